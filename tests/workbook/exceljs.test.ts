import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { openFile } from '#annex-a/workbook/open.ts'

/** A workbook made by another hand than ours. */
async function written(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('List 1')
  sheet.columns = [{ width: 10 }, { width: 10, hidden: true }, { width: 10 }]
  sheet.addRow(['Annex A'])
  sheet.mergeCells('A1:C1')
  sheet.addRow(['Child ID', 'Date', 'Note'])
  sheet.addRow([7, new Date(Date.UTC(2014, 2, 3)), { richText: [{ text: 'Ann ' }, { font: { bold: true }, text: 'Other' }] }])
  sheet.getCell('A3').numFmt = '0000'
  sheet.addRow([{ formula: 'A3+1', result: 8 }, new Date(Date.UTC(2014, 2, 3, 14, 30)), true])
  sheet.getCell('B4').numFmt = 'dd/mm/yyyy hh:mm'
  sheet.getRow(4).hidden = true
  sheet.addRow([{ error: '#REF!' }, null, 'a\nb'])
  book.addWorksheet('Codes', { state: 'veryHidden' })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

test('a workbook written by exceljs reads as it was meant', async () => {
  const [list, codes] = openFile('x', await written()).sheets
  const rows = [...list!.rows()]
  expect(rows.map((row) => [row.number, row.hidden, row.cells.map((cell) => cell.shown)])).toEqual([
    [1, false, ['Annex A']],
    [2, false, ['Child ID', 'Date', 'Note']],
    [3, false, ['0007', '03/03/2014', 'Ann Other']],
    [4, true, ['8', '03/03/2014 14:30', 'TRUE']],
    [5, false, ['#REF!', 'a\nb']],
  ])
  expect(rows[3]!.cells[0]).toMatchObject({ kind: 'number', value: 8, formula: true })
  expect(list).toMatchObject({ name: 'List 1', hidden: false, hiddenColumns: [1], merged: ['A1:C1'] })
  expect(codes).toMatchObject({ name: 'Codes', hidden: true })
})
