import { authorities } from '../framework/authorities.ts'
import { judgements } from '../framework/judgements.ts'
import { sayDate } from '../reading/dates.ts'
import { gradeOf } from './count.ts'
import { stateOfTheNation, type Cut } from './cut.ts'
import { allGrades, gradeName, headings } from './grade-names.ts'
import type { Outcome, Table } from './outcome.ts'
import { shortOf } from './picture/tiles.ts'
import { asAt, sayCut } from './profile.ts'

/** Where the table of all authorities has what: the picture that is drawn from it asks by these. */
export const authorityColumns = { code: 0, short: 2, overall: 5 } as const

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every authority of England with its current outcome; no grades where it was not inspected yet. */
export const authoritiesTable = (outcomes: readonly Outcome[], cut: Cut): Table => {
  const current = new Map(stateOfTheNation(outcomes, cut).map((one) => [one.authority, one]))
  const named = authorities.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return {
    title: `Outcome of each local authority, ${asAt(cut)}`,
    columns: ['Code', 'Local authority', 'On the map', 'Region', 'Type', ...judgements.map(({ code }) => headings[code]), 'Inspected by', 'Published by', 'Inspected again'],
    rows: named.map(({ code, name, region, type }) => {
      const one = current.get(code)
      const last = one ? [sayDate(one.inspectedTo), sayDate(one.published), one.reinspectionOf === null ? 'No' : 'Yes'] : [null, null, null]
      return [code, name, shortOf(code), region, capital(type), ...judgements.map((judgement) => (one ? gradeOf(one, judgement.code) : null)), ...last]
    }),
    notes: [
      sayCut(cut), `Outcomes are: ${allGrades.map((grade) => `${grade} – ${gradeName(grade, cut.publishedBy)}`).join(', ')}.`,
      `${current.size} of ${authorities.length} authorities had been inspected and their reports published. The others have no outcome here yet, and an authority need not be judged in everything.`,
      'Each authority is counted once, with its last inspection: a re-inspection takes the place of the one before.',
      ...([...current.values()].some(({ datesAre }) => datesAre === 'bounds') ? ['Where the source gives an inspection no days of its own, the days are those by which it had ended and been published.'] : []),
      ...[...current.values()].flatMap((one) => Object.values(one.derived).length ? [`${one.printedAs}: derived. ${[...new Set(Object.values(one.derived))].join(' ')}`] : []),
    ],
  }
}
