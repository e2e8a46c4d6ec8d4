import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFile } from '#annex-a/workbook/open.ts'
import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import { book, bookParts, everything, pack } from './build-workbook.ts'
import { type Entry, join, zip } from './build-zip.ts'
import { gigabyte } from './hostile/files.ts'
import { refusal, refusalCode } from './refusal.ts'

const GIGABYTE = 1 << 30

/** A workbook with one part replaced. */
function withPart(name: string, change: Omit<Entry, 'name'>): Uint8Array {
  const parts = bookParts({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'], sharedStrings: '<si><t>a</t></si>' })
  return zip([...parts].map(([each, content]) => (each === name ? { name, ...change } : { name: each, content })))
}

/** Time of the processor, not of the clock: the machine may be busy with something else. */
function within(milliseconds: number, act: () => void): void {
  const start = process.cpuUsage()
  act()
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(milliseconds)
}

const SHEET = 'xl/worksheets/sheet1.xml'

describe('bombs', () => {
  const packed = gigabyte('<row><c><v>1</v></c></row>')

  test('a gigabyte in a megabyte is refused by what the directory says', () => {
    const bomb = withPart(SHEET, { content: '', packed, size: GIGABYTE })
    within(1000, () => expect(refusalCode(bomb)).toBe('too-large-inside'))
  })

  test.each([100, 250_000, 5_000_000])('a gigabyte that is said to be %d bytes is stopped there', (size) => {
    for (const name of [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels']) {
      const bomb = withPart(name, { content: '<worksheet><sheetData>', packed, size })
      within(1000, () => expect(refusalCode(bomb)).toMatch(/damaged|too-many-rows|unsafe/))
    }
  })

  test('many parts that are each just small enough', () => {
    const part = { content: '', packed: packed.subarray(0, 20_000), size: 19_000_000 }
    const bomb = zip(Array.from({ length: 15 }, (_, i) => ({ name: `xl/media/${i}.bin`, ...part })))
    expect(refusalCode(bomb)).toBe('too-large-inside')
  })

  test('parts that lie over one another', () => {
    expect(refusalCode(withPart(SHEET, { content: 'x', packedSize: 1_000_000, size: 1_000_000 }))).toBe('unsafe')
  })

  test('one endless text', () => {
    const endless = gigabyte('x').subarray(0, 19_000)
    const bomb = withPart(SHEET, { content: '', packed: join([new Uint8Array(deflateRawSync('<worksheet><sheetData><row><c t="str"><v>', { finishFlush: constants.Z_FULL_FLUSH })), endless]), size: 19_000_000 })
    within(1000, () => expect(refusalCode(bomb)).toBe('too-long-cell'))
  })
})

describe('limits', () => {
  test('the size of the file', () => {
    expect(refusal(new Uint8Array(101), { fileBytes: 100 })).toMatchObject({ code: 'too-large', facts: { bytes: 101, most: 100 } })
  })

  test('the number of sheets', () => {
    expect(refusal(book({ sheets: Array.from({ length: 201 }, () => '') }))).toMatchObject({ code: 'too-many-sheets', facts: { count: 201, most: 200 } })
  })

  test('the number of parts', () => {
    expect(refusalCode(book({ sheets: ['', ''] }), { entries: 5 })).toBe('too-large-inside')
  })

  test('the number of rows; rows that are only formatted do not count', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('')
    const empty = Array.from({ length: 20 }, (_, i) => `<row r="${i + 21}"><c r="A${i + 21}" s="1"/></row>`).join('')
    expect(refusal(book({ sheets: [rows] }), { rows: 19 })).toMatchObject({ code: 'too-many-rows', facts: { sheet: 'Sheet1', most: 19 } })
    expect([...openFile('x', book({ sheets: [rows + empty] }), { rows: 20 }).sheets[0]!.rows()]).toHaveLength(20)
  })

  test('shared texts, formats and merged ranges', () => {
    const bytes = book({ sheets: ['<sheetData><row r="1"><c t="s"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'], sharedStrings: '<si><t>abc</t></si><si><t>def</t></si>', formats: ['0', '00'] })
    for (const caps of [{ sharedStrings: 1 }, { sharedCharacters: 5 }, { formats: 2 }, { mergedRanges: 1 }, { descriptionBytes: 50 }, { inflatedBytes: 500 }]) {
      expect(refusalCode(bytes, caps)).toBe('too-large-inside')
    }
  })
})

describe('tricks', () => {
  test.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', SHEET, '_rels/.rels'])('a DOCTYPE in %s', (name) => {
    const content = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><x>&a;&b;</x>'
    expect(refusalCode(withPart(name, { content }))).toBe('unsafe')
  })

  test.each(['../evil.txt', 'xl/../../evil.txt', '..\\evil.txt', 'xl/a\0b'])('a part named %j', (name) => {
    expect(refusalCode(zip([...[...bookParts({})].map(([each, content]) => ({ name: each, content })), { name, content: 'x' }]))).toBe('unsafe')
  })

  test('two parts of one name', () => {
    const entries = [...bookParts({ sheets: ['<row><c><v>1</v></c></row>'] })].map(([name, content]) => ({ name, content }))
    expect(refusalCode(zip([...entries, { name: SHEET.toUpperCase(), content: '<worksheet/>' }]))).toBe('damaged')
  })

  test('one part used for many sheets', () => {
    const parts = bookParts({ sheets: ['', ''] })
    parts.set('xl/_rels/workbook.xml.rels', parts.get('xl/_rels/workbook.xml.rels')!.replace('sheet2.xml', 'SHEET1.xml'))
    expect(refusalCode(pack(parts))).toBe('damaged')
  })

  test('tags a million deep', () => {
    const bytes = withPart(SHEET, { content: `<worksheet><sheetData><row><c>${'<v>'.repeat(1_000_000)}` })
    within(2000, () => expect(refusalCode(bytes)).toBe('damaged'))
  })

  test('names that mean something to JavaScript', () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const bytes = book({ sheets: [{ name: '__proto__', xml: `<row>${cell('__proto__')}${cell('constructor')}</row>` }] })
    expect(everything(bytes)).toMatchObject([{ name: '__proto__', rows: [{ cells: [{ value: '__proto__' }, { value: 'constructor' }] }] }])
  })

  test('an unknown way of packing', () => {
    expect(refusalCode(withPart(SHEET, { content: 'x', method: 9 }))).toBe('damaged')
  })

  test('a part that is named but missing', () => {
    for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml', SHEET, 'xl/_rels/workbook.xml.rels']) {
      const parts = bookParts({ sheets: ['<row><c t="s"><v>0</v></c></row>'], sharedStrings: '<si><t>a</t></si>' })
      parts.delete(name)
      expect(refusalCode(pack(parts))).toBe('damaged')
    }
  })
})

