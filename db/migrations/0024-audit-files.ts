import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The file that came with an authority's audit of a case, at most one with each. */
export const auditFiles: Migration = {
  up: async (db) => {
    await (db as Kysely<never>).schema.createTable('case_audit_file')
      .addColumn('step_id', 'text', (c) => c.primaryKey().references('case_step.id'))
      .addColumn('name', 'text', (c) => c.notNull()).addColumn('bytes', 'integer', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('path', 'text', (c) => c.notNull()).addColumn('kind', 'text', (c) => c.notNull()).execute()
  },
}
