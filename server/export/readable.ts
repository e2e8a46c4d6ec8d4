import { authorityOf } from '#annex-a/framework/authorities.ts'
import { sheetNames } from '#annex-a/outgoing/sheet-names.ts'
import type { OutSheet, OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import { inspectionTables } from '#db/inspection-tables.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import type { EventTable } from '#db/tables/people.ts'
import type { Manifest } from './manifest.ts'
import { sayCode, sayCodeWithin } from './codes.ts'
import { inOrder, namesOfIds, type Names } from './names.ts'
import { reportPages, reportTables } from './report-pages.ts'
import { sayColumn, sayValue } from './say.ts'
import { sayJson } from './say-json.ts'
import { snapshotTables } from './snapshots.ts'

/** What was read on the way: all rows but those that are worked out from the lists. */
export interface Gathered {
  readonly rows: Map<string, readonly AnyRow[]>
  people: readonly { readonly id: string; readonly email: string; readonly name: string; readonly role: string; readonly authority: string | null }[]
  events: readonly EventTable[]
}

/** A page of an export: its tables are sheets of the workbook as well. */
export interface ReadablePage {
  readonly file: string
  readonly title: string
  readonly sheets: readonly OutSheet[]
  /** What is read as it was written, not as a table: headings, and under each its paragraphs under their numbers. */
  readonly prose?: readonly Prose[]
  /** `false`: everybody may read it, so that it carries no marking. */
  readonly marked?: false
}

/** A heading with what stands under it. `numbered`: the number of its first paragraph; null where they have none. */
export interface Prose { readonly heading: string; readonly level: 2 | 3; readonly numbered: number | null; readonly paragraphs: readonly string[] }

/** Which tables stand on which page. What is named on none stands on the last: a new table is never forgotten. */
const pagesOfTables: readonly { readonly file: string; readonly title: string; readonly tables: readonly string[] }[] = [
  { file: 'inspection', title: 'The inspection', tables: ['inspection', 'team_member', 'inspection_setting', 'milestone_change'] },
  { file: 'lists', title: 'Lists that were sent', tables: ['submission', 'submission_file', 'submission_refused', 'submission_list', 'submission_questions', 'repair'] },
  { file: 'explanations', title: 'What the authority explained', tables: ['explanation', 'explanation_version'] },
  { file: 'documents', title: 'Documents', tables: ['document_delivery', 'document_file', 'document_event'] },
  { file: 'context', title: 'Context', tables: ['context_entry'] },
  { file: 'meetings', title: 'Meetings', tables: ['meeting_file', 'meeting', 'meeting_version', 'meeting_observers', 'meeting_seen', 'meeting_areas'] },
  { file: 'questions', title: 'Questions and notes', tables: ['thread', 'thread_message', 'private_note'] },
  { file: 'cases', title: 'Cases and how they were chosen', tables: ['chosen_case', 'case_origin', 'case_step', 'case_audit_file', 'case_seen', 'case_considered', 'case_mark', 'draw', 'draw_frame', 'draw_excluded', 'draw_seed', 'draw_result', 'draw_ranked', 'draw_abandoned', 'own_pattern', 'own_filter'] },
  { file: 'evidence', title: 'Evidence', tables: ['evidence_version', 'evidence_criterion', 'evidence', 'second_reading', 'case_reading'] },
  { file: 'judgements', title: 'Judgements', tables: ['judgement_snapshot', 'provisional_grade'] },
  { file: 'team-meetings', title: 'Meetings of the team', tables: ['team_meeting', 'team_meeting_version', 'team_action', 'team_action_step', 'director_feedback'] },
  { file: 'report', title: 'The report and what became of it', tables: ['report_step', 'report_text', 'report_piece', 'report_piece_evidence', 'report_comment', 'report_point', 'report_answer', 'action_statement'] },
  { file: 'writing', title: 'What was written, field by field', tables: ['field', 'field_version'] },
]

/** A cell of a workbook holds no more; the records beside it hold everything. */
const mostOfACell = 32_000

/** Read as tables or as a page of its own; of a field, the page that typed it. */
const elsewhere = new Set(['judgement_snapshot.content', 'report_text.content', 'report_text.sources', 'field.session', 'field_version.session'])

const tablesOf = (table: string, says: string, rows: readonly AnyRow[], names: Names): readonly OutTable[] =>
  [tableOf(table, says, rows, names), ...(table === 'judgement_snapshot' ? snapshotTables(rows, names) : table === 'report_text' ? reportTables(rows, names) : [])]

const tableOf = (table: string, says: string, rows: readonly AnyRow[], names: Names): OutTable => {
  // An id that names nothing says nothing to a person.
  const isRead = (column: string): boolean => column !== 'inspection_id' && !elsewhere.has(`${table}.${column}`) && rows.some((row) => row[column] !== null && row[column] !== '' && (column !== 'id' || names.has(String(row[column]))))
  const columns = Object.keys(rows[0] ?? {}).filter(isRead)
  const { by, key } = inspectionTables.find(({ name }) => name === table)!
  return {
    caption: `${says} (${rows.length})`, headings: columns.map(sayColumn),
    rows: inOrder(rows, [...new Set([by, ...key])].filter((column) => column !== 'inspection_id'), names).map((row) => columns.map((column) => sayCell(table, column, row, names))),
  }
}

const sayCell = (table: string, column: string, row: AnyRow, names: Names): string | number => {
  const value = sayValue(sayCode(table, column, row[column] ?? null, row), names)
  const said = typeof value === 'string' ? sayJson(table, column, value, names, sayCodeWithin) : value
  // What somebody wrote is read here, however long it is; what we wrote for computers is whole in the records.
  return said === value ? value : shortened(said)
}

/** A sheet as a workbook can hold it. */
export const asCells = (sheet: OutSheet): OutSheet => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(shortened)) })) })

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > mostOfACell ? `${value.slice(0, mostOfACell).replace(/[\uD800-\uDBFF]$/, '')} … (the rest stands in the records)` : value

