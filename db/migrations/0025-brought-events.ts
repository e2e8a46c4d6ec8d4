import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The audit trail of an inspection that was brought in from another workbench: kept beside this one's own chain, of which it is no part. */
export const broughtEvents: Migration = {
  up: async (db) => {
    await (db as Kysely<never>).schema.createTable('brought_event')
      .addColumn('of_inspection', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull()).addColumn('person_id', 'text').addColumn('action', 'text', (c) => c.notNull()).addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('inspection_id', 'text').addColumn('subject_kind', 'text').addColumn('subject_id', 'text').addColumn('detail', 'text', (c) => c.notNull()).addColumn('hash', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('brought_event_key', ['of_inspection', 'hash']).execute()
  },
}
