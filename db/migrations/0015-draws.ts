import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Schema = Kysely<never>['schema']

/** What a draw is made of. Every table is only ever added to: a draw that was abandoned, and every frame that was confirmed, stays. */
const setUp = async (schema: Schema): Promise<void> => {
  await schema.createTable('draw')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull()).addColumn('reason', 'text', (c) => c.notNull()).addColumn('filter', 'text', (c) => c.notNull()).addColumn('filter_named', 'text', (c) => c.notNull())
    .addColumn('strata_by', 'text', (c) => c.notNull()).addColumn('allocation', 'text', (c) => c.notNull()).addColumn('at_least', 'integer', (c) => c.notNull()).addColumn('weights', 'text', (c) => c.notNull())
    .addColumn('take', 'integer', (c) => c.notNull()).addColumn('reserves', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('draw_number', ['inspection_id', 'number']).execute()
  await schema.createTable('draw_frame')
    .addColumn('draw_id', 'text', (c) => c.notNull().references('draw.id')).addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id')).addColumn('version', 'integer', (c) => c.notNull()).addColumn('files', 'text', (c) => c.notNull())
    .addColumn('rows', 'integer', (c) => c.notNull()).addColumn('children', 'integer', (c) => c.notNull()).addColumn('members', 'integer', (c) => c.notNull()).addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('confirmed_by', 'text', (c) => c.notNull().references('person.id')).addColumn('confirmed_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('draw_frame_key', ['draw_id', 'number']).execute()
  await schema.createTable('draw_member')
    .addColumn('draw_id', 'text', (c) => c.notNull().references('draw.id')).addColumn('frame', 'integer', (c) => c.notNull()).addColumn('child_id', 'text', (c) => c.notNull().references('child.id'))
    .addColumn('drawn_id', 'text', (c) => c.notNull()).addColumn('stratum', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('draw_member_key', ['draw_id', 'frame', 'child_id']).execute()
  await schema.createTable('draw_excluded')
    .addColumn('draw_id', 'text', (c) => c.notNull().references('draw.id')).addColumn('frame', 'integer', (c) => c.notNull()).addColumn('child_id', 'text', (c) => c.notNull().references('child.id'))
    .addColumn('drawn_id', 'text', (c) => c.notNull()).addColumn('why', 'text', (c) => c.notNull()).addColumn('by_hand', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('draw_excluded_key', ['draw_id', 'frame', 'child_id']).execute()
}

const drawing = async (schema: Schema): Promise<void> => {
  await schema.createTable('draw_seed')
    .addColumn('draw_id', 'text', (c) => c.primaryKey().references('draw.id')).addColumn('seed', 'text', (c) => c.notNull()).addColumn('came', 'text', (c) => c.notNull())
    .addColumn('fixed_by', 'text', (c) => c.notNull().references('person.id')).addColumn('fixed_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('draw_result')
    .addColumn('draw_id', 'text', (c) => c.primaryKey().references('draw.id')).addColumn('frame', 'integer', (c) => c.notNull()).addColumn('ranked_by', 'text', (c) => c.notNull())
    .addColumn('strata', 'text', (c) => c.notNull()).addColumn('says', 'text', (c) => c.notNull()).addColumn('drawn_by', 'text', (c) => c.notNull().references('person.id')).addColumn('drawn_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('draw_ranked')
    .addColumn('draw_id', 'text', (c) => c.notNull().references('draw.id')).addColumn('child_id', 'text', (c) => c.notNull().references('child.id')).addColumn('drawn_id', 'text', (c) => c.notNull())
    .addColumn('stratum', 'text', (c) => c.notNull()).addColumn('rank', 'integer', (c) => c.notNull()).addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('draw_ranked_key', ['draw_id', 'child_id']).execute()
  await schema.createTable('draw_abandoned')
    .addColumn('draw_id', 'text', (c) => c.primaryKey().references('draw.id')).addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('abandoned_by', 'text', (c) => c.notNull().references('person.id')).addColumn('abandoned_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('case_origin')
    .addColumn('case_id', 'text', (c) => c.primaryKey().references('chosen_case.id')).addColumn('page', 'text', (c) => c.notNull()).addColumn('filter', 'text', (c) => c.notNull()).addColumn('filter_named', 'text', (c) => c.notNull())
    .addColumn('draw_id', 'text', (c) => c.references('draw.id')).addColumn('stratum', 'text').addColumn('rank', 'integer').addColumn('passed_over', 'text', (c) => c.notNull()).execute()
}

/** Draws at random, and where each case came from. */
export const draws: Migration = {
  up: async (db) => {
    const { schema } = db as Kysely<never>
    await setUp(schema)
    await drawing(schema)
  },
}
