/**
 * A draft (`version` null) or a version. received: stored, waiting. reading: the checker is at work. read: seen by all who may.
 * unreadable: no file could be taken. stopped: the checker failed, the files are safe. withdrawn: taken back by the authority.
 */
export type SubmissionState = 'received' | 'reading' | 'read' | 'unreadable' | 'stopped' | 'withdrawn'

export interface SubmissionTable {
  id: string
  inspection_id: string
  /** Counts uploads within the inspection, in the order in which they came. People are shown `version`. */
  number: number
  state: SubmissionState
  stage: number
  edition: string
  inspection_date: string
  sent_by: string
  sent_at: string
  read_at: string | null
  rows: number
  children: number
  attempts: number
  /** Quoted to the person when the checker stopped. */
  fault_reference: string | null
  /** One of the reasons offered (`server/intake/withdraw.ts`); null unless withdrawn. */
  withdrawn_because: string | null
  /** The key under which its rows, children, findings and flags are kept, once it was checked anew; null while that is its own id. */
  kept_as: string | null
  /**
   * A version that was read and is to be checked once more, because what is known has changed. What was found before is seen until
   * the new takes its place. waiting: asked for. checking: the checker is at work. stopped: the checker failed, the old still stands.
   */
  anew: AnewState | null
  /** v1, v2 … within the inspection, from when it was submitted; null while it is a draft, which only officers of the authority see. */
  version: number | null
  submitted_at: string | null
  submitted_by: string | null
  /** JSON (`server/submitting/receipt.ts`): what was submitted, as it was at that moment. Null where it was submitted before receipts were kept. */
  receipt: string | null
  /** The upload or version whose lists were carried forward when it was last checked; null where there was none. */
  before_id: string | null
  /** The version that this draft brings back, with the files of all its lists; null for one that brought files of its own. */
  restores: string | null
}

export type AnewState = 'waiting' | 'checking' | 'stopped'

export interface SubmissionFileTable {
  id: string
  submission_id: string
  position: number
  /** As sent. */
  name: string
  bytes: number
  sha256: string
  /** Below the data directory. */
  path: string
  format: string | null
  problem_code: string | null
  /** JSON. */
  problem_facts: string | null
  /** JSON: sheets that are no list. */
  other_sheets: string
}

/** A file that came with an upload and was not taken: nothing of its bytes is kept. */
export interface SubmissionRefusedTable {
  submission_id: string
  position: number
  /** As sent. */
  name: string
  bytes: number
  code: string
  /** JSON. */
  facts: string
}

export interface SubmissionListTable {
  submission_id: string
  list: number
  file_id: string
  /** The number of the earlier submission that this list was carried forward from; null where it came with this one. */
  carried_from: number | null
  sheet: string
  header_row: number
  rows: number
  children: number
  hidden_rows: number
  blank_rows: number
  /** JSON each. */
  columns: string
  missing: string
  extra: string
  footer_rows: string
}

/** A child of an inspection, by the normalised ID. The id here is what addresses show. */
export interface ChildTable {
  id: string
  inspection_id: string
  child_key: string
}

export interface ChildSummaryTable {
  submission_id: string
  child_id: string
  shown_id: string
  date_of_birth: string | null
  expected_date_of_birth: string | null
  age: number | null
  gender: string | null
  ethnicity: string | null
  ethnicity_group: string | null
  disability: string | null
  /** `|1|3|4|203|`: as `db/list-kept.ts` keeps them. */
  lists: string
  /** 0 for a child who is on no list but in a document. */
  stage: number
  /** `|Team A|Team B|` */
  teams: string
  workers: string
  legal_status: string | null
  placement_type: string | null
  category_of_abuse: string | null
  primary_need: string | null
  /** As `annex-a/journey/code.ts` writes it; null where the lists were read before journeys were kept. */
  journey: string | null
}

/** A child whose journey holds a pattern. `pattern` is a key made of the pattern and the date of the inspection (`server/selection/patterns.ts`). */
export interface PatternChildTable {
  submission_id: string
  pattern: string
  child_id: string
}

/** How many children a pattern finds: there once they have been looked for, be it 0. */
export interface PatternTotalTable {
  submission_id: string
  pattern: string
  children: number
}

export interface FindingTable {
  submission_id: string
  number: number
  code: string
  severity: string
  list: number | null
  sheet: string | null
  row_number: number | null
  column_letter: string | null
  field: string | null
  header: string | null
  value: string | null
  child_id: string | null
  /** JSON. */
  facts: string
  related: string
}

/** Exact, even where findings of one rule are more than are kept. */
export interface FindingTotalTable {
  submission_id: string
  list: number
  code: string
  severity: string
  total: number
}

/** Something to know about a child when choosing cases. All are kept. */
export interface FlagTable {
  submission_id: string
  number: number
  code: string
  list: number
  row_number: number
  /** Our id; null on list 11. */
  child_id: string | null
  /** JSON. */
  facts: string
}

/** How often a flag was raised, and of how many children. */
export interface FlagTotalTable {
  submission_id: string
  code: string
  flags: number
  children: number
}

export interface NotCheckedTable {
  submission_id: string
  code: string
  list: number
  because: string
}

/** The rows of one list: these columns and those of the specification (`db/columns.ts`). */
export interface ListRowTable {
  submission_id: string
  row_number: number
  hidden: number
  /** Our id of the child (`child.id`); the field `child_id` beside it holds the authority's ID as sent. */
  child_ref: string | null
  written: string
  extra: string
  [field: string]: string | number | null
}
