import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The tables as they were, as far as this migration looks at them. */
interface Before {
  submission: { id: string; state: string; number: number; read_at: string | null; sent_at: string; sent_by: string; version: number | null; submitted_at: string | null; submitted_by: string | null }
}

const columns = ['submitted_at', 'submitted_by', 'receipt', 'before_id', 'restores'] as const

/** Uploading and submitting become two steps. Until now whatever was read was in use at once: so it counts as submitted when it was sent. */
const submitting = async (db: Kysely<Before>): Promise<void> => {
  await db.schema.alterTable('submission').addColumn('version', 'integer').execute()
  for (const column of columns) await db.schema.alterTable('submission').addColumn(column, 'text').execute()
  await db.updateTable('submission').set((row) => ({ version: row.ref('number'), submitted_at: row.ref('sent_at'), submitted_by: row.ref('sent_by') }))
    .where((is) => is.or([is('state', '=', 'read'), is.and([is('state', '=', 'withdrawn'), is('read_at', 'is not', null)])])).execute()
  await db.schema.createIndex('version_of_inspection').unique().on('submission').columns(['inspection_id', 'version']).execute()
}

/** Up to which version the lead inspector has seen what became of a chosen case: the newest line of a case counts, and no line is ever changed. */
const seen = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('case_seen')
    .addColumn('case_id', 'text', (c) => c.notNull().references('chosen_case.id')).addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id'))
    .addColumn('seen_by', 'text', (c) => c.notNull().references('person.id')).addColumn('seen_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('case_seen_key', ['case_id', 'number']).execute()
}

export const submittingAndVersions: Migration = {
  up: async (db) => {
    await submitting(db as Kysely<Before>)
    await seen(db as Kysely<never>)
  },
}
