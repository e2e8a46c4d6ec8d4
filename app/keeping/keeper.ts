import type { Answer, Line, SentChange } from './answers.ts'
import { makeBeginning, type Beginning } from './beginning.ts'
import { held, isUnsaved, keyOf, settle, stop, takeOver, type Control, type Held } from './held.ts'
import type { KeptNextDoor } from './neighbours.ts'
import { nextPause, whenDue } from './pace.ts'

/** A change that waited in the browser from before. */
export type Waiting = Pick<SentChange, 'about' | 'id' | 'name' | 'value' | 'from' | 'session'>

export interface Keeper {
  /** Asks what it has to know, before anybody types. */
  readonly begin: () => Promise<boolean>
  /** Puts a text that waited into its field, to be sent; false where the page has no such field, or something else stands in it already. */
  readonly bring: (key: string, waiting: Waiting) => boolean
  /** Sends a text that waited for another page; true where the server has it. */
  readonly post: (waiting: Waiting) => Promise<boolean>
  /** Takes over what the same person has just written in another tab, where nothing stands here that is not kept. */
  readonly adopt: (kept: KeptNextDoor) => void
  readonly add: (control: Control) => () => void
  /** Something may have changed in these fields. */
  readonly touch: (keys: readonly string[]) => void
  /** Nothing of these fields is kept anywhere: with the next change all of them are sent. */
  readonly forget: (keys: readonly string[]) => void
  /** Sends at once whatever is not kept. */
  readonly flush: (leaving: boolean) => void
  readonly choose: (key: string, which: 'mine' | 'theirs') => Promise<void>
  readonly field: (key: string) => Held | undefined
  readonly fields: () => readonly Held[]
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

/** The clock that a keeper goes by: spans only, so that a wrong one does no harm. */
export interface Timer { readonly now: () => number; readonly later: (run: () => void, ms: number) => () => void }
export const pageTimer: Timer = {
  now: () => performance.now(),
  later: (run, ms) => { const timer = setTimeout(run, ms); return () => clearTimeout(timer) },
}

/** The way to the server, as it is found: what goes wrong is tried again after longer and longer pauses. */
const makeWay = (timer: Timer) => {
  let [tries, retryAt] = [0, 0]
  let is: ReturnType<Keeper['line']> = 'open'
  return {
    is: () => is,
    retryAt: () => retryAt,
    works: () => { is = 'open'; tries = 0; retryAt = 0 },
    broke: (said: object) => { is = 'signedOut' in said ? 'signed out' : 'away'; retryAt = timer.now() + nextPause(tries); tries += 1 },
    tryNow: () => { retryAt = 0 },
  }
}

const nobodyAnswers = (answer: Answer): answer is Extract<Answer, { away: true } | { signedOut: true }> => 'away' in answer || 'signedOut' in answer

const isThere = (answer: Answer): boolean => 'kept' in answer || 'conflict' in answer
const isTaken = <A extends Answer>(answer: A): answer is Exclude<A, { overtaken: number }> => !('overtaken' in answer)

/** Something that tells whoever listens that it has changed. */
const makeNews = () => {
  const hearers = new Set<() => void>()
  let state = 0
  return {
    tell: () => { state += 1; for (const hear of hearers) hear() },
    state: () => state,
    subscribe: (hear: () => void) => { hearers.add(hear); return () => { hearers.delete(hear) } },
  }
}

const changeOf = ({ control: { about, id, name, read }, conflict, from, session }: Held, beginning: Beginning, chosen: 'mine' | 'theirs' | undefined): SentChange => ({
  about, id, name, value: read(), from: chosen && conflict ? conflict.theirs.version : from, session: session ?? beginning.session(), change: beginning.count(), who: beginning.who(),
  ...(chosen ? { chosen } : {}),
})

/**
 * Keeps the fields of a page while somebody types. One change of a field is on its way at a time; what came of an older one is not heeded.
 * It says that a text is kept only when the server has said so of that text.
 */
export const makeKeeper = (line: Line, session: () => Promise<string>, timer: Timer = pageTimer): Keeper => {
  const fields = new Map<string, Held>()
  const news = makeNews()
  const way = makeWay(timer)
  const beginning = makeBeginning(line, session)
  let cancel: (() => void) | null = null

  const begun = async (): Promise<boolean> => {
    const failed = await beginning.begin()
    if (failed === null) return true
    way.broke(failed.said)
    if ('refused' in failed.said) for (const field of fields.values()) stop(field, failed.said.refused)
    return false
  }

  const send = async (field: Held, leaving: boolean, chosen?: 'mine' | 'theirs'): Promise<void> => {
    const sent = changeOf(field, beginning, chosen)
    field.onItsWay = sent.change
    field.since = null
    news.tell()
    const answer = await line.send(sent, leaving)
    // Overtaken: the answer to the later change counts.
    if (field.onItsWay !== sent.change) return
    field.onItsWay = null
    if (nobodyAnswers(answer)) way.broke(answer)
    else { way.works(); if (isTaken(answer)) settle(field, sent, answer); else beginning.countOn(answer.overtaken) }
    // Overtaken by numbers of a clock that was put back since: what is here is not kept, and goes again.
    if (chosen && 'overtaken' in answer) return send(field, leaving, chosen)
    if (field.stopped === null && isUnsaved(field)) field.since ??= timer.now()
    news.tell()
    plan()
  }

  const dueAt = (field: Held): number =>
    (field.since === null || field.onItsWay !== null ? Infinity : Math.max(way.retryAt(), whenDue(field.since, field.lastKey, field.control.read().length)))

  const run = async (): Promise<void> => {
    if (await begun()) for (const field of fields.values()) if (dueAt(field) <= timer.now()) void send(field, false)
    news.tell()
    plan()
  }
  const plan = (): void => {
    cancel?.()
    const due = Math.min(Infinity, ...[...fields.values()].map(dueAt))
    cancel = due === Infinity ? null : timer.later(() => { cancel = null; void run() }, Math.max(0, due - timer.now()))
  }

  const touch = (keys: readonly string[]): void => {
    for (const field of keys.flatMap((key) => fields.get(key) ?? [])) {
      if (!isUnsaved(field)) { field.since = null; continue }
      field.stopped = null
      field.lastKey = timer.now()
      field.since ??= field.lastKey
    }
    news.tell()
    plan()
  }

  const bring = (key: string, waiting: Waiting): boolean => {
    const field = fields.get(key)
    if (!field || isUnsaved(field)) return false
    Object.assign(field, { from: waiting.from, session: waiting.session })
    field.control.write(waiting.value)
    touch([key])
    return true
  }
  const post = async (waiting: Waiting): Promise<boolean> => isThere(await line.send({ ...waiting, change: beginning.count(), who: beginning.who() }, false))

  return {
    begin: begun, bring, post,
    adopt: (kept) => { const field = fields.get(keyOf(kept)); if (field && kept.who === beginning.who()) { takeOver(field, kept); news.tell() } },
    add: (control) => {
      const key = keyOf(control)
      fields.set(key, held(control))
      // Typed before the scripts came.
      if (control.read() !== control.base) touch([key])
      return () => { fields.delete(key); plan() }
    },
    touch,
    forget: (keys) => { for (const key of keys) { const field = fields.get(key); if (field) field.base = null } },
    flush: (leaving) => { if (beginning.known()) for (const field of fields.values()) if (field.control.read() !== field.base && field.stopped === null) void send(field, leaving) },
    choose: async (key, which) => { const field = fields.get(key); if (field && await begun()) await send(field, false, which) },
    field: (key) => fields.get(key), fields: () => [...fields.values()],
    line: way.is, tryNow: () => { way.tryNow(); plan() }, session: beginning.session, state: news.state, subscribe: news.subscribe,
  }
}
