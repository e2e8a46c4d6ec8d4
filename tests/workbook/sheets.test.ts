import { expect, test } from 'vitest'
import { openFile } from '#annex-a/workbook/open.ts'
import { book, bookParts, firstSheet, pack, rowsOf, sheetXml, shown } from './build-workbook.ts'
import { zip } from './build-zip.ts'
import { refusal, refusalCode } from './refusal.ts'

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'

test('sheets come in the order of their tabs and say whether they are hidden', () => {
  const { sheets } = openFile('x', book({ sheets: [{ name: 'List 2', xml: '' }, { name: 'A "b" & <c>', state: 'hidden', xml: '' }, { name: 'z', state: 'veryHidden', xml: '' }] }))
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['List 2', false], ['A "b" & <c>', true], ['z', true]])
})

test('charts on a sheet of their own are left out', () => {
  const parts = bookParts({ sheets: [ONE, ONE] })
  parts.set('xl/_rels/workbook.xml.rels', parts.get('xl/_rels/workbook.xml.rels')!.replace('/worksheet" Target="worksheets/sheet1.xml', '/chartsheet" Target="chartsheets/sheet1.xml'))
  expect(openFile('x', pack(parts)).sheets.map((sheet) => sheet.name)).toEqual(['Sheet2'])
})

test('rows keep the numbers that Excel shows, and empty ones are not reported', () => {
  const rows = rowsOf(book({ sheets: ['<row r="2"/><row r="4"><c r="C4"><v>1</v></c></row><row r="5"><c r="A5" s="1"/></row><row r="9"><c r="B9"><v>2</v></c></row>'] }))
  expect(rows.map((row) => [row.number, row.cells[0]!.column])).toEqual([[4, 2], [9, 1]])
})

test('rows and cells without their place follow on from the last', () => {
  const xml = '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="B5"><v>2</v></c><c><v>3</v></c></row><row><c/><c r="D7"><v>4</v></c></row><row><c><v>8</v></c></row>'
  expect(rowsOf(book({ sheets: [xml] })).map((row) => [row.number, row.cells.map((cell) => cell.column)])).toEqual([[1, [0, 2]], [5, [1, 2]], [7, [3]], [8, [0]]])
})

test('cells out of order are put in order; two in one place cannot both be right', () => {
  expect(shown(rowsOf(book({ sheets: ['<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>'] })))).toEqual([['1', '3']])
  expect(refusalCode(book({ sheets: ['<row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>1</v></c></row>'] }))).toBe('damaged')
})

test.each([
  ['rows out of order', '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'],
  ['a row twice', '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'],
  ['a cell of another row', '<row r="2"><c r="A3"><v>1</v></c></row>'],
  ['a row above empty ones', '<row r="3"/><row r="4" s="1"><c r="A4" s="1"/></row><row r="2"><c><v>1</v></c></row>'],
  ['an empty row past the last', '<row r="1048577"/><row r="1048578"><c><v>1</v></c></row>'],
  ['a row past the last', '<row r="1048577"><c><v>1</v></c></row>'],
  ['a row without a number', '<row r="x"><c><v>1</v></c></row>'],
  ['a cell without a column', '<row r="1"><c r="1"><v>1</v></c></row>'],
])('%s is damage, not a guess', (_, xml) => {
  expect(refusal(book({ sheets: [xml] }))).toMatchObject({ code: 'damaged', facts: { sheet: 'Sheet1' } })
})

test('empty rows are passed over, however they are written, and the rest keep their places', () => {
  const empty = '<row r="2"/><row r="3" spans="1:2" s="1" customFormat="1" x14ac:dyDescent="0.25"><c r="A3" s="1"/><c r="B3"/></row><row r="4"></row><row r=\'5\'/><row r="6" a="x>y"/>'
  const rows = rowsOf(book({ sheets: [`${ONE}${empty}<row><c><v>7</v></c></row><row r="8" s="1"><c r="A8" s="1"/><c r="B8"><v>8</v></c></row>`] }))
  expect(rows.map(({ number, cells }) => [number, ...cells.map(({ shown }) => shown)])).toEqual([[1, '1'], [7, '7'], [8, '8']])
})

test('a look at the beginning goes no further', () => {
  const bytes = book({ sheets: [`${ONE}<row r="2"><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row><row r="1"><c><v>1</v></c></row>`] })
  expect([...firstSheet(bytes).rows(2)].map(({ number }) => number)).toEqual([1, 2])
  expect(refusalCode(bytes)).toBe('damaged')
})

