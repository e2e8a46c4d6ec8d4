import type { Expression, Kysely, SelectQueryBuilder } from 'kysely'
import { inspectionTables, type InspectionTable } from '../inspection-tables.ts'
import type { Tables } from '../tables/index.ts'

/** What a column holds. */
export type Value = string | number | null
export type AnyRow = Readonly<Record<string, Value>>

/** Any table by its name: for taking an inspection out and bringing it in, where no row means more than another. */
type Anything = Record<string, Record<string, Value>>
type Any = Kysely<Anything>
type Rows = SelectQueryBuilder<Anything, string, object>
const any = (db: Kysely<Tables>): Any => db as unknown as Any

/** team: without uploads that were not submitted, which are the authority's own. whole: everything. */
export type Scope = 'team' | 'whole'

export interface Whose { readonly inspectionId: string; readonly scope: Scope }

const tableNamed = (name: string): InspectionTable => inspectionTables.find((one) => one.name === name)!

const withoutDrafts = (db: Any, table: InspectionTable, { inspectionId, scope }: Whose): Rows => {
  const rows: Rows = db.selectFrom(table.name)
  if (scope === 'whole') return rows
  const submitted = db.selectFrom('submission').select('id').where('inspection_id', '=', inspectionId).where('version', 'is not', null)
  if (table.name === 'submission') return rows.where('version', 'is not', null)
  if (table.name === 'repair') return rows.where('submission_id', 'in', submitted)
  if (table.name === 'child') return rows.where('id', 'in', childrenKnown(db, inspectionId))
  if (table.name !== 'explanation' && table.name !== 'explanation_version') return rows
  // What was said of an upload came with the next that was submitted (`explanations.ts`).
  const last = db.selectFrom('submission').select((is) => is.fn.coalesce(is.fn.max('number'), is.lit(0)).as('number')).where('inspection_id', '=', inspectionId).where('version', 'is not', null)
  const said = db.selectFrom('submission').select('id').where('inspection_id', '=', inspectionId).where('number', '<=', last as never)
  return table.name === 'explanation_version' ? rows.where('submission_id', 'in', said)
    : rows.where('id', 'in', db.selectFrom('explanation_version').select('explanation_id').where('submission_id', 'in', said))
}

/** Children who are on lists that were submitted, or whom the team has dealt with. */
const childrenKnown = (db: Any, inspectionId: string): Expression<Value> =>
  db.selectFrom('child_summary').select('child_id').where('submission_id', 'in', places(db, { inspectionId, scope: 'team' }))
    .union(db.selectFrom('chosen_case').select('child_id').where('inspection_id', '=', inspectionId))
    .union(db.selectFrom('case_mark').select('child_id').where('inspection_id', '=', inspectionId))
    .union(db.selectFrom('case_considered').select('child_id').where('inspection_id', '=', inspectionId))
    .union(db.selectFrom('explanation').select('child_id').where('inspection_id', '=', inspectionId).where('child_id', 'is not', null)) as unknown as Expression<Value>

const rowsOf = (db: Any, table: InspectionTable, whose: Whose): Rows => {
  const rows = withoutDrafts(db, table, whose)
  if (table.of === 'inspection') return rows.where(table.by, '=', whose.inspectionId)
  return rows.where(table.by, 'in', table.place ? places(db, whose) : rowsOf(db, tableNamed(table.of), whose).select('id') as unknown as Expression<Value>)
}

/** Where the rows of each version are kept and seen; never the place that is being filled (`kept.ts`). */
const places = (db: Any, whose: Whose): Expression<Value> =>
  rowsOf(db, tableNamed('submission'), whose).select((is) => is.fn.coalesce('kept_as', 'id').as('place')) as unknown as Expression<Value>

