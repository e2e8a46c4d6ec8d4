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
  draw: ({ number }) => `draw ${number}`,
  thread: ({ number }) => `question ${number}`,
  evidence: (_row, at) => `note ${at + 1}`,
  team_meeting: ({ number }) => `meeting ${number} of the team`,
  report_text: ({ number }) => `text ${number} of the report`,
  report_point: ({ number }) => `point ${number} about the report`,
  meeting: (_row, at) => `meeting ${at + 1}`,
  explanation: (_row, at) => `explanation ${at + 1}`,
}

const inOrderMade = (rows: readonly AnyRow[]): readonly AnyRow[] =>
  rows.toSorted((a, b) => (String(a['made_at'] ?? a['id']) < String(b['made_at'] ?? b['id']) ? -1 : 1))

/** Ids of people, cases, children, files and the like, each with what it is called. */
export const namesOfIds = ({ rows, people }: Pick<Gathered, 'rows' | 'people'>): Names => new Map([
  ...people.map(({ id, name }): [string, string] => [id, name]),
  ...Object.entries(called).flatMap(([table, call]) => inOrderMade(rows.get(table) ?? []).map((row, at): [string, string] => [String(row['id']), call(row, at)])),
])
