import { authorities, type Authority } from '../framework/authorities.ts'
import { sayDate } from '../reading/dates.ts'
import { gradeOf, mayNotAdd, percent, roundingNote } from './count.ts'
import { stateOfTheNation, type Cut } from './cut.ts'
import { allGrades, gradeName } from './grade-names.ts'
import type { Outcome, Table } from './outcome.ts'
import { authoritiesIn, placesOf } from './places.ts'
import { asAt, sayCut } from './profile.ts'

/** How many children of each kind live in an authority, as the Department for Education publishes it; null where it held the number back. */
export interface ChildrenThere {
  readonly authority: string
  readonly inNeed: number | null
  readonly lookedAfter: number | null
  readonly onPlans: number | null
}
export interface ChildrenCounted {
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly source: string
  readonly authorities: readonly ChildrenThere[]
}

export type ChildrenKind = 'inNeed' | 'lookedAfter' | 'onPlans'
export const childrenKinds: Readonly<Record<ChildrenKind, string>> = { inNeed: 'Children in need', lookedAfter: 'Children looked after', onPlans: 'Children on a child protection plan' }

/** Which share of the children of these authorities live where overall effectiveness has each grade; the rest where nobody was judged yet. */
export interface ChildrenShares {
  readonly children: number
  readonly byGrade: readonly [number, number, number, number]
  readonly notInspected: number
}

export const childrenShares = (current: readonly Outcome[], counted: ChildrenCounted, kind: ChildrenKind, among: readonly Authority[]): ChildrenShares => {
  const grades = new Map(current.map((one) => [one.authority, gradeOf(one, 'OE')]))
  const there = new Map(counted.authorities.map((one) => [one.authority, one[kind] ?? 0]))
  const children = (has: (code: string) => boolean): number => among.reduce((sum, { code }) => sum + (has(code) ? there.get(code) ?? 0 : 0), 0)
  const of = (grade: number): number => children((code) => grades.get(code) === grade)
  return { children: children(() => true), byGrade: [of(1), of(2), of(3), of(4)], notInspected: children((code) => (grades.get(code) ?? null) === null) }
}

/** By region and for England: the share of children who live in authorities of each grade of overall effectiveness. */
export const childrenTable = (outcomes: readonly Outcome[], cut: Cut, counted: ChildrenCounted, kind: ChildrenKind = 'inNeed'): Table => {
  const current = stateOfTheNation(outcomes, cut)
  const places = [...placesOf('region').map((name) => ({ name, among: authoritiesIn('region', name) })), { name: 'England', among: authorities }]
  const held = counted.authorities.filter((one) => one[kind] === null).length
  return {
    title: `${childrenKinds[kind]} by overall effectiveness of the authority that they live in, ${asAt(cut)}`,
    columns: ['Region', childrenKinds[kind], ...allGrades.map((grade) => `${gradeName(grade, cut.publishedBy)} (%)`), 'Not inspected yet (%)', 'Good or better (%)'],
    rows: places.map(({ name, among }) => {
      const { children, byGrade, notInspected } = childrenShares(current, counted, kind, among)
      return [name, children, ...byGrade.map((part) => percent(part, children)), percent(notInspected, children), percent(byGrade[0] + byGrade[1], children)]
    }),
    notes: [
      sayCut(cut), `${childrenKinds[kind]} on ${sayDate(counted.on)}: ${counted.source}.`, 'Percentages are of all children of this kind in the region, whether their authority has been inspected or not.', roundingNote, mayNotAdd,
      ...(held ? [`${held === 1 ? 'One authority’s number was' : `The numbers of ${held} authorities were`} held back by the source because ${held === 1 ? 'it is' : 'they are'} very small, and count${held === 1 ? 's' : ''} as none.`] : []),
    ],
  }
}
