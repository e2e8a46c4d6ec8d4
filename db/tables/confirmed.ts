/** heading: of one list; code: of a code set; yesNo: of the yes/no fields of one name. */
export type MeaningKind = 'heading' | 'code' | 'yesNo'

/** What an authority said that a heading or a value of its own means. Rows are ended, never removed: the history stays. */
export interface ConfirmedMeaningTable {
  id: string
  authority: string
  edition: string
  kind: MeaningKind
  /** The list's number, the code set's name or the field's name. */
  subject: string
  /** As it is compared (`annex-a/reading/confirmed.ts`). */
  written_key: string
  written: string
  /** A field, a token, or Y, N, U; null where it is none of them. */
  means: string | null
  confirmed_by: string
  confirmed_at: string
  /** Null while it stands; else by whom and when it was changed or forgotten. */
  ended_by: string | null
  ended_at: string | null
}

/** What only a person can answer about a submission. */
export interface SubmissionQuestionsTable {
  submission_id: string
  /** Headings that are asked about; those taken by likeness are not counted. */
  headings: number
  /** Different unknown values, of which not all may be among the questions. */
  unknown_values: number
  /** JSON. */
  questions: string
}
