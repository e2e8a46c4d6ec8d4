import type { Kysely } from 'kysely'
import { instantOf, type WallTime } from '#annex-a/calendar/london.ts'
import { messagesOf, threadsOf, threadById, type MessageRow, type ThreadRow } from '#db/queries/threads.ts'
import { namesOf } from '#db/queries/people.ts'
import type { MessageKind, Side } from '#db/tables/threads.ts'
import { may } from '../access/may.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { sideOf } from './form.ts'
import { mayDo, type Doing } from './may-do.ts'
import { showPlace, type ShownPlace } from './place.ts'
import { isLate, sayDue, stateOf, type ThreadState, type ThreadStateName } from './state.ts'

/** A question on the list. */
export interface ShownThread {
  readonly id: string
  readonly number: number
  readonly subject: string
  readonly askedBy: Side
  readonly asker: string
  readonly startedAt: string
  readonly place: ShownPlace
  readonly state: ThreadStateName
  readonly waitsForMe: boolean
  readonly due: WallTime | null
  /** "2 hours late", "in 3 hours"; null where no time was set. */
  readonly lateness: string | null
  readonly late: boolean
  readonly messages: number
  readonly lastAt: string
}

export type ThreadsShown = 'going' | 'mine' | 'over' | 'all'

export interface ThreadsView {
  readonly inspectionId: string
  readonly side: Side
  readonly mayAsk: boolean
  readonly show: ThreadsShown
  readonly counts: { readonly [S in ThreadsShown]: number }
  readonly threads: readonly ShownThread[]
}

const isOver = ({ state }: ShownThread): boolean => state === 'closed' || state === 'withdrawn'
const kept: { readonly [S in ThreadsShown]: (thread: ShownThread) => boolean } = { going: (one) => !isOver(one), mine: ({ waitsForMe }) => waitsForMe, over: isOver, all: () => true }

/** The questions of an inspection: those that wait for whoever looks first, then by when they are due. */
export const seeThreads = async (here: HereInInspection): Promise<ThreadsView> => {
  const { db, inspection, roles, url } = here
  const side = sideOf(roles)
  const rows = await threadsOf(db, inspection.id)
  const messages = Map.groupBy(await messagesOf(db, inspection.id), ({ thread_id }) => thread_id)
  const names = await namesOf(db, rows.map(({ started_by }) => started_by))
  const all: ShownThread[] = []
  for (const row of rows) all.push(await shown(here, row, messages.get(row.id) ?? [], names.get(row.started_by) ?? ''))
  const show = (['going', 'mine', 'over', 'all'] as const).find((one) => one === url.searchParams.get('show')) ?? 'going'
  const count = (which: ThreadsShown): number => all.filter(kept[which]).length
  return {
    inspectionId: inspection.id, side, show, mayAsk: may('askInThread', roles, { closed: inspection.closed_at !== null }).may,
    counts: { going: count('going'), mine: count('mine'), over: count('over'), all: count('all') }, threads: all.filter(kept[show]).toSorted(inOrder),
  }
}

const dueKey = ({ due }: ShownThread): string => (due ? `${due.date} ${due.time ?? '24:00'}` : '9999')
const inOrder = (a: ShownThread, b: ShownThread): number =>
  Number(b.waitsForMe) - Number(a.waitsForMe) || (dueKey(a) < dueKey(b) ? -1 : dueKey(a) > dueKey(b) ? 1 : b.number - a.number)

const shown = async (here: HereInInspection, row: ThreadRow, messages: readonly MessageRow[], asker: string): Promise<ShownThread> => {
  const state = stateOf(row, messages)
  return {
    id: row.id, number: row.number, subject: row.subject, askedBy: row.asked_by as Side, asker, startedAt: row.started_at, place: await showPlace(here, row), state: state.state,
    waitsForMe: state.waitsFor === sideOf(here.roles), due: state.due, lateness: sayDue(state, here.now), late: isLate(state, here.now),
    messages: messages.filter(({ kind }) => kind === 'message').length, lastAt: messages.at(-1)?.written_at ?? row.started_at,
  }
}

export interface ShownMessage {
  readonly id: string
  readonly kind: MessageKind
  readonly side: Side
  readonly writer: string
  readonly at: string
  readonly text: string
  readonly due: WallTime | null
}

export interface ThreadView {
  readonly inspectionId: string
  readonly thread: ShownThread
  readonly messages: readonly ShownMessage[]
  readonly side: Side
  readonly may: { readonly [D in Doing]: boolean }
  /** Of the next message: the same form sent twice is kept once. */
  readonly messageId: string
}

const nothing: ThreadView['may'] = { write: false, close: false, withdraw: false, open: false, due: false }

/** One question with every message. Null where there is none. */
export const seeThread = async (here: HereInInspection, id: string): Promise<ThreadView | null> => {
  const { db, inspection, roles } = here
  const row = await threadById(db, inspection.id, id)
  if (!row) return null
  const messages = await messagesOf(db, inspection.id, id)
  const thread = await shown(here, row, messages, (await namesOf(db, [row.started_by])).get(row.started_by) ?? '')
  const side = sideOf(roles)
  return {
    inspectionId: inspection.id, thread, side, messageId: newId(),
    may: may('writeInThread', roles, { closed: inspection.closed_at !== null }).may ? mayDo(thread, row, side) : nothing,
    messages: messages.map(({ id: messageId, kind, side: from, writer, written_at, text, due_date, due_time }) =>
      ({ id: messageId, kind, side: from, writer, at: written_at, text, due: due_date === null ? null : { date: due_date, time: due_time } })),
  }
}

/** What the overview says of questions. */
export interface ThreadsStanding {
  /** Questions that my side is to answer, and those among them that are late. */
  readonly toAnswer: number
  readonly late: number
  /** When the first of them is to be answered; null where none has a time. */
  readonly due: WallTime | null
  /** Answers to what my side asked, to be read and closed. */
  readonly toRead: number
  /** All that are not over. */
  readonly going: number
}

export const threadsStanding = async ({ db, inspection, roles, now }: Pick<HereInInspection, 'inspection' | 'roles' | 'now'> & { readonly db: Kysely<Tables> }): Promise<ThreadsStanding> => {
  const side = sideOf(roles)
  const messages = Map.groupBy(await messagesOf(db, inspection.id), ({ thread_id }) => thread_id)
  const states: ThreadState[] = (await threadsOf(db, inspection.id)).map((row) => stateOf(row, messages.get(row.id) ?? []))
  const mine = states.filter(({ waitsFor }) => waitsFor === side)
  const dues = mine.flatMap(({ state, due }) => (state === 'open' && due ? [due] : []))
  return {
    toAnswer: mine.filter(({ state }) => state === 'open').length, due: dues.toSorted((a, b) => (instantOf(a) < instantOf(b) ? -1 : 1))[0] ?? null, late: mine.filter((state) => isLate(state, now)).length,
    toRead: mine.filter(({ state }) => state === 'answered').length, going: states.filter(({ waitsFor }) => waitsFor !== null).length,
  }
}
