import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The rows of the three documents that Annex A asks for child by child, as they were when this schema was frozen.
 * Frozen: a later change of the specification gets a migration of its own.
 */
const documentColumns: { readonly [table: string]: readonly (readonly [name: string, type: 'text' | 'integer' | 'double precision'])[] } = {
  list_203: [
    ['child_id', 'text'],
    ['date_of_birth', 'text'],
    ['arrangement_start', 'text'],
  ],
  list_206: [
    ['child_id', 'text'],
    ['date_of_birth', 'text'],
    ['provision_type', 'text'],
    ['hours_per_week', 'double precision'],
    ['exclusion_type', 'text'],
    ['provision_start', 'text'],
  ],
  list_207: [
    ['child_id', 'text'],
    ['date_of_birth', 'text'],
    ['missing_episodes', 'integer'],
    ['action_summary', 'text'],
    ['vulnerable_to_cse', 'text'],
  ],
}

export const documents: Migration = {
  up: async (any) => {
    const db = any as Kysely<never>
    for (const [table, columns] of Object.entries(documentColumns)) {
      let build = db.schema.createTable(table)
        .addColumn('submission_id', 'text', (column) => column.notNull()).addColumn('row_number', 'integer', (column) => column.notNull())
        .addColumn('hidden', 'integer', (column) => column.notNull()).addColumn('child_ref', 'text')
        .addColumn('written', 'text', (column) => column.notNull()).addColumn('extra', 'text', (column) => column.notNull())
      for (const [name, type] of columns) build = build.addColumn(name, type)
      await build.addPrimaryKeyConstraint(`${table}_key`, ['submission_id', 'row_number']).execute()
      await db.schema.createIndex(`${table}_of_child`).on(table).columns(['submission_id', 'child_ref']).execute()
    }
  },
}
