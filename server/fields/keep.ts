import {
  addFieldVersion, fieldAt, fieldSession, fieldVersion, lastFieldVersion, markSaved, othersSince, setField, setFieldSession, settleWaiting, stoodAt, thinFieldVersion, waitingFor, type NamedField,
} from '#db/queries/fields.ts'
import type { FieldPlace, FieldSessionTable, FieldVersionTable, HowKept } from '#db/tables/fields.ts'
import type { HereInInspection } from '../door.ts'
import { keptField, type KeptField } from './kept.ts'
import { asKept, takenAway } from './text.ts'

type HereWhoKeeps = Pick<HereInInspection, 'db' | 'inspection' | 'person' | 'now'>

/** One change of one field, as a page sends it. */
export interface FieldChange {
  readonly about: string
  readonly id: string
  readonly name: string
  readonly value: string
  /** The version it was made from; 0 where there was none. */
  readonly from: number
  /** Names the page that typed: a random text of its own. */
  readonly session: string
  /** Counts up within the page: what comes twice or late changes nothing. Null where a page cannot count, as without scripts. */
  readonly change: number | null
  readonly how?: Extract<HowKept, 'typed' | 'saved' | 'chosen' | 'restored'>
}

/** Two wrote the same field: both are kept, and a person chooses. */
export interface FieldConflict {
  readonly yours: string
  readonly theirs: KeptField
  /** What both began from. */
  readonly original: string
}

export type Keeping = { readonly kept: KeptField } | { readonly conflict: FieldConflict }

/** The minute is of the clock, so that a long note leaves one version a minute. */
const sameMinute = (a: string, b: string): boolean => a.slice(0, 16) === b.slice(0, 16)
/** A version is kept where more than so many of its characters are gone in the next: somebody may want them back. */
const worthKeeping = 20

const typedOn = (last: Pick<FieldVersionTable, 'how' | 'session' | 'saved_at' | 'value'>, next: FieldVersionTable): boolean =>
  (last.how === 'typed' || last.how === 'waits') && last.how === next.how && last.session === next.session
  && sameMinute(last.saved_at, next.saved_at) && takenAway(last.value, next.value) <= worthKeeping

const note = async ({ db, now }: HereWhoKeeps, { inspection_id, about, about_id, name }: FieldPlace, session: string, change: number | null, version: number | null, before: FieldSessionTable | undefined): Promise<void> => {
  if (change !== null) await setFieldSession(db, { inspection_id, about, about_id, name, session, change, version, kept_at: now, told_at: before?.told_at ?? null })
}

/**
 * Keeps one change. In the caller's transaction, who has asked whether this person may and holds the inspection (the door does).
 * A page never conflicts with itself; what another page wrote since `from` is never overwritten: both are kept, and shown.
 */
export const keepField = async (here: HereWhoKeeps, sent: FieldChange, differing: 'keep both' | 'leave' = 'keep both'): Promise<Keeping> => {
  const place = { inspection_id: here.inspection.id, about: sent.about, about_id: sent.id, name: sent.name }
  const session = `${here.person.id}:${sent.session}`
  const before = sent.change === null ? undefined : await fieldSession(here.db, place, session)
  const standing = await fieldAt(here.db, place)
  if (standing && before && sent.change !== null && sent.change <= before.change) return becameOf(here, place, sent, before, standing)
  const value = asKept(sent.value)
  const from = standing && sent.from <= standing.version ? sent.from : 0
  const settled = await unchanged(here, place, sent, value, standing, from)
  if (settled !== null) {
    if (before?.version === null) await settleWaiting(here.db, place, session)
    await note(here, place, session, sent.change, settled, before)
    if (sent.how === 'saved' && standing?.value === value) await markSaved(here.db, place, settled)
    return { kept: keptField(standing!) }
  }
  const differs = standing !== undefined && await othersSince(here.db, place, from, session)
  if (differs && differing === 'leave') return { kept: keptField(standing) }
  const version: FieldVersionTable = {
    ...place, version: await lastFieldVersion(here.db, place) + 1, from_version: from, value, saved_by: here.person.id, session, saved_at: here.now, how: differs ? 'waits' : sent.how ?? 'typed',
  }
  return differs ? setBeside(here, version, sent.change, before, standing) : stand(here, version, sent.change, before, standing)
}

