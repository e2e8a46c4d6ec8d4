import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The register of outcomes: what inspections were judged to be, where it came from, and what was corrected. Nothing in it is about a child. */
export const register: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await schema.createTable('outcome')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('authority', 'text', (c) => c.notNull()).addColumn('printed_as', 'text', (c) => c.notNull())
      .addColumn('framework', 'text', (c) => c.notNull()).addColumn('edition', 'text', (c) => c.notNull()).addColumn('reinspection_of', 'text', (c) => c.references('outcome.id'))
      .addColumn('inspected_from', 'text', (c) => c.notNull()).addColumn('inspected_to', 'text', (c) => c.notNull()).addColumn('published', 'text', (c) => c.notNull()).addColumn('dates_are', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull()).addColumn('how', 'text', (c) => c.notNull()).addColumn('made_in', 'text', (c) => c.unique().references('inspection.id')).addColumn('public_from', 'text')
      .addColumn('state', 'text', (c) => c.notNull()).addColumn('entered_by', 'text', (c) => c.references('person.id')).addColumn('entered_at', 'text', (c) => c.notNull())
      .addColumn('confirmed_by', 'text', (c) => c.references('person.id')).addColumn('confirmed_at', 'text').execute()
    await schema.createIndex('outcome_authority').on('outcome').columns(['authority', 'framework', 'inspected_to']).execute()
    await schema.createTable('outcome_grade')
      .addColumn('outcome_id', 'text', (c) => c.notNull().references('outcome.id')).addColumn('judgement', 'text', (c) => c.notNull()).addColumn('grade', 'integer').addColumn('derived', 'text')
      .addPrimaryKeyConstraint('outcome_grade_key', ['outcome_id', 'judgement']).execute()
    await schema.createTable('outcome_correction')
      .addColumn('outcome_id', 'text', (c) => c.notNull().references('outcome.id')).addColumn('number', 'integer', (c) => c.notNull()).addColumn('field', 'text', (c) => c.notNull())
      .addColumn('was', 'text', (c) => c.notNull()).addColumn('becomes', 'text', (c) => c.notNull()).addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('corrected_by', 'text', (c) => c.notNull().references('person.id')).addColumn('corrected_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('outcome_correction_key', ['outcome_id', 'number']).execute()
    await schema.createTable('outcome_import')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('name', 'text', (c) => c.notNull()).addColumn('bytes', 'integer', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('entries', 'text', (c) => c.notNull()).addColumn('left_out', 'text', (c) => c.notNull()).addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull())
      .addColumn('taken_by', 'text', (c) => c.references('person.id')).addColumn('taken_at', 'text').execute()
    await schema.createTable('children_counted')
      .addColumn('on_date', 'text', (c) => c.notNull()).addColumn('authority', 'text', (c) => c.notNull()).addColumn('in_need', 'integer').addColumn('looked_after', 'integer').addColumn('on_plans', 'integer')
      .addColumn('source', 'text', (c) => c.notNull()).addPrimaryKeyConstraint('children_counted_key', ['on_date', 'authority']).execute()
  },
}
