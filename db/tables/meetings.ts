/** A planned multi-agency meeting. */
export interface MeetingTable {
  id: string
  inspection_id: string
  /** Raised by one with each change; a change names the version it was made from. */
  version: number
  /** The spreadsheet that it came with, and its row there; null where it was typed. */
  file_id: string | null
  file_row: number | null
  made_by: string
  made_at: string
}

export type MeetingState = 'planned' | 'cancelled'

/** Every version is kept; the highest is the one shown. */
export interface MeetingVersionTable {
  meeting_id: string
  version: number
  state: MeetingState
  /** A code of `annex-a/framework/meetings.ts`. */
  kind: string
  on_date: string
  /** `HH:MM`, local to Europe/London; null where it is not known yet. */
  at_time: string | null
  /** Empty where the authority did not say. */
  place: string
  area: string
  /** The authority's own ID as it gave it, and as IDs are joined over the lists; empty where it gave none. */
  child_given: string
  child_key: string
  /** Why it was changed; empty in the first version. */
  reason: string
  edition: string
  saved_by: string
  saved_at: string
}

/** Who is to observe it, line upon line: the highest number counts. */
export interface MeetingObserversTable {
  meeting_id: string
  number: number
  /** JSON: ids of people. Empty: nobody any more. */
  observers: string
  /** The version of the meeting that the lead inspector looked at. */
  at_version: number
  decided_by: string
  decided_at: string
}

/** Somebody who observes has seen this version. */
export interface MeetingSeenTable {
  meeting_id: string
  version: number
  person_id: string
  seen_at: string
}

/** The areas that the lead inspector wants covered, line upon line: the highest number counts. */
export interface MeetingAreasTable {
  inspection_id: string
  number: number
  /** JSON: names of areas. Empty: all. */
  areas: string
  reason: string
  set_by: string
  set_at: string
}

/** A spreadsheet of meetings, kept as sent. */
export interface MeetingFileTable {
  id: string
  inspection_id: string
  name: string
  bytes: number
  sha256: string
  /** Below the data directory. */
  path: string
  /** How many of its meetings were new, and how many were on the list already. */
  added: number
  already: number
  /** JSON: sheets and headings that are none of meetings. */
  left_out: string
  sent_by: string
  sent_at: string
}
