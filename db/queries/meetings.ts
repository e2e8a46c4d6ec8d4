import type { Kysely } from 'kysely'
import type { MeetingAreasTable, MeetingFileTable, MeetingObserversTable, MeetingTable, MeetingVersionTable } from '../tables/meetings.ts'
import type { Tables } from '../tables/index.ts'
import type { PersonRole } from '../tables/people.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

/** A version of a meeting, with who saved it. */
export interface MeetingRow extends MeetingVersionTable {
  readonly made_at: string
  readonly saver: string
  readonly saver_role: PersonRole
}

const versions = (db: Db, inspectionId: string) =>
  db.selectFrom('meeting').innerJoin('meeting_version', 'meeting_version.meeting_id', 'meeting.id').innerJoin('person', 'person.id', 'meeting_version.saved_by')
    .selectAll('meeting_version').select(['meeting.made_at as made_at', 'person.name as saver', 'person.role as saver_role']).where('meeting.inspection_id', '=', inspectionId)

/** Every meeting as it stands, by day and time; one without a time comes first. */
export const meetingsOf = async (db: Db, inspectionId: string): Promise<MeetingRow[]> => {
  const rows = await versions(db, inspectionId).whereRef('meeting_version.version', '=', 'meeting.version').orderBy('on_date').orderBy('meeting_version.meeting_id').execute()
  const key = ({ on_date, at_time }: MeetingRow): string => `${on_date} ${at_time ?? ''}`
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** All versions of one meeting, or of every meeting that was changed; the oldest first. */
export const versionsOfMeeting = (db: Db, inspectionId: string, meetingId: string): Promise<MeetingRow[]> =>
  versions(db, inspectionId).where('meeting.id', '=', meetingId).orderBy('meeting_version.version').execute()
export const versionsOfChanged = (db: Db, inspectionId: string): Promise<MeetingRow[]> =>
  versions(db, inspectionId).where('meeting.version', '>', 1).orderBy('meeting_version.saved_at').orderBy('meeting_version.version').execute()

export const meetingById = (db: Db, inspectionId: string, id: string): Promise<MeetingTable | undefined> =>
  db.selectFrom('meeting').selectAll().where('inspection_id', '=', inspectionId).where('id', '=', id).executeTakeFirst()

// Far below what any engine takes as parameters of one statement.
const atOnce = 50

export const addMeetings = async (db: Db, meetings: readonly MeetingTable[], firsts: readonly MeetingVersionTable[]): Promise<void> => {
  for (let from = 0; from < meetings.length; from += atOnce) {
    await db.insertInto('meeting').values(meetings.slice(from, from + atOnce)).execute()
    await db.insertInto('meeting_version').values(firsts.slice(from, from + atOnce)).execute()
  }
}

/** Adds a version if the meeting still stands at the one before. False where somebody was quicker. */
export const addMeetingVersion = async (db: Db, version: MeetingVersionTable): Promise<boolean> => {
  const raised = await db.updateTable('meeting').set({ version: version.version }).where('id', '=', version.meeting_id).where('version', '=', version.version - 1).executeTakeFirst()
  if (Number(raised.numUpdatedRows) !== 1) return false
  await db.insertInto('meeting_version').values(version).execute()
  return true
}

export const addMeetingFile = async (db: Db, file: MeetingFileTable): Promise<void> => {
  await db.insertInto('meeting_file').values(file).execute()
}

export const meetingFiles = (db: Db, inspectionId: string): Promise<(MeetingFileTable & { readonly sender: string })[]> =>
  db.selectFrom('meeting_file').innerJoin('person', 'person.id', 'meeting_file.sent_by').selectAll('meeting_file').select('person.name as sender')
    .where('inspection_id', '=', inspectionId).orderBy('sent_at', 'desc').orderBy('meeting_file.id').execute()

export interface ObserversRow extends MeetingObserversTable { readonly decider: string }

/** Every decision about who observes, the oldest first. */
export const observersOf = (db: Db, inspectionId: string): Promise<ObserversRow[]> =>
  db.selectFrom('meeting_observers').innerJoin('meeting', 'meeting.id', 'meeting_observers.meeting_id').innerJoin('person', 'person.id', 'meeting_observers.decided_by')
    .selectAll('meeting_observers').select('person.name as decider').where('meeting.inspection_id', '=', inspectionId).orderBy('meeting_observers.meeting_id').orderBy('number').execute()

export const addObservers = async (db: Db, line: MeetingObserversTable): Promise<void> => {
  await db.insertInto('meeting_observers').values(line).execute()
}

/** The highest version of each meeting that a person said they have seen. */
export const seenBy = async (db: Db, inspectionId: string, personId: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.selectFrom('meeting_seen').innerJoin('meeting', 'meeting.id', 'meeting_seen.meeting_id').select('meeting_id').select((is) => is.fn.max('meeting_seen.version').as('version'))
    .where('meeting.inspection_id', '=', inspectionId).where('person_id', '=', personId).groupBy('meeting_id').execute()
  return new Map(rows.map(({ meeting_id, version }) => [meeting_id, Number(version)]))
}

/** Said twice is said once. */
export const addSeen = async (db: Db, seen: Tables['meeting_seen']): Promise<void> => {
  const before = await db.selectFrom('meeting_seen').select('version').where('meeting_id', '=', seen.meeting_id).where('version', '=', seen.version).where('person_id', '=', seen.person_id).executeTakeFirst()
  if (!before) await db.insertInto('meeting_seen').values(seen).execute()
}

export interface AreasRow extends MeetingAreasTable { readonly setter: string }

/** Every decision about the areas to be covered, the oldest first. */
export const areasOf = (db: Db, inspectionId: string): Promise<AreasRow[]> =>
  db.selectFrom('meeting_areas').innerJoin('person', 'person.id', 'meeting_areas.set_by').selectAll('meeting_areas').select('person.name as setter')
    .where('inspection_id', '=', inspectionId).orderBy('number').execute()

export const addAreas = async (db: Db, line: MeetingAreasTable): Promise<void> => {
  await db.insertInto('meeting_areas').values(line).execute()
}

const keysAtOnce = 400

/** Our own ids of children on the lists of a submission, by the joined ID. */
export const childIdsByKey = async (db: Db, inspectionId: string, submissionId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>()
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    const rows = await db.selectFrom('child').innerJoin('child_summary', 'child_summary.child_id', 'child.id').select(['child.id as id', 'child.child_key as key'])
      .where('child.inspection_id', '=', inspectionId).where('child_summary.submission_id', '=', keptAs(db, submissionId)).where('child.child_key', 'in', keys.slice(from, from + keysAtOnce)).execute()
    for (const { id, key } of rows) found.set(key, id)
  }
  return found
}
