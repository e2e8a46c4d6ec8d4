import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Files that came with an upload and were not taken: name, size and why, and nothing of what is in them. */
export const refusedFiles: Migration = {
  up: async (db) => {
    await (db as Kysely<never>).schema.createTable('submission_refused')
      .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id')).addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull()).addColumn('bytes', 'integer', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull()).addColumn('facts', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('submission_refused_key', ['submission_id', 'position']).execute()
  },
}
