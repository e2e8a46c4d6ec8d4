import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { annotateOpened } from '#annex-a/outgoing/annotated-workbook.ts'
import { severityMarks } from '#annex-a/outgoing/severity.ts'
import { check } from '#annex-a/reading/check.ts'
import { checkOpened } from '#annex-a/reading/check-opened.ts'
import { exampleInspection } from '#annex-a/rules/grammar/example.ts'
import { exampleWorkbook } from '#annex-a/rules/grammar/example-files.ts'
import { rules } from '#annex-a/rules/index.ts'
import { say } from '#annex-a/rules/say.ts'
import { makeLists } from '#seeds/workbooks/make.ts'
import { profiles, writeWorkbook } from '#seeds/workbooks/write.ts'
import { book } from '../workbook/build-workbook.ts'
import { cellsOf, copied, csv, open, options, same, twoToTheRight } from './copies.ts'

const read = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  return workbook
}

describe('the copy of every rule’s example is found to be as the example', () => {
  const examples = rules.flatMap(({ code, examples: { passes, breaks } }) => [[`${code} passes`, passes] as const, [`${code} breaks`, breaks] as const])

  test.each(examples)('%s', async (_, example) => {
    const how = { ...example.options, inspectionDate: example.inspectionDate ?? exampleInspection, stage: example.stage ?? 2 } as const
    const workbook = exampleWorkbook(example)
    const file = { name: 'example.xlsx', open: () => workbook! }
    if (!workbook) return
    const checked = checkOpened([{ ...file, bytes: 0 }], how)
    const copy = await annotateOpened([file], checked)
    const again = check([{ name: 'example.xlsx', bytes: copy }], how)
    // A file that was not taken is only named in the copy: there is nothing of it to check.
    if (checked.files[0]!.problem) return expect(again.lists).toEqual([])
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
  })
})

describe('the copy of a whole workbook', () => {
  const made = makeLists({ seed: 5, size: { 1: 30, 3: 12, 4: 20, 5: 8, 6: 40, 7: 10, 8: 14, 9: 6, 10: 3, 11: 4 }, inspectionDate: '2016-04-12' })

  test.each(profiles)('%s: the same findings, and every cell as it was sent', async (profile) => {
    const bytes = await writeWorkbook(made, { profile, seed: 7, stage: 2 })
    const { checked, copy, again } = await copied([{ name: 'lists.xlsx', bytes }])
    if (profile === 'messy') expect(checked.findings.length).toBeGreaterThan(20)
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
    expect(again.children).toEqual(checked.children)
    expect(again.lists.map(({ rows }) => rows)).toEqual(checked.lists.map(({ rows }) => rows))
    expect(again.lists.flatMap(({ extra }) => extra.map(({ header }) => header))).toEqual(checked.lists.flatMap(({ extra }) => extra.map(({ header }) => header)))
    const [before, after] = [open(bytes), open(copy)]
    for (const { name } of before.sheets) {
      const sent = cellsOf(before, name)
      const written = cellsOf(after, name)
      const by = checked.lists.some(({ sheet }) => sheet === name) ? 2 : 0
      for (const [place, cell] of sent) {
        const [column, row] = place.split(':').map(Number)
        const { kind, value, shown } = cell
        expect(written.get(`${column! + by}:${row}`)).toEqual({ kind, value, shown, column: cell.column + by })
      }
    }
  })

  test('a copy of a copy moves no further to the right', async () => {
    const bytes = await writeWorkbook(made, { profile: 'messy', seed: 7, stage: 2 })
    const { copy, again } = await copied([{ name: 'lists.xlsx', bytes }])
    const third = await copied([{ name: 'copy.xlsx', bytes: copy }])
    expect(same(third.again.findings)).toEqual(same(again.findings))
    expect(open(third.copy).sheets.map(({ name }) => name)).toEqual(open(copy).sheets.map(({ name }) => name))
    for (const { name } of open(copy).sheets) {
      if (name !== 'Summary' && name !== 'Notes') expect(cellsOf(open(third.copy), name)).toEqual(cellsOf(open(copy), name))
    }
  })
})

