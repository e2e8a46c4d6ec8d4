import { reportSectionOf } from '#annex-a/framework/report-sections.ts'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import type { Gathered } from './readable.ts'

/** What the ids of an inspection are called where people read them. */
export type Names = ReadonlyMap<string, string>

const called: Readonly<Record<string, (row: AnyRow, at: number) => string>> = {
  submission: ({ version, number }) => (version === null ? `upload ${number}` : `version ${version}`),
  submission_file: ({ name }) => String(name),
  document_file: ({ name }) => String(name),
  meeting_file: ({ name }) => String(name),
  chosen_case: ({ number }) => String(number),
  child: ({ child_key }) => `child ${child_key}`,
  case_step: ({ number }) => `step ${number}`,
  draw: ({ number }) => `draw ${number}`,
  thread: ({ number }) => `question ${number}`,
  evidence: (_row, at) => `note ${at + 1}`,
  team_meeting: ({ number }) => `meeting ${number} of the team`,
  team_action: ({ number }) => `action ${number} of the team`,
  director_feedback: ({ number }) => `feedback ${number}`,
  report_piece: ({ section, position }) => `${reportSectionOf(String(section), { lscbConcurrent: true })?.says ?? String(section)}, paragraph ${position}`,
  action_statement: ({ number }) => `statement of action ${number}`,
  document_delivery: (_row, at) => `delivery ${at + 1}`,
  second_reading: (_row, at) => `reading ${at + 1}`,
  report_text: ({ number }) => `text ${number} of the report`,
  report_point: ({ number }) => `point ${number} about the report`,
  meeting: (_row, at) => `meeting ${at + 1}`,
  explanation: (_row, at) => `explanation ${at + 1}`,
}

/** When a row was made, whatever its table calls that; its id where it does not say. */
const whenMade = (row: AnyRow): string => String(row['made_at'] ?? Object.entries(row).find(([column, value]) => column.endsWith('_at') && value !== null)?.[1] ?? row['id'] ?? '')

const inOrderMade = (rows: readonly AnyRow[]): readonly AnyRow[] => rows.toSorted((a, b) => (whenMade(a) < whenMade(b) ? -1 : 1))

const counting = new Intl.Collator('en-GB', { numeric: true })

/** Rows as a person counts them: note 2 before note 10, of each its first version first. What has no name stands in the order in which it was made. `keys`: columns by which rows are told apart. */
export const inOrder = (rows: readonly AnyRow[], keys: readonly string[], names: Names): readonly AnyRow[] => {
  const placed = rows.map((row) => ({ row, at: keys.map((key) => (key === 'id' ? names.get(String(row['id'])) ?? whenMade(row) : names.get(String(row[key])) ?? String(row[key] ?? ''))) }))
  return placed.toSorted((a, b) => a.at.map((said, index) => counting.compare(said, b.at[index]!)).find(Boolean) ?? 0).map(({ row }) => row)
}

/** Ids of people, cases, children, files and the like, each with what it is called. */
export const namesOfIds = ({ rows, people }: Pick<Gathered, 'rows' | 'people'>): Names => new Map([
  ...people.map(({ id, name }): [string, string] => [id, name]),
  ...Object.entries(called).flatMap(([table, call]) => inOrderMade(rows.get(table) ?? []).map((row, at): [string, string] => [String(row['id']), call(row, at)])),
])
