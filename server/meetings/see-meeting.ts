import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { teamOf } from '#db/queries/inspections.ts'
import { meetingById, meetingFiles, meetingsOf, versionsOfMeeting } from '#db/queries/meetings.ts'
import { namesOf } from '#db/queries/people.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { asAttachment } from '../intake/download.ts'
import { changesOf, type MeetingChange } from './changes.ts'
import { observingOf } from './observers.ts'
import { meetingsDue, shownMeetings, type ShownMeeting } from './see-meetings.ts'

export interface MeetingView {
  readonly inspectionId: string
  readonly meeting: ShownMeeting
  readonly mayChange: boolean
  readonly mayDecide: boolean
  readonly maySee: boolean
  readonly team: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  readonly told: { readonly at: string; readonly by: string; readonly file: string | null; readonly row: number | null }
  readonly changes: readonly MeetingChange[]
  readonly decisions: readonly { readonly at: string; readonly by: string; readonly names: readonly string[] }[]
}

/** One meeting with everything that became of it: the same for both sides. Null where there is none. */
export const seeMeeting = async (here: HereInInspection, id: string): Promise<MeetingView | null> => {
  const { db, inspection, roles } = here
  const [kept, versions] = [await meetingById(db, inspection.id, id), await versionsOfMeeting(db, inspection.id, id)]
  const [first, stands] = [versions[0], versions.at(-1)]
  if (!kept || !first || !stands) return null
  const [meeting] = await shownMeetings(here, [stands], await meetingsOf(db, inspection.id), await meetingsDue(here))
  const observing = (await observingOf(db, inspection.id)).get(id)
  const open = { closed: inspection.closed_at !== null }
  const mayDecide = may('chooseObservers', roles, open).may
  const lines = (observing?.lines ?? []).map((line) => ({ at: line.decided_at, by: line.decider, ids: JSON.parse(line.observers) as string[] }))
  const names = await namesOf(db, lines.flatMap(({ ids }) => ids))
  return {
    inspectionId: inspection.id, meeting: meeting!, mayChange: may('changeMeeting', roles, open).may, mayDecide, maySee: may('noteMeetingSeen', roles, open).may,
    team: mayDecide ? (await teamOf(db, inspection.id)).map(({ personId, name }) => ({ id: personId, name })) : [], chosen: mayDecide ? observing?.observers ?? [] : [],
    told: { at: first.saved_at, by: first.saver, row: kept.file_row, file: (await meetingFiles(db, inspection.id)).find((file) => file.id === kept.file_id)?.name ?? null },
    changes: changesOf(versions).toReversed(), decisions: lines.map(({ at, by, ids }) => ({ at, by, names: ids.map((one) => names.get(one) ?? 'Somebody') })).toReversed(),
  }
}

/** A spreadsheet of meetings as it was sent, to be saved and never shown. Null where there is none. */
export const downloadSpreadsheet = async ({ db, inspection, workbench }: HereInInspection, fileId: string): Promise<Response | null> => {
  const file = (await meetingFiles(db, inspection.id)).find(({ id }) => id === fileId)
  if (!file) return null
  return new Response(Readable.toWeb(createReadStream(join(workbench.config.dataDir, file.path))) as ReadableStream, {
    headers: {
      'Content-Type': 'application/octet-stream', 'Content-Length': String(file.bytes), 'Content-Disposition': asAttachment(file.name),
      // Beside the policy that every response has: both must be met.
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}
