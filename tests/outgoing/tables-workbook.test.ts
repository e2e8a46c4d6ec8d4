import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { tablesWorkbook } from '#annex-a/outgoing/tables-workbook.ts'

test('a sheet for people: columns as wide as what stands in them, on paper all of them on each sheet with its marking, and text stays text', async () => {
  const typed = ['=1+1', '+2', '-x', '@y', '=HYPERLINK("http://x.example")', `${'long '.repeat(60)}\nanother line`]
  const bytes = await tablesWorkbook([{ name: 'Cases', title: 'Cases', lead: ['A sentence that is much longer than any column.'], tables: [{ caption: 'Cases (6)', headings: ['No', 'What was seen'], rows: typed.map((text, at) => [at + 1, text]) }] }])
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as never)
  const sheet = book.worksheets[0]!
  expect([sheet.getColumn(1).width, sheet.getColumn(2).width]).toEqual([10, 60])
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 })
  expect(sheet.headerFooter).toMatchObject({ oddHeader: '&COFFICIAL-SENSITIVE', oddFooter: '&CPage &P of &N' })
  const found: unknown[] = []
  sheet.getColumn(2).eachCell((cell) => { expect(cell.formula).toBeUndefined(); if (cell.value !== null) found.push(cell.value) })
  expect(found).toEqual(['What was seen', ...typed])
})
