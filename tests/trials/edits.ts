import type { Store } from '#db/open.ts'
import { fieldVersions } from '#db/queries/fields.ts'
import type { FieldVersionTable } from '#db/tables/fields.ts'
import type { Answer, Line, SentChange } from '#app/keeping/answers.ts'
import { isUnsaved, keyOf } from '#app/keeping/held.ts'
import { makeKeeper, type Keeper, type Timer } from '#app/keeping/keeper.ts'
import type { HereInInspection } from '#server/door.ts'
import { answerTyping } from '#server/fields/answer.ts'
import { keptFields } from '#server/fields/kept.ts'
import { asKept } from '#server/fields/text.ts'
import { asks, inspectionId } from '../evidence/fieldwork.ts'
import { addRecord, recordId } from '../fields/typing.ts'

/** What a run of random edits came to. */
export interface EditsReport {
  readonly edits: number
  readonly sent: number
  /** Answers that two differ: each was looked at, and somebody else had indeed written. */
  readonly conflicts: number
  readonly reloads: number
  /** Empty where all went well. */
  readonly wrong: readonly string[]
}

const names = ['text', 'source'] as const
type Name = (typeof names)[number]
type As = 'lead' | 'inspector'

/** Numbers that look random and are the same for the same seed. */
export const chances = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => { state = (state + 0x6d2b79f5) | 0; let t = Math.imul(state ^ (state >>> 15), 1 | state); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32 }
  return { next, below: (n: number): number => Math.floor(next() * n), one: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]! }
}
type Chance = ReturnType<typeof chances>

/** A clock that goes only when it is told, and does then what was to be done. */
const handTimer = () => {
  let [now, number] = [0, 0]
  const waiting = new Map<number, { at: number; run: () => void | Promise<void> }>()
  const later = (run: () => void | Promise<void>, ms: number): (() => void) => { number += 1; const mine = number; waiting.set(mine, { at: now + ms, run }); return () => { waiting.delete(mine) } }
  const settled = async (): Promise<void> => { for (let i = 0; i < 2; i++) await new Promise((resolve) => setImmediate(resolve)) }
  const goTo = async (end: number): Promise<void> => {
    for (;;) {
      const [first] = [...waiting].filter(([, { at }]) => at <= end).toSorted(([a, x], [b, y]) => x.at - y.at || a - b)
      if (!first) break
      waiting.delete(first[0])
      now = Math.max(now, first[1].at)
      await first[1].run()
      await settled()
    }
    now = end
  }
  return { timer: { now: () => now, later: (run, ms) => later(run, ms) } satisfies Timer, later, now: () => now, goTo, idle: () => waiting.size === 0 }
}
type HandTimer = ReturnType<typeof handTimer>

/** The server's own functions behind a network that loses, delays, turns about and repeats. */
const badLine = (store: Store, as: As, hand: HandTimer, chance: Chance, log: (sent: SentChange, answer: Answer, again: boolean) => Promise<void>): Line => {
  const minutes = (): number => hand.now() / 60_000
  const ask = async (sent: SentChange, again: boolean): Promise<Answer> => {
    const answer = await asks(store, { as, minutes: minutes() }, (here) =>
      answerTyping({ ...here, request: new Request(here.url, { method: 'POST', body: JSON.stringify(sent) }) } as HereInInspection))
      .catch(async (thrown: unknown) => { if (thrown instanceof Response) return (await thrown.json()) as Answer; throw thrown })
    await log(sent, answer, again)
    return answer
  }
  const slow = (): number => (chance.next() < 0.1 ? chance.below(6_000) : chance.below(150))
  return {
    start: () => asks(store, { as, minutes: minutes() }, async ({ person, now }) => ({ who: person.id, count: Date.parse(now) * 1_000, away: null })),
    send: (sent) => new Promise<Answer>((resolve) => {
      hand.later(() => resolve({ away: true }), 10_000)
      if (chance.next() < 0.03) return
      hand.later(async () => {
        const answer = await ask(sent, false)
        if (chance.next() > 0.03) hand.later(() => resolve(answer), slow())
      }, slow())
      if (chance.next() < 0.05) hand.later(async () => { await ask(sent, true) }, 200 + chance.below(9_000))
    }),
  }
}

/** One page of somebody: its keeper and what stands in its boxes. */
interface Page { readonly as: As; readonly session: string; keeper: Keeper; texts: Record<Name, string>; close: () => void }

const place = (name: string) => ({ inspection_id: inspectionId, about: 'evidence', about_id: recordId, name })
const keyFor = (name: Name): string => keyOf({ about: 'evidence', id: recordId, name })

const typed = (text: string, chance: Chance): string => {
  const at = chance.below(text.length + 1)
  const many = chance.next() < 0.05 ? 30 + chance.below(40) : 1 + chance.below(8)
  if (chance.next() < 0.25) return text.slice(0, at) + text.slice(at + many)
  return text.slice(0, at) + Array.from({ length: many }, () => chance.one(['a', 'b', 'c ', 'é', 'ש', '👩‍👧', '\n', '.'])).join('') + text.slice(at)
}

