import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { listColumns } from './0001-lists.ts'

type Build = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
const required: Build = (column) => column.notNull()
const key: Build = (column) => column.primaryKey()

const people = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('person')
    .addColumn('id', 'text', key).addColumn('email', 'text', (c) => c.notNull().unique()).addColumn('name', 'text', required)
    .addColumn('password', 'text', required).addColumn('role', 'text', required).addColumn('authority', 'text')
    .addColumn('disabled_at', 'text').addColumn('made_at', 'text', required).execute()
  await db.schema.createTable('session')
    .addColumn('token_hash', 'text', key).addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('made_at', 'text', required).addColumn('seen_at', 'text', required).execute()
  await db.schema.createTable('event')
    .addColumn('number', 'integer', key).addColumn('at', 'text', required).addColumn('person_id', 'text')
    .addColumn('action', 'text', required).addColumn('outcome', 'text', required).addColumn('inspection_id', 'text')
    .addColumn('subject_kind', 'text').addColumn('subject_id', 'text').addColumn('detail', 'text', required).addColumn('hash', 'text', required).execute()
  await db.schema.createIndex('event_of_inspection').on('event').columns(['inspection_id', 'number']).execute()
}

const inspections = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('inspection')
    .addColumn('id', 'text', key).addColumn('edition', 'text', required).addColumn('authority', 'text', required)
    .addColumn('notified_on', 'text', required).addColumn('inspection_date', 'text', required).addColumn('week1_monday', 'text', required)
    .addColumn('lscb_concurrent', 'integer', required).addColumn('current_submission_id', 'text').addColumn('closed_at', 'text')
    .addColumn('made_at', 'text', required).addColumn('made_by', 'text', (c) => c.notNull().references('person.id')).execute()
  await db.schema.createTable('team_member')
    .addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('role', 'text', required).addColumn('joined_at', 'text', required)
    .addPrimaryKeyConstraint('team_member_key', ['inspection_id', 'person_id']).execute()
}

const submissions = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('submission')
    .addColumn('id', 'text', key).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('number', 'integer', required)
    .addColumn('state', 'text', required).addColumn('stage', 'integer', required).addColumn('edition', 'text', required).addColumn('inspection_date', 'text', required)
    .addColumn('sent_by', 'text', (c) => c.notNull().references('person.id')).addColumn('sent_at', 'text', required).addColumn('read_at', 'text')
    .addColumn('rows', 'integer', required).addColumn('children', 'integer', required).addColumn('attempts', 'integer', required).addColumn('fault_reference', 'text').addColumn('withdrawn_because', 'text')
    .addUniqueConstraint('submission_number', ['inspection_id', 'number']).execute()
  await db.schema.createTable('submission_file')
    .addColumn('id', 'text', key).addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id')).addColumn('position', 'integer', required)
    .addColumn('name', 'text', required).addColumn('bytes', 'integer', required).addColumn('sha256', 'text', required).addColumn('path', 'text', required)
    .addColumn('format', 'text').addColumn('problem_code', 'text').addColumn('problem_facts', 'text').addColumn('other_sheets', 'text', required).execute()
  await db.schema.createIndex('file_of_submission').on('submission_file').column('submission_id').execute()
  await db.schema.createTable('submission_list')
    .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id')).addColumn('list', 'integer', required)
    .addColumn('file_id', 'text', (c) => c.notNull().references('submission_file.id')).addColumn('carried_from', 'integer')
    .addColumn('sheet', 'text', required).addColumn('header_row', 'integer', required).addColumn('rows', 'integer', required).addColumn('children', 'integer', required)
    .addColumn('hidden_rows', 'integer', required).addColumn('blank_rows', 'integer', required)
    .addColumn('columns', 'text', required).addColumn('missing', 'text', required).addColumn('extra', 'text', required).addColumn('footer_rows', 'text', required)
    .addPrimaryKeyConstraint('submission_list_key', ['submission_id', 'list']).execute()
}

const children = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('child')
    .addColumn('id', 'text', key).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('child_key', 'text', required)
    .addUniqueConstraint('child_of_inspection', ['inspection_id', 'child_key']).execute()
  await db.schema.createTable('child_summary')
    .addColumn('submission_id', 'text', required).addColumn('child_id', 'text', required).addColumn('shown_id', 'text', required)
    .addColumn('date_of_birth', 'text').addColumn('expected_date_of_birth', 'text').addColumn('age', 'integer').addColumn('gender', 'text')
    .addColumn('ethnicity', 'text').addColumn('ethnicity_group', 'text').addColumn('disability', 'text').addColumn('lists', 'text', required).addColumn('stage', 'integer', required)
    .addColumn('teams', 'text', required).addColumn('workers', 'text', required).addColumn('legal_status', 'text').addColumn('placement_type', 'text')
    .addColumn('category_of_abuse', 'text').addColumn('primary_need', 'text')
    .addPrimaryKeyConstraint('child_summary_key', ['submission_id', 'child_id']).execute()
}

