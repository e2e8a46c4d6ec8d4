import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Schema = Kysely<never>['schema']

const ofInspection = (schema: Schema, table: string) => schema.createTable(table)
  .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull())
  .addUniqueConstraint(`${table}_number`, ['inspection_id', 'number'])

/** Meetings of the team, what was agreed there, and what the director of children's services was told. */
const team = async (schema: Schema): Promise<void> => {
  await ofInspection(schema, 'team_meeting').addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('team_meeting_version')
    .addColumn('team_meeting_id', 'text', (c) => c.notNull().references('team_meeting.id')).addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('on_date', 'text', (c) => c.notNull()).addColumn('at_time', 'text').addColumn('present', 'text', (c) => c.notNull()).addColumn('others', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull().references('person.id')).addColumn('saved_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('team_meeting_version_key', ['team_meeting_id', 'version']).execute()
  await ofInspection(schema, 'team_action').addColumn('team_meeting_id', 'text', (c) => c.notNull().references('team_meeting.id'))
    .addColumn('what', 'text', (c) => c.notNull()).addColumn('owner_id', 'text', (c) => c.notNull().references('person.id')).addColumn('due_on', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('team_action_step')
    .addColumn('action_id', 'text', (c) => c.notNull().references('team_action.id')).addColumn('number', 'integer', (c) => c.notNull()).addColumn('kind', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull())
    .addColumn('done_by', 'text', (c) => c.notNull().references('person.id')).addColumn('done_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('team_action_step_key', ['action_id', 'number']).execute()
  await ofInspection(schema, 'director_feedback').addColumn('on_date', 'text', (c) => c.notNull()).addColumn('at_time', 'text')
    .addColumn('given_by', 'text', (c) => c.notNull().references('person.id')).addColumn('given_to', 'text', (c) => c.notNull()).addColumn('outline', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
}

/** The report in pieces, each with what it rests on. */
const pieces = async (schema: Schema): Promise<void> => {
  await schema.createTable('report_piece')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
    .addColumn('section', 'text', (c) => c.notNull()).addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('removed_by', 'text', (c) => c.references('person.id')).addColumn('removed_at', 'text').execute()
  await schema.createIndex('report_piece_of_inspection').on('report_piece').column('inspection_id').execute()
  await schema.createTable('report_piece_evidence')
    .addColumn('piece_id', 'text', (c) => c.notNull().references('report_piece.id')).addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id'))
    .addColumn('chosen_by', 'text', (c) => c.notNull().references('person.id')).addColumn('chosen_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_piece_evidence_key', ['piece_id', 'evidence_id']).execute()
}

/** What the report goes through. The texts stand first: steps, comments and points each name the one that they are about. */
const way = async (schema: Schema): Promise<void> => {
  await ofInspection(schema, 'report_text').addColumn('content', 'text', (c) => c.notNull()).addColumn('sources', 'text', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('report_step')
    .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull()).addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('text_id', 'text', (c) => c.notNull().references('report_text.id')).addColumn('person_id', 'text', (c) => c.references('person.id')).addColumn('on_date', 'text').addColumn('overall', 'integer')
    .addColumn('words', 'text', (c) => c.notNull()).addColumn('done_by', 'text', (c) => c.notNull().references('person.id')).addColumn('done_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_step_key', ['inspection_id', 'number']).execute()
  await schema.createTable('report_comment')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('text_id', 'text', (c) => c.notNull().references('report_text.id'))
    .addColumn('section', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull())
    .addColumn('written_by', 'text', (c) => c.notNull().references('person.id')).addColumn('written_at', 'text', (c) => c.notNull()).execute()
}

/** What the authority says: points about facts, and its statement of action. */
const authority = async (schema: Schema): Promise<void> => {
  await ofInspection(schema, 'report_point').addColumn('text_id', 'text', (c) => c.notNull().references('report_text.id')).addColumn('section', 'text', (c) => c.notNull()).addColumn('paragraph', 'integer')
    .addColumn('words', 'text', (c) => c.notNull()).addColumn('raised_by', 'text', (c) => c.notNull().references('person.id')).addColumn('raised_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('report_answer')
    .addColumn('point_id', 'text', (c) => c.notNull().references('report_point.id')).addColumn('number', 'integer', (c) => c.notNull()).addColumn('answer', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull())
    .addColumn('before_words', 'text').addColumn('after_words', 'text').addColumn('answered_by', 'text', (c) => c.notNull().references('person.id')).addColumn('answered_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_answer_key', ['point_id', 'number']).execute()
  await ofInspection(schema, 'action_statement').addColumn('received_on', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull())
    .addColumn('name', 'text').addColumn('bytes', 'integer').addColumn('sha256', 'text').addColumn('path', 'text')
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
}

/** Meetings of the team, and the report from its first sentence to its publication. */
export const report: Migration = {
  up: async (db) => {
    for (const make of [team, pieces, way, authority]) await make((db as Kysely<never>).schema)
  },
}