/** Sent twice, or overtaken by a later change of the same page: nothing is written, and the answer is what became of the last one. */
const becameOf = async ({ db, person }: HereWhoKeeps, place: FieldPlace, { value }: FieldChange, before: FieldSessionTable, standing: NamedField): Promise<Keeping> => {
  if (before.version !== null) return { kept: { value: asKept(value), version: before.version, savedBy: person.name, savedAt: before.kept_at } }
  const [last] = await waitingFor(db, place, before.session)
  return { conflict: await between(db, place, last?.value ?? asKept(value), last?.from_version ?? 0, standing) }
}

/** Chooses what somebody else wrote. What this page wrote beside it stays in the history; the same choice sent twice changes nothing. */
export const keepTheirs = async (here: HereWhoKeeps, { about, id, name, session: page, change }: Pick<FieldChange, 'about' | 'id' | 'name' | 'session' | 'change'>): Promise<KeptField | null> => {
  const [place, session] = [{ inspection_id: here.inspection.id, about, about_id: id, name }, `${here.person.id}:${page}`]
  const standing = await fieldAt(here.db, place)
  const before = await fieldSession(here.db, place, session)
  if (standing && (change === null || !before || change > before.change)) {
    await settleWaiting(here.db, place, session)
    await note(here, place, session, change, standing.version, before)
  }
  return standing ? keptField(standing) : null
}

const between = async (db: HereWhoKeeps['db'], place: FieldPlace, yours: string, from: number, standing: NamedField): Promise<FieldConflict> =>
  ({ yours, theirs: keptField(standing), original: (await stoodAt(db, place, from))?.value ?? '' })

/** The version to answer with where there is nothing to write: it says so already, or this page has not touched what somebody else has changed. */
const unchanged = async ({ db }: HereWhoKeeps, place: FieldPlace, { how }: FieldChange, value: string, standing: NamedField | undefined, from: number): Promise<number | null> => {
  if (!standing) return null
  if (standing.value === value) return how === 'chosen' || how === 'restored' ? null : standing.version
  const own = from && from < standing.version ? await fieldVersion(db, place, from) : undefined
  return how === 'saved' && own?.value === value ? standing.version : null
}

const stand = async (here: HereWhoKeeps, version: FieldVersionTable, change: number | null, before: FieldSessionTable | undefined, standing: NamedField | undefined): Promise<Keeping> => {
  const { db, person } = here
  const { inspection_id, about, about_id, name, value, saved_by, session, saved_at } = version
  await addFieldVersion(db, version)
  await setField(db, { inspection_id, about, about_id, name, version: version.version, value, saved_by, session, saved_at, put_aside_at: null })
  if (version.how === 'chosen') await settleWaiting(db, version, session)
  const last = standing && await fieldVersion(db, version, standing.version)
  if (last && typedOn(last, version)) await thinFieldVersion(db, version, last.version)
  await note(here, version, session, change, version.version, before)
  return { kept: { value, version: version.version, savedBy: person.name, savedAt: saved_at } }
}

const setBeside = async (here: HereWhoKeeps, version: FieldVersionTable, change: number | null, before: FieldSessionTable | undefined, standing: NamedField): Promise<Keeping> => {
  const { db } = here
  const [last] = await waitingFor(db, version, version.session)
  if (last?.value !== version.value) {
    await addFieldVersion(db, version)
    if (last && typedOn(last, version)) await thinFieldVersion(db, version, last.version)
  }
  await note(here, version, version.session, change, null, before)
  return { conflict: await between(db, version, version.value, version.from_version, standing) }
}
