import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The tables as they were, as far as this migration looks at them. */
interface Before {
  submission: { id: string; state: string; anew: string | null }
  inspection: { current_submission_id: string | null }
}

/** Each child's journey, and which children a pattern finds: looked for once in a version, because that takes longer than a page may. */
const journeyOfEachChild = async (db: Kysely<Before>): Promise<void> => {
  await db.schema.alterTable('child_summary').addColumn('journey', 'text').execute()
  await db.schema.createTable('pattern_child')
    .addColumn('submission_id', 'text', (c) => c.notNull()).addColumn('pattern', 'text', (c) => c.notNull()).addColumn('child_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('pattern_child_key', ['submission_id', 'pattern', 'child_id']).execute()
  await db.schema.createTable('pattern_total')
    .addColumn('submission_id', 'text', (c) => c.notNull()).addColumn('pattern', 'text', (c) => c.notNull()).addColumn('children', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('pattern_total_key', ['submission_id', 'pattern']).execute()
  // Versions in use that were read before journeys were kept: checked once more at the next start.
  await db.updateTable('submission').set({ anew: 'waiting' }).where('state', '=', 'read').where('anew', 'is', null)
    .where('id', 'in', db.selectFrom('inspection').select('current_submission_id').where('current_submission_id', 'is not', null)).execute()
}

/** What people of an inspection keep under a name of their own. */
const kept = async (schema: Kysely<never>['schema'], table: string, what: 'pattern' | 'address'): Promise<void> => {
  await schema.createTable(table)
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
    .addColumn('name', 'text', (c) => c.notNull()).addColumn(what, 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('removed_by', 'text', (c) => c.references('person.id')).addColumn('removed_at', 'text').execute()
  await schema.createIndex(`${table}_of_inspection`).on(table).column('inspection_id').execute()
}

export const journeys: Migration = {
  up: async (db) => {
    await journeyOfEachChild(db as Kysely<Before>)
    await kept((db as Kysely<never>).schema, 'own_pattern', 'pattern')
    await kept((db as Kysely<never>).schema, 'own_filter', 'address')
  },
}
