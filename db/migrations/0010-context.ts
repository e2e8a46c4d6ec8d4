import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was said of each blank of the context section, and by whom: the newest line of a side counts, and no line is ever changed. */
export const context: Migration = {
  up: async (db) => {
    await (db as Kysely<never>).schema.createTable('context_entry')
      .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('blank', 'text', (c) => c.notNull()).addColumn('side', 'text', (c) => c.notNull()).addColumn('value', 'text').addColumn('basis', 'text')
      .addColumn('note', 'text', (c) => c.notNull()).addColumn('edition', 'text', (c) => c.notNull())
      .addColumn('said_by', 'text', (c) => c.notNull().references('person.id')).addColumn('said_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('context_entry_key', ['inspection_id', 'number']).execute()
  },
}
