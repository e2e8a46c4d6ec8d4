import { describe, expect, test } from 'vitest'
import { addMonths, ageOn, realDate } from '#annex-a/reading/dates.ts'
import { matchHeadings } from '#annex-a/reading/headings/match.ts'
import { disagreements } from '#annex-a/reading/journey.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { ExampleSheet } from '#annex-a/rules/grammar/example.ts'

const read = (...sheets: readonly ExampleSheet[]) => tryExample({ says: '', sheets })
const child = (...sheets: readonly ExampleSheet[]) => read(...sheets).children[0]!

describe('who a child is', () => {
  const id = { childId: '10442' }

  test('the value on the furthest list stands, but "not known" against nothing better only', () => {
    expect(child({ list: 1, rows: [{ ...id, gender: 'F', ethnicity: 'WBRI' }] }, { list: 7, rows: [{ ...id, gender: 'U', ethnicity: 'REFU', disability: 'U' }] })).toMatchObject({ gender: 'F', ethnicity: 'WBRI', disability: 'U' })
    expect(child({ list: 1, rows: [{ ...id, ethnicity: 'NOBT' }] }, { list: 7, rows: [{ ...id, ethnicity: 'REFU' }] })).toMatchObject({ ethnicity: 'REFU' })
    expect(child({ list: 1, rows: [{ ...id, gender: 'F' }] }, { list: 7, rows: [{ ...id, gender: 'M' }] })).toMatchObject({ gender: 'M' })
    expect(child({ list: 7, rows: [{ ...id, initialCategory: 'NEG' }] }).categoryOfAbuse).toBe('NEG')
    expect(child({ list: 7, rows: [{ ...id, initialCategory: 'NEG', latestCategory: 'EMO' }] }).categoryOfAbuse).toBe('EMO')
  })

  test('age: of the born by the date, of the unborn -1, else as it was said', () => {
    expect(child({ list: 1, rows: [{ ...id, dateOfBirth: '12/04/2001', age: 3 }] }).age).toBe(15)
    expect(child({ list: 1, rows: [{ ...id, dateOfBirth: '12/04/2019', age: 3 }] }).age).toBe(-1)
    expect(child({ list: 1, rows: [{ ...id, expectedDateOfBirth: '12/05/2016', age: 3 }] })).toMatchObject({ age: -1, expectedDateOfBirth: '2016-05-12' })
    expect(child({ list: 1, rows: [{ ...id, age: 3 }] }).age).toBe(3)
    expect(child({ list: 1, rows: [{ ...id }] }).age).toBe(null)
  })

  test('of values that disagree the one on most lists is said first', () => {
    const row = (list: 1 | 3 | 6, dateOfBirth: string) => ({ list, row: 2, values: { dateOfBirth } })
    expect(disagreements([row(1, '2001-05-02'), row(3, '2001-02-05'), row(6, '2001-02-05')]).map(({ values, says }) => [values.map(({ value }) => value), says])).toEqual([
      [['2001-02-05', '2001-05-02'], 'Date of birth is 5 February 2001 on lists 3 and 6 and 2 May 2001 on list 1'],
    ])
  })
})

test('columns are told in their order, whatever was sure of them first', () => {
  const at = (column: number, text: string) => ({ column, text })
  const { taken, second } = matchHeadings(1, [at(9, 'Sex'), at(4, 'Gender'), at(2, 'Child unique ID'), at(1, 'Ethnicity'), at(7, 'Gender')])
  expect(taken.map(({ column, field }) => [column, field])).toEqual([[1, 'ethnicity'], [2, 'childId'], [4, 'gender']])
  expect(second.map(({ column, first }) => [column, first.column])).toEqual([[7, 4], [9, 4]])
  const { lists: [list] } = read({ name: 'List 1', grid: [['Child unique ID', 'Gender', 'Sex', 'Ward', 'Date of contact', 'Contact source', 'Gender'], ['1', 'M', 'F', 'North', '03/03/2016', '6', 'M']] })
  expect(list!.extra).toEqual([{ header: 'Sex', column: 'C' }, { header: 'Ward', column: 'D' }, { header: 'Gender', column: 'G' }])
  expect(list!.rows[0]!.extra).toEqual({ Sex: 'F', Ward: 'North', Gender: 'M' })
})

test('merged cells among the rows, and no others', () => {
  const grid = [['Child unique ID', 'Gender', 'Date of contact', 'Contact source'], ['1', 'M', '03/03/2016', '6'], ['2', 'M', '03/03/2016', '6'], ['3', 'M', '03/03/2016', '6']]
  const ranges = (...merged: readonly string[]) => read({ name: 'List 1', grid, merged }).findings.find(({ code }) => code === 'merged-cells')?.facts['ranges'] ?? []
  expect(ranges('A2:A3', 'A1:A2', 'A1:D1', 'B2:C2', 'A4:A9', 'A5:A6', 'B3')).toEqual(['A2:A3', 'A4:A9'])
})

test('days that are, and days that are not', () => {
  expect([realDate(9999, 12, 31), realDate(1000, 1, 1), realDate(2016, 2, 29), realDate(2016, 12, 31)]).toEqual(['9999-12-31', '1000-01-01', '2016-02-29', '2016-12-31'])
  expect([realDate(10_000, 1, 1), realDate(999, 1, 1), realDate(2015, 2, 29), realDate(2016, 0, 1), realDate(2016, 13, 1), realDate(2016, 4, 0), realDate(2016, 4, 31)]).toEqual([null, null, null, null, null, null, null])
  expect([addMonths('2016-12-31', 2), addMonths('2016-01-31', 1), addMonths('2016-03-15', -15), addMonths('2016-01-01', -1)]).toEqual(['2017-02-28', '2016-02-29', '2014-12-15', '2015-12-01'])
  expect([ageOn('2004-02-29', '2016-02-28'), ageOn('2004-02-29', '2016-02-29'), ageOn('2004-02-29', '2015-03-01'), ageOn('2004-06-02', '2016-06-01')]).toEqual([11, 12, 11, 11])
})
