import { teamMeetingsOf } from '#db/queries/team-meetings.ts'
import type { FieldKind } from '../fields/kinds.ts'
import { findingNames } from './see.ts'

/** Most characters of what emerges under one judgement. */
export const mostOfFinding = 20_000

/** What emerges under each judgement, kept while somebody writes the meeting down. */
export const teamMeetingField: FieldKind = {
  readBy: 'seeTeamMeetings', writtenBy: 'keepTeamMeeting',
  says: (name) => findingNames({ lscb_concurrent: 1 }).find((one) => one.name === name)?.says ?? null,
  standing: async ({ db, inspection }, id) => {
    if (!(await teamMeetingsOf(db, inspection.id)).some((meeting) => meeting.id === id)) return null
    return inspection.closed_at === null ? 'open' : 'closed'
  },
  page: async (_here, id) => `/team-meetings/${id}`,
}
