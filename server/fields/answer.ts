import { z } from 'zod'
import { fieldSession, setFieldSession } from '#db/queries/fields.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { awayKey, keepsAway } from './away.ts'
import { keepField, keepTheirs, type Keeping } from './keep.ts'
import { fieldKinds, type FieldKind } from './kinds.ts'
import { mostKept } from './text.ts'

const typing = z.object({
  about: z.string().max(40), id: z.string().max(80), name: z.string().max(80), value: z.string(), from: z.int().min(0), session: z.string().regex(/^[0-9a-z]{8,40}$/),
  change: z.int().min(1).max(Number.MAX_SAFE_INTEGER), who: z.string().max(40), chosen: z.enum(['mine', 'theirs']).optional(),
})

/** What a page's script is told of one change. Anything but `kept` and `conflict` leaves the text on the page, unsaved, and says why. */
export type TypingAnswer =
  | { readonly kept: { readonly version: number; readonly savedAt: string; readonly savedBy: string; readonly value?: string } }
  | Extract<Keeping, { conflict: unknown }>
  /** A later change of the same page has been taken already: nothing was done. Where the page knows of none it counts on from here, and sends again. */
  | { readonly overtaken: number }
  | { readonly refused: 'somebody else' | 'too long' | 'closed' | 'not allowed' | 'not understood'; readonly most?: number }

const refuse = (refused: Extract<TypingAnswer, { refused: unknown }>['refused'], status: number, more: { most?: number } = {}): never => {
  throw Response.json({ refused, ...more } satisfies TypingAnswer, { status })
}

/** The kind of a field that this person may write now. Throws what the page's script is told. */
const openKind = async (here: HereInInspection, about: string, id: string, name: string): Promise<FieldKind> => {
  const kind = Object.hasOwn(fieldKinds, about) ? fieldKinds[about] : undefined
  if (kind?.says(name) == null) return refuse('not understood', 404)
  if (!may(kind.writtenBy, here.roles, { closed: here.inspection.closed_at !== null }).may) return refuse('not allowed', 403)
  const standing = await kind.standing(here, id)
  if (standing === null) return refuse('not understood', 404)
  return standing === 'open' ? kind : refuse('closed', 409)
}

const quarterHour = 15 * 60_000

/**
 * One line in the audit trail for each field, page and quarter of an hour: who wrote where, and when. Every wording is in the history of
 * the field; a line a second would bury what else was done.
 */
const tellSeldom = async (here: HereInInspection, place: Parameters<typeof fieldSession>[1], session: string): Promise<void> => {
  const row = await fieldSession(here.db, place, `${here.person.id}:${session}`)
  here.about(place.about, place.about_id, { field: place.name })
  if (!row) return
  if (row.told_at !== null && Date.parse(here.now) - Date.parse(row.told_at) < quarterHour) return here.alreadyTold()
  await setFieldSession(here.db, { ...row, told_at: here.now })
}

/** Reads one change from a page's script, keeps it, and says what became of it. */
export const answerTyping = async (here: HereInInspection): Promise<TypingAnswer> => {
  const read = typing.safeParse(await here.request.json().catch(() => null))
  if (!read.success) return refuse('not understood', 422)
  const { chosen, who, ...sent } = read.data
  // Somebody else has signed in in this browser since the page was opened: nothing is kept in their name.
  if (who !== here.person.id) return refuse('somebody else', 409)
  if (sent.value.length > mostKept) return refuse('too long', 422, { most: mostKept })
  await openKind(here, sent.about, sent.id, sent.name)
  const place = { inspection_id: here.inspection.id, about: sent.about, about_id: sent.id, name: sent.name }
  const before = await fieldSession(here.db, place, `${here.person.id}:${sent.session}`)
  if (before && sent.change < before.change) {
    here.about(sent.about, sent.id, { field: sent.name })
    here.alreadyTold()
    return { overtaken: before.change }
  }
  if (chosen === 'theirs') {
    here.about(sent.about, sent.id, { field: sent.name, chosen })
    const kept = await keepTheirs(here, sent)
    return kept ? { kept } : refuse('not understood', 404)
  }
  const answer = await keepField(here, { ...sent, how: chosen === 'mine' ? 'chosen' : 'typed' })
  await tellSeldom(here, place, sent.session)
  if ('conflict' in answer) return answer
  const { version, savedAt, savedBy } = answer.kept
  return { kept: { version, savedAt, savedBy } }
}

/** What a page needs to know before it saves by itself. */
export interface TypingStart {
  /** Sent with every change: whoever signs in later in the same browser writes nothing in this person's name. */
  readonly who: string
  /** Where the page begins to count its changes: above anything that a page opened earlier can have counted to. */
  readonly count: number
  /** The key under which the browser may keep what waits, in base 64; null where the inspection does not allow it. */
  readonly away: string | null
}

/** A page sends far fewer than a thousand changes in a millisecond. */
const countsAMillisecond = 1_000

export const startTyping = async ({ db, inspection, person, now, workbench }: HereInInspection): Promise<TypingStart> => ({
  who: person.id, count: Date.parse(now) * countsAMillisecond,
  away: await keepsAway(db, inspection.id) ? awayKey(inspection.id, person.id, workbench.config.sessionSecret) : null,
})
