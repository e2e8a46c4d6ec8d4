import type { Kysely } from 'kysely'
import type { PrivateNoteTable } from '../tables/threads.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

export interface PrivateNoteRow extends PrivateNoteTable { readonly writer: string }

/** The team's notes of an inspection, the newest first. */
export const privateNotesOf = (db: Db, inspectionId: string): Promise<PrivateNoteRow[]> =>
  db.selectFrom('private_note').innerJoin('person', 'person.id', 'private_note.written_by').selectAll('private_note').select('person.name as writer')
    .where('inspection_id', '=', inspectionId).orderBy('written_at', 'desc').orderBy('private_note.id').execute()

/** False where a form that was sent twice had already kept it. */
export const addPrivateNote = async (db: Db, note: PrivateNoteTable): Promise<boolean> => {
  if (await db.selectFrom('private_note').select('id').where('id', '=', note.id).executeTakeFirst()) return false
  await db.insertInto('private_note').values(note).execute()
  return true
}
