import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { standingCases } from '#db/queries/cases.ts'
import { countChildren, someChildren, trackedRows, type ChildOrder, type ChildSummaryRow } from '#db/queries/children.ts'
import type { HereInInspection } from '../door.ts'
import { balanceOf, type Balance } from './balance.ts'
import { carrying, queryOf } from './came-from.ts'
import { facets, groupName, meaningOf, type Facet } from './facets.ts'
import { readAddress, valuesIn, whereOf, without, writeAddress, type ChildFilter, type FilterField } from './filter.ts'
import { flagName } from '#annex-a/shown/flag-lines.ts'
import { currentFrame } from './frame.ts'
import { nameOfKey, type FilterOptions } from './options.ts'
import { listsIn } from './summary.ts'
import { namesIn } from './names.ts'

export const childrenOnAPage = 50

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
  readonly case: { readonly id: string; readonly number: string } | null
}

/** A filter in force, with the address that has all others. */
export interface AppliedValue {
  readonly field: FilterField
  readonly value: string
  readonly name: string | null
  readonly without: string
}

export interface ChildrenOfVersion {
  /** v1, v2 … */
  readonly version: number
  /** Children in the version, and those that the filter finds. */
  readonly total: number
  readonly found: number
  readonly page: number
  readonly pages: number
  readonly children: readonly ChildLine[]
  readonly filter: ChildFilter
  readonly order: ChildOrder
  /** The address of this filter, without its page. */
  readonly address: string
  /** What a link to a child carries, so that the way back leads here. */
  readonly from: string
  readonly applied: readonly AppliedValue[]
  readonly options: FilterOptions
  readonly balance: Balance
}

/** The children of the current version that the address asks for; null before the first version is read. */
export const childrenOf = async ({ workbench, db, inspection, url, about }: HereInInspection): Promise<ChildrenOfVersion | null> => {
  const frame = await currentFrame(workbench, db, inspection)
  if (!frame) return null
  const { submissionId, options } = frame
  const asked = readAddress(url.searchParams)
  const cases = await standingCases(db, inspection.id)
  const where = whereOf(asked.filter, nameOfKey(options))
  const found = await countChildren(db, inspection.id, submissionId, where)
  const pages = Math.max(1, Math.ceil(found / childrenOnAPage))
  const page = Math.min(asked.page, pages)
  const children = await someChildren(db, inspection.id, submissionId, where, asked.order, childrenOnAPage, (page - 1) * childrenOnAPage)
  about('submission', submissionId, { found, page })
  const caseOf = new Map(cases.map((one) => [one.child_id, { id: one.id, number: one.number }]))
  return {
    version: frame.version,
    total: frame.total,
    found,
    page,
    pages,
    children: children.map((row) => ({ ...lineOf(row), case: caseOf.get(row.child_id) ?? null })),
    filter: asked.filter,
    order: asked.order,
    address: writeAddress(asked.filter, asked.order),
    from: carrying(queryOf(writeAddress(asked.filter, asked.order), page)),
    applied: appliedIn(asked.filter, asked.order, options),
    options,
    balance: balanceOf(frame.facets, await trackedRows(db, inspection.id, submissionId), cases),
  }
}

const lineOf = (row: ChildSummaryRow): Omit<ChildLine, 'case'> => ({
  id: row.child_id,
  shownId: row.shown_id,
  age: row.age,
  gender: row.gender && meaningOf('gender', row.gender),
  ethnicity: row.ethnicity && meaningOf('ethnicity', row.ethnicity),
  disability: row.disability,
  lists: listsIn(row),
  stage: groupName('stage', String(row.stage)) ?? '',
  teams: namesIn(row.teams),
})

const appliedIn = (filter: ChildFilter, order: ChildOrder, options: FilterOptions): AppliedValue[] =>
  valuesIn(filter).map(({ field, value }) => ({
    field,
    value,
    without: writeAddress(without(filter, field, value), order),
    name: nameOfValue(field, value, options),
  }))

// Also of a value that nobody in this version has: the address says it, so the page must.
const nameOfValue = (field: FilterField, value: string, options: FilterOptions): string | null => {
  if (field === 'team' || field === 'worker') return nameOfKey(options)(field, value)
  if (field === 'flag') return flagName(value)
  if (field === 'list') return listOf(listIdOf(value)!).name
  if (field in codeSetOf) return meaningOf(codeSetOf[field as keyof typeof codeSetOf], value)
  return (facets as readonly string[]).includes(field) ? groupName(field as Facet, value) : null
}
const codeSetOf = { legal: 'legalStatus', placement: 'placementType', abuse: 'categoryOfAbuse' } as const
