import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Releases of statistics: their tables and files as they were computed, and the instant before which nobody outside sees them. */
export const releases: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await schema.createTable('release')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('address', 'text', (c) => c.notNull().unique()).addColumn('title', 'text', (c) => c.notNull())
      .addColumn('published_by', 'text', (c) => c.notNull()).addColumn('inspected_to', 'text').addColumn('public_from', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull()).addColumn('previous', 'text', (c) => c.references('release.id'))
      .addColumn('made_by', 'text', (c) => c.references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
    await schema.createTable('release_table')
      .addColumn('release_id', 'text', (c) => c.notNull().references('release.id')).addColumn('name', 'text', (c) => c.notNull()).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull()).addPrimaryKeyConstraint('release_table_key', ['release_id', 'name']).execute()
    await schema.createTable('release_file')
      .addColumn('release_id', 'text', (c) => c.notNull().references('release.id')).addColumn('name', 'text', (c) => c.notNull()).addColumn('type', 'text', (c) => c.notNull())
      .addColumn('bytes', 'integer', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull()).addColumn('base64', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('release_file_key', ['release_id', 'name']).execute()
  },
}
