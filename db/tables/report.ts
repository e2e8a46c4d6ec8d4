/** A meeting of the team: every version of when it was and who was there is kept, the highest is the one shown. Its findings are fields. */
export interface TeamMeetingTable {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection. */
  number: number
  version: number
  made_by: string
  made_at: string
}

export interface TeamMeetingVersionTable {
  team_meeting_id: string
  version: number
  on_date: string
  /** `HH:MM`; null where it was not said. */
  at_time: string | null
  /** JSON: ids of people of the team. */
  present: string
  /** Others who were there, by role. */
  others: string
  saved_by: string
  saved_at: string
}

export interface TeamActionTable {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection. */
  number: number
  team_meeting_id: string
  what: string
  owner_id: string
  due_on: string
  made_by: string
  made_at: string
}

/** Append-only: what became of an action is read off the last of them. */
export interface TeamActionStepTable {
  action_id: string
  number: number
  kind: 'done' | 'opened'
  words: string
  done_by: string
  done_at: string
}

/** What the director of children's services was told. Never changed: what has to be put right is another line. */
export interface DirectorFeedbackTable {
  id: string
  inspection_id: string
  number: number
  on_date: string
  at_time: string | null
  given_by: string
  /** By role. */
  given_to: string
  outline: string
  made_by: string
  made_at: string
}

/** A sentence or a paragraph of the report. Its words are a field of the kind `report`. */
export interface ReportPieceTable {
  id: string
  inspection_id: string
  section: string
  position: number
  made_by: string
  made_at: string
  removed_by: string | null
  removed_at: string | null
}

/** Which records of evidence a piece rests on. */
export interface ReportPieceEvidenceTable {
  piece_id: string
  evidence_id: string
  chosen_by: string
  chosen_at: string
}

/** The report as it read at one moment, never changed. */
export interface ReportTextTable {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection. */
  number: number
  /** JSON: what is read, and nothing of evidence. This is what the authority sees. */
  content: string
  /** JSON: which paragraph rests on which records, each with its version. Never for the authority. */
  sources: string
  /** Of `content`, in lower-case hexadecimal. */
  sha256: string
  made_by: string
  made_at: string
}

export type ReportStepKind = 'asked-quality' | 'sent-back' | 'passed' | 'sent-to-authority' | 'due-changed' | 'authority-finished' | 'made-final' | 'opened-again' | 'published' | 'opened-to-correct' | 'left-as-published'

/** Append-only: the state of the report is read off its steps. */
export interface ReportStepTable {
  inspection_id: string
  number: number
  kind: ReportStepKind
  text_id: string
  /** Who is to assure its quality. */
  person_id: string | null
  /** By when points are wanted; on which day it was published. A correction has `published` again, with what was corrected as its words. */
  on_date: string | null
  /** Overall effectiveness of a final report, 1 to 4; null where not judged, and for every other step. */
  overall: number | null
  words: string
  done_by: string
  done_at: string
}

/** What whoever assures quality says of a section. */
export interface ReportCommentTable {
  id: string
  inspection_id: string
  text_id: string
  section: string
  words: string
  written_by: string
  written_at: string
}

/** What the authority says is not right in the text that it was sent. */
export interface ReportPointTable {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection. */
  number: number
  text_id: string
  section: string
  /** 1, 2 … of the section in that text; null: the section as a whole. */
  paragraph: number | null
  words: string
  raised_by: string
  raised_at: string
}

/** Append-only: the last answer to a point counts. */
export interface ReportAnswerTable {
  point_id: string
  number: number
  answer: 'accepted' | 'not-accepted'
  words: string
  /** What the words were and are, where they were changed. */
  before_words: string | null
  after_words: string | null
  answered_by: string
  answered_at: string
}

/** The authority's statement of the action it intends to take (paragraph 10). The newest is what it says; in time or late is the first that was received. */
export interface ActionStatementTable {
  id: string
  inspection_id: string
  number: number
  received_on: string
  words: string
  name: string | null
  bytes: number | null
  sha256: string | null
  path: string | null
  made_by: string
  made_at: string
}
