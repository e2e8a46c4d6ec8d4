import type { Kysely } from 'kysely'
import type { DirectorFeedbackTable, TeamActionStepTable, TeamActionTable, TeamMeetingTable, TeamMeetingVersionTable } from '../tables/report.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** A meeting of the team as it stands. */
export interface TeamMeetingRow extends TeamMeetingVersionTable, Pick<TeamMeetingTable, 'id' | 'number' | 'made_at'> { readonly maker: string }

/** The newest first. */
export const teamMeetingsOf = (db: Db, inspectionId: string): Promise<TeamMeetingRow[]> =>
  db.selectFrom('team_meeting').innerJoin('team_meeting_version as now', (on) => on.onRef('now.team_meeting_id', '=', 'team_meeting.id').onRef('now.version', '=', 'team_meeting.version'))
    .innerJoin('person', 'person.id', 'team_meeting.made_by').selectAll('now').select(['team_meeting.id', 'team_meeting.number', 'team_meeting.made_at', 'person.name as maker'])
    .where('team_meeting.inspection_id', '=', inspectionId).orderBy('now.on_date', 'desc').orderBy('team_meeting.number', 'desc').execute()

const nextNumber = async (db: Db, table: 'team_meeting' | 'team_action' | 'director_feedback', inspectionId: string): Promise<number> => {
  const last = await db.selectFrom(table).select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', inspectionId).executeTakeFirst()
  return Number(last?.number ?? 0) + 1
}

export const addTeamMeeting = async (db: Db, meeting: Omit<TeamMeetingTable, 'number' | 'version'>, first: Omit<TeamMeetingVersionTable, 'team_meeting_id' | 'version'>): Promise<void> => {
  await db.insertInto('team_meeting').values({ ...meeting, number: await nextNumber(db, 'team_meeting', meeting.inspection_id), version: 1 }).execute()
  await db.insertInto('team_meeting_version').values({ ...first, team_meeting_id: meeting.id, version: 1 }).execute()
}

/** False where somebody was quicker. */
export const changeTeamMeeting = async (db: Db, from: number, next: Omit<TeamMeetingVersionTable, 'version'>): Promise<boolean> => {
  const raised = await db.updateTable('team_meeting').set({ version: from + 1 }).where('id', '=', next.team_meeting_id).where('version', '=', from).executeTakeFirst()
  if (Number(raised.numUpdatedRows) !== 1) return false
  await db.insertInto('team_meeting_version').values({ ...next, version: from + 1 }).execute()
  return true
}

export interface TeamActionRow extends TeamActionTable {
  readonly owner: string
  /** The last that was done with it; null before. */
  readonly last: (TeamActionStepTable & { readonly who: string }) | null
}

/** Every action agreed in an inspection, what is due first at the head. */
export const teamActionsOf = async (db: Db, inspectionId: string): Promise<TeamActionRow[]> => {
  const actions = await db.selectFrom('team_action').innerJoin('person', 'person.id', 'team_action.owner_id').selectAll('team_action').select('person.name as owner')
    .where('inspection_id', '=', inspectionId).orderBy('due_on').orderBy('number').execute()
  const steps = await db.selectFrom('team_action_step').innerJoin('team_action', 'team_action.id', 'team_action_step.action_id').innerJoin('person', 'person.id', 'team_action_step.done_by')
    .selectAll('team_action_step').select('person.name as who').where('team_action.inspection_id', '=', inspectionId).orderBy('team_action_step.number').execute()
  const last = new Map(steps.map((step) => [step.action_id, step]))
  return actions.map((action) => ({ ...action, last: last.get(action.id) ?? null }))
}

/** False where a form that was sent twice had already kept it. */
export const addTeamAction = async (db: Db, action: Omit<TeamActionTable, 'number'>): Promise<boolean> => {
  if (await db.selectFrom('team_action').select('id').where('id', '=', action.id).executeTakeFirst()) return false
  await db.insertInto('team_action').values({ ...action, number: await nextNumber(db, 'team_action', action.inspection_id) }).execute()
  return true
}

export const addTeamActionStep = async (db: Db, step: Omit<TeamActionStepTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('team_action_step').select((is) => is.fn.max('number').as('number')).where('action_id', '=', step.action_id).executeTakeFirst()
  await db.insertInto('team_action_step').values({ ...step, number: Number(last?.number ?? 0) + 1 }).execute()
}

export interface FeedbackRow extends DirectorFeedbackTable { readonly giver: string; readonly maker: string }

/** What the director was told, the newest first. */
export const directorFeedbackOf = (db: Db, inspectionId: string): Promise<FeedbackRow[]> =>
  db.selectFrom('director_feedback').innerJoin('person as giver', 'giver.id', 'director_feedback.given_by').innerJoin('person as maker', 'maker.id', 'director_feedback.made_by')
    .selectAll('director_feedback').select(['giver.name as giver', 'maker.name as maker']).where('inspection_id', '=', inspectionId).orderBy('on_date', 'desc').orderBy('number', 'desc').execute()

/** False where a form that was sent twice had already kept it. */
export const addDirectorFeedback = async (db: Db, feedback: Omit<DirectorFeedbackTable, 'number'>): Promise<boolean> => {
  if (await db.selectFrom('director_feedback').select('id').where('id', '=', feedback.id).executeTakeFirst()) return false
  await db.insertInto('director_feedback').values({ ...feedback, number: await nextNumber(db, 'director_feedback', feedback.inspection_id) }).execute()
  return true
}
