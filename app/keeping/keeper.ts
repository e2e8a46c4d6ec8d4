import type { FieldConflict } from '#server/fields/keep.ts'
import type { Answer, Line, SentChange } from './answers.ts'
import { nextPause, whenDue } from './pace.ts'

/** Where a field stands on the page. */
export interface Control {
  readonly about: string
  readonly id: string
  readonly name: string
  /** What the page was made with, and the version it is. */
  readonly base: string
  readonly from: number
  readonly read: () => string
  readonly write: (value: string) => void
}

export type Stop = Extract<Answer, { refused: unknown }>['refused']

/** A field as the keeper knows it. */
export interface Held {
  readonly control: Control
  /** The text that is known to be kept: standing, or beside what somebody else wrote. */
  base: string
  from: number
  /** When typing began that is not on its way yet, and when it went on last. Milliseconds. */
  since: number | null
  lastKey: number
  onItsWay: number | null
  savedAt: string | null
  conflict: FieldConflict | null
  stopped: { why: Stop; most?: number | undefined } | null
}

export interface Keeper {
  readonly add: (control: Control) => () => void
  /** Something may have changed in these fields. */
  readonly touch: (keys: readonly string[]) => void
  /** Sends at once whatever is not kept. */
  readonly flush: (leaving: boolean) => void
  readonly choose: (key: string, which: 'mine' | 'theirs') => Promise<void>
  readonly held: (key: string) => Held | undefined
  readonly all: () => readonly Held[]
  /** Whether the server does not answer, or wants a sign-in first. */
  readonly line: () => 'open' | 'away' | 'signed out'
  /** Tries again now: the network is back, or somebody came back to the page. */
  readonly tryNow: () => void
  /** What this page calls itself; empty while it does not know yet. */
  readonly session: () => string
  /** Changes whenever anything does. */
  readonly state: () => number
  readonly subscribe: (hear: () => void) => () => void
}

export const keyOf = ({ about, id, name }: Pick<Control, 'about' | 'id' | 'name'>): string => `${about}/${id}/${name}`

/** Whether what stands on the page is more than what is kept. */
export const isUnsaved = (held: Held): boolean => held.onItsWay !== null || held.control.read() !== held.base

/** The clock that a keeper goes by: spans only, so that a wrong one does no harm. */
export interface Timer { readonly now: () => number; readonly later: (run: () => void, ms: number) => () => void }
export const pageTimer: Timer = {
  now: () => performance.now(),
  later: (run, ms) => { const timer = setTimeout(run, ms); return () => clearTimeout(timer) },
}

/**
 * Keeps the fields of a page while somebody types. One change of a field is on its way at a time; what came of an older one is not heeded.
 * It says that a text is kept only when the server has said so of that text.
 */
export const makeKeeper = (line: Line, session: () => Promise<string>, timer: Timer = pageTimer): Keeper => {
  const fields = new Map<string, Held>()
  const hearers = new Set<() => void>()
  let [state, count, tries, retryAt, who, mine] = [0, 0, 0, 0, '', '']
  let lineIs: ReturnType<Keeper['line']> = 'open'
  let starting: Promise<boolean> | null = null
  let cancel: (() => void) | null = null

  const tell = (): void => { state += 1; for (const hear of hearers) hear() }
  const broke = (how: 'away' | 'signed out'): void => { lineIs = how; retryAt = timer.now() + nextPause(tries); tries += 1 }
  const works = (): void => { lineIs = 'open'; tries = 0; retryAt = 0 }

  const start = async (): Promise<boolean> => {
    mine ||= await session()
    const said = await line.start()
    if ('who' in said) { who = said.who; count = Math.max(count, said.count); works(); return true }
    if ('refused' in said) for (const held of fields.values()) stop(held, said.refused)
    broke('signedOut' in said ? 'signed out' : 'away')
    return false
  }
  const started = async (): Promise<boolean> => {
    if (who) return true
    starting ??= start().finally(() => { starting = null })
    return starting
  }

  const stop = (held: Held, why: Stop, most?: number): void => { held.stopped = { why, most }; held.since = null }

  const take = (held: Held, sent: SentChange, answer: Answer): void => {
    if (held.onItsWay !== sent.change) return
    held.onItsWay = null
    if ('away' in answer || 'signedOut' in answer) { held.since ??= timer.now(); return broke('away' in answer ? 'away' : 'signed out') }
    works()
    held.stopped = null
    if ('refused' in answer) return stop(held, answer.refused, answer.most)
    held.base = sent.value
    if ('conflict' in answer) { held.conflict = answer.conflict; return }
    held.conflict = null
    held.from = answer.kept.version
    held.savedAt = answer.kept.savedAt
    if (answer.kept.value !== undefined) { held.base = answer.kept.value; held.control.write(answer.kept.value) }
  }

  const send = async (held: Held, leaving: boolean, chosen?: 'mine' | 'theirs'): Promise<void> => {
    const { about, id, name, read } = held.control
    count += 1
    const change: SentChange = {
      about, id, name, value: read(), from: chosen && held.conflict ? held.conflict.theirs.version : held.from, session: mine, change: count, who, ...(chosen ? { chosen } : {}),
    }
    held.onItsWay = change.change
    held.since = null
    tell()
    take(held, change, await line.send(change, leaving))
    if (held.onItsWay === null && held.stopped === null && held.control.read() !== held.base) held.since ??= timer.now()
    tell()
    plan()
  }

  const dueAt = (held: Held): number => (held.since === null || held.onItsWay !== null ? Infinity : Math.max(retryAt, whenDue(held.since, held.lastKey, held.control.read().length)))

  const run = async (): Promise<void> => {
    if (await started()) for (const held of fields.values()) if (dueAt(held) <= timer.now()) void send(held, false)
    tell()
    plan()
  }
  const plan = (): void => {
    cancel?.()
    const due = Math.min(Infinity, ...[...fields.values()].map(dueAt))
    cancel = due === Infinity ? null : timer.later(() => { cancel = null; void run() }, Math.max(0, due - timer.now()))
  }

  const touch = (keys: readonly string[]): void => {
    for (const held of keys.map((key) => fields.get(key))) {
      if (!held) continue
      if (held.control.read() === held.base && held.onItsWay === null) { held.since = null; continue }
      held.stopped = null
      held.lastKey = timer.now()
      held.since ??= held.lastKey
    }
    tell()
    plan()
  }

  return {
    add: (control) => {
      const key = keyOf(control)
      fields.set(key, { control, base: control.base, from: control.from, since: null, lastKey: 0, onItsWay: null, savedAt: null, conflict: null, stopped: null })
      // Typed before the scripts came.
      if (control.read() !== control.base) touch([key])
      return () => { fields.delete(key); plan() }
    },
    touch,
    flush: (leaving) => { if (who) for (const held of fields.values()) if (held.control.read() !== held.base && held.stopped === null) void send(held, leaving) },
    choose: async (key, which) => { const held = fields.get(key); if (held && await started()) await send(held, false, which) },
    held: (key) => fields.get(key),
    all: () => [...fields.values()],
    line: () => lineIs,
    tryNow: () => { retryAt = 0; plan() },
    session: () => mine,
    state: () => state,
    subscribe: (hear) => { hearers.add(hear); return () => { hearers.delete(hear) } },
  }
}
