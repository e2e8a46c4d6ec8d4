import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ExcelJS from 'exceljs'
import { makeLists } from '#seeds/workbooks/make.ts'
import { writeCsv } from '#seeds/workbooks/csv.ts'
import { writeWorkbook } from '#seeds/workbooks/write.ts'
import { documentNumbers, type DocumentNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'

/** Files that are checked together, in their order. */
export interface Delivery { readonly says: string; readonly stage: Stage; readonly paths: readonly string[] }

export const inspectionDate = '2016-04-12'
const samples = join(import.meta.dirname, '..', 'workbooks')

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const utf16 = (words: string): Uint8Array => Buffer.from(`\ufeff${words}`, 'utf16le')
/** As older programs of Windows write it: a letter a byte. */
const windows1252 = (words: string): Uint8Array => Buffer.from(words.replace('\ufeff', ''), 'latin1')
/** What stands in one cell of each of the split lists: read in the wrong encoding it would be another word. */
export const unknownWord = 'Garçon'
const spoiled = (csv: string): string => csv.replace(/,(Fem|M)ale,/, `,${unknownWord},`)
/** A document with one child, of whom it says nothing else. */
const documentWithOneChild = (id: DocumentNumber): string => {
  const fields = Object.values(listOf(id).fields)
  const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`
  return line(fields.map(({ label }) => label)) + line(fields.map(({ kind }) => (kind === 'child' ? '1001' : kind === 'date' ? '31/02/2016' : '')))
}

/** A workbook with a list on a hidden sheet, another with a hidden row and column, and a sheet that is no list. */
const hiddenSheets = async (): Promise<Uint8Array> => {
  const made = makeLists({ seed: 21, size: { 1: 12, 3: 8 }, inspectionDate })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(await writeWorkbook(made, { profile: 'la_export', seed: 3, stage: 2 })).buffer as ArrayBuffer)
  const [, first, second] = book.worksheets
  if (first) first.state = 'hidden'
  if (second) { second.getRow(second.rowCount - 1).hidden = true; second.getColumn(2).hidden = true }
  book.addWorksheet('Notes', { state: 'veryHidden' }).getCell('A1').value = 'Run by hand'
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The samples, and what we write ourselves into `folder`: planted mistakes, other encodings, split lists, hidden sheets, what cannot be read. */
export const corpus = async (folder: string): Promise<readonly Delivery[]> => {
  const write = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const messy = makeLists({ seed: 11, size: { 1: 40, 3: 30, 4: 30, 5: 10, 6: 60, 7: 15, 8: 25, 9: 10, 10: 4, 11: 5 }, inspectionDate })
  const split = makeLists({ seed: 12, size: { 1: 30, 3: 20, 6: 40, 8: 15 }, inspectionDate })
  const csv = (list: 1 | 3 | 6 | 8): string => spoiled(text(writeCsv(split, list)))
  const whole = readFileSync(join(samples, 'annexa_rutland_messy.xlsx'))
  const contact = 'Child unique ID,Gender,Ethnicity,Date of birth,Date of contact,Contact source\r\n0042,M,WBRI,31/02/2010,01/03/2016,6\r\n0042.0,Q,WBRI,03/03/2030,01/03/2014,99\r\n'
  return [
    ...readdirSync(samples).filter((name) => name.endsWith('.xlsx')).map((name): Delivery => ({ says: name, stage: name.includes('stage1') ? 1 : 2, paths: [join(samples, name)] })),
    { says: 'planted mistakes', stage: 2, paths: [write('messy.xlsx', await writeWorkbook(messy, { profile: 'messy', seed: 5, stage: 2 }))] },
    {
      says: 'a list a file, in other encodings and with other separators', stage: 1,
      paths: [
        write('List 1.csv', utf16(csv(1).replace('\ufeff', '').replaceAll('"', '').replaceAll(',', '\t'))), write('list three.csv', windows1252(csv(3))),
        write('6 cin.csv', csv(6)), write('List 8.txt', csv(8).replaceAll(';', '.')),
      ],
    },
    { says: 'documents beside the lists', stage: 2, paths: documentNumbers.map((id) => write(`Document ${id}.csv`, documentWithOneChild(id))) },
    { says: 'hidden sheets, rows and columns', stage: 2, paths: [write('hidden.xlsx', await hiddenSheets())] },
    {
      says: 'files that cannot be read beside one that can, and a list that comes twice', stage: 2,
      paths: [
        write('cut.xlsx', whole.subarray(0, whole.length / 2)), write('old.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')), write('empty of lists.csv', 'a,b\r\n1,2\r\n'),
        write('contacts.csv', contact), write('contacts again.csv', contact.replaceAll('0042', '0043')),
      ],
    },
  ]
}

export const namesOf = ({ paths }: Delivery): readonly string[] => paths.map((path) => basename(path))
