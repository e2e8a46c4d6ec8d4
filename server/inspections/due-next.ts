import { sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { instantOf, type WallTime } from '#annex-a/calendar/london.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { DocumentsSummary } from '../documents/summary.ts'
import type { MeetingsStanding } from '../meetings/waiting.ts'
import type { ThreadsStanding } from '../threads/see-threads.ts'
import type { ListStanding } from './list-standing.ts'

/** Something that has not come and has a time; late at the head, because its time is the earliest. */
export interface DueNext {
  readonly what: 'lists' | 'documents' | 'meetings' | 'answers'
  /** Of `lists`: which, and for which submission. */
  readonly lists: readonly ListNumber[]
  readonly stage: Stage
  /** Documents that are missing, questions that wait for an answer. */
  readonly count: number
  readonly on: WallTime
  /** Every part of it is in an upload that the authority has not submitted. */
  readonly uploaded: boolean
  /** "in 3 hours", "2 hours late": said, never refused. */
  readonly says: string
  readonly late: boolean
}

export interface Owed {
  readonly lists: readonly ListStanding[]
  readonly documents: DocumentsSummary
  readonly meetings: MeetingsStanding
  /** Null for the team: its own answers are no business of the calendar. */
  readonly questions: ThreadsStanding | null
}

type Bare = Omit<DueNext, 'says' | 'late'>
const bare = { lists: [], stage: 1, count: 0, uploaded: false } as const

/** What the authority owes by a time, the soonest first. `now`: instant. */
export const dueNext = ({ lists, documents, meetings, questions }: Owed, now: string): DueNext[] => {
  const all: Bare[] = [
    ...listsOwed(lists),
    ...(documents.missing && documents.due ? [{ ...bare, what: 'documents' as const, count: documents.missing, on: documents.due.on }] : []),
    ...(meetings.awaited ? [{ ...bare, what: 'meetings' as const, on: meetings.awaited }] : []),
    ...(questions?.due ? [{ ...bare, what: 'answers' as const, count: questions.toAnswer, on: questions.due }] : []),
  ]
  return all.map((one): DueNext => {
    const says = sayTimeLeft(one.on, now)
    return { ...one, says, late: says.endsWith('late') }
  }).toSorted((a, b) => compare(instantOf(a.on), instantOf(b.on)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Submissions of lists that have not come, those due at the same time together. */
export const listsOwed = (lists: readonly ListStanding[]): Bare[] => {
  const owed = lists.flatMap(({ list, first, second }) => [first, second].flatMap((one) => (one && one.status !== 'submitted' ? [{ list, status: one.status, due: one.due }] : [])))
  return [...Map.groupBy(owed, ({ due: { stage, date, time } }) => `${stage} ${date} ${time}`).values()].map((some) => {
    const { stage, date, time } = some[0]!.due
    return { ...bare, what: 'lists' as const, lists: some.map(({ list }) => list), stage, on: { date, time }, uploaded: some.every(({ status }) => status === 'uploaded') }
  })
}
