import type { DocumentNumber, ListNumber } from '../../specification/grammar/list.ts'

/** A row of the lists in use, as read. */
export interface CountedRow {
  readonly child: string | null
  readonly value: (field: string) => string | number | null
}

export interface ListsInUse {
  /** The point of inspection. */
  readonly inspectionDate: string
  /** Null where the list or document has not been sent. */
  readonly rows: (list: ListNumber | DocumentNumber) => readonly CountedRow[] | null
}

/** A figure that the lists give honestly, and exactly what was counted. */
export interface Counted {
  readonly value: string
  /** Which list, which rows, what is left out. */
  readonly counts: string
  /** Why it may differ from a published figure. */
  readonly caution: string | null
}

type Count = (lists: ListsInUse) => Counted | null

const childrenOf = (rows: readonly CountedRow[]): number => new Set(rows.flatMap(({ child }) => child ?? [])).size

/** Distinct children of a list among the rows that `which` leaves in; null where the list is not there. */
const count = (list: ListNumber | DocumentNumber, which: (row: CountedRow, inspectionDate: string) => boolean, counts: string, caution: string | null = null): Count =>
  ({ rows, inspectionDate }) => {
    const all = rows(list)
    return all && { value: String(childrenOf(all.filter((row) => which(row, inspectionDate)))), counts, caution }
  }

/** A row is open at the inspection where its end is blank or later. */
const openUntil = (field: string) => (row: CountedRow, at: string): boolean => {
  const end = row.value(field)
  return end === null || String(end) > at
}
const lookedAfter = openUntil('ceased')
const placed = (...types: readonly string[]) => (row: CountedRow, at: string): boolean => lookedAfter(row, at) && types.includes(String(row.value('placementType')))
const foster = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'Q1', 'Q2'] as const
const isOutside = (row: CountedRow): boolean => row.value('placementLocation') === 'OUT'

/** The same children, of whom those placed outside are counted as a part of all; null where there are none, or a placement is not given. */
const outside = (which: (row: CountedRow, at: string) => boolean, counts: string): Count => ({ rows, inspectionDate }) => {
  const all = rows(8)?.filter((row) => which(row, inspectionDate))
  if (!all) return null
  const known = all.filter((row) => row.value('placementLocation') !== null)
  const [part, whole] = [childrenOf(known.filter(isOutside)), childrenOf(known)]
  if (whole === 0) return null
  const unknown = childrenOf(all) - whole
  return { value: String(Math.round((part / whole) * 100)), counts: `${counts}: ${part} of ${whole}`, caution: unknown > 0 ? `the placement location of ${unknown} more is not given; they are left out` : null }
}

const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`

const homes = 'list 8: children looked after at the inspection, placement type K2 (children’s home; secure units, K1, are left out)'
const schools = 'list 8: children looked after at the inspection, placement type S1 (residential school)'
const families = 'list 8: children looked after at the inspection, placement types U1 to U6 (Q1 and Q2 before April 2015)'
const parents = 'list 8: children looked after at the inspection, placement type P1'

/** The ten figures from the lists, the one from document 2.03, and the shares that follow from the same rows. */
export const counted: { readonly [blank: string]: Count } = {
  cinCount: count(6, openUntil('cinClosure'), 'list 6: children without a closure date, or with a later one',
    'published figures also hold children with a child protection plan and children looked after; list 6 may or may not'),
  cppCount: count(7, openUntil('planEnd'), 'list 7: children whose plan has no end date, or a later one'),
  privateFosteringCount: count('2.03', () => true, 'document 2.03: children named in it'),
  lookedAfterCount: count(8, lookedAfter, 'list 8: children without a date ceased to be looked after, or with a later one'),
  lookedAfterOutsideCount: count(8, (row, at) => lookedAfter(row, at) && isOutside(row), 'list 8: children looked after at the inspection, placement location outside the authority’s boundary'),
  lookedAfterOutsidePercent: outside(lookedAfter, 'list 8: children looked after at the inspection'),
  residentialHomesCount: count(8, placed('K2'), homes),
  residentialHomesOutPercent: outside(placed('K2'), homes),
  residentialSpecialSchoolsCount: count(8, placed('S1'), schools, 'the sentence means schools that look after children for 295 days or fewer a year (footnote 36); the list does not say how many'),
  residentialSpecialSchoolsOutPercent: outside(placed('S1'), schools),
  fosterFamiliesCount: count(8, placed(...foster), families),
  fosterFamiliesOutPercent: outside(placed(...foster), families),
  withParentsCount: count(8, placed('P1'), parents),
  withParentsOutPercent: outside(placed('P1'), parents),
  uascCount: count(8, (row, at) => lookedAfter(row, at) && row.value('uasc') === 'Y', 'list 8: children looked after at the inspection, “UASC within the last 12 months” is yes',
    'the list asks about the last 12 months and the sentence means now: a child whose status ended in the year is counted too'),
  adoptionsCount: count(10, (row, at) => String(row.value('adoptionOrder') ?? '') > yearBefore(at) && String(row.value('adoptionOrder')) <= at, 'list 10: children with an adoption order in the 12 months to the inspection'),
}