/** What a row says to the team: of an explanation the last wording that was submitted, of a question no upload that was not. */
const asTeamSees = async (db: Any, { name }: InspectionTable, whose: Whose, rows: readonly AnyRow[]): Promise<AnyRow[]> => {
  const ids = rows.map(({ id }) => id ?? '')
  if (name === 'thread') {
    const submitted = new Set((await rowsOf(db, tableNamed('submission'), whose).select('id').execute()).map(({ id }) => id))
    return rows.map((row) => ({ ...row, submission_id: submitted.has(row['submission_id'] ?? '') ? row['submission_id']! : null }))
  }
  const wordings = await rowsOf(db, tableNamed('explanation_version'), whose).selectAll().where('explanation_id', 'in', ids.length ? ids : ['']).orderBy('number').execute()
  const last = new Map(wordings.map((one) => [one['explanation_id'], one]))
  return rows.map((row) => {
    const { what, value, text, said, findings, number, submission_id, written_by, written_at } = last.get(row['id']!)!
    const wording = { value, text, said, findings, number, submission_id, written_by, written_at } as AnyRow
    return { ...row, ...wording, standing: what === 'withdrawn' ? 0 : row['standing']! }
  })
}

/** Some rows of a table that belong to an inspection, in the order of their key, from a number on. */
export const someRows = async (db: Kysely<Tables>, table: InspectionTable, whose: Whose, from: number, take: number): Promise<AnyRow[]> => {
  let query = rowsOf(any(db), table, whose).selectAll()
  for (const column of table.key) query = query.orderBy(column)
  const rows = await query.limit(take).offset(from).execute()
  return whose.scope === 'team' && (table.name === 'thread' || table.name === 'explanation') ? asTeamSees(any(db), table, whose, rows) : rows
}

/** The columns of each table, in the order in which they stand. */
export const columnsOfTables = async (db: Kysely<Tables>): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map((await db.introspection.getTables()).map(({ name, columns }) => [name, columns.map((column) => column.name)]))

/** Where every file is that some row names, whatever its table: what is named nowhere may be removed. */
export const pathsNamed = async (db: Kysely<Tables>): Promise<ReadonlySet<string>> => {
  const paths = new Set<string>()
  for (const [table, columns] of await columnsOfTables(db)) {
    if (!columns.includes('path')) continue
    for (const { path } of await any(db).selectFrom(table).select('path').where('path', 'is not', null).execute()) paths.add(String(path))
  }
  return paths
}

/** The name of the last migration: two databases of the same one hold the same tables. */
export const lastMigration = async (db: Kysely<Tables>): Promise<string> =>
  String((await any(db).selectFrom('kysely_migration').select('name').orderBy('name', 'desc').executeTakeFirstOrThrow())['name'])

/** How many values one statement may carry on either engine. */
const mostValues = 15_000

export const bringRows = async (db: Kysely<Tables>, table: string, rows: readonly AnyRow[]): Promise<void> => {
  const each = Math.max(1, Math.floor(mostValues / Object.keys(rows[0] ?? {}).length))
  for (let from = 0; from < rows.length; from += each) await any(db).insertInto(table).values(rows.slice(from, from + each)).execute()
}

/** People by their ids, without their passwords. */
export const peopleNamed = (db: Kysely<Tables>, ids: readonly string[]): Promise<{ id: string; email: string; name: string; role: string; authority: string | null; made_at: string }[]> =>
  db.selectFrom('person').select(['id', 'email', 'name', 'role', 'authority', 'made_at']).where('id', 'in', ids.length ? ids : ['']).orderBy('id').execute()

/** The ids of everybody. */
export const everybodysIds = async (db: Kysely<Tables>): Promise<ReadonlySet<string>> => new Set((await db.selectFrom('person').select('id').execute()).map(({ id }) => id))

/** What the authority of an inspection said its own headings and codes mean, ended ones too. */
export const meaningsOfAuthority = (db: Kysely<Tables>, authority: string): Promise<AnyRow[]> =>
  any(db).selectFrom('confirmed_meaning').selectAll().where('authority', '=', authority).orderBy('id').execute()
