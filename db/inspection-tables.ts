import { sayList } from '#annex-a/rules/words.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { listTable } from './columns.ts'

/**
 * Which tables hold an inspection, and how a row is known to belong to it: for taking it out whole and bringing it in again. In the
 * order in which rows can be brought in: what is referred to stands before what refers to it. `tests/house/export.test.ts` fails for
 * a table that stands neither here nor in `elsewhere`.
 */
export interface InspectionTable {
  readonly name: string
  /** The columns that make a row one of its kind, the first of them says whose it is. Rows are taken out in their order. */
  readonly key: readonly string[]
  /** The column that says whose a row is. `place`: it names where a version's rows are kept (`queries/kept.ts`). */
  readonly by: string
  /** The table whose id stands in `by`; `inspection` for most. */
  readonly of: string
  readonly place?: true
  /** What is worked out from the lists, and too long to read: only for computers. */
  readonly derived?: true
  /** What the table is called where people read it. */
  readonly says: string
}

const table = (name: string, key: readonly string[], says: string): InspectionTable => ({ name, key, by: 'inspection_id', of: 'inspection', says })
const part = (name: string, of: string, by: string, more: readonly string[], says: string): InspectionTable => ({ name, key: [by, ...more], by, of, says })
const worked = (name: string, more: readonly string[], says: string): InspectionTable => ({ name, key: ['submission_id', ...more], by: 'submission_id', of: 'submission', place: true, derived: true, says })

const lists: readonly InspectionTable[] = listsAndDocuments.map(({ number }) => worked(listTable(number), ['row_number'], `Rows of ${sayList(number)}`))

