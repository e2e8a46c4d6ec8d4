import { sql, type Kysely } from 'kysely'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { columnName, fieldColumns, listTable } from '../columns.ts'
import type { Tables } from '../tables/index.ts'
import type { ListRowTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

/** So many small rows are read at once, which takes a few milliseconds. */
const atOnce = 1_000

/** A long answer, piece by piece: whoever takes a piece gives others their turn before the next. `next` reads what follows a row, `atOnce` rows at most. */
async function* pieces<Row>(next: (after: Row | undefined) => Promise<Row[]>): AsyncGenerator<readonly Row[]> {
  for (let rows = await next(undefined); ; rows = await next(rows.at(-1))) {
    yield rows
    if (rows.length < atOnce) return
  }
}

/** A row as it is told from others: its cells are read only where something differs. */
export interface RowOutline {
  readonly number: number
  /** Our id of the child, or what stands where its ID (on list 11 the reference) belongs; null where that is blank. */
  readonly key: string | null
  /** Everything that was sent in it, as one text: what a person would call the same row has the same. */
  readonly content: string
}

/** All rows of one list of a version, in their order. The database puts the texts together: reading cell by cell takes four times as long. */
export const rowOutlines = (db: Db, submissionId: string, list: List): AsyncGenerator<readonly RowOutline[]> => {
  const texts = ['written', 'extra', ...fieldColumns(list).map(({ name }) => name)].map((name) => sql`coalesce(cast(${sql.ref(name)} as text), '')`)
  return pieces(async (last?: RowOutline) => (await db.selectFrom(listTable(list.number)).select('row_number')
    .select(sql<string | null>`coalesce(child_ref, ${sql.ref(columnName(keyField(list)))})`.as('key')).select(sql<string>`${sql.join(texts, sql` || ${sql.lit('\u0001')} || `)}`.as('content'))
    .where('submission_id', '=', keptAs(db, submissionId)).where('row_number', '>', last?.number ?? -1).orderBy('row_number').limit(atOnce).execute())
    .map((row) => ({ number: Number(row.row_number), key: row.key, content: row.content })))
}

/** The field that joins a row to its child; on list 11 the reference. */
export const keyField = (list: List): string => Object.entries(list.fields).find(([, { kind }]) => kind === 'child' || kind === 'reference')![0]

/** A row with its cells. */
export interface RowToCompare {
  readonly number: number
  /** Our id of the child; null where the row has none. */
  readonly child: string | null
  readonly values: { readonly [field: string]: string | number | null }
  readonly written: { readonly [field: string]: string }
  readonly extra: { readonly [header: string]: string }
}

/** Some rows of one list of a version, in their order: those of some children, or of these numbers. Not more than a few hundred at once. */
export const rowsToCompare = async (db: Db, submissionId: string, list: List, which: { readonly children: readonly string[] } | { readonly numbers: readonly number[] }): Promise<RowToCompare[]> => {
  const columns = fieldColumns(list)
  const query = db.selectFrom(listTable(list.number)).selectAll().where('submission_id', '=', keptAs(db, submissionId)).orderBy('row_number')
  const rows = await ('children' in which ? query.where('child_ref', 'in', [...which.children]) : query.where('row_number', 'in', [...which.numbers])).execute()
  return (rows as ListRowTable[]).map((row) => ({
    number: Number(row.row_number), child: row.child_ref, values: Object.fromEntries(columns.map(({ field, name }) => [field, row[name] ?? null])),
    written: JSON.parse(row.written) as RowToCompare['written'], extra: JSON.parse(row.extra) as RowToCompare['extra'],
  }))
}

/** Our ids of the children of a version, each with its ID as last written. */
export const childrenOf = (db: Db, submissionId: string) => pieces(async (last?: { child_id: string; shown_id: string }) =>
  db.selectFrom('child_summary').select(['child_id', 'shown_id']).where('submission_id', '=', keptAs(db, submissionId)).where('child_id', '>', last?.child_id ?? '').orderBy('child_id').limit(atOnce).execute())

export interface FindingMarkRow { readonly number: number; readonly code: string; readonly list: number | null; readonly child_id: string | null; readonly field: string | null; readonly severity: string }

/** What was found in a version, without what is said of it. `only`: of one rule in one list; list 0 stands for those of no list. */
export const findingMarks = (db: Db, submissionId: string, only?: { readonly list: number; readonly code: string }) => pieces(async (last?: FindingMarkRow): Promise<FindingMarkRow[]> => {
  let query = db.selectFrom('finding').select(['number', 'code', 'list', 'child_id', 'field', 'severity']).where('submission_id', '=', keptAs(db, submissionId))
  if (only) query = query.where('code', '=', only.code).where('list', only.list === 0 ? 'is' : '=', only.list === 0 ? null : only.list)
  return query.where('number', '>', last?.number ?? -1).orderBy('number').limit(atOnce).execute()
})
