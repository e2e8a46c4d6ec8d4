import { listNumbers, type ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList } from '#db/list-kept.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { filledIn } from '#db/queries/explanations.ts'
import { listsOfSubmission, submissionsOfInspection, type SentSubmission } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import { calendarOf } from '../calendar/calendar.ts'
import { explanationsOf } from '../explanations/kept.ts'
import { addArrival, arrivalsOf, type Arrival, type Arrivals } from '../intake/arrivals.ts'
import { calledByNumber, calledOf } from '../intake/called.ts'
import { draftOf } from '../intake/draft.ts'
import { duesOf, type DueAt } from '../intake/due.ts'

type Db = Kysely<Tables>

/** due: there is still time. late: there is none left, and nothing came. uploaded: the authority has it in an upload that it has not submitted. */
export type StageStatus = 'due' | 'late' | 'uploaded' | 'submitted'

/** Where one of the two submissions of a list stands. */
export interface StageStanding {
  readonly status: StageStatus
  /** When it is due, and how it came: what is late is said and never refused. */
  readonly due: DueAt
  /** Fields asked for only at the second submission that came with nothing in them. Null until the second has come: before, they are not due. */
  readonly blank: { readonly fields: number; readonly of: number } | null
}

export interface ListStanding {
  readonly list: ListNumber
  readonly name: string
  /** As it is in the version in use. */
  readonly inUse: { readonly rows: number; readonly version: number | null } | null
  readonly first: StageStanding
  /** Null where Annex A asks for the list once. */
  readonly second: StageStanding | null
  /** Fields of which the authority says that it does not hold them, and what it said last. */
  readonly notHeld: { readonly fields: number; readonly because: string } | null
}

/** Where each of the 11 lists stands at both submissions. `seesDraft`: an upload that is not submitted is the authority's own. `now`: instant. */
export const listStanding = async (db: Db, inspection: InspectionRow, { seesDraft, now }: { readonly seesDraft: boolean; readonly now: string }): Promise<ListStanding[]> => {
  const sent = await submissionsOfInspection(db, inspection.id)
  const current = sent.find(({ id }) => id === inspection.current_submission_id)
  const kept = current ? await listsOfSubmission(db, current.id) : []
  const [calendar, arrivals] = [await calendarOf(db, inspection), await arrivalsOf(db, inspection.id)]
  const uploaded = seesDraft ? await uploadedIn(db, inspection.id, sent) : new Map<string, Arrival>()
  const said = Map.groupBy((await explanationsOf(db, inspection.id, seesDraft ? 'all' : 'submitted')).filter(({ kind }) => kind === 'field'), ({ list }) => list)
  const all: ListStanding[] = []
  for (const list of listNumbers) {
    const row = kept.find((one) => one.list === keptList(list))
    const [first, second] = duesOf(list, calendar, arrivals, now)
    const notHeld = said.get(list) ?? []
    all.push({
      list, name: listOf(list).name, first: standing(first!, uploaded, list, null),
      second: second ? standing(second, uploaded, list, second.came && row && current ? await blankIn(db, current.id, list) : null) : null,
      inUse: row && current ? { rows: row.rows, version: (row.carried_from === null ? calledOf(current) : calledByNumber(sent, row.carried_from)).version } : null,
      notHeld: notHeld[0] ? { fields: notHeld.length, because: notHeld[0].text } : null,
    })
  }
  return all
}

const standing = (due: DueAt, uploaded: Arrivals, list: ListNumber, blank: StageStanding['blank']): StageStanding =>
  ({ due, blank, status: due.came ? 'submitted' : uploaded.has(`${list} ${due.stage}`) ? 'uploaded' : due.says.endsWith('late') ? 'late' : 'due' })

/** By list and submission, such as `4 2`: what is in the newest upload, where that is not submitted. */
const uploadedIn = async (db: Db, inspectionId: string, sent: readonly SentSubmission[]): Promise<Arrivals> => {
  const draft = await draftOf(db, inspectionId, sent)
  const upload = sent.find(({ id }) => id === draft?.id)
  const found = new Map<string, Arrival>()
  if (upload?.state !== 'read') return found
  const stages = new Map(sent.map(({ number, stage }) => [number, stage as Stage]))
  for (const { list, carried_from } of await listsOfSubmission(db, upload.id)) addArrival(found, { list: list as ListNumber, stage: stages.get(carried_from ?? upload.number) ?? 1 }, { version: 0, at: upload.sent_at })
  return found
}

const blankIn = async (db: Db, submissionId: string, list: ListNumber): Promise<StageStanding['blank']> => {
  // What many authorities rightly have nothing to put in, such as initial assessments, is not missed.
  const asked = Object.entries(listOf(list).fields).flatMap(([field, { stage, mayBeAbsent }]) => (stage === 2 && !mayBeAbsent ? [field] : []))
  const { rows, filled } = await filledIn(db, submissionId, list)
  return { fields: rows === 0 ? 0 : asked.filter((field) => !filled[field]).length, of: asked.length }
}