/** Everything that a person can read, page by page. Ids are said as what they name: a person, a case's number, a file. */
export const readable = (gathered: Gathered, inspection: InspectionRow, manifest: Manifest): readonly ReadablePage[] => {
  const names = new Map([...namesOfIds(gathered), ...manifest.files.map(({ path, name }): [string, string] => [path, name])])
  const nameOf = sheetNames()
  // All children are on the lists; here they only lend their names.
  const named = new Set(['child', ...pagesOfTables.flatMap(({ tables }) => tables)])
  const rest = { file: 'everything-else', title: 'Everything else', tables: inspectionTables.filter(({ name, derived }) => !derived && !named.has(name)).map(({ name }) => name) }
  const pages = [...pagesOfTables, rest].map(({ file, title, tables }) => ({
    file, title, sheets: tables.flatMap((table): OutSheet[] => {
      const rows = gathered.rows.get(table) ?? []
      const says = inspectionTables.find(({ name }) => name === table)?.says
      return says && rows.length ? [{ name: nameOf(says), title: says, lead: [], tables: tablesOf(table, says, rows, names) }] : []
    }),
  }))
  const people = gathered.people.map(({ name, role, authority }) => [name, sayCode('person', 'role', role), authorityOf(authority ?? '')?.name ?? authority ?? ''].map(String))
  const audit = gathered.events.map(({ number, at, person_id, action, outcome, subject_kind, subject_id, detail }) => [
    number, ...[at, person_id ?? '', action, outcome, subject_kind ?? '', names.has(subject_id ?? '') ? subject_id : ''].map((value) => sayValue(value, names)), sayJson('event', 'detail', detail, names),
  ])
  return [
    { file: 'people', title: 'People', sheets: [sheet(nameOf('People'), 'People', ['Name', 'Role', 'Authority'], people)] },
    ...pages.filter(({ sheets }) => sheets.length).flatMap((page) => (page.file === 'report' ? [page, ...reportPages(gathered)] : [page])),
    { file: 'audit-trail', title: 'Audit trail', sheets: [sheet(nameOf('Audit trail'), 'Audit trail', ['Number', 'When', 'Who', 'What', 'Outcome', 'About', 'Which', 'Detail'], audit)] },
    { file: 'files', title: 'Files as they were sent', sheets: [sheet(nameOf('Files as sent'), 'Files as they were sent', ['File', 'Bytes', 'SHA-256'], [
      ...manifest.files.map(({ name, bytes, sha256 }) => [name, bytes, sha256]), ...manifest.missing.map(({ path, sha256, why }) => [`${path} (${why})`, '', sha256]),
    ])] },
  ].map((page) => ({ ...page, title: page.file === 'inspection' ? `${page.title}: ${authorityOf(inspection.authority)?.name ?? inspection.authority}` : page.title }))
}

const sheet = (name: string, title: string, headings: readonly string[], rows: readonly (readonly (string | number)[])[]): OutSheet =>
  ({ name, title, lead: [], tables: [{ caption: `${title} (${rows.length})`, headings, rows }] })
