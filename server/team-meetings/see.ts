import { judgementsOf } from '#annex-a/framework/judgements.ts'
import { addDays, daysBetween } from '#annex-a/reading/dates.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { teamOf, type TeamMember } from '#db/queries/inspections.ts'
import { namesOf } from '#db/queries/people.ts'
import { directorFeedbackOf, teamActionsOf, teamMeetingsOf, type FeedbackRow, type TeamActionRow, type TeamMeetingRow } from '#db/queries/team-meetings.ts'
import { may } from '../access/may.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { keptFields, type KeptField } from '../fields/kept.ts'
import { newId } from '../ids.ts'

/** A meeting of the inspection team: nothing to do with the authority's planned multi-agency meetings. */
export interface ShownTeamMeeting { readonly id: string; readonly number: number; readonly version: number; readonly date: string; readonly time: string | null; readonly present: readonly string[]; readonly presentIds: readonly string[]; readonly others: string }

export interface ShownAction {
  readonly id: string
  readonly number: number
  readonly meetingId: string
  readonly what: string
  readonly owner: string
  readonly mine: boolean
  readonly due: string
  /** Null while it is to be done. */
  readonly done: { readonly by: string; readonly at: string; readonly words: string } | null
  /** Days past its day; 0 where it is not. */
  readonly daysLate: number
}

export interface ShownFeedback { readonly id: string; readonly number: number; readonly date: string; readonly time: string | null; readonly by: string; readonly to: string; readonly outline: string; readonly at: string; readonly maker: string }

export interface TeamMeetingsView {
  readonly inspectionId: string
  readonly mayWrite: boolean
  readonly meetings: readonly (ShownTeamMeeting & { readonly actions: number; readonly toDo: number })[]
  /** What is to be done, what is due first at the head. */
  readonly toDo: readonly ShownAction[]
  readonly done: readonly ShownAction[]
  readonly feedback: readonly ShownFeedback[]
}

const mayWrite = ({ roles, inspection }: HereInInspection): boolean => may('keepTeamMeeting', roles, { closed: inspection.closed_at !== null }).may
const idsIn = (json: string): readonly string[] => JSON.parse(json) as readonly string[]

const shownMeeting = (row: TeamMeetingRow, names: ReadonlyMap<string, string>): ShownTeamMeeting => ({
  id: row.id, number: row.number, version: row.version, date: row.on_date, time: row.at_time, others: row.others, presentIds: idsIn(row.present), present: idsIn(row.present).map((id) => names.get(id) ?? 'Somebody no longer known'),
})

const shownAction = ({ id, number, team_meeting_id, what, owner, owner_id, due_on, last }: TeamActionRow, person: { readonly id: string }, day: string): ShownAction => {
  const done = last?.kind === 'done' ? { by: last.who, at: last.done_at, words: last.words } : null
  return { id, number, meetingId: team_meeting_id, what, owner, mine: owner_id === person.id, due: due_on, done, daysLate: done ? 0 : Math.max(0, daysBetween(due_on, day)) }
}

export const shownFeedback = ({ id, number, on_date, at_time, giver, given_to, outline, made_at, maker }: FeedbackRow): ShownFeedback =>
  ({ id, number, date: on_date, time: at_time, by: giver, to: given_to, outline, at: made_at, maker })

const meetingsShown = async ({ db, inspection }: HereInInspection): Promise<readonly ShownTeamMeeting[]> => {
  const rows = await teamMeetingsOf(db, inspection.id)
  const names = await namesOf(db, rows.flatMap(({ present }) => idsIn(present)))
  return rows.map((row) => shownMeeting(row, names))
}

/** The team's meetings, what is to be done, and what the director of children's services was told. */
export const seeTeamMeetings = async (here: HereInInspection): Promise<TeamMeetingsView> => {
  const { db, inspection, person, workbench } = here
  const actions = (await teamActionsOf(db, inspection.id)).map((row) => shownAction(row, person, today(workbench.clock)))
  return {
    inspectionId: inspection.id, mayWrite: mayWrite(here), toDo: actions.filter(({ done }) => !done), done: actions.filter(({ done }) => done),
    meetings: (await meetingsShown(here)).map((meeting) => {
      const own = actions.filter(({ meetingId }) => meetingId === meeting.id)
      return { ...meeting, actions: own.length, toDo: own.filter(({ done }) => !done).length }
    }),
    feedback: (await directorFeedbackOf(db, inspection.id)).map(shownFeedback),
  }
}

/** What one person agreed to do and has not done, what is due first at the head. `day`: today in London. */
export const ownActions = async ({ db, inspection, person }: Pick<HereInInspection, 'db' | 'inspection' | 'person'>, day: string): Promise<readonly ShownAction[]> =>
  (await teamActionsOf(db, inspection.id)).map((row) => shownAction(row, person, day)).filter(({ mine, done }) => mine && !done)

/** What emerging findings are written under: each judgement, and everything else. */
export const findingNames = ({ lscb_concurrent }: Pick<InspectionRow, 'lscb_concurrent'>): readonly { readonly name: string; readonly says: string }[] =>
  [...judgementsOf({ lscbConcurrent: lscb_concurrent === 1 }).map(({ code, says }) => ({ name: code as string, says })), { name: 'other', says: 'Anything else' }]

export interface TeamMeetingView {
  readonly inspectionId: string
  readonly meeting: ShownTeamMeeting
  readonly mayWrite: boolean
  readonly findings: readonly { readonly name: string; readonly says: string; readonly kept: KeptField | undefined }[]
  readonly actions: readonly ShownAction[]
  readonly team: readonly TeamMember[]
  /** Of the next action: the same form sent twice is kept once. */
  readonly actionId: string
  /** Two days on: what an action is due by unless somebody says otherwise. `YYYY-MM-DD`. */
  readonly usualDue: string
}

/** One meeting. Throws 404 where there is none. */
export const seeTeamMeeting = async (here: HereInInspection): Promise<TeamMeetingView> => {
  const { db, inspection, person, params, workbench } = here
  const meeting = (await meetingsShown(here)).find(({ id }) => id === params['meeting'])
  if (!meeting) throw new Response(null, { status: 404 })
  const kept = await keptFields(db, inspection.id, 'team-meeting', meeting.id, person.id)
  const day = today(workbench.clock)
  return {
    inspectionId: inspection.id, meeting, mayWrite: mayWrite(here), team: await teamOf(db, inspection.id), actionId: newId(), usualDue: addDays(day, 2),
    findings: findingNames(inspection).map((finding) => ({ ...finding, kept: kept[finding.name] })),
    actions: (await teamActionsOf(db, inspection.id)).filter((row) => row.team_meeting_id === meeting.id).map((row) => shownAction(row, person, day)),
  }
}
