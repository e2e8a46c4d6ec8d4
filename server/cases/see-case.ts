import { trackingHeadings, type TrackingHeading } from '#annex-a/framework/tracking.ts'
import { isDocument } from '#annex-a/specification/grammar/list.ts'
import { stepsOfCase, toldCases, type CaseStepRow } from '#db/queries/case-steps.ts'
import { casesOf } from '#db/queries/cases.ts'
import { originsOf } from '#db/queries/draws.ts'
import { countEvidence, someEvidence } from '#db/queries/evidence.ts'
import { meetingsOf } from '#db/queries/meetings.ts'
import { blindCases } from '#db/queries/second-readings.ts'
import type { CaseStepKind } from '#db/tables/case-steps.ts'
import { may, type Action } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { shownRecords, type ShownRecord } from '../evidence/shown.ts'
import { readingsWaitingFor } from '../readings/waiting.ts'
import { historyOf, type CaseHistory } from '../selection/cases.ts'
import { childPage, type ChildPage } from '../selection/child.ts'
import { auditLateness } from './audits.ts'
import { consideredBefore, type Considered } from './considered.ts'
import { gradesApart, lifeOf, withoutView, type CaseLife } from './life.ts'
import { marksOfChild, type Marked } from './marks.ts'
import { referencesOf } from './reference.ts'

/** One line of the life of a case, as its page tells it. */
export interface CaseLine {
  readonly id: string
  readonly kind: CaseStepKind
  readonly by: string
  readonly at: string
  /** To whom it was allocated; null for nobody. */
  readonly to: string | null
  readonly due: { readonly date: string; readonly time: string | null } | null
}

export interface CaseMeeting { readonly id: string; readonly kind: string; readonly date: string; readonly time: string | null; readonly cancelled: boolean }

/** Evidence under a heading of tracking: that which names one of its criteria. */
export interface HeadingEvidence { readonly heading: TrackingHeading; readonly records: readonly string[] }

export interface CaseView {
  readonly case: CaseHistory
  readonly considered: Considered | null
  readonly life: CaseLife
  readonly lines: readonly CaseLine[]
  /** What the authority calls the case; null where it was not told. */
  readonly reference: string | null
  /** Where the audit stands against when it is due. */
  readonly lateness: string | null
  readonly apart: number | null
  /** Whether the person is to read the case without knowing what others found: evidence of others and the inspector's view are left out. */
  readonly blind: boolean
  /** Where they say how they read it; null where they are not to. */
  readonly readingId: string | null
  readonly replacedBy: { readonly id: string; readonly number: string } | null
  readonly child: Pick<ChildPage, 'id' | 'shownId' | 'version' | 'inCurrent' | 'facts' | 'disagreements' | 'journey' | 'findings'>
  readonly documents: ChildPage['rows']
  readonly meetings: readonly CaseMeeting[]
  readonly headings: readonly HeadingEvidence[]
  /** The newest first, and how many there are of them and of those that are not shown. */
  readonly records: readonly ShownRecord[]
  readonly recordsTogether: number
  /** What no list says, the newest first. */
  readonly marks: readonly Marked[]
  /** Cases that may be said to stand in the place of this one. */
  readonly others: readonly { readonly id: string; readonly number: string }[]
  readonly may: { readonly remove: boolean; readonly step: boolean; readonly note: boolean; readonly refer: boolean; readonly record: boolean; readonly mark: boolean }
}

const mostRecords = 200

/** Everything that the team knows of one case. Throws 404 where this inspection has no such case. */
export const seeCase = async (here: HereInInspection, caseId: string): Promise<CaseView> => {
  const { db, inspection, person, about, roles, now } = here
  const all = await casesOf(db, inspection.id)
  const row = all.find(({ id }) => id === caseId)
  if (!row) throw new Response(null, { status: 404 })
  const { rows, ...child } = await childPage(here, row.child_id)
  about('case', row.id, { number: row.number })
  const steps = await stepsOfCase(db, inspection.id, row.id)
  const blind = (await blindCases(db, inspection.id, person.id)).has(row.id)
  const life = blind ? withoutView(lifeOf(steps)) : lifeOf(steps)
  const asked = { criteria: null, caseNumber: row.number, madeBy: null, activity: null, polarity: null, removed: false }
  const records = await shownRecords(db, await someEvidence(db, inspection.id, person.id, asked, mostRecords, 0))
  const mayDo = (action: Action): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  const stands = row.removed_at === null
  const other = all.find(({ id }) => id === life.replacedBy?.caseId)
  return {
    case: historyOf(row, (await originsOf(db, inspection.id)).get(row.id)), considered: await consideredBefore(here, row.child_id), life, lines: steps.map(lineOf),
    reference: referencesOf(await toldCases(db, inspection.id)).get(row.id) ?? null, lateness: auditLateness(life, now), apart: gradesApart(life), blind, readingId: blind ? (await readingsWaitingFor(here)).find(({ number }) => number === row.number)?.id ?? null : null,
    replacedBy: other ? { id: other.id, number: other.number } : null,
    child: { id: child.id, shownId: child.shownId, version: child.version, inCurrent: child.inCurrent, facts: child.facts, disagreements: child.disagreements, journey: child.journey, findings: child.findings },
    documents: rows.filter(({ list }) => isDocument(list)), meetings: await meetingsNaming(here, row.key), records, recordsTogether: records.length < mostRecords ? records.length : await countEvidence(db, inspection.id, person.id, asked), headings: underHeadings(records), marks: await marksOfChild(here, row.child_id),
    others: all.filter(({ id, removed_at }) => removed_at === null && id !== row.id).map(({ id, number }) => ({ id, number })).toSorted((a, b) => (a.number < b.number ? -1 : 1)),
    may: { remove: stands && mayDo('removeCase'), step: stands && mayDo('takeCaseSteps'), note: stands && mayDo('noteCaseStep'), refer: mayDo('referCase'), record: stands && mayDo('recordEvidence'), mark: stands && mayDo('markCase') },
  }
}

const lineOf = ({ id, kind, doer, done_at, person, due_date, due_time }: CaseStepRow): CaseLine =>
  ({ id, kind, by: doer, at: done_at, to: person, due: due_date === null ? null : { date: due_date, time: due_time } })

/** Planned meetings that name the child by its ID. */
const meetingsNaming = async ({ db, inspection }: HereInInspection, key: string): Promise<CaseMeeting[]> =>
  (await meetingsOf(db, inspection.id)).filter(({ child_key }) => child_key === key)
    .map(({ meeting_id, kind, on_date, at_time, state }) => ({ id: meeting_id, kind, date: on_date, time: at_time, cancelled: state === 'cancelled' }))

const underHeadings = (records: readonly ShownRecord[]): HeadingEvidence[] =>
  trackingHeadings.map((heading) => ({ heading, records: records.filter(({ criteria }) => criteria.some(({ id }) => heading.criteria.includes(id))).map(({ id }) => id) }))
