import { sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { nearOf, topicOf } from '#annex-a/framework/documents/applying.ts'
import { topicSections, type Topic, type TopicSection } from '#annex-a/framework/documents/topic.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import type { HereInInspection } from '../door.ts'
import { may } from '../access/may.ts'
import { instant } from '../clock.ts'
import { calendarOf, type Dated } from '../calendar/calendar.ts'
import { applying, documentsOf, lscbOf } from './desk.ts'
import { noLongerAsked, statusOf, topicStanding, withoutPointer, type Standing, type TopicStanding, type TopicStatus } from './standing.ts'
import { documentsWithLists, type WithLists } from './with-lists.ts'

export interface TopicLine {
  readonly number: string
  readonly name: string
  readonly status: TopicStatus
  readonly files: number
  readonly read: number
  /** Some file took the place of an earlier one. */
  readonly replaced: boolean
  /** Why it is not held, or why files went back. */
  readonly because: readonly string[]
  /** Files of which it is yet to be said where to look. */
  readonly withoutPointer: number
  readonly count: number | null
  readonly withLists: WithLists | null
  /** "2 hours late", or "late" where nothing came; null where it came in time, is not due yet, or is not to come. */
  readonly late: string | null
}

export interface OtherSetLine { readonly number: string; readonly name: string; readonly files: number; readonly notHeld: boolean; readonly near: { readonly number: string; readonly name: string } | null }

export interface DocumentsView {
  readonly inspectionId: string
  readonly due: Dated | null
  /** "in 3 hours", "2 hours late"; null where nothing is outstanding. */
  readonly left: string | null
  readonly lscbConcurrent: boolean
  readonly sections: readonly { readonly section: TopicSection; readonly name: string; readonly lines: readonly TopicLine[] }[]
  readonly counts: TopicCounts
  readonly otherSet: readonly OtherSetLine[]
  /** Files that wait to be placed: only the authority knows of them. */
  readonly waiting: number
  readonly maySend: boolean
  readonly mayReview: boolean
}

/** Where every document that applies stands: asked by other pages too. `now`: an instant. */
export const topicLines = (inspection: InspectionRow, standing: Standing, withLists: ReadonlyMap<string, WithLists>, due: Dated | null, now: string): readonly TopicLine[] =>
  applying(inspection).map((topic) => lineOf(topic, topicStanding(standing, topic.number), withLists.get(topic.number) ?? null, due, now))

const lineOf = ({ number, name }: Topic, stands: TopicStanding, withLists: WithLists | null, due: Dated | null, now: string): TopicLine => {
  const status = statusOf(stands, withLists !== null)
  const { files } = stands
  return {
    number, name, status, files: files.length, read: files.filter(({ review }) => review?.is === 'read').length, replaced: files.some(({ replaces }) => replaces !== null),
    because: status === 'not-held' ? [stands.notHeld!.words] : files.flatMap(({ review }) => (review?.is === 'returned' ? [review.words] : [])),
    withoutPointer: withoutPointer(stands).length, count: stands.count?.count ?? null, withLists, late: due && lateness(stands, status, due, now),
  }
}

/** What is asked for by itself (4.03) has no time of its own. */
const lateness = ({ number, files, count }: TopicStanding, status: TopicStatus, due: Dated, now: string): string | null => {
  if (topicOf(number)?.onRequest) return null
  const came = files[0]?.sentAt ?? count?.at ?? null
  if (came === null && status !== 'not-sent') return null
  // By how much is said once above, where nothing came.
  if (came === null) return sayTimeLeft(due.on, now).endsWith('late') ? 'late' : null
  const says = sayLateness(due.on, came)
  return says.endsWith('late') ? says : null
}

/** Documents that are asked for, each counted once under what came of it; those returned and read are among those that came. */
export interface TopicCounts { readonly of: number; readonly came: number; readonly read: number; readonly returned: number; readonly notHeld: number; readonly missing: number }

/** What is only sent on request (4.03) counts once it was asked for. */
export const countTopics = (all: readonly TopicLine[]): TopicCounts => {
  const lines = all.filter(({ status }) => status !== 'not-asked')
  const count = (...statuses: readonly TopicLine['status'][]): number => lines.filter(({ status }) => statuses.includes(status)).length
  return { of: lines.length, came: count('received', 'part-read', 'read', 'returned'), read: count('read'), returned: count('returned'), notHeld: count('not-held'), missing: count('not-sent', 'asked') }
}

export const documentsDue = async (db: Kysely<Tables>, inspection: InspectionRow): Promise<Dated | null> =>
  (await calendarOf(db, inspection)).find(({ id }) => id === 'documents') ?? null

/** The documents of an inspection, by section, and what is left of the other set. */
export const seeDocuments = async ({ db, inspection, roles, workbench }: HereInInspection): Promise<DocumentsView> => {
  const standing = await documentsOf(db, inspection.id)
  const [due, now] = [await documentsDue(db, inspection), instant(workbench.clock)]
  const lines = topicLines(inspection, standing, await documentsWithLists(db, inspection), due, now)
  const left = due && lines.some(({ status }) => status === 'not-sent') ? sayTimeLeft(due.on, now) : null
  const mayDo = (action: 'sendDocuments' | 'reviewDocument'): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  return {
    inspectionId: inspection.id, due, left, lscbConcurrent: lscbOf(inspection),
    sections: ([1, 2, 3, 4] as const).map((section) => ({ section, name: topicSections[section], lines: lines.filter(({ number }) => number.startsWith(`${section}.`)) })).filter(({ lines: some }) => some.length),
    counts: countTopics(lines),
    otherSet: noLongerAsked(standing, lscbOf(inspection)).map(({ number, files, notHeld }) => {
      const near = nearOf(topicOf(number)!)
      return { number, name: topicOf(number)!.name, files: files.length, notHeld: notHeld !== null, near: near ? { number: near.number, name: near.name } : null }
    }),
    waiting: roles.includes('officer') ? standing.files.filter(({ state }) => state === 'waiting').length : 0,
    maySend: mayDo('sendDocuments'), mayReview: mayDo('reviewDocument'),
  }
}