test('hidden rows are read and flagged', () => {
  const rows = rowsOf(book({ sheets: ['<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"><c><v>1</v></c></row><row r="3" ht="0"><c><v>1</v></c></row><row r="4" ht="15" hidden="0"><c><v>1</v></c></row>'] }))
  expect(rows.map((row) => row.hidden)).toEqual([true, true, true, false])
})

test('hidden columns are known before the rows', () => {
  const sheet = firstSheet(book({ sheets: [`<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/><col min="300" max="16384" hidden="1"/></cols><sheetData>${ONE}</sheetData>`] }))
  expect(sheet.hiddenColumns).toEqual([1, 2, 4, 299])
})

test('merged ranges are known after the rows', () => {
  const sheet = firstSheet(book({ sheets: [`<sheetData>${ONE}</sheetData><mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:B4"/></mergeCells>`] }))
  expect([...sheet.rows()]).toHaveLength(1)
  expect(sheet.merged).toEqual(['A1:D1', 'B3:B4'])
})

test('the size that a sheet declares is not believed', () => {
  expect(rowsOf(book({ sheets: [`<dimension ref="A1:XFD1048576"/><sheetData>${ONE}</sheetData>`] }))).toHaveLength(1)
  expect(rowsOf(book({ sheets: [`<dimension ref="A1"/><sheetData>${ONE}<row r="2"><c r="B2"><v>1</v></c></row></sheetData>`] }))).toHaveLength(2)
})

test('a sheet without rows is empty', () => {
  expect(rowsOf(book({ sheets: ['<sheetData/>'] }))).toEqual([])
  expect(rowsOf(book({ sheets: ['<sheetData></sheetData>'] }))).toEqual([])
})

test('what stands around and between the rows is passed over', () => {
  const xml = `<sheetPr><tabColor rgb="FF0000"/></sheetPr><!-- <row> --><sheetData><row r="1" x14ac:dyDescent="0.25" spans="1:3"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><extLst><ext><c><v>9</v></c></ext></extLst></row></sheetData><extLst><ext><x14:row><x14:c><v>7</v></x14:c></x14:row></ext></extLst>`
  expect(shown(rowsOf(book({ sheets: [xml] })))).toEqual([['1']])
})

test('any prefix, strict namespaces, absolute and backslash targets, single quotes', () => {
  const parts = bookParts({ sheets: [ONE], sharedStrings: '<si><t>a</t></si>' })
  for (const [name, xml] of parts) parts.set(name, xml.replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'))
  parts.set('xl/workbook.xml', parts.get('xl/workbook.xml')!.replaceAll(/(<\/?)(?=[a-z])/g, '$1x:').replaceAll('r:id', 'rel:id').replace('xmlns:r=', 'xmlns:rel=').replaceAll('"', "'"))
  parts.set('xl/_rels/workbook.xml.rels', parts.get('xl/_rels/workbook.xml.rels')!.replace('worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml').replace('sharedStrings.xml', '..\\xl\\.\\sharedStrings.xml'))
  parts.set('xl/worksheets/sheet1.xml', '<?xml version="1.0"?>\n<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>')
  expect(shown(rowsOf(pack(parts)))).toEqual([['a']])
})

test('parts in another encoding than UTF-8', () => {
  const parts = bookParts({})
  const wide = sheetXml('<row r="1"><c t="inlineStr"><is><t>Zoë</t></is></c></row>').replace('UTF-8', 'UTF-16')
  const view = new DataView(new ArrayBuffer(wide.length * 2))
  for (let i = 0; i < wide.length; i++) view.setUint16(i * 2, wide.charCodeAt(i), true)
  const latin = Uint8Array.from([...wide.replace('UTF-16', 'ISO-8859-1')].map((letter) => letter.charCodeAt(0)))
  for (const content of [new Uint8Array(view.buffer), latin]) {
    const entries = [...parts].map(([name, xml]) => ({ name, content: name.endsWith('sheet1.xml') ? content : xml }))
    expect(shown(rowsOf(zip(entries)))).toEqual([['Zoë']])
  }
})

test('rows can be read more than once, and two at a time', () => {
  const sheet = firstSheet(book({ sheets: [ONE + '<row r="2"><c r="A2"><v>2</v></c></row>'] }))
  const pairs = []
  for (const a of sheet.rows()) for (const b of sheet.rows()) pairs.push(`${a.number}${b.number}`)
  expect(pairs).toEqual(['11', '12', '21', '22'])
})