const HEADINGS = 'Child unique ID,Gender,Ethnicity,Date of birth,If unborn: expected date of birth,Age of child (years),Date of contact,Contact source'

describe('what people see', () => {
  const list = csv('List 1.csv', 'Contacts of Sampleshire', '', HEADINGS,
    '00123,Male,WBRI,01/02/2010,,6,31/02/2016,6', '00124,F,WBRI,01/02/2011,,5,01/03/2016,2A', '00125,F,,01/02/2011,,5,01/03/2016,Someone')

  test('the result and what to fix stand at the left of the row, with colour, symbol and note in the cell', async () => {
    const { copy, checked } = await copied([list])
    const sheet = (await read(copy)).getWorksheet('List 1')!
    const { message, fix } = say(twoToTheRight(checked.findings).find(({ code }) => code === 'date-not-real')!)
    const words = `${message.replace('List 1, row 4, I4: ', '')}. ${fix}.`
    expect(words).toMatch(/^"31\/02\/2016" /)
    expect([1, 2, 3].map((column) => sheet.getRow(3).getCell(column).value)).toEqual(['Row result', 'What to fix', 'Child unique ID'])
    expect(sheet.getCell('C1').value).toBe('Contacts of Sampleshire')
    expect(sheet.getCell('A4').value).toBe('▲ Fix')
    expect(sheet.getCell('B4').value).toBe(`I4: ${words}`)
    expect(sheet.getCell('I4').value).toBe('31/02/2016')
    expect(sheet.getCell('I4').note).toBe(`▲ Fix: ${words}`)
    expect(sheet.getCell('I4').fill).toMatchObject({ fgColor: { argb: severityMarks.fix.fill } })
    expect(sheet.getCell('A5').value).toBeNull()
    expect(sheet.getCell('I5').fill).toBeUndefined()
    expect(sheet.getCell('E6').fill).toMatchObject({ fgColor: { argb: severityMarks.gap.fill } })
    expect(String(sheet.getCell('B6').value).split('\n')).toHaveLength(2)
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 3 }])
    expect(sheet.autoFilter).toBe('A3:J6')
  })

  test('IDs keep their zeros, and would keep them if typed again', async () => {
    const { copy } = await copied([list])
    const cell = (await read(copy)).getWorksheet('List 1')!.getCell('C4')
    expect([cell.value, cell.type, cell.numFmt]).toEqual(['00123', ExcelJS.ValueType.String, '@'])
  })

  test('the summary counts by list, names what was not checked and which files there were', async () => {
    const damaged = { name: 'list 2.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0]), sha256: 'ab12' }
    const { copy, checked } = await copied([{ ...list, sha256: 'cd34' } as typeof list, damaged])
    const lines = (await read(copy)).getWorksheet('Summary')!.getSheetValues().map((row): unknown[] => (Array.isArray(row) ? row.filter((one) => one !== undefined && one !== null) : []))
    expect(lines).toContainEqual(['Checked as at', '12 April 2016'])
    expect(lines).toContainEqual(['List 1: Contacts', 'List 1', 3, 0, 2, 0, 1])
    expect(lines).toContainEqual(['List 1.csv', 'cd34', list.bytes.length, 'Yes'])
    expect(lines.find((line) => line?.[0] === 'list 2.xlsx')).toEqual(['list 2.xlsx', expect.stringMatching(/^The selected file .*\.$/), 5, 'No'])
    for (const { because } of checked.notChecked) expect(lines.some((line) => line?.includes(because))).toBe(true)
    expect(JSON.stringify(lines)).not.toMatch(/undefined|\.\.|NaN/)
  })

  test('no cell is a formula, whatever was sent', async () => {
    const { copy } = await copied([csv('List 1.csv', HEADINGS, '"=1+1",=cmd|\' /C calc\'!A0,@SUM(A1),+1,-1,"\t=2",＝3,-2')])
    for (const sheet of (await read(copy)).worksheets) {
      sheet.eachRow((row) => { row.eachCell((cell) => { expect(cell.type).not.toBe(ExcelJS.ValueType.Formula) }) })
    }
    expect(cellsOf(open(copy), 'List 1').get('2:2')).toMatchObject({ kind: 'text', value: '=1+1' })
  })
})

