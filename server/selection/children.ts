import type { Kysely } from 'kysely'
import { compactWord } from '#annex-a/journey/code.ts'
import { flagName } from '#annex-a/shown/flag-lines.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { standingCases } from '#db/queries/cases.ts'
import { countChildren, someChildren, trackedRows, type ChildSummaryRow, type Sort, type SortColumn } from '#db/queries/children.ts'
import { flagsOfChildren } from '#db/queries/flags.ts'
import { submissionById } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { balanceOf, type Balance } from './balance.ts'
import { carrying, queryOf } from './came-from.ts'
import type { ColumnName } from './column-names.ts'
import { joinAddress, readColumns, writeColumns } from './columns.ts'
import { facets, groupName, meaningOf, type Facet } from './facets.ts'
import { readAddress, whereOf, without, writeAddress } from './filter.ts'
import { filterForm, sortOffers, type FilterForm, type SortOffer } from './filter-form.ts'
import { valuesIn, type ChildFilter, type FilterField, type ValueInForce } from './filter-shape.ts'
import { factName } from './list-facts.ts'
import { currentFrame } from './frame.ts'
import { nameOfKey, type FilterOption, type FilterOptions } from './options.ts'
import { ownFilters, type OwnFilter } from './own-filters.ts'
import { patternsIn, type PatternsOfVersion } from './patterns.ts'
import { listsIn } from './summary.ts'
import { namesIn } from './names.ts'

const childrenOnAPage = 50

/** One child in the list. */
export interface ChildLine {
  readonly id: string
  readonly shownId: string
  readonly age: number | null
  readonly gender: string | null
  readonly ethnicity: string | null
  readonly disability: string | null
  readonly lists: readonly ListId[]
  readonly stage: string
  readonly teams: readonly string[]
  readonly workers: readonly string[]
  readonly legal: string | null
  readonly placement: string | null
  readonly abuse: string | null
  readonly need: string | null
  /** The journey in a line; empty where nothing of it is kept. */
  readonly journey: string
  /** What flags the child bears; empty where the column is not shown. */
  readonly flags: readonly string[]
  readonly case: { readonly id: string; readonly number: string } | null
}

/** A filter in force, with the address that has all others. */
export interface AppliedValue extends ValueInForce {
  readonly name: string | null
  readonly without: string
}

export interface ChildrenOfVersion {
  readonly submissionId: string
  /** v1, v2 … */
  readonly version: number
  /** Children in the version, and those that the filter finds. */
  readonly total: number
  readonly found: number
  readonly page: number
  readonly pages: number
  readonly children: readonly ChildLine[]
  readonly filter: ChildFilter
  readonly order: readonly Sort[]
  readonly columns: readonly ColumnName[]
  readonly form: FilterForm
  readonly sortedBy: { readonly [C in SortColumn]: { readonly sorted: SortOffer['sorted']; readonly address: string } }
  /** The address of this filter, its order and its columns, without its page. */
  readonly address: string
  /** What a link to a child carries, so that the way back leads here. */
  readonly from: string
  readonly applied: readonly AppliedValue[]
  readonly options: FilterOptions & { readonly pattern: readonly FilterOption[] }
  /** Choices of filters that the team keeps. */
  readonly own: readonly OwnFilter[]
  /** Journeys of this version: not there where it was read before they were kept. */
  readonly journeys: 'kept' | 'being-checked' | 'not-kept'
  readonly mayKeep: boolean
  readonly balance: Balance
}

/** The children of the current version that the address asks for; null before the first version is read. */
export const childrenOf = async (here: HereInInspection): Promise<ChildrenOfVersion | null> => {
  const { workbench, db, inspection, url, about, roles } = here
  const frame = await currentFrame(workbench, db, inspection)
  if (!frame) return null
  const { submissionId, options } = frame
  const { filter, order, page: askedPage } = readAddress(url.searchParams)
  const columns = readColumns(url.searchParams)
  const addressOf = (asked: ChildFilter, sorts: readonly Sort[]): string => joinAddress(writeAddress(asked, sorts), writeColumns(columns))
  const patterns = await patternsIn(here, frame)
  const cases = await standingCases(db, inspection.id)
  const where = whereOf(filter, nameOfKey(options), patterns.keyOf)
  const found = await countChildren(db, inspection.id, submissionId, where)
  const pages = Math.max(1, Math.ceil(found / childrenOnAPage))
  const page = Math.min(askedPage, pages)
  const rows = await someChildren(db, inspection.id, submissionId, where, order, childrenOnAPage, (page - 1) * childrenOnAPage)
  about('submission', submissionId, { found, page })
  return {
    submissionId,
    version: frame.version,
    total: frame.total,
    found,
    page,
    pages,
    children: await linesOf(db, submissionId, rows, cases, columns),
    filter,
    order,
    columns,
    form: filterForm(url.searchParams, filter, order),
    sortedBy: mapped(sortOffers(order), ({ sorted, order: next }) => ({ sorted, address: addressOf(filter, next) })),
    address: addressOf(filter, order),
    from: carrying(queryOf(addressOf(filter, order), page)),
    applied: appliedIn(filter, (left) => addressOf(left, order), options, patterns.nameOf),
    options: { ...options, pattern: patterns.options },
    own: await ownFilters(db, inspection.id),
    journeys: patterns.kept ? 'kept' : await isBeingChecked(db, submissionId) ? 'being-checked' : 'not-kept',
    mayKeep: inspection.closed_at === null && may('keepChoice', roles, { closed: false }).may,
    balance: balanceOf(frame.facets, await trackedRows(db, inspection.id, submissionId), cases),
  }
}

