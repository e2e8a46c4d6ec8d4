import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { personById, type PersonRow } from '#db/queries/people.ts'
import { addSession, endOldSessions, endSession, sessionByHash, touchSession } from '#db/queries/sessions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'

/** Half an hour without a request, twelve hours in all. */
const idleMs = 30 * 60_000
const absoluteMs = 12 * 60 * 60_000
// A read need not write each time: once a minute is exact enough for half an hour.
const touchEveryMs = 60_000

type Settings = Pick<Config, 'https' | 'sessionSecret'>

const cookieName = ({ https }: Settings): string => (https ? '__Host-workbench' : 'workbench')
const hashOf = (token: string, { sessionSecret }: Settings): string => createHmac('sha256', sessionSecret).update(token).digest('hex')

export const sessionCookie = (token: string, settings: Settings): string =>
  `${cookieName(settings)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${absoluteMs / 1000}${settings.https ? '; Secure' : ''}`
export const endedCookie = (settings: Settings): string =>
  `${cookieName(settings)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${settings.https ? '; Secure' : ''}`

export const tokenIn = (cookies: string | null | undefined, settings: Settings): string | null => {
  const wanted = `${cookieName(settings)}=`
  const found = (cookies ?? '').split(';').map((one) => one.trim()).find((one) => one.startsWith(wanted))
  return found ? found.slice(wanted.length) || null : null
}

// Of a token's 32 bytes: what nobody can guess, and a mark that only we can make.
const guessless = 24
const markOf = (random: Buffer, { sessionSecret }: Settings): Buffer => createHmac('sha256', sessionSecret).update('token').update(random).digest().subarray(0, 32 - guessless)

/** Whether a token was once given by us, to somebody who had signed in: all that is known of it once its session is gone. It opens nothing. */
export const isOurToken = (token: string, settings: Settings): boolean => {
  const bytes = Buffer.from(token, 'base64url')
  return bytes.length === 32 && timingSafeEqual(bytes.subarray(guessless), markOf(bytes.subarray(0, guessless), settings))
}

/** Always a new token, so that one planted before sign-in is worth nothing after it. */
export const startSession = async (db: Kysely<Tables>, personId: string, clock: Clock, settings: Settings): Promise<string> => {
  const random = randomBytes(guessless)
  const token = Buffer.concat([random, markOf(random, settings)]).toString('base64url')
  const now = clock.now()
  await endOldSessions(db, new Date(now.getTime() - idleMs).toISOString(), new Date(now.getTime() - absoluteMs).toISOString())
  await addSession(db, { token_hash: hashOf(token, settings), person_id: personId, made_at: now.toISOString(), seen_at: now.toISOString() })
  return token
}

export const stopSession = (db: Kysely<Tables>, token: string, settings: Settings): Promise<void> => endSession(db, hashOf(token, settings))

export interface Visit {
  readonly person: PersonRow
  /** When the session ends if nothing more is asked. ISO instant. */
  readonly endsAt: string
  /** Whether asking for more makes it last longer: not in the last half hour of the twelve. */
  readonly canBeExtended: boolean
}

/** Who is asking, or null. A disabled account is out at its next request. */
export const visitOf = async (db: Kysely<Tables>, token: string | null, clock: Clock, settings: Settings): Promise<Visit | null> => {
  if (!token) return null
  const hash = hashOf(token, settings)
  const session = await sessionByHash(db, hash)
  if (!session) return null
  const now = clock.now().getTime()
  const [made, seen] = [Date.parse(session.made_at), Date.parse(session.seen_at)]
  if (now - seen > idleMs || now - made > absoluteMs) return null
  const person = await personById(db, session.person_id)
  if (!person || person.disabled_at) return null
  const touched = now - seen > touchEveryMs
  if (touched) await db.transaction().execute((within) => touchSession(within, hash, new Date(now).toISOString()))
  const [idleEnd, lastEnd] = [(touched ? now : seen) + idleMs, made + absoluteMs]
  return { person, endsAt: new Date(Math.min(idleEnd, lastEnd)).toISOString(), canBeExtended: now + idleMs < lastEnd }
}

/** How long a session lasts from now: a span, because the clock of the person's machine may be wrong. */
export interface SessionSpan {
  readonly secondsLeft: number
  readonly canBeExtended: boolean
}

export const spanOf = (visit: { readonly sessionEndsAt: string | null; readonly sessionCanBeExtended: boolean }, clock: Clock): SessionSpan | null =>
  visit.sessionEndsAt === null
    ? null
    : { secondsLeft: Math.max(0, Math.round((Date.parse(visit.sessionEndsAt) - clock.now().getTime()) / 1000)), canBeExtended: visit.sessionCanBeExtended }
