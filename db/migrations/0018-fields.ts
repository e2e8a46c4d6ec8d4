import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Schema = Kysely<never>['schema']

/** What names a field: of which inspection, of what kind of thing, of which one, and its own name. */
const place = ['inspection_id', 'about', 'about_id', 'name'] as const

const placed = (schema: Schema, table: string) => schema.createTable(table)
  .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('about', 'text', (c) => c.notNull())
  .addColumn('about_id', 'text', (c) => c.notNull()).addColumn('name', 'text', (c) => c.notNull())

/** What is kept while somebody types: each field with every wording of it that counts, and how far each page that typed has come. */
export const fields: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await placed(schema, 'field')
      .addColumn('version', 'integer', (c) => c.notNull()).addColumn('value', 'text', (c) => c.notNull())
      .addColumn('saved_by', 'text', (c) => c.notNull().references('person.id')).addColumn('session', 'text', (c) => c.notNull()).addColumn('saved_at', 'text', (c) => c.notNull())
      .addColumn('put_aside_at', 'text').addPrimaryKeyConstraint('field_key', [...place]).execute()
    await placed(schema, 'field_version')
      .addColumn('version', 'integer', (c) => c.notNull()).addColumn('from_version', 'integer', (c) => c.notNull()).addColumn('value', 'text', (c) => c.notNull())
      .addColumn('saved_by', 'text', (c) => c.notNull().references('person.id')).addColumn('session', 'text', (c) => c.notNull()).addColumn('saved_at', 'text', (c) => c.notNull())
      .addColumn('how', 'text', (c) => c.notNull()).addPrimaryKeyConstraint('field_version_key', [...place, 'version']).execute()
    await placed(schema, 'field_session')
      .addColumn('session', 'text', (c) => c.notNull()).addColumn('change', 'double precision', (c) => c.notNull()).addColumn('version', 'integer')
      .addColumn('kept_at', 'text', (c) => c.notNull()).addColumn('told_at', 'text').addPrimaryKeyConstraint('field_session_key', [...place, 'session']).execute()
  },
}
