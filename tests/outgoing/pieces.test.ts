import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ADDED_SHEETS, withoutAdded } from '#annex-a/outgoing/added.ts'
import { marksOf } from '#annex-a/outgoing/marks.ts'
import { noteCells } from '#annex-a/outgoing/note-cells.ts'
import { writeNotes } from '#annex-a/outgoing/notes-sheet.ts'
import { severityMarks } from '#annex-a/outgoing/severity.ts'
import { sheetNames } from '#annex-a/outgoing/sheet-names.ts'
import { shiftColumns } from '#annex-a/outgoing/shifted.ts'
import { check } from '#annex-a/reading/check.ts'
import { severityWords } from '#app/words/severities.ts'
import type { Sheet, Workbook } from '#annex-a/workbook/cells.ts'
import { csv, options } from './copies.ts'

describe('names of sheets', () => {
  test('are kept where Excel takes them, and never twice', () => {
    const name = sheetNames(['Summary'])
    expect(['List 1', 'list 1', 'Summary', 'History', "'a'", 'a/b:c', '', 'x'.repeat(40), 'x'.repeat(40)].map((one) => name(one)))
      .toEqual(['List 1', 'list 1 (2)', 'Summary (2)', 'History (2)', 'a', 'a b c', 'Sheet', 'x'.repeat(31), `${'x'.repeat(27)} (2)`])
    expect(name('List 1', 'List 4')).toBe('List 4')
    // At a word, and no word is left hanging; each still once.
    expect(['Uploads and versions of the lists', 'Uploads and versions of the lists in use', 'What the authority explained of its lists'].map((one) => name(one)))
      .toEqual(['Uploads and versions', 'Uploads and versions (2)', 'What the authority explained'])
  })

  test('are such as exceljs takes, whatever was sent', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 }), (wanted) => {
      const name = sheetNames()
      const book = new ExcelJS.Workbook()
      for (const one of wanted) book.addWorksheet(name(one))
      expect(book.worksheets).toHaveLength(wanted.length)
    }))
  })
})

test('columns move past Z', () => {
  expect(['K', 'Y214', 'A1:AZ9'].map((place) => shiftColumns(place, 2))).toEqual(['M', 'AA214', 'C1:BB9'])
})

test('where there are too many notes, the first have one and the notes say so', () => {
  const headings = 'Child unique ID,Gender,Ethnicity,Date of birth,If unborn: expected date of birth,Age of child (years),Date of contact,Contact source'
  const { lists, findings } = check([csv('List 1.csv', headings, '1,Q,WBRI,01/02/2010,,6,31/02/2016,6', '2,Q,WBRI,01/02/2010,,6,31/02/2016,6')], options)
  const book = new ExcelJS.Workbook()
  const out = book.addWorksheet('List 1')
  const given = noteCells([{ out, list: lists[0]!, marks: marksOf(lists[0]!, findings.filter(({ list }) => list === 1)) }], 3)
  expect(given).toEqual({ given: 3, marked: 4 })
  const notes = book.addWorksheet('Notes')
  writeNotes(notes, given)
  expect(JSON.stringify(notes.getSheetValues())).toContain('Notes were put on 3 of 4 marked cells')
})

test('severities are called as on the pages', () => {
  for (const [severity, { name }] of Object.entries(severityMarks)) expect(name).toBe(severityWords[severity as keyof typeof severityWords].name)
})

describe('what an annotated copy added', () => {
  const sheet = (name: string, ...rows: readonly (readonly (string | null)[])[]): Sheet => ({
    name, hidden: false, hiddenColumns: [], merged: [],
    rows: () => rows.map((cells, i) => ({ number: i + 1, hidden: false, cells: cells.flatMap((value, column) => (value === null ? [] : [{ column, kind: 'text' as const, value, shown: value }])) })),
  })
  const left = (...sheets: Sheet[]): string[][] => withoutAdded({ format: 'xlsx', sheets } satisfies Workbook).sheets.map(({ name, rows }) => [name, ...[...rows()].map(({ number, cells }) => `${number}:${cells.map(({ value }) => value).join()}`)])

  test('is left out: both columns wherever they were moved to, and rows of nothing else', () => {
    expect(left(sheet('List 1', ['Title'], ['ID', 'Row result', 'What to fix', 'Name'], ['7', '▲', 'Correct', 'Ann'], [null, '▲', 'Correct'])))
      .toEqual([['List 1', '1:Title', '2:ID,Name', '3:7,Ann']])
  })

  test('is only what is plainly ours', () => {
    expect(left(sheet('List 1', ['Row result', 'Name', 'What to fix'], ['fine', 'Ann', 'nothing']))).toEqual([['List 1', '1:Row result,Name,What to fix', '2:fine,Ann,nothing']])
    expect(left(sheet('Summary', ['Our summary']), sheet('Notes (2)', [ADDED_SHEETS.Notes]), sheet('List 1', [ADDED_SHEETS.Notes]), sheet('Notes')))
      .toEqual([['Summary', '1:Our summary'], ['List 1', `1:${ADDED_SHEETS.Notes}`], ['Notes']])
  })
})