describe('the sheets of the copy', () => {
  test('several files become one workbook; a name that two have is given up', async () => {
    const rows = (id: string): string => `${id},M,WBRI,01/02/2010,,6,01/03/2016,6`
    const { checked, copy, again } = await copied([
      csv('export.csv', HEADINGS, rows('1')),
      csv('Export.csv', 'Child unique ID,Gender,Ethnicity,Date of birth,If unborn: expected date of birth,Age of child (years),Assessment completion date,Organisation completing assessment', '2,M,WBRI,01/02/2010,,6,01/03/2016,School'),
    ])
    expect(checked.lists.map(({ list }) => list)).toEqual([1, 2])
    expect(open(copy).sheets.map(({ name }) => name)).toEqual(['Summary', 'Notes', 'export', 'List 2'])
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
  })

  test('a list that only its file’s name gave away is named in the copy', async () => {
    const bytes = book({ sheets: [{ name: 'Sheet1', xml: rowsXml([['Child unique ID', 'Gender', 'Ethnicity', 'Age'], ['1', 'M', 'WBRI', '4']]) }] })
    const { checked, copy, again } = await copied([{ name: 'Sampleshire list 6.xlsx', bytes }])
    expect(checked.lists.map(({ list }) => list)).toEqual([6])
    expect(open(copy).sheets.map(({ name }) => name)).toEqual(['Summary', 'Notes', 'List 6'])
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
  })

  test('other sheets come along, and one called as ours is not lost', async () => {
    const other = rowsXml([['Anything', 'at all'], ['', 'here']])
    const list = rowsXml([HEADINGS.split(','), ['1', 'M', 'WBRI', '01/02/2010', '', '6', '01/03/2016', '6']])
    const bytes = book({ sheets: [{ name: 'Summary', xml: other }, { name: 'List 1', xml: list }, { name: 'Old', state: 'hidden', xml: other }] })
    const { copy, again, checked } = await copied([{ name: 'x.xlsx', bytes }])
    expect(open(copy).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Summary', false], ['Notes', false], ['Summary (2)', false], ['List 1', false], ['Old', true]])
    expect(again.files[0]!.otherSheets.map(({ name }) => name)).toEqual(['Summary (2)', 'Old'])
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
  })

  test('hidden rows and columns stay hidden, and merged titles merged', async () => {
    const rows = rowsXml([['Contacts'], HEADINGS.split(','), ['1', 'M', 'WBRI', '01/02/2010', '', '6', '01/03/2016', '6'], ['2', 'M', 'WBRI', '01/02/2010', '', '6', '01/03/2016', '6']], 4)
    const bytes = book({ sheets: [{ name: 'List 1', xml: `<cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>` }] })
    const { copy } = await copied([{ name: 'x.xlsx', bytes }])
    const sheet = open(copy).sheets.find(({ name }) => name === 'List 1')!
    expect([...sheet.rows()].filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([4])
    expect([sheet.hiddenColumns, sheet.merged]).toEqual([[3], ['C1:F1']])
  })

  test('an authority’s own column called "Row result" is its own', () => {
    const { lists } = check([csv('List 1.csv', `${HEADINGS},Row result,Other`, '1,M,WBRI,01/02/2010,,6,01/03/2016,6,fine,x')], options)
    expect(lists[0]!.extra.map(({ header }) => header)).toEqual(['Row result', 'Other'])
  })
})

function rowsXml(rows: readonly (readonly string[])[], hidden = 0): string {
  return rows.map((cells, i) => `<row r="${i + 1}"${i + 1 === hidden ? ' hidden="1"' : ''}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')
}