/** Looks at each answer and at what is kept when it is given. */
const makeWitness = (store: Store) => {
  const wrong: string[] = []
  const accepted = new Map<string, { readonly session: string; readonly version: number }[]>()
  let [sent, conflicts] = [0, 0]
  const last = new Map<string, string>()
  const seen = new Set<string>()
  const stands = ({ how }: FieldVersionTable): boolean => how !== 'waits' && how !== 'lost'
  return {
    wrong, counts: () => ({ sent, conflicts }),
    log: async (change: SentChange, answer: Answer, again: boolean): Promise<void> => {
      sent += 1
      // On a network that turns things about, the second may come before the first.
      const isSecond = again && seen.has(`${change.session} ${change.change}`)
      seen.add(`${change.session} ${change.change}`)
      const said = (what: string): void => { wrong.push(`${what}: ${change.name} change ${change.change} of ${change.session} from ${change.from}`) }
      const versions = await fieldVersions(store.db, place(change.name))
      const known = accepted.get(change.name) ?? []
      const print = versions.map(({ version, value, how }) => `${version}${how}${value}`).join()
      const before = last.get(change.name)
      last.set(change.name, print)
      const newest = versions.find(stands)
      if ('conflict' in answer) {
        conflicts += 1
        if (!known.some(({ version, session }) => version > change.from && session !== change.session)) said('a page was told that it differs from itself')
        if (!again && !versions.some(({ value, session }) => value === answer.conflict.yours && session.endsWith(change.session))) said('a text that waits is not kept')
        return
      }
      // Late: a later one of its page is there already.
      if ('overtaken' in answer) return
      if (!('kept' in answer)) { said(`refused ${JSON.stringify(answer)}`); return }
      const isNew = !known.some(({ version }) => version === answer.kept.version)
      if (isNew && newest?.version === answer.kept.version) {
        accepted.set(change.name, [...known, { session: change.session, version: answer.kept.version }])
        if (known.some(({ version, session }) => version > change.from && version < answer.kept.version && session !== change.session)) said('somebody’s text was overwritten unseen')
        if (newest.value !== asKept(change.value)) said('another text stands than the one that was kept')
      }
      if (isSecond && before !== undefined && before !== print) said('a change that came twice changed something')
    },
  }
}

/** `count` random edits by pages of two people on the same two fields of one record, through a bad network. */
export const randomEdits = async (store: Store, count: number, seed: number): Promise<EditsReport> => {
  const chance = chances(seed)
  const hand = handTimer()
  const witness = makeWitness(store)
  const told = async (): Promise<void> => { for (let i = 0; i < 2; i++) await new Promise((resolve) => setImmediate(resolve)) }
  await addRecord(store)
  let reloads = 0

  const open = async (as: As, session: string): Promise<Page> => {
    const kept = await keptFields(store.db, inspectionId, 'evidence', recordId)
    const texts: Record<Name, string> = { text: kept['text']?.value ?? '', source: kept['source']?.value ?? '' }
    const keeper = makeKeeper(badLine(store, as, hand, chance, witness.log), async () => session, hand.timer)
    const closes = names.map((name) => keeper.add({ about: 'evidence', id: recordId, name, base: texts[name], from: kept[name]?.version ?? 0, read: () => texts[name], write: (value) => { texts[name] = value } }))
    return { as, session, keeper, texts, close: () => { for (const close of closes) close() } }
  }

  const pages: Page[] = []
  const many = 2 + chance.below(7)
  for (let i = 0; i < many; i++) pages.push(await open(i % 2 ? 'lead' : 'inspector', `page${seed}x${i}`.padEnd(10, '0')))

  const oneEdit = async (index: number): Promise<void> => {
    const page = pages[index]!
    const name = chance.one(names)
    const differs = names.find((one) => page.keeper.field(keyFor(one))?.conflict)
    if (differs && chance.next() < 0.6) return page.keeper.choose(keyFor(differs), chance.next() < 0.5 ? 'mine' : 'theirs')
    if (chance.next() < 0.04) {
      reloads += 1
      page.keeper.flush(true)
      await told()
      page.close()
      pages[index] = await open(page.as, page.session)
      return
    }
    page.texts[name] = typed(page.texts[name], chance)
    page.keeper.touch([keyFor(name)])
  }

  for (let i = 0; i < count; i++) {
    // A choice waits for its answer, which comes with time: nobody stands still for it.
    void oneEdit(chance.below(pages.length))
    await told()
    await hand.goTo(hand.now() + chance.below(900))
  }
  // Everybody stops typing: what they see as kept must be kept.
  await hand.goTo(hand.now() + 120_000)
  for (const page of pages) for (const name of names) {
    const field = page.keeper.field(keyFor(name))!
    if (isUnsaved(field)) witness.wrong.push(`two minutes after the last key ${name} of ${page.session} is not saved`)
    const versions = await fieldVersions(store.db, place(name))
    if (field.savedAt && !versions.some(({ value }) => value === asKept(page.texts[name]))) {
      // Thinned only where the same page typed on from it: then a later text of that page is there.
      const own = versions.filter(({ session }) => session.endsWith(page.session))
      if (!own.length) witness.wrong.push(`${name} of ${page.session} was said to be saved and is in no version`)
    }
  }
  return { edits: count, reloads, ...witness.counts(), wrong: witness.wrong }
}
