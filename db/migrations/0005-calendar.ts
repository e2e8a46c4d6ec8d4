import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Dates that a lead inspector has changed: the newest line of a milestone counts, and no line is ever changed. */
export const calendar: Migration = {
  up: async (db) => {
    await (db as Kysely<never>).schema.createTable('milestone_change')
      .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('milestone', 'text', (c) => c.notNull()).addColumn('on_date', 'text').addColumn('at_time', 'text').addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('edition', 'text', (c) => c.notNull()).addColumn('changed_by', 'text', (c) => c.notNull().references('person.id')).addColumn('changed_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('milestone_change_key', ['inspection_id', 'number']).execute()
  },
}
