import { z } from 'zod'
import { fieldAt, fieldVersion, fieldVersions, settleWaiting, stoodAt, type NamedVersion } from '#db/queries/fields.ts'
import type { FieldPlace, HowKept } from '#db/tables/fields.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { keepField, type FieldConflict } from './keep.ts'
import { keptField, somebody } from './kept.ts'
import { fieldKinds, type FieldKind } from './kinds.ts'
import { beginningOf } from './text.ts'

export interface FieldVersion {
  readonly version: number
  /** Of a long one the beginning, where `isCut`: the address can ask for all of it. */
  readonly value: string
  readonly isCut: boolean
  readonly savedBy: string
  readonly savedAt: string
  readonly how: HowKept
}

export interface FieldHistory {
  /** `source` and the like, in the middle of a sentence. */
  readonly says: string
  /** The version that stands; 0 where nothing was ever written. */
  readonly stands: number
  /** The version that the address asks for. */
  readonly asked: number | null
  /** Every version that is kept, the latest first. */
  readonly versions: readonly FieldVersion[]
  /** What this person wrote while somebody else did, to be chosen about. */
  readonly differs: FieldConflict | null
  readonly mayWrite: boolean
  /** Where the field is written, below the inspection's address. */
  readonly page: string
}

interface Found { readonly kind: FieldKind; readonly place: FieldPlace; readonly says: string; readonly open: boolean }

/** The field that the address names. Throws 404 for one that is not there, or that this person may not read. */
const fieldNamed = async (here: HereInInspection): Promise<Found> => {
  const { about = '', aboutId = '', name = '' } = here.params
  const kind = Object.hasOwn(fieldKinds, about) ? fieldKinds[about] : undefined
  const says = kind?.says(name)
  const closed = { closed: here.inspection.closed_at !== null }
  if (!kind || !says || !may(kind.readBy, here.roles, closed).may) throw new Response(null, { status: 404 })
  const standing = await kind.standing(here, aboutId)
  if (standing === null) throw new Response(null, { status: 404 })
  return { kind, says, place: { inspection_id: here.inspection.id, about, about_id: aboutId, name }, open: standing === 'open' && may(kind.writtenBy, here.roles, closed).may }
}

/** So many characters of all versions together are shown at once, the newest first, and of the others so many each: a page that shows a long note sixty times can be read by nobody. */
const mostShown = 200_000
const beginning = 600

/** `whole`: the versions of which all is shown, however long they are. */
const shown = (versions: readonly NamedVersion[], whole: readonly (number | null)[]): readonly FieldVersion[] => {
  let left = mostShown
  return versions.map(({ version, value, saver, saved_at, how }) => {
    left -= value.length
    const isCut = left < 0 && value.length > beginning && !whole.includes(version)
    return { version, value: isCut ? beginningOf(value, beginning) : value, isCut, savedBy: saver ?? somebody, savedAt: saved_at, how }
  })
}

/** The history of the field in the address. */
export const fieldHistory = async (here: HereInInspection): Promise<FieldHistory> => {
  const { kind, place, says, open } = await fieldNamed(here)
  const now = await fieldAt(here.db, place)
  const versions = await fieldVersions(here.db, place)
  const waits = versions.find(({ how, saved_by }) => how === 'waits' && saved_by === here.person.id)
  const asked = Number(here.url.searchParams.get('version')) || null
  return {
    says, stands: now?.version ?? 0, asked, versions: shown(versions, [now?.version ?? null, asked]), mayWrite: open, page: await kind.page(here, place.about_id),
    differs: waits && now ? { yours: waits.value, theirs: keptField(now), original: (await stoodAt(here.db, place, waits.from_version))?.value ?? '' } : null,
  }
}

const decision = z.object({ do: z.enum(['restore', 'mine', 'theirs']), version: z.coerce.number().int().min(0).default(0), from: z.coerce.number().int().min(0) })

/**
 * Brings back an earlier version, or chooses between two. What stood before stays in the history. Where somebody wrote since the page was
 * made nothing is overwritten: both are kept, and the page shows them. Throws 404 or 403 as the page does, 400 for a form that is not ours.
 */
export const decideField = async (here: HereInInspection): Promise<'done' | 'differs'> => {
  const { place, open } = await fieldNamed(here)
  if (!open) throw new Response(null, { status: 403 })
  const read = decision.safeParse(Object.fromEntries(await here.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const { do: what, version, from } = read.data
  here.about(place.about, place.about_id, { field: place.name, chosen: what, ...(what === 'restore' ? { version } : {}) })
  const waits = (await fieldVersions(here.db, place)).find(({ how, saved_by }) => how === 'waits' && saved_by === here.person.id)
  if (what === 'theirs' && waits) await settleWaiting(here.db, place, waits.session)
  if (what === 'theirs') return 'done'
  const wanted = what === 'restore' ? await fieldVersion(here.db, place, version) : waits
  if (!wanted) throw new Response(null, { status: 404 })
  const answer = await keepField(here, {
    about: place.about, id: place.about_id, name: place.name, value: wanted.value, from, session: newId(), change: null, how: what === 'restore' ? 'restored' : 'chosen',
  })
  if ('conflict' in answer) return 'differs'
  if (what === 'mine' && waits) await settleWaiting(here.db, place, waits.session)
  return 'done'
}
