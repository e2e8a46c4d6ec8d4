import type { ExpressionBuilder, Kysely } from 'kysely'
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

type Ref = 'child_summary.age'

/** A value of a row, and 1 or 0 for whether the child is on the list that has it: the same on every engine. `at`: the place among the columns. */
const valueOf = (is: ExpressionBuilder<Tables, 'child_summary'>, column: CountedColumn, at: number) => {
  const ref = (name: string) => is.ref(name as Ref).$castTo<string | number | null>()
  const listed = 'field' in column ? is.case().when(ref(`rows_${at}.child_ref`), 'is not', null).then(is.lit(1)).else(is.lit(0)).end()
    : column.list === undefined ? is.lit(1)
    : is.case().when(is.fn<string>('replace', ['child_summary.lists', is.val(`|${keptList(column.list)}|`), is.val('')]), '<>', is.ref('child_summary.lists')).then(is.lit(1)).else(is.lit(0)).end()
  return [ref('field' in column ? `rows_${at}.${columnName(column.field)}` : `child_summary.${column.summary}`).as(`value_${at}`), listed.as(`listed_${at}`)] as const
}

/** Rows of lists join by the index of their child; only so do 20,000 children take no time. The types see the children alone. */
const childrenWithRows = (db: Db, submissionId: string, columns: readonly CountedColumn[]) => {
  let query = db.selectFrom('child_summary').where('child_summary.submission_id', '=', keptAs(db, submissionId))
  columns.forEach((column, at) => {
    if (!('field' in column)) return
    query = query.leftJoin(`${listTable(column.list)} as rows_${at}` as 'list_08 as rows', (on) => on.onRef(`rows_${at}.child_ref` as 'rows.child_ref', '=', 'child_summary.child_id').on(`rows_${at}.submission_id` as 'rows.submission_id', '=', keptAs(db, submissionId))) as never
  })
  return query
}

type Selected = Readonly<Record<string, string | number | null>>
const said = (row: Selected, columns: readonly CountedColumn[]): CountedValue[] => columns.map((_, at) => ({ value: row[`value_${at}`] ?? null, on: Number(row[`listed_${at}`]) === 1 }))

/** Counts every child of a version by one value or by two. */
export const countBy = async (db: Db, submissionId: string, columns: readonly CountedColumn[]): Promise<Crossing[]> => {
  const names = columns.flatMap((_, at) => [`value_${at}`, `listed_${at}`])
  const rows = await childrenWithRows(db, submissionId, columns).select((is) => columns.flatMap((column, at) => valueOf(is, column, at)))
    .select((is) => is.fn.count('child_summary.child_id').distinct().as('children')).groupBy(names as never[]).execute() as unknown as Selected[]
  return rows.map((row) => ({ values: said(row, columns), children: Number(row['children']) }))
}

/** The value of each child who stands as a case (`removedToo`: or ever stood) and is in the version; again for each of its rows in the list. */
export const valuesOfCases = async (db: Db, inspectionId: string, submissionId: string, column: CountedColumn, { removedToo = false } = {}): Promise<{ readonly childId: string; readonly value: CountedValue }[]> => {
  const cases = db.selectFrom('chosen_case').select('chosen_case.child_id').where('inspection_id', '=', inspectionId)
  const rows = await childrenWithRows(db, submissionId, [column]).where('child_summary.child_id', 'in', removedToo ? cases : cases.where('removed_at', 'is', null))
    .select('child_summary.child_id as child').select((is) => valueOf(is, column, 0)).execute() as unknown as Selected[]
  return rows.map((row) => ({ childId: String(row['child']), value: said(row, [column])[0]! }))
}
