import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The tables as they were, as far as this migration looks at them. */
interface Before {
  submission: { id: string; state: string; anew: string | null }
  inspection: { current_submission_id: string | null }
}

/** A version that has been read can be checked anew: what is found then is kept beside the old until it takes its place. */
const checkedAnew = async (db: Kysely<Before>): Promise<void> => {
  await db.schema.alterTable('submission').addColumn('kept_as', 'text').execute()
  await db.schema.alterTable('submission').addColumn('anew', 'text').execute()
  // Versions in use that were read before flags were kept: checked once more at the next start.
  await db.updateTable('submission').set({ anew: 'waiting' }).where('state', '=', 'read')
    .where('id', 'in', db.selectFrom('inspection').select('current_submission_id').where('current_submission_id', 'is not', null)).execute()
}

/** What an inspection measures by, where it is not the default: the newest line of a setting counts, and no line is ever changed. */
const settings = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('inspection_setting')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
    .addColumn('name', 'text', (c) => c.notNull()).addColumn('value', 'integer').addColumn('reason', 'text', (c) => c.notNull()).addColumn('edition', 'text', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull().references('person.id')).addColumn('set_at', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull()).addUniqueConstraint('setting_number', ['inspection_id', 'number']).execute()
}

/** Something to know about a child when choosing cases. */
const flags = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('flag')
    .addColumn('submission_id', 'text', (c) => c.notNull()).addColumn('number', 'integer', (c) => c.notNull()).addColumn('code', 'text', (c) => c.notNull())
    .addColumn('list', 'integer', (c) => c.notNull()).addColumn('row_number', 'integer', (c) => c.notNull()).addColumn('child_id', 'text').addColumn('facts', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('flag_key', ['submission_id', 'number']).execute()
  await db.schema.createIndex('flag_of_child').on('flag').columns(['submission_id', 'child_id']).execute()
  await db.schema.createIndex('flag_of_code').on('flag').columns(['submission_id', 'code', 'child_id']).execute()
  await db.schema.createTable('flag_total')
    .addColumn('submission_id', 'text', (c) => c.notNull()).addColumn('code', 'text', (c) => c.notNull()).addColumn('flags', 'integer', (c) => c.notNull()).addColumn('children', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('flag_total_key', ['submission_id', 'code']).execute()
}

export const settingsAndFlags: Migration = {
  up: async (db) => {
    await checkedAnew(db as Kysely<Before>)
    for (const make of [settings, flags]) await make(db as Kysely<never>)
  },
}
