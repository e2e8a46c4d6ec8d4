import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Build = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
const required: Build = (column) => column.notNull()
const key: Build = (column) => column.primaryKey()

const meanings = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('confirmed_meaning')
    .addColumn('id', 'text', key).addColumn('authority', 'text', required).addColumn('edition', 'text', required)
    .addColumn('kind', 'text', required).addColumn('subject', 'text', required).addColumn('written_key', 'text', required).addColumn('written', 'text', required)
    .addColumn('means', 'text').addColumn('confirmed_by', 'text', (c) => c.notNull().references('person.id')).addColumn('confirmed_at', 'text', required)
    .addColumn('ended_by', 'text', (c) => c.references('person.id')).addColumn('ended_at', 'text').execute()
  await db.schema.createIndex('meaning_of_authority').on('confirmed_meaning').columns(['authority', 'edition', 'kind', 'subject']).execute()
}

const questions = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('submission_questions')
    .addColumn('submission_id', 'text', (c) => c.primaryKey().references('submission.id'))
    .addColumn('headings', 'integer', required).addColumn('unknown_values', 'integer', required).addColumn('questions', 'text', required).execute()
}

/** What an authority said that its own words mean, and what a submission asks of it. */
export const confirmed: Migration = {
  up: async (db) => {
    const empty = db as Kysely<never>
    await meanings(empty)
    await questions(empty)
  },
}