describe('XML in which rows would be passed over is refused, however well it is packed', () => {
  const row = (n: number) => `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>x</t></is></c></row>`
  const data = (inside: string) => `<sheetData>${inside}</sheetData>`
  test.each([
    ['a row closed by another name: once without end', data(`<row r="1"><c r="A1"><v>1</v></c></rox>${row(2)}`)],
    ['a cell closed by another name', data(`<row r="1"><c r="A1"><v>1</v></d></row>${row(2)}`)],
    ['rows in a tag of another name', data(`<rows>${row(1)}</rows>${row(2)}`)],
    ['a row inside a row', data(`<row r="1">${row(2)}</row>`)],
    ['cells in a tag of another name', data('<row r="1"><cells><c r="A1"><v>1</v></c></cells></row>')],
    ['a value in a tag of another name', data('<row r="1"><c r="A1"><x><v>1</v></x></c></row>')],
    ['a value outside its tag', data('<row r="1"><c r="A1">1</c></row>')],
    ['a text outside its tag', data('<row r="1"><c r="A1" t="inlineStr"><is><x>words</x></is></c></row>')],
    ['two values in one cell', data('<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>')],
    ['words among the rows', data(`${row(1)}words${row(2)}`)],
    ['rows before the rows', `${row(1)}${data(row(2))}`],
    ['rows after the rows', `${data(row(1))}${row(2)}`],
    ['rows twice', `${data(row(1))}${data(row(2))}`],
    ['a quotation mark missing twice', data(`<row r="1><c r="A1"><v>1</v></c></row>${row(2)}<row r="3><c r="A3"><v>1</v></c></row>`)],
    ['an equals sign missing', data('<row r="1"><c r="A1" t"s"><v>0</v></c></row>')],
    ['a blank missing between attributes', data('<row r="1"><c s="0"t="s"><v>0</v></c></row>')],
    ['a tree beside the tree', `${data(row(1))}</worksheet><worksheet>${data(row(2))}`],
  ])('%s', (_, xml) => {
    expect(refusalCode(book({ sheets: [xml], sharedStrings: '<si><t>a</t></si>' }))).toBe('damaged')
  })

  test('what may stand beside rows and cells does not matter', () => {
    const button = '<controls><control><anchor><from><col>1</col><row>2</row></from></anchor></control></controls>'
    const xml = `<sheetData/>${data(`\n${row(1)}<row r="2"><c r="A2"><f>1+1</f><v>2</v><extLst><ext><v>9</v></ext></extLst></c><extLst><ext/></extLst></row> `)}${button}<extLst><ext><row/><c/></ext></extLst>`
    expect(everything(book({ sheets: [xml] }))).toMatchObject([{ rows: [{ number: 1 }, { number: 2, cells: [{ value: 2 }] }] }])
  })

  test('a sheet of a kind that nobody knows', () => {
    const parts = bookParts({ sheets: [row(1), row(1)] })
    const path = 'xl/_rels/workbook.xml.rels'
    const of = (kind: string) => pack(new Map([...parts, [path, parts.get(path)!.replace('/worksheet"', `/${kind}"`)]]))
    expect(refusalCode(of('wrksheet'))).toBe('damaged')
    expect(everything(of('chartsheet'))).toMatchObject([{ name: 'Sheet2' }])
  })
})

describe('a file that is not whole is never read as a shorter one', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}" s="1"><v>${41_000 + i}</v></c></row>`).join('')
  const bytes = book({ sheets: [rows, `${rows}<row r="99"/>`], sharedStrings: '<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>', formats: [14] })
  const stored = pack(bookParts({ sheets: [rows] }), { stored: true })
  const whole = JSON.stringify(everything(bytes))

  function isWholeOrRefused(changed: Uint8Array): void {
    let read: string
    try {
      read = JSON.stringify(everything(changed))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      return
    }
    if (read !== whole) expect(read).toBe(whole)
  }

  test('cut short at any byte', () => {
    for (let size = 4; size < bytes.length; size++) expect(refusalCode(bytes.subarray(0, size))).toBe('truncated')
    for (let size = 4; size < stored.length; size += 7) expect(refusalCode(stored.subarray(0, size))).toBe('truncated')
  })

  test('with any one byte changed', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at]! ^= [0x01, 0x10, 0xff][at % 3]!
      isWholeOrRefused(changed)
    }
  })

  test('with any run of bytes missing or zeroed', () => {
    for (let at = 0; at < bytes.length; at += 5) {
      isWholeOrRefused(join([bytes.subarray(0, at), bytes.subarray(at + 17)]))
      isWholeOrRefused(bytes.slice().fill(0, at, at + 64))
    }
  })
})
