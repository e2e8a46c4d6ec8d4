import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What a record says beside its text: what it means for the child, what would bear it out, and why words that look like an identity
 * stand in it. And second readings of a case: who was asked, and what each reader recorded without seeing the other's.
 */
export const evidenceDetails: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    for (const column of ['impact', 'corroborate', 'identities_reason']) {
      await schema.alterTable('evidence_version').addColumn(column, 'text', (c) => c.notNull().defaultTo('')).execute()
    }
    await schema.createTable('second_reading')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
      .addColumn('case_id', 'text', (c) => c.notNull().references('chosen_case.id')).addColumn('first_by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('second_by', 'text', (c) => c.notNull().references('person.id')).addColumn('questions', 'text', (c) => c.notNull())
      .addColumn('asked_by', 'text', (c) => c.notNull().references('person.id')).addColumn('asked_at', 'text', (c) => c.notNull())
      .addColumn('withdrawn_by', 'text').addColumn('withdrawn_at', 'text').execute()
    await schema.createIndex('second_reading_of_case').on('second_reading').columns(['inspection_id', 'case_id']).execute()
    await schema.createTable('case_reading')
      .addColumn('reading_id', 'text', (c) => c.notNull().references('second_reading.id')).addColumn('reader', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('grades', 'text', (c) => c.notNull()).addColumn('note', 'text', (c) => c.notNull()).addColumn('recorded_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('case_reading_key', ['reading_id', 'reader']).execute()
  },
}
