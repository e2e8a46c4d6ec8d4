import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What an authority explains about findings and fields, with every wording it ever had; and repairs of how cells are written that it has agreed to.
 * Submissions are named without a reference: an explanation outlives the version on which it was written.
 */
export const explanations: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await schema.createTable('explanation')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
      .addColumn('kind', 'text', (c) => c.notNull()).addColumn('code', 'text').addColumn('list', 'integer', (c) => c.notNull()).addColumn('field', 'text')
      .addColumn('about', 'text').addColumn('child_id', 'text', (c) => c.references('child.id')).addColumn('reference', 'text')
      .addColumn('value', 'text').addColumn('text', 'text', (c) => c.notNull()).addColumn('said', 'text').addColumn('findings', 'integer')
      .addColumn('standing', 'integer', (c) => c.notNull()).addColumn('number', 'integer', (c) => c.notNull()).addColumn('edition', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull()).addColumn('written_by', 'text', (c) => c.notNull().references('person.id')).addColumn('written_at', 'text', (c) => c.notNull())
      .execute()
    await schema.createIndex('explanation_by_inspection').on('explanation').columns(['inspection_id', 'list', 'code']).execute()
    await schema.createTable('explanation_version')
      .addColumn('explanation_id', 'text', (c) => c.notNull().references('explanation.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('what', 'text', (c) => c.notNull()).addColumn('value', 'text').addColumn('text', 'text', (c) => c.notNull()).addColumn('said', 'text').addColumn('findings', 'integer')
      .addColumn('submission_id', 'text', (c) => c.notNull()).addColumn('written_by', 'text', (c) => c.notNull().references('person.id')).addColumn('written_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('explanation_version_key', ['explanation_id', 'number']).execute()
    await schema.createTable('repair')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('list', 'integer', (c) => c.notNull()).addColumn('kind', 'text', (c) => c.notNull()).addColumn('cells', 'integer', (c) => c.notNull())
      .addColumn('rules', 'text', (c) => c.notNull()).addColumn('agreed_by', 'text', (c) => c.notNull().references('person.id')).addColumn('agreed_at', 'text', (c) => c.notNull())
      .addColumn('undone_by', 'text', (c) => c.references('person.id')).addColumn('undone_at', 'text').execute()
    await schema.createIndex('repair_by_submission').on('repair').columns(['submission_id']).execute()
  },
}
