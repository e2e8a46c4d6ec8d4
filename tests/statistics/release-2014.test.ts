import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countsOf, percent } from '#annex-a/statistics/count.ts'
import { stateOfTheNation } from '#annex-a/statistics/cut.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { managementInformation, table1, table2, table3, table4, table5 } from '#annex-a/statistics/release-2014.ts'
import { authoritiesGraded } from '#annex-a/statistics/places.ts'
import { publishedOutcomes } from '#seeds/outcomes/published.ts'

const outcomes = publishedOutcomes()
const september = { publishedBy: '2014-09-15' }
const april = { publishedBy: '2014-04-24' }

/** Another way to the same numbers: the lines of the file as text, counted by their letters alone. */
const lines = (file: string): { readonly name: string; readonly grades: readonly string[] }[] =>
  readFileSync(join(import.meta.dirname, '..', '..', 'seeds', 'outcomes', file), 'utf8').split('\n').filter((line) => line.includes('"code"'))
    .map((line) => ({ name: /"authority": "([^"]+)"/.exec(line)![1]!, grades: [...line.matchAll(/"(?:OE|HP|CLA|AD|CL|LMG|LSCB)": (\d)/g)].map(([, grade]) => grade!) }))

describe('the release of September 2014', () => {
  // As printed.
  const printed = [
    ['Outstanding', 0, 0, 0, 2, 0, 1], ['Good', 9, 9, 12, 15, 13, 11], ['Requires improvement', 18, 18, 18, 13, 17, 15], ['Inadequate', 6, 6, 3, 3, 3, 6], ['Total', 33, 33, 33, 33, 33, 33],
  ]

  test('Table 1 is the printed one in 24 of 24 cells, and the tally of the rows themselves', () => {
    expect(table1(outcomes, september).rows).toEqual(printed)
    const raw = lines('2014-09.json')
    const tally = ['1', '2', '3', '4'].map((grade) => [0, 1, 2, 3, 4, 5].map((column) => raw.filter(({ grades }) => grades[column] === grade).length))
    expect(tally).toEqual(printed.slice(0, 4).map((row) => row.slice(1)))
    expect(table1(outcomes, september).title).toBe('Table 1: Inspections of children who need help and protection, children looked after and care leavers, as at 15 September 2014')
  })

  test('Table 3 is 11 good, 15 requires improvement, 7 inadequate', () => {
    expect(table3(outcomes, september).rows).toEqual([['Outstanding', 0], ['Good', 11], ['Requires improvement', 15], ['Inadequate', 7], ['Total', 33]])
  })

  test('Tables 4 and 5, cell for cell, in the order of the print', () => {
    const raw = lines('2014-09.json')
    expect(table4(outcomes, september).rows).toEqual(raw.map(({ name, grades }) => [name, ...grades.slice(0, 6).map(Number)]))
    expect(table5(outcomes, september).rows).toEqual(raw.map(({ name, grades }) => [name, Number(grades[6])]))
    expect(raw.map(({ name }) => name)).toHaveLength(33)
    expect(table5(outcomes, september).notes.filter((note) => note.includes('derived')).map((note) => note.split(',')[0])).toEqual(['Staffordshire', 'Swindon'])
  })

  test('the percentages of its text', () => {
    const [overall, help, lookedAfter, leadership, board] = (['OE', 'HP', 'CLA', 'LMG', 'LSCB'] as const).map((judgement) => countsOf(stateOfTheNation(outcomes, september), judgement))
    const of = (counts: typeof overall, ...grades: (1 | 2 | 3 | 4)[]) => percent(grades.reduce((sum, grade) => sum + counts![grade], 0), counts!.judged)
    expect([of(overall, 3), of(overall, 4), of(overall, 3, 4)], 'more than half, a further 18%, almost three quarters').toEqual([55, 18, 73])
    expect([of(help, 3), of(help, 4)], 'help and protection identical in the totals').toEqual([55, 18])
    expect([of(lookedAfter, 2), of(lookedAfter, 4)], '36% good, 9% inadequate').toEqual([36, 9])
    expect([of(leadership, 1), of(leadership, 2), of(leadership, 3, 4)], 'Hampshire, one third, almost two thirds').toEqual([3, 33, 64])
    expect([of(board, 2), of(board, 3, 4)], 'one third and two thirds').toEqual([33, 67])
  })

  test('who its text names', () => {
    expect(authoritiesGraded(outcomes, september, { LMG: 1 })).toEqual(['Hampshire'])
    expect(authoritiesGraded(outcomes, september, { AD: 1 })).toEqual(['East Sussex', 'Hampshire'])
    const differ = stateOfTheNation(outcomes, september).filter(({ grades }) => grades.OE !== grades.HP).map(({ printedAs }) => printedAs)
    expect(differ, 'identical in the totals only').toEqual(['Cambridgeshire', 'Sheffield'])
  })

  test('Table 2 says that there is nothing to compare with, and is the printed one where there is', () => {
    const none = table2(outcomes, september)
    expect(none.rows).toEqual([])
    expect(none.notes[0]).toMatch(/holds no outcome of an earlier/)
    const rows = table2([...outcomes, ...earlier(outcomes)], september)
    expect(rows.rows).toEqual([['Declined', 12, 1, 0, 13], ['Same', 5, 4, 2, 11], ['Improved', 0, 4, 5, 9], ['Total', 17, 9, 7, 33]])
    expect(rows.columns).toEqual(['Change', 'Previously good', 'Previously adequate', 'Previously inadequate', 'Total'])
  })
})

/** Invented: earlier grades with which each cell of Table 2 comes out. What the authorities really had been is in no source of ours. */
const earlier = (now: readonly Outcome[]): Outcome[] => {
  // Grade now → how many of them had which grade before: 9 good, 18 requires improvement, 6 inadequate.
  const before = { 2: [2, 2, 2, 2, 2, 3, 3, 3, 3], 3: [...Array<number>(8).fill(2), 3, 3, 3, 3, 4, 4, 4, 4, 4, 2], 4: [2, 2, 2, 3, 4, 4] }
  const left: Record<number, number[]> = { 2: [...before[2]], 3: [...before[3]], 4: [...before[4]] }
  return now.map((one) => ({ ...one, id: `before-${one.id}`, framework: 'CPI', inspectedFrom: '2012-06-01', inspectedTo: '2013-01-31', published: '2013-03-01', grades: { OE: left[one.grades.OE!]!.shift() as 1 | 2 | 3 | 4 }, derived: {} }))
}

describe('the management information of April 2014', () => {
  test('twelve authorities by seven, cell for cell', () => {
    const raw = lines('2014-04.json')
    const { rows, columns, title, notes } = managementInformation(outcomes, april)
    expect(rows).toEqual(raw.map(({ name, grades }) => [name, ...grades.map(Number)]))
    expect(rows.flatMap((row) => row.slice(1))).toHaveLength(12 * 7)
    expect(columns).toEqual([
      'Local Authority', 'Overall Effectiveness', 'Children who need help and protection', 'Children looked after and achieving permanence', 'Adoption Performance', 'Experience and progress of care leavers',
      'Leadership, management and governance', 'Review of effectiveness of Local Safeguarding Children Board (LSCB)',
    ])
    expect(title).toMatch(/taking place up to 28 February 2014$/)
    expect(notes.slice(0, 2)).toEqual(['Includes only those inspections where reports had been published by 24 April 2014.', 'Outcomes are: 1 – Outstanding, 2 – Good, 3 – Requires improvement, 4 – Inadequate.'])
  })

  test('“as at 22 April 2014, twelve inspection reports had been published”, and 21 more by September', () => {
    expect(stateOfTheNation(outcomes, { publishedBy: '2014-04-22' })).toHaveLength(12)
    expect(stateOfTheNation(outcomes, september)).toHaveLength(33)
    expect(stateOfTheNation(outcomes, { publishedBy: '2014-09-15', inspectedTo: '2014-02-28' }), 'inspected-to is a cut-off of its own').toHaveLength(12)
  })
})
