import { authorities, authorityOf, type Authority } from '../framework/authorities.ts'
import type { Grade, JudgementCode } from '../framework/judgement.ts'
import { countsOf, gradeOf, percent } from './count.ts'
import { inPeriod, stateOfTheNation, type Cut } from './cut.ts'
import { headings } from './grade-names.ts'
import type { Outcome, Table } from './outcome.ts'
import { asAt, gradeCells, gradeColumns, notesOfRows, sayCut } from './profile.ts'

/** How authorities are put together. */
export type Place = 'region' | 'type'

/** The regions and types in the order of the alphabet. */
export const placesOf = (place: Place): readonly string[] => [...new Set(authorities.map((one) => one[place]))].toSorted((a, b) => a.localeCompare(b, 'en-GB'))

export const placeOf = (one: Outcome, place: Place): string => authorityOf(one.authority)![place]
/** All authorities of England in a place, inspected or not. */
export const authoritiesIn = (place: Place, name: string): readonly Authority[] => authorities.filter((one) => one[place] === name)

const heads = { region: ['Region', 'by region'], type: ['Type of authority', 'by type of authority'] } as const
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A judgement by region or by type: how many of each grade, and how many of its authorities have been inspected. */
export const placeTable = (outcomes: readonly Outcome[], cut: Cut, place: Place, judgement: JudgementCode = 'OE', set: 'current' | 'in period' = 'current'): Table => {
  const shown = set === 'current' ? stateOfTheNation(outcomes, cut) : inPeriod(outcomes, cut)
  const rows = placesOf(place).map((name) => ({ name, all: authoritiesIn(place, name).length, shown: shown.filter((one) => placeOf(one, place) === name) }))
  const all = [...rows, { name: 'England', all: authorities.length, shown }].map((row) => ({ ...row, counts: countsOf(row.shown, judgement) }))
  return {
    title: `${headings[judgement]} ${heads[place][1]}, ${set === 'current' ? asAt(cut) : 'inspections in the period'}`,
    columns: [heads[place][0], ...gradeColumns(cut, set === 'current' ? 'Judged' : 'Inspections judged'), 'Authorities', 'Inspected (%)'],
    rows: all.map(({ name, counts, all: authoritiesThere, shown: there }) =>
      [capital(name), ...gradeCells(counts), authoritiesThere, percent(new Set(there.map(({ authority }) => authority)).size, authoritiesThere)]),
    notes: [
      sayCut(cut), ...notesOfRows(all.map(({ counts }) => counts)),
      ...(set === 'current' && shown.length < authorities.length ? ['Not all regions and types have been inspected in proportion to their authorities, so this is not yet the whole picture of any of them.'] : []),
      ...(set === 'in period' ? ['Every inspection of the period counts: an authority inspected twice is counted twice.'] : []),
    ],
  }
}

/** The authorities that have all of these grades, by name. */
export const authoritiesGraded = (outcomes: readonly Outcome[], cut: Cut, wanted: { readonly [judgement in JudgementCode]?: Grade }): string[] =>
  stateOfTheNation(outcomes, cut).filter((one) => Object.entries(wanted).every(([judgement, grade]) => gradeOf(one, judgement as JudgementCode) === grade)).map(({ printedAs }) => printedAs)
