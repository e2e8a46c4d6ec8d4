import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What the balance of cases asks of a child and no list says, as an inspector has found it: lines that are only ever added. */
export const caseMarks: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await schema.createTable('case_mark')
      .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('child_id', 'text', (c) => c.notNull().references('child.id')).addColumn('mark', 'text', (c) => c.notNull()).addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('done_by', 'text', (c) => c.notNull().references('person.id')).addColumn('done_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('case_mark_key', ['inspection_id', 'number']).execute()
  },
}
