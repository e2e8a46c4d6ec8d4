import type { MeetingRow } from '#db/queries/meetings.ts'

export type ChangedField = 'state' | 'kind' | 'on_date' | 'at_time' | 'place' | 'area' | 'child_given'

/** What one change did: from, to, field by field. */
export interface MeetingChange {
  readonly meetingId: string
  readonly version: number
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly fields: readonly { readonly field: ChangedField; readonly from: string | null; readonly to: string | null }[]
  /** The meeting as it was before and after, for who does not know which one it is. */
  readonly after: MeetingRow
}

const fields: readonly ChangedField[] = ['state', 'on_date', 'at_time', 'kind', 'place', 'area', 'child_given']

/** The changes of one meeting, by its versions, the oldest first. */
export const changesOf = (versions: readonly MeetingRow[]): MeetingChange[] => versions.slice(1).map((after, at) => {
  const before = versions[at]!
  return {
    meetingId: after.meeting_id, version: after.version, at: after.saved_at, by: after.saver, reason: after.reason, after,
    fields: fields.filter((field) => before[field] !== after[field]).map((field) => ({ field, from: before[field], to: after[field] })),
  }
})
