import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '#annex-a/workbook/open.ts'
import type { Zlib } from '#annex-a/workbook/zip/zlib.ts'
import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import { nativeZlib } from '#server/intake/native-zlib.ts'
import { book } from './build-workbook.ts'

const rowsOf = (bytes: Uint8Array, zlib?: Zlib): unknown => {
  try {
    return openFile('a.xlsx', bytes, {}, zlib).sheets.map((sheet) => [...sheet.rows()])
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, error.facts]
    throw error
  }
}

const sharedStrings = '<si><t>one</t></si><si><t> </t></si><si><t>three</t></si>'
const sheet = (rows: string, before = ''): Uint8Array => book({ sheets: [`${before}<sheetData>${rows}</sheetData>`], sharedStrings, formats: [14, '0000'] })
/** A letter that is more than one byte: the whole sheet is then read step by step. */
const stepByStep = '<!-- é -->'

const cell = fc.constantFrom<(place: string) => string>(
  (place) => `<c r="${place}" t="s"><v>0</v></c>`, (place) => `<c r="${place}" s="1" t="s"><v>1</v></c>`, (place) => `<c r="${place}" s="1"><v>42418</v></c>`, (place) => `<c r="${place}" s="2" t="n"><v>7</v></c>`,
  (place) => `<c r="${place}"><v>007</v></c>`, (place) => `<c r="${place}" s="1"/>`, (place) => `<c r="${place}"><v>1.5</v></c>`, (place) => `<c r="${place}"><f>A1</f><v>3</v></c>`,
  (place) => `<c r="${place}" t="inlineStr"><is><t>in line</t></is></c>`, (place) => `<c r="${place}" t="s"><v>2</v></c>`, (place) => `<c r="${place}"><v>1234567890123456789</v></c>`, (place) => `<c r="${place}" t="b"><v>1</v></c>`,
)
const attributes = fc.constantFrom('', ' spans="1:3"', ' spans="1:3" x14ac:dyDescent="0.25"', ' hidden="1"', ' ht="0"', ' s="1" customFormat="1" ht="15"', ' =""')
const row = fc.tuple(attributes, fc.array(cell, { maxLength: 6 }))
const rows = fc.array(row, { maxLength: 8 }).map((all) => all.map(([some, cells], i) => `<row r="${i + 1}"${some}>${cells.map((write, at) => write(`${'ABCDEF'[at]}${i + 1}`)).join('')}</row>`).join(''))

test('rows that are gone through byte by byte are what they are step by step', () => {
  fc.assert(fc.property(rows, (xml) => { expect(rowsOf(sheet(xml))).toEqual(rowsOf(sheet(xml, stepByStep))) }), { numRuns: 80 })
})

test('and where a sign is wrong, both say the same', () => {
  const spoilt = fc.tuple(rows, fc.nat(), fc.constantFrom('', '"', '<', '>', '/', ' ', '9', 'A', 'c', 'v', '=', 's', '</row>', '<v>')).map(([xml, at, sign]) => {
    const where = at % (xml.length + 1)
    return xml.slice(0, where) + sign + xml.slice(where + (sign.length > 1 ? 0 : 1))
  })
  fc.assert(fc.property(spoilt, (xml) => { expect(rowsOf(sheet(xml))).toEqual(rowsOf(sheet(xml, stepByStep))) }), { numRuns: 160 })
})

/** Where bytes are damaged, who inflates them in steps may find it in what came of them, and name the row; who inflates them whole finds it before. */
const withoutPlace = (read: unknown): unknown => (Array.isArray(read) && read[0] === 'damaged' ? 'damaged' : read)

test('what the host inflates is what we inflate', () => {
  const bytes = readFileSync(join(import.meta.dirname, '..', 'workbooks', 'annexa_rutland_messy.xlsx'))
  expect(rowsOf(bytes, nativeZlib)).toEqual(rowsOf(bytes))
  fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
    const spoilt = Uint8Array.from(bytes)
    spoilt[at] = byte
    expect(withoutPlace(rowsOf(spoilt, nativeZlib))).toEqual(withoutPlace(rowsOf(spoilt)))
  }), { numRuns: 20 })
})
