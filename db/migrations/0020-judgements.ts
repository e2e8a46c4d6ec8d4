import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Judgements signed off: frozen, each change a new line. The pieces of a rationale stand with the grade for which they were written. */
export const judgements: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await schema.alterTable('provisional_grade').addColumn('pieces', 'text', (c) => c.notNull().defaultTo('{}')).execute()
    await schema.createTable('judgement_snapshot')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
      .addColumn('judgement', 'text', (c) => c.notNull()).addColumn('number', 'integer', (c) => c.notNull()).addColumn('state', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull()).addColumn('hash', 'text', (c) => c.notNull()).addColumn('reason', 'text', (c) => c.notNull()).addColumn('edition', 'text', (c) => c.notNull())
      .addColumn('signed_by', 'text', (c) => c.notNull().references('person.id')).addColumn('signed_name', 'text', (c) => c.notNull()).addColumn('signed_at', 'text', (c) => c.notNull())
      .addUniqueConstraint('judgement_snapshot_number', ['inspection_id', 'judgement', 'number']).execute()
  },
}
