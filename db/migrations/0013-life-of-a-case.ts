import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What becomes of a case after it was chosen, and the children who were considered: lines that are only ever added. */
export const lifeOfACase: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await schema.createTable('case_step')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('case_id', 'text', (c) => c.notNull().references('chosen_case.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull()).addColumn('due_date', 'text').addColumn('due_time', 'text').addColumn('grade', 'integer')
      .addColumn('words', 'text', (c) => c.notNull()).addColumn('concerns', 'text', (c) => c.notNull()).addColumn('role', 'text', (c) => c.notNull())
      .addColumn('on_date', 'text').addColumn('at_time', 'text').addColumn('person_id', 'text', (c) => c.references('person.id')).addColumn('other_id', 'text')
      .addColumn('done_by', 'text', (c) => c.notNull().references('person.id')).addColumn('done_at', 'text', (c) => c.notNull())
      .addUniqueConstraint('case_step_number', ['case_id', 'number']).execute()
    await schema.createTable('case_considered')
      .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('child_id', 'text', (c) => c.notNull().references('child.id')).addColumn('state', 'text', (c) => c.notNull()).addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('done_by', 'text', (c) => c.notNull().references('person.id')).addColumn('done_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('case_considered_key', ['inspection_id', 'number']).execute()
  },
}
