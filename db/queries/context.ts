import type { Kysely } from 'kysely'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { columnName, listTable } from '../columns.ts'
import type { ContextEntryTable } from '../tables/context.ts'
import type { Tables } from '../tables/index.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

export interface ContextEntry extends Omit<ContextEntryTable, 'inspection_id' | 'edition' | 'said_by'> { readonly who: string }

/** Everything said of the context section of an inspection, the oldest first. */
export const contextEntries = (db: Db, inspectionId: string): Promise<ContextEntry[]> =>
  db.selectFrom('context_entry').innerJoin('person', 'person.id', 'context_entry.said_by')
    .select(['number', 'blank', 'side', 'value', 'basis', 'note', 'said_at', 'person.name as who'])
    .where('inspection_id', '=', inspectionId).orderBy('number').execute()

/** Two at once: the number is taken already, and the second fails whole. */
export const addContextEntries = async (db: Db, entries: readonly Omit<ContextEntryTable, 'number'>[]): Promise<void> => {
  const [first] = entries
  if (!first) return
  const last = await db.selectFrom('context_entry').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', first.inspection_id).executeTakeFirst()
  await db.insertInto('context_entry').values(entries.map((entry, at) => ({ ...entry, number: Number(last?.number ?? 0) + at + 1 }))).execute()
}

/** Some fields of every row of a list of a version, with our id of the child. */
export const fieldsOfRows = async (db: Db, submissionId: string, list: ListId, fields: readonly string[]): Promise<readonly { readonly child: string | null; readonly values: Readonly<Record<string, string | number | null>> }[]> => {
  const columns = fields.map(columnName)
  const rows = await db.selectFrom(listTable(list)).select(['child_ref', ...columns]).where('submission_id', '=', keptAs(db, submissionId)).execute()
  return rows.map((row) => ({ child: (row.child_ref ?? null) as string | null, values: Object.fromEntries(fields.map((field, at) => [field, row[columns[at]!] ?? null])) }))
}
