import { authorities } from '../framework/authorities.ts'
import type { JudgementCode } from '../framework/judgement.ts'
import { sayDate } from '../reading/dates.ts'
import { countsOf, percent } from './count.ts'
import { stateOfTheNation, type Cut } from './cut.ts'
import { headings } from './grade-names.ts'
import type { Outcome, Table } from './outcome.ts'
import { gradeCells, gradeColumns, notesOfRows } from './profile.ts'

/** The days of the table over time: each 31 March, when the inspectorate’s year ends, and the day of the cut. */
export const daysOverTime = (outcomes: readonly Outcome[], cut: Cut): string[] => {
  const to = cut.inspectedTo ?? cut.publishedBy
  const first = outcomes.filter(({ framework, inspectedTo }) => framework === 'SIF' && inspectedTo <= to).map(({ inspectedTo }) => inspectedTo).toSorted()[0]
  if (first === undefined) return []
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, n) => `${Number(first.slice(0, 4)) + n}-03-31`)
  return [...years.filter((day) => day >= first && day < to), to]
}

/** One outcome for each authority at the end of each year: how the picture changed while more were inspected, and some again. */
export const yearsTable = (outcomes: readonly Outcome[], cut: Cut, judgement: JudgementCode = 'OE'): Table => {
  const rows = daysOverTime(outcomes, cut).map((day) => ({ day, counts: countsOf(stateOfTheNation(outcomes, { publishedBy: cut.publishedBy, inspectedTo: day }), judgement) }))
  return {
    title: `${headings[judgement]} over time, to ${sayDate(cut.inspectedTo ?? cut.publishedBy)}`,
    columns: ['Inspections that ended by', ...gradeColumns(cut), 'Authorities', 'Judged (%)'],
    rows: rows.map(({ day, counts }) => [sayDate(day), ...gradeCells(counts), authorities.length, percent(counts.judged, authorities.length)]),
    notes: [
      `Reports published by ${sayDate(cut.publishedBy)}. Each row counts each authority once, with its last inspection that ended by that day, also where the report came later: so a row may differ from what was released at the time.`,
      'Most of a change from row to row is what authorities inspected in between were found to be, not a change of those inspected before.',
      ...notesOfRows(rows.map(({ counts }) => counts)),
    ],
  }
}
