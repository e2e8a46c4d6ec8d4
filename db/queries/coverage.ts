import type { AliasedSelectQueryBuilder, Kysely } from 'kysely'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { columnName, listTable } from '../columns.ts'
import { keptList } from '../list-kept.ts'
import type { Tables } from '../tables/index.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

type SummaryColumn = 'age' | 'gender' | 'ethnicity_group' | 'disability' | 'stage' | 'teams' | 'workers' | 'placement_type' | 'category_of_abuse' | 'primary_need'

/** Where a value of a child is kept: in its summary (`list`: where only that list has it), or in the rows of a list. */
export type CountedColumn = { readonly summary: SummaryColumn; readonly list?: ListNumber } | { readonly list: ListNumber; readonly field: string }

/** `on`: whether the child is on the list that has it. */
export interface CountedValue { readonly value: string | number | null; readonly on: boolean }

/** How many children of a version have these values, in the order of the columns. A child whose rows of a list differ counts with each. */
export interface Crossing { readonly values: readonly CountedValue[]; readonly children: number }

interface ValueRow { child_id: string; value: string | number | null; listed: number }

/** Each child of a version with one value, and 1 or 0 for whether it is on the list that has it: the same on every engine. */
const valuesOf = <A extends string>(db: Db, submissionId: string, column: CountedColumn, alias: A): AliasedSelectQueryBuilder<ValueRow, A> =>
  ('field' in column ? valuesOfRows(db, submissionId, column).as(alias) : valuesOfSummary(db, submissionId, column).as(alias))

const valuesOfSummary = (db: Db, submissionId: string, { summary, list }: { summary: SummaryColumn; list?: ListNumber }) =>
  db.selectFrom('child_summary').where('submission_id', '=', keptAs(db, submissionId)).select((is) => {
    const without = is.fn<string>('replace', ['lists', is.val(`|${list === undefined ? '' : keptList(list)}|`), is.val('')])
    const listed = list === undefined ? is.lit(1) : is.case().when(without, '<>', is.ref('lists')).then(is.lit(1)).else(is.lit(0)).end()
    return ['child_id', is.ref(summary).$castTo<string | number | null>().as('value'), listed.$castTo<number>().as('listed')]
  })

const valuesOfRows = (db: Db, submissionId: string, { list, field }: { list: ListNumber; field: string }) => {
  const rows = db.selectFrom(listTable(list)).select((is) => ['child_ref', is.ref(columnName(field)).as('value')]).distinct()
    .where('submission_id', '=', keptAs(db, submissionId)).where('child_ref', 'is not', null)
  return db.selectFrom('child_summary').leftJoin(rows.as('rows'), 'rows.child_ref', 'child_summary.child_id').where('child_summary.submission_id', '=', keptAs(db, submissionId))
    .select((is) => [
      is.ref('child_summary.child_id').$castTo<string>().as('child_id'), is.ref('rows.value').$castTo<string | number | null>().as('value'),
      is.case().when('rows.child_ref', 'is not', null).then(is.lit(1)).else(is.lit(0)).end().$castTo<number>().as('listed'),
    ])
}

const said = (value: string | number | null, listed: number): CountedValue => ({ value, on: Number(listed) === 1 })

/** Counts every child of a version by one value. */
export const countByOne = async (db: Db, submissionId: string, column: CountedColumn): Promise<Crossing[]> =>
  (await db.selectFrom(valuesOf(db, submissionId, column, 'a')).select(['a.value', 'a.listed']).select((is) => is.fn.countAll<number>().as('children')).groupBy(['a.value', 'a.listed']).execute())
    .map(({ value, listed, children }) => ({ values: [said(value, listed)], children: Number(children) }))

/** Counts every child of a version by two values. */
export const countByTwo = async (db: Db, submissionId: string, one: CountedColumn, other: CountedColumn): Promise<Crossing[]> =>
  (await db.selectFrom(valuesOf(db, submissionId, one, 'a')).innerJoin(valuesOf(db, submissionId, other, 'b'), 'b.child_id', 'a.child_id')
    .select(['a.value as value', 'a.listed as listed', 'b.value as other', 'b.listed as otherListed']).select((is) => is.fn.countAll<number>().as('children'))
    .groupBy(['a.value', 'a.listed', 'b.value', 'b.listed']).execute())
    .map(({ value, listed, other: second, otherListed, children }) => ({ values: [said(value, listed), said(second, otherListed)], children: Number(children) }))

/** The value of each child who stands as a case and is in the version. */
export const valuesOfCases = async (db: Db, inspectionId: string, submissionId: string, column: CountedColumn): Promise<{ readonly childId: string; readonly value: CountedValue }[]> =>
  (await db.selectFrom('chosen_case').innerJoin(valuesOf(db, submissionId, column, 'a'), 'a.child_id', 'chosen_case.child_id')
    .where('chosen_case.inspection_id', '=', inspectionId).where('chosen_case.removed_at', 'is', null).select(['a.child_id', 'a.value', 'a.listed']).execute())
    .map(({ child_id, value, listed }) => ({ childId: child_id, value: said(value, listed) }))
