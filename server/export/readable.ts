import { authorityOf } from '#annex-a/framework/authorities.ts'
import { sheetNames } from '#annex-a/outgoing/sheet-names.ts'
import type { OutSheet, OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import { inspectionTables } from '#db/inspection-tables.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import type { EventTable } from '#db/tables/people.ts'
import type { Manifest } from './manifest.ts'
import { sayCode } from './codes.ts'
import { namesOfIds, type Names } from './names.ts'
import { sayColumn, sayValue } from './say.ts'
import { snapshotTables } from './snapshots.ts'

/** What was read on the way: all rows but those that are worked out from the lists. */
export interface Gathered {
  readonly rows: Map<string, readonly AnyRow[]>
  people: readonly { readonly id: string; readonly email: string; readonly name: string; readonly role: string; readonly authority: string | null }[]
  events: readonly EventTable[]
}

/** A page of an export: its tables are sheets of the workbook as well. */
export interface ReadablePage { readonly file: string; readonly title: string; readonly sheets: readonly OutSheet[] }

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
]

/** A cell of a workbook holds no more; the records beside it hold everything. */
const mostOfACell = 32_000

/** Read as tables of its own, beneath. */
const elsewhere = new Set(['judgement_snapshot.content'])

const tablesOf = (table: string, says: string, rows: readonly AnyRow[], names: Names): readonly OutTable[] =>
  [tableOf(table, says, rows, names), ...(table === 'judgement_snapshot' ? snapshotTables(rows, names) : [])]

const tableOf = (table: string, says: string, rows: readonly AnyRow[], names: Names): OutTable => {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'inspection_id' && !elsewhere.has(`${table}.${column}`) && rows.some((row) => row[column] !== null && row[column] !== ''))
  return { caption: `${says} (${rows.length})`, headings: columns.map(sayColumn), rows: rows.map((row) => columns.map((column) => { const value = sayValue(sayCode(table, column, row[column] ?? null), names); return isForComputers(value) ? shortened(value) : value })) }
}

/** What was frozen as JSON is read on its own page, and whole in the records; what somebody wrote is read here, however long it is. */
const isForComputers = (value: string | number): boolean => /^[[{]/.test(String(value))

/** A sheet as a workbook can hold it. */
export const asCells = (sheet: OutSheet): OutSheet => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(shortened)) })) })

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > mostOfACell ? `${value.slice(0, mostOfACell).replace(/[\uD800-\uDBFF]$/, '')} … (the rest stands in the records)` : value

/** Everything that a person can read, page by page. Ids are said as what they name: a person, a case's number, a file. */
export const readable = (gathered: Gathered, inspection: InspectionRow, manifest: Manifest): readonly ReadablePage[] => {
  const names = namesOfIds(gathered)
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
  const people = gathered.people.map(({ name, role, authority }) => [name, role, authorityOf(authority ?? '')?.name ?? authority ?? ''])
  const audit = gathered.events.map(({ number, at, person_id, action, outcome, subject_kind, detail }) =>
    [number, ...[at, person_id ?? '', action, outcome, subject_kind ?? '', detail].map((value) => sayValue(value, names))])
  return [
    { file: 'people', title: 'People', sheets: [sheet(nameOf('People'), 'People', ['Name', 'Role', 'Authority'], people)] },
    ...pages.filter(({ sheets }) => sheets.length),
    { file: 'audit-trail', title: 'Audit trail', sheets: [sheet(nameOf('Audit trail'), 'Audit trail', ['Number', 'When', 'Who', 'What', 'Outcome', 'About', 'Detail'], audit)] },
    { file: 'files', title: 'Files as they were sent', sheets: [sheet(nameOf('Files as sent'), 'Files as they were sent', ['File', 'Bytes', 'SHA-256'], [
      ...manifest.files.map(({ name, bytes, sha256 }) => [name, bytes, sha256]), ...manifest.missing.map(({ path, sha256, why }) => [`${path} (${why})`, '', sha256]),
    ])] },
  ].map((page) => ({ ...page, title: page.file === 'inspection' ? `${page.title}: ${authorityOf(inspection.authority)?.name ?? inspection.authority}` : page.title }))
}

const sheet = (name: string, title: string, headings: readonly string[], rows: readonly (readonly (string | number)[])[]): OutSheet =>
  ({ name, title, lead: [], tables: [{ caption: `${title} (${rows.length})`, headings, rows }] })
