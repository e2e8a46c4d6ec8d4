import type { JudgementCode } from '../framework/judgement.ts'
import { gradeOf, percent, roundingNote } from './count.ts'
import { stateOfTheNation, type Cut } from './cut.ts'
import { allGrades, gradeName, headings } from './grade-names.ts'
import type { Outcome, Table } from './outcome.ts'
import { asAt, sayCut } from './profile.ts'

/** Authorities whose board was reviewed and which were judged in this as well. */
const both = (outcomes: readonly Outcome[], cut: Cut, judgement: JudgementCode): Outcome[] =>
  stateOfTheNation(outcomes, cut).filter((one) => gradeOf(one, 'LSCB') !== null && gradeOf(one, judgement) !== null)

/** How many have the same grade in both, and of how many. */
export const matching = (outcomes: readonly Outcome[], cut: Cut, judgement: JudgementCode = 'OE'): { readonly same: number; readonly of: number } => {
  const among = both(outcomes, cut, judgement)
  return { same: among.filter((one) => gradeOf(one, 'LSCB') === gradeOf(one, judgement)).length, of: among.length }
}

/** The grade of the board against a grade of the authority: rows are the board's. */
export const boardTable = (outcomes: readonly Outcome[], cut: Cut, judgement: 'OE' | 'HP' = 'OE'): Table => {
  const among = both(outcomes, cut, judgement)
  const count = (rows: readonly Outcome[]): number[] => [...allGrades.map((grade) => rows.filter((one) => gradeOf(one, judgement) === grade).length), rows.length]
  const { same, of } = matching(outcomes, cut, judgement)
  return {
    title: `Review of the Local Safeguarding Children Board against ${headings[judgement].toLowerCase()}, ${asAt(cut)}`,
    columns: ['Grade of the board', ...allGrades.map((grade) => `Authority: ${gradeName(grade, cut.publishedBy).toLowerCase()}`), 'Boards'],
    rows: [...allGrades.map((grade) => [gradeName(grade, cut.publishedBy), ...count(among.filter((one) => gradeOf(one, 'LSCB') === grade))]), ['Total', ...count(among)]],
    notes: [sayCut(cut), ...(of ? [`The two grades are the same for ${same} of ${of} (${percent(same, of)}%).`] : []), roundingNote, 'Neither grade follows from the other: each is judged on its own.'],
  }
}