const isBeingChecked = async (db: HereInInspection['db'], submissionId: string): Promise<boolean> => {
  const anew = (await submissionById(db, submissionId))?.anew ?? null
  return anew === 'waiting' || anew === 'checking'
}

const mapped = <C extends string, A, B>(of: { readonly [K in C]: A }, to: (one: A) => B): { readonly [K in C]: B } =>
  Object.fromEntries(Object.entries<A>(of).map(([key, one]) => [key, to(one)])) as { readonly [K in C]: B }

/** Children as lines of a table or of a file, in the order in which they come. */
export const linesOf = async (
  db: HereInInspection['db'] | Kysely<Tables>, submissionId: string, rows: readonly ChildSummaryRow[], cases: readonly { readonly child_id: string; readonly id: string; readonly number: string }[], columns: readonly ColumnName[],
): Promise<ChildLine[]> => {
  const caseOf = new Map(cases.map((one) => [one.child_id, { id: one.id, number: one.number }]))
  const flags = columns.includes('flags') ? await flagsOfChildren(db, submissionId, rows.map(({ child_id }) => child_id)) : new Map<string, readonly string[]>()
  return rows.map((row) => ({ ...lineOf(row), flags: (flags.get(row.child_id) ?? []).map(flagName), case: caseOf.get(row.child_id) ?? null }))
}

const lineOf = (row: ChildSummaryRow): Omit<ChildLine, 'case' | 'flags'> => ({
  id: row.child_id,
  shownId: row.shown_id,
  age: row.age,
  gender: row.gender && meaningOf('gender', row.gender),
  ethnicity: row.ethnicity && meaningOf('ethnicity', row.ethnicity),
  disability: row.disability,
  lists: listsIn(row),
  stage: groupName('stage', String(row.stage)) ?? '',
  teams: namesIn(row.teams),
  workers: namesIn(row.workers),
  legal: row.legal_status && meaningOf('legalStatus', row.legal_status),
  placement: row.placement_type && meaningOf('placementType', row.placement_type),
  abuse: row.category_of_abuse && meaningOf('categoryOfAbuse', row.category_of_abuse),
  need: row.primary_need && meaningOf('primaryNeed', row.primary_need),
  journey: row.journey === null ? '' : compactWord(row.journey),
})

/** Each value in force with its name, and the address that has all others. */
export const appliedIn = (filter: ChildFilter, addressOf: (left: ChildFilter) => string, options: FilterOptions, nameOfPattern: PatternsOfVersion['nameOf']): AppliedValue[] =>
  valuesIn(filter).map((one) => ({
    ...one,
    without: addressOf(without(filter, one.field, one.value, one.group)),
    name: one.field === 'pattern' ? nameOfPattern(one.value) : nameOfValue(one.field, one.value, options),
  }))

// Also of a value that nobody in this version has: the address says it, so the page must.
const nameOfValue = (field: FilterField, value: string, options: FilterOptions): string | null => {
  if (field === 'team' || field === 'worker') return nameOfKey(options)(field, value)
  if (field === 'flag') return flagName(value)
  if (field === 'fact') return factName(value)
  if (field === 'list') return listOf(listIdOf(value)!).name
  if (field in codeSetOf) return meaningOf(codeSetOf[field as keyof typeof codeSetOf], value)
  return (facets as readonly string[]).includes(field) ? groupName(field as Facet, value) : null
}
const codeSetOf = { legal: 'legalStatus', placement: 'placementType', abuse: 'categoryOfAbuse' } as const
