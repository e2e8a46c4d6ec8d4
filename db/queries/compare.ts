import type { Kysely } from 'kysely'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { fieldColumns, listTable } from '../columns.ts'
import type { Tables } from '../tables/index.ts'
import type { ListRowTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

/** A row as it is kept, for comparing: what a person would call the same row has the same `content`. */
export interface RowToCompare {
  readonly number: number
  /** Our id of the child; null where the row has none. */
  readonly child: string | null
  /** Everything that was sent in it, as one text. */
  readonly content: string
  /** The row's cells, read out of what is kept only when asked. */
  readonly cells: () => Cells
}
export interface Cells {
  readonly values: { readonly [field: string]: string | number | null }
  readonly written: { readonly [field: string]: string }
  readonly extra: { readonly [header: string]: string }
}

/** The rows of one list of a version; `children`: only theirs. */
export const rowsToCompare = async (db: Db, submissionId: string, list: List, children?: readonly string[]): Promise<RowToCompare[]> => {
  const columns = fieldColumns(list)
  let query = db.selectFrom(listTable(list.number)).selectAll().where('submission_id', '=', keptAs(db, submissionId))
  if (children) query = query.where('child_ref', 'in', [...children])
  return (await query.orderBy('row_number').execute()).map((row) => toCompare(row as ListRowTable, columns))
}

const toCompare = (row: ListRowTable, columns: ReturnType<typeof fieldColumns>): RowToCompare => {
  let content = `${row.written}\u0000${row.extra}`
  for (const { name } of columns) content += `\u0000${row[name] ?? ''}`
  return {
    number: Number(row.row_number), child: row.child_ref, content,
    cells: () => ({
      values: Object.fromEntries(columns.map(({ field, name }) => [field, row[name] ?? null])),
      written: JSON.parse(row.written) as Cells['written'], extra: JSON.parse(row.extra) as Cells['extra'],
    }),
  }
}

/** Our ids of the children of a version, each with its ID as last written. */
export const childrenOf = async (db: Db, submissionId: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await db.selectFrom('child_summary').select(['child_id', 'shown_id']).where('submission_id', '=', keptAs(db, submissionId)).execute()).map(({ child_id, shown_id }) => [child_id, shown_id]))

export interface FindingMarkRow { readonly code: string; readonly list: number | null; readonly child_id: string | null; readonly field: string | null; readonly severity: string; readonly times: number }

/** How often each rule found something of the same child in the same field. */
export const findingMarks = async (db: Db, submissionId: string): Promise<FindingMarkRow[]> =>
  (await db.selectFrom('finding').select(['code', 'list', 'child_id', 'field', 'severity']).select((is) => is.fn.countAll<number>().as('times'))
    .where('submission_id', '=', keptAs(db, submissionId)).groupBy(['code', 'list', 'child_id', 'field', 'severity']).execute()).map((row) => ({ ...row, times: Number(row.times) }))
