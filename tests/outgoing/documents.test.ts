import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { blankDocuments } from '#annex-a/outgoing/blank-workbook.ts'
import { findingsCsv } from '#annex-a/outgoing/findings-csv.ts'
import { findingsJson } from '#annex-a/outgoing/findings-json.ts'
import { findingsTable } from '#annex-a/outgoing/findings-table.ts'
import { findingsWorkbook } from '#annex-a/outgoing/findings-workbook.ts'
import { check } from '#annex-a/reading/check.ts'
import { documentNumbers } from '#annex-a/specification/grammar/list.ts'
import { makeDocuments } from '#seeds/workbooks/documents.ts'
import { makeLists } from '#seeds/workbooks/make.ts'
import { writeDocuments, writeWorkbook } from '#seeds/workbooks/write.ts'
import { cellsOf, copied, csv, open, options, same, twoToTheRight } from './copies.ts'

describe('the blank workbook of the documents', () => {
  test('has each document under its number, and is checked without a finding, every heading exact', async () => {
    const bytes = await blankDocuments()
    expect(open(bytes).sheets.map(({ name }) => name)).toEqual(['Instructions', ...documentNumbers, 'Codes'])
    for (const stage of [1, 2] as const) {
      const checked = check([{ name: 'blank.xlsx', bytes }], { ...options, stage })
      expect(checked.findings).toEqual([])
      expect(checked.lists.map(({ list, missing, extra, columns }) => [list, missing, extra, columns.every(({ matched }) => matched === 'exact')])).toEqual(documentNumbers.map((one) => [one, [], [], true]))
    }
  })

  test('what is filled in is read back, leading zeros and decimals of hours included', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await blankDocuments() as unknown as ArrayBuffer)
    book.getWorksheet('2.06')!.addRow(['0042', new Date('2005-05-02T00:00:00Z'), 'Home tuition', 12.5, null, new Date('2016-01-11T00:00:00Z')])
    const checked = check([{ name: 'filled.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) }], options)
    expect(checked.lists.find(({ list }) => list === '2.06')!.rows.map(({ values }) => values)).toEqual([
      { childId: '0042', dateOfBirth: '2005-05-02', provisionType: 'Home tuition', hoursPerWeek: 12.5, exclusionType: null, provisionStart: '2016-01-11' },
    ])
  })
})

const wrong = csv('2.03 private fostering.csv', 'Child unique ID,Date of birth,Date private fostering arrangement commenced', '0042,02/05/2005,31/02/2016', '0043,02/05/2005,01/05/2005')

describe('findings of a document go out under its number', () => {
  const checked = check([wrong], options)
  const rows = findingsTable(checked)

  test('as a table, filtered, and as CSV', async () => {
    expect(rows.map(({ list, cell, message }) => [list, cell, message.slice(0, 27)])).toEqual([['2.03', 'C2', 'Document 2.03, row 2, C2: "'], ['2.03', 'C3', 'Document 2.03, row 3, C3: "']])
    expect(findingsTable(checked, { list: '2.03' })).toEqual(rows)
    expect(findingsTable(checked, { list: 2 })).toEqual([])
    expect(findingsCsv(rows)).toContain('"Fix","2.03",')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await findingsWorkbook(rows) as unknown as ArrayBuffer)
    expect(JSON.stringify(book.worksheets[0]!.getSheetValues())).toContain('"2.03"')
  })

  test('as JSON', () => {
    expect(findingsJson(checked)).toMatchObject({ lists: [{ list: '2.03', rows: 2, children: 2 }], findings: [{ list: '2.03' }, { list: '2.03' }], totals: { byList: { '2.03': 2 } } })
  })

  test('and beside the rows of an annotated copy, which is found to be as what was sent', async () => {
    const { copy, again } = await copied([wrong])
    expect(again.lists.map(({ list, sheet }) => [list, sheet])).toEqual([['2.03', '2.03 private fostering']])
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
    expect(cellsOf(open(copy), '2.03 private fostering').get('1:2')!.value).toBe('E2: "31/02/2016" in "Date private fostering arrangement commenced" is not a real date. Enter the date private fostering arrangement commenced with the day before the month, for example 28/02/2014.')
  })
})

test('made documents contradict nothing, and are of the children of the made lists', async () => {
  const made = makeLists({ seed: 7, size: { 6: 400, 7: 40, 8: 80 }, inspectionDate: '2016-04-12' })
  const documents = makeDocuments(made)
  expect(makeDocuments(made)).toEqual(documents)
  for (const rows of Object.values(documents)) expect(rows.length).toBeGreaterThan(2)
  const bytes = [await writeWorkbook(made, { profile: 'official', seed: 7, stage: 2 }), await writeDocuments(documents, made.inspectionDate)]
  const checked = check(bytes.map((one, at) => ({ name: `${at}.xlsx`, bytes: one })), options)
  const ofDocuments = checked.findings.filter(({ list, related }) => typeof list === 'string' || related.some((place) => typeof place.list === 'string'))
  expect(ofDocuments).toEqual([])
  expect(checked.lists.filter(({ list }) => typeof list === 'string').map(({ list, missing, extra, rows }) => [list, missing, extra, rows.length])).toEqual(documentNumbers.map((one) => [one, [], [], documents[one].length]))
  expect(checked.children.filter(({ lists }) => lists.length === 0)).toEqual([])
  expect(documents['2.07'].some(({ childId }) => childId === null)).toBe(true)
})
