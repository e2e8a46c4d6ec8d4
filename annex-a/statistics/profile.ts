import { judgements } from '../framework/judgements.ts'
import type { JudgementCode } from '../framework/judgement.ts'
import { sayDate } from '../reading/dates.ts'
import { countsOf, goodOrBetter, notesOnPercentages, percent, type Counts } from './count.ts'
import { stateOfTheNation, type Cut } from './cut.ts'
import { allGrades, gradeName, headings } from './grade-names.ts'
import type { Cell, Outcome, Table } from './outcome.ts'

/** The days that a table is made of, said once under it. */
export const sayCut = ({ publishedBy, inspectedFrom, inspectedTo }: Cut): string =>
  `${inspectedFrom ? `Inspections that ended from ${sayDate(inspectedFrom)}${inspectedTo ? ` to ${sayDate(inspectedTo)}` : ' on'}` : inspectedTo ? `Inspections that ended by ${sayDate(inspectedTo)}` : 'Inspections'} whose reports had been published by ${sayDate(publishedBy)}.`

/** `as at 30 September 2016` where inspections are cut off by a day of their own; otherwise as at the day of publication. */
export const asAt = (cut: Cut): string => `as at ${sayDate(cut.inspectedTo ?? cut.publishedBy)}`

/** The grades of a set as columns: how many of each, and of how many. */
export const gradeColumns = (cut: Cut, judged = 'Judged'): string[] => [...allGrades.map((grade) => gradeName(grade, cut.publishedBy)), judged, ...allGrades.map((grade) => `${gradeName(grade, cut.publishedBy)} (%)`), 'Good or better', 'Good or better (%)']

/** The cells under `gradeColumns`. */
export const gradeCells = (counts: Counts): Cell[] => [
  ...allGrades.map((grade) => counts[grade]), counts.judged, ...shares(counts), goodOrBetter(counts), percent(goodOrBetter(counts), counts.judged),
]
export const shares = (counts: Counts): (number | null)[] => allGrades.map((grade) => percent(counts[grade], counts.judged))

/** What rows of `gradeCells` must say of their percentages. */
export const notesOfRows = (rows: readonly Counts[]): string[] => notesOnPercentages(rows.map((counts) => ({ shares: shares(counts), of: counts.judged })))

const kinds = { overall: 'Overall', key: 'Key judgement', graded: 'Graded judgement', review: 'Review of the board' } as const

/** Overall, key and graded judgements and the review of the board, each of those that were judged in it. */
export const profileTable = (outcomes: readonly Outcome[], cut: Cut): Table => {
  const shown = stateOfTheNation(outcomes, cut)
  const counted = judgements.map(({ code, kind }) => ({ code, kind, counts: countsOf(shown, code) }))
  const notJudged = counted.filter(({ counts }) => counts.notJudged > 0)
  return {
    title: `Judgements under the single inspection framework, ${asAt(cut)}`,
    columns: ['Judgement', 'Kind', ...gradeColumns(cut), 'Not judged'],
    rows: counted.map(({ code, kind, counts }) => [headings[code], kinds[kind], ...gradeCells(counts), counts.notJudged]),
    notes: [
      sayCut(cut), 'Each authority is counted once, with its last inspection: a re-inspection takes the place of the one before.', ...notesOfRows(counted.map(({ counts }) => counts)),
      ...(notJudged.length ? ['Not every authority is judged in everything. Percentages are of those that were judged.'] : []),
    ],
  }
}

/** Two cuts beside each other: what was good or better and what was inadequate, then and now. */
export const changeOfProfile = (outcomes: readonly Outcome[], cut: Cut, before: Cut): Table => {
  const [now, then] = [stateOfTheNation(outcomes, cut), stateOfTheNation(outcomes, before)]
  const rows = judgements.map(({ code }) => ({ code, now: countsOf(now, code), then: countsOf(then, code) }))
  const cells = (counts: Counts): Cell[] => [goodOrBetter(counts), percent(goodOrBetter(counts), counts.judged), counts[4], percent(counts[4], counts.judged), counts.judged]
  const heads = (said: string): string[] => [`Good or better, ${said}`, `Good or better (%), ${said}`, `Inadequate, ${said}`, `Inadequate (%), ${said}`, `Judged, ${said}`]
  return {
    title: `Judgements ${asAt(cut)} and ${asAt(before)}`,
    columns: ['Judgement', ...heads(asAt(before)), ...heads(asAt(cut))],
    rows: rows.map((one) => [headings[one.code], ...cells(one.then), ...cells(one.now)]),
    notes: [sayCut(before), sayCut(cut), 'The second set holds the first, so a change of a percentage is mostly what authorities inspected in between were found to be.', ...notesOfRows(rows.flatMap((one) => [one.now, one.then])).filter((note) => !note.includes('add to 100'))],
  }
}

/** Where the proportion of good or better fell between two cuts; exact, not from rounded percentages. */
export const fellSince = (outcomes: readonly Outcome[], cut: Cut, before: Cut): JudgementCode[] => {
  const [now, then] = [stateOfTheNation(outcomes, cut), stateOfTheNation(outcomes, before)]
  return judgements.map(({ code }) => code).filter((code) => {
    const [a, b] = [countsOf(now, code), countsOf(then, code)]
    return goodOrBetter(a) * b.judged < goodOrBetter(b) * a.judged
  })
}