const findings = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('finding')
    .addColumn('submission_id', 'text', required).addColumn('number', 'integer', required).addColumn('code', 'text', required).addColumn('severity', 'text', required)
    .addColumn('list', 'integer').addColumn('sheet', 'text').addColumn('row_number', 'integer').addColumn('column_letter', 'text').addColumn('field', 'text')
    .addColumn('header', 'text').addColumn('value', 'text').addColumn('child_id', 'text').addColumn('facts', 'text', required).addColumn('related', 'text', required)
    .addPrimaryKeyConstraint('finding_key', ['submission_id', 'number']).execute()
  await db.schema.createIndex('finding_of_rule').on('finding').columns(['submission_id', 'list', 'code', 'number']).execute()
  await db.schema.createIndex('finding_of_child').on('finding').columns(['submission_id', 'child_id']).execute()
  await db.schema.createTable('finding_total')
    .addColumn('submission_id', 'text', required).addColumn('list', 'integer', required).addColumn('code', 'text', required)
    .addColumn('severity', 'text', required).addColumn('total', 'integer', required)
    .addPrimaryKeyConstraint('finding_total_key', ['submission_id', 'list', 'code', 'severity']).execute()
  await db.schema.createTable('not_checked')
    .addColumn('submission_id', 'text', required).addColumn('code', 'text', required).addColumn('list', 'integer', required).addColumn('because', 'text', required).execute()
  await db.schema.createIndex('not_checked_of_submission').on('not_checked').column('submission_id').execute()
}

const listRows = async (db: Kysely<never>): Promise<void> => {
  for (const [table, columns] of Object.entries(listColumns)) {
    let build = db.schema.createTable(table)
      .addColumn('submission_id', 'text', required).addColumn('row_number', 'integer', required).addColumn('hidden', 'integer', required)
      .addColumn('child_ref', 'text').addColumn('written', 'text', required).addColumn('extra', 'text', required)
    for (const [name, type] of columns) build = build.addColumn(name, type)
    await build.addPrimaryKeyConstraint(`${table}_key`, ['submission_id', 'row_number']).execute()
    await db.schema.createIndex(`${table}_of_child`).on(table).columns(['submission_id', 'child_ref']).execute()
  }
}

const fieldwork = async (db: Kysely<never>): Promise<void> => {
  await db.schema.createTable('chosen_case')
    .addColumn('id', 'text', key).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('kind', 'text', required)
    .addColumn('number', 'text', required).addColumn('child_id', 'text', (c) => c.notNull().references('child.id')).addColumn('reason', 'text', required)
    .addColumn('chosen_by', 'text', required).addColumn('chosen_at', 'text', required).addColumn('submission_id', 'text', required)
    .addColumn('removed_reason', 'text').addColumn('removed_by', 'text').addColumn('removed_at', 'text')
    .addUniqueConstraint('case_number', ['inspection_id', 'number']).execute()
  await db.schema.createTable('evidence')
    .addColumn('id', 'text', key).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('version', 'integer', required)
    .addColumn('made_by', 'text', required).addColumn('made_at', 'text', required).addColumn('deleted_at', 'text').execute()
  await db.schema.createIndex('evidence_of_inspection').on('evidence').column('inspection_id').execute()
  await db.schema.createTable('evidence_version')
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id')).addColumn('version', 'integer', required).addColumn('activity', 'text', required)
    .addColumn('observed_on', 'text', required).addColumn('case_id', 'text').addColumn('source', 'text', required).addColumn('text', 'text', required)
    .addColumn('polarity', 'text', required).addColumn('edition', 'text', required).addColumn('saved_by', 'text', required).addColumn('saved_at', 'text', required)
    .addPrimaryKeyConstraint('evidence_version_key', ['evidence_id', 'version']).execute()
  await db.schema.createTable('evidence_criterion')
    .addColumn('evidence_id', 'text', (c) => c.notNull().references('evidence.id')).addColumn('version', 'integer', required)
    .addColumn('criterion_id', 'text', required).addColumn('criterion_text', 'text', required)
    .addPrimaryKeyConstraint('evidence_criterion_key', ['evidence_id', 'version', 'criterion_id']).execute()
  await db.schema.createTable('provisional_grade')
    .addColumn('id', 'text', key).addColumn('inspection_id', 'text', (c) => c.notNull().references('inspection.id')).addColumn('judgement', 'text', required)
    .addColumn('grade', 'integer').addColumn('rationale', 'text', required).addColumn('answers', 'text', required).addColumn('edition', 'text', required)
    .addColumn('recorded_by', 'text', required).addColumn('recorded_at', 'text', required).execute()
  await db.schema.createIndex('grade_of_inspection').on('provisional_grade').columns(['inspection_id', 'judgement', 'recorded_at']).execute()
}

export const foundations: Migration = {
  up: async (db) => {
    const empty = db as Kysely<never>
    for (const make of [people, inspections, submissions, children, findings, listRows, fieldwork]) await make(empty)
  },
}
