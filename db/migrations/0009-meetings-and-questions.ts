import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Schema = Kysely<never>['schema']

/** Planned multi-agency meetings: every version of each is kept, the highest is the one shown. */
const meetings = async (schema: Schema): Promise<void> => {
  await schema.createTable('meeting_file')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
    .addColumn('name', 'text', (c) => c.notNull()).addColumn('bytes', 'integer', (c) => c.notNull()).addColumn('sha256', 'text', (c) => c.notNull()).addColumn('path', 'text', (c) => c.notNull())
    .addColumn('added', 'integer', (c) => c.notNull()).addColumn('already', 'integer', (c) => c.notNull()).addColumn('left_out', 'text', (c) => c.notNull())
    .addColumn('sent_by', 'text', (c) => c.notNull().references('person.id')).addColumn('sent_at', 'text', (c) => c.notNull()).execute()
  await schema.createTable('meeting')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
    .addColumn('version', 'integer', (c) => c.notNull()).addColumn('file_id', 'text', (c) => c.references('meeting_file.id')).addColumn('file_row', 'integer')
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).addColumn('made_at', 'text', (c) => c.notNull()).execute()
  await schema.createIndex('meeting_of_inspection').on('meeting').column('inspection_id').execute()
  await schema.createTable('meeting_version')
    .addColumn('meeting_id', 'text', (c) => c.notNull().references('meeting.id')).addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull()).addColumn('kind', 'text', (c) => c.notNull()).addColumn('on_date', 'text', (c) => c.notNull()).addColumn('at_time', 'text')
    .addColumn('place', 'text', (c) => c.notNull()).addColumn('area', 'text', (c) => c.notNull()).addColumn('child_given', 'text', (c) => c.notNull()).addColumn('child_key', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull()).addColumn('edition', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull().references('person.id')).addColumn('saved_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('meeting_version_key', ['meeting_id', 'version']).execute()
}

/** What the lead inspector decides about them, line upon line, and who has seen a change. */
const observing = async (schema: Schema): Promise<void> => {
  await schema.createTable('meeting_observers')
    .addColumn('meeting_id', 'text', (c) => c.notNull().references('meeting.id')).addColumn('number', 'integer', (c) => c.notNull()).addColumn('observers', 'text', (c) => c.notNull())
    .addColumn('at_version', 'integer', (c) => c.notNull()).addColumn('decided_by', 'text', (c) => c.notNull().references('person.id')).addColumn('decided_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('meeting_observers_key', ['meeting_id', 'number']).execute()
  await schema.createTable('meeting_seen')
    .addColumn('meeting_id', 'text', (c) => c.notNull().references('meeting.id')).addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id')).addColumn('seen_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('meeting_seen_key', ['meeting_id', 'version', 'person_id']).execute()
  await schema.createTable('meeting_areas')
    .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', (c) => c.notNull()).addColumn('areas', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull()).addColumn('set_by', 'text', (c) => c.notNull().references('person.id')).addColumn('set_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('meeting_areas_key', ['inspection_id', 'number']).execute()
}

/** What a question or a note is about: nothing in particular, a list, a row of it, or a numbered document. */
const placed = (schema: Schema, table: string) => schema.createTable(table)
  .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id'))
  .addColumn('list', 'integer').addColumn('submission_id', 'text', (c) => c.references('submission.id')).addColumn('row_number', 'integer').addColumn('rule', 'text').addColumn('topic', 'text')

/** Questions between the team and the authority. Messages are only ever added. */
const threads = async (schema: Schema): Promise<void> => {
  await placed(schema, 'thread')
    .addColumn('number', 'integer', (c) => c.notNull()).addColumn('asked_by', 'text', (c) => c.notNull()).addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('started_by', 'text', (c) => c.notNull().references('person.id')).addColumn('started_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('thread_number', ['inspection_id', 'number']).execute()
  await schema.createTable('thread_message')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('thread_id', 'text', (c) => c.notNull().references('thread.id')).addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull()).addColumn('side', 'text', (c) => c.notNull()).addColumn('text', 'text', (c) => c.notNull())
    .addColumn('due_date', 'text').addColumn('due_time', 'text')
    .addColumn('written_by', 'text', (c) => c.notNull().references('person.id')).addColumn('written_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('thread_message_number', ['thread_id', 'number']).execute()
}

/** The team's own notes. They stand apart from the questions, so that no query about a question can ever bring one. */
const notes = async (schema: Schema): Promise<void> => {
  await placed(schema, 'private_note')
    .addColumn('text', 'text', (c) => c.notNull()).addColumn('written_by', 'text', (c) => c.notNull().references('person.id')).addColumn('written_at', 'text', (c) => c.notNull()).execute()
  await schema.createIndex('private_note_of_inspection').on('private_note').column('inspection_id').execute()
}

export const meetingsAndQuestions: Migration = {
  up: async (db) => {
    for (const make of [meetings, observing, threads, notes]) await make((db as Kysely<never>).schema)
  },
}