export const inspectionTables: readonly InspectionTable[] = [
  { name: 'inspection', key: ['id'], by: 'id', of: 'inspection', says: 'The inspection' },
  table('team_member', ['inspection_id', 'person_id'], 'Team'),
  table('inspection_setting', ['id'], 'Settings that were changed'),
  table('milestone_change', ['inspection_id', 'number'], 'Dates that were changed'),
  table('submission', ['id'], 'Uploads and versions of the lists'),
  part('submission_file', 'submission', 'submission_id', ['position', 'id'], 'Files of the lists'),
  part('submission_refused', 'submission', 'submission_id', ['position'], 'Files that could not be taken'),
  part('submission_list', 'submission', 'submission_id', ['list'], 'Lists of each version'),
  part('submission_questions', 'submission', 'submission_id', [], 'What only the authority can say about its lists'),
  table('child', ['id'], 'Children'),
  worked('child_summary', ['child_id'], 'Children of each version'),
  worked('pattern_child', ['pattern', 'child_id'], 'Children whose journey holds a pattern'),
  worked('pattern_total', ['pattern'], 'How many children a pattern finds'),
  worked('finding', ['number'], 'Findings'),
  worked('finding_total', ['list', 'code', 'severity'], 'Findings counted'),
  worked('not_checked', ['code', 'list', 'because'], 'What could not be checked'),
  worked('flag', ['number'], 'Things to know about children'),
  worked('flag_total', ['code'], 'Things to know about children, counted'),
  ...lists,
  table('own_pattern', ['id'], 'Patterns of the team’s own'),
  table('own_filter', ['id'], 'Kept choices of children'),
  table('explanation', ['id'], 'Explanations of the authority'),
  part('explanation_version', 'explanation', 'explanation_id', ['number'], 'Explanations, every wording'),
  table('repair', ['id'], 'Repairs that the authority agreed to'),
  table('document_delivery', ['id'], 'Deliveries of documents'),
  table('document_file', ['id'], 'Files of the documents'),
  table('document_event', ['inspection_id', 'number'], 'What was done with the documents'),
  table('context_entry', ['inspection_id', 'number'], 'Figures of the context section'),
  table('meeting_file', ['id'], 'Spreadsheets of meetings'),
  table('meeting', ['id'], 'Planned multi-agency meetings'),
  part('meeting_version', 'meeting', 'meeting_id', ['version'], 'Meetings, every version'),
  part('meeting_observers', 'meeting', 'meeting_id', ['number'], 'Who observes a meeting'),
  part('meeting_seen', 'meeting', 'meeting_id', ['version', 'person_id'], 'Who has seen a meeting'),
  table('meeting_areas', ['inspection_id', 'number'], 'Areas of meetings'),
  table('thread', ['id'], 'Questions'),
  part('thread_message', 'thread', 'thread_id', ['number', 'id'], 'Questions and answers'),
  table('private_note', ['id'], 'Private notes of the team'),
  table('chosen_case', ['id'], 'Cases'),
  part('case_seen', 'chosen_case', 'case_id', ['number'], 'Cases seen again in a later version'),
  part('case_step', 'chosen_case', 'case_id', ['number', 'id'], 'What became of each case'),
  part('case_audit_file', 'case_step', 'step_id', [], 'Files that came with audits of cases'),
  table('case_considered', ['inspection_id', 'number'], 'Children who were considered'),
  table('case_mark', ['inspection_id', 'number'], 'Marks made by hand'),
  table('draw', ['id'], 'Draws'),
  part('draw_frame', 'draw', 'draw_id', ['number'], 'Frames of draws'),
  { ...part('draw_member', 'draw', 'draw_id', ['frame', 'child_id'], 'Children of each frame'), derived: true },
  part('draw_excluded', 'draw', 'draw_id', ['frame', 'child_id'], 'Children left out of a frame'),
  part('draw_seed', 'draw', 'draw_id', [], 'Seeds of draws'),
  part('draw_result', 'draw', 'draw_id', [], 'Results of draws'),
  part('draw_ranked', 'draw', 'draw_id', ['child_id'], 'Children who were drawn, and reserves'),
  part('draw_abandoned', 'draw', 'draw_id', [], 'Draws that were abandoned'),
  part('case_origin', 'chosen_case', 'case_id', [], 'How each case was found'),
  table('evidence', ['id'], 'Evidence'),
  part('evidence_version', 'evidence', 'evidence_id', ['version'], 'Evidence, every version'),
  part('evidence_criterion', 'evidence', 'evidence_id', ['version', 'criterion_id'], 'Criteria that evidence bears on'),
  table('second_reading', ['id'], 'Cases that two inspectors read'),
  part('case_reading', 'second_reading', 'reading_id', ['reader'], 'What each of two readers recorded'),
  table('provisional_grade', ['id'], 'Grades and their rationale'),
  table('judgement_snapshot', ['id'], 'Judgements as they were signed off'),
  table('team_meeting', ['id'], 'Meetings of the team'),
  part('team_meeting_version', 'team_meeting', 'team_meeting_id', ['version'], 'Meetings of the team, every version'),
  table('team_action', ['id'], 'Actions that the team agreed'),
  part('team_action_step', 'team_action', 'action_id', ['number'], 'What became of each action'),
  table('director_feedback', ['id'], 'Feedback to the director'),
  table('report_piece', ['id'], 'Paragraphs of the report'),
  part('report_piece_evidence', 'report_piece', 'piece_id', ['evidence_id'], 'What each paragraph rests on'),
  table('report_text', ['id'], 'The report as it was frozen'),
  table('report_step', ['inspection_id', 'number'], 'What became of the report'),
  table('report_comment', ['id'], 'Comments from quality assurance'),
  table('report_point', ['id'], 'Points of the authority about the report'),
  part('report_answer', 'report_point', 'point_id', ['number'], 'Answers to points about the report'),
  table('action_statement', ['id'], 'Statements of action'),
  table('field', ['inspection_id', 'about', 'about_id', 'name'], 'What is being written'),
  table('field_version', ['inspection_id', 'about', 'about_id', 'name', 'version'], 'What was being written, every wording that counts'),
  { ...table('field_session', ['inspection_id', 'about', 'about_id', 'name', 'session'], 'Pages that typed'), derived: true },
]

/** Tables that do not hold an inspection, and why they are not taken out with it as they stand. */
export const elsewhere: Readonly<Record<string, string>> = {
  person: 'taken out as the people whom rows name, without passwords',
  session: 'opens the service to whoever holds it',
  event: 'taken out beside the records: on another server it is no part of that server’s own chain',
  brought_event: 'taken out together with the events',
  confirmed_meaning: 'taken out by authority',
  digest_sent: 'of a person, not of an inspection',
  outcome: 'of the register of all outcomes, which is no part of one inspection',
  outcome_grade: 'of the register',
  outcome_correction: 'of the register',
  outcome_import: 'of the register',
  children_counted: 'of the register',
  release: 'of the statistics, which are made of the register',
  release_table: 'of the statistics',
  release_file: 'of the statistics',
}
