import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The days on which a person was sent the digest, so that nobody gets it twice. */
export const digest: Migration = {
  up: async (db) => {
    await (db as Kysely<never>).schema.createTable('digest_sent')
      .addColumn('person_id', 'text', (c) => c.notNull().references('person.id')).addColumn('day', 'text', (c) => c.notNull()).addColumn('sent_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('digest_sent_key', ['person_id', 'day']).execute()
  },
}
