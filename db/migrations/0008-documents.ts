import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The numbered documents 1.01 to 4.10: files as they came, forms with what was not taken, and everything that was done, line upon line. */
export const numberedDocuments: Migration = {
  up: async (any) => {
    const { schema } = any as Kysely<never>
    await schema.createTable('document_delivery')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
      .addColumn('told', 'text', (c) => c.notNull()).addColumn('sent_by', 'text', (c) => c.notNull().references('person.id')).addColumn('sent_at', 'text', (c) => c.notNull()).execute()
    await schema.createTable('document_file')
      .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
      .addColumn('delivery_id', 'text', (c) => c.notNull().references('document_delivery.id')).addColumn('name', 'text', (c) => c.notNull())
      .addColumn('bytes', 'integer', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull()).addColumn('path', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull()).addColumn('sent_by', 'text', (c) => c.notNull().references('person.id')).addColumn('sent_at', 'text', (c) => c.notNull()).execute()
    await schema.createIndex('document_file_of_inspection').on('document_file').column('inspection_id').execute()
    await schema.createIndex('document_file_bytes').on('document_file').column('sha256').execute()
    await schema.createTable('document_event')
      .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull()).addColumn('topic', 'text').addColumn('from_topic', 'text')
      .addColumn('file_id', 'text', (c) => c.references('document_file.id')).addColumn('other_file_id', 'text', (c) => c.references('document_file.id'))
      .addColumn('reason', 'text').addColumn('pages', 'text').addColumn('words', 'text').addColumn('count', 'integer')
      .addColumn('edition', 'text', (c) => c.notNull()).addColumn('done_by', 'text', (c) => c.notNull().references('person.id')).addColumn('done_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('document_event_key', ['inspection_id', 'number']).execute()
  },
}
