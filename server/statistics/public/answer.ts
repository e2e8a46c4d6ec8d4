import { createHash, randomUUID } from 'node:crypto'
import { data } from 'react-router'
import { nextPublicFrom, type PublicTables, type SeenAt } from '#db/queries/public-outcomes.ts'
import type { Kysely } from 'kysely'
import { addDays } from '#annex-a/reading/dates.ts'
import type { Here } from '../../door.ts'
import { lastDayOut, outOn } from '../release/time.ts'

/** The database as the public pages know it: five tables, none of them about a child. */
export const publicDb = (here: Pick<Here, 'db'>): Kysely<PublicTables> => here.db as unknown as Kysely<PublicTables>

/** What may be seen now. */
export const seenAt = ({ now }: Pick<Here, 'now'>): SeenAt => ({ instant: now, day: lastDayOut(now) })

/** A page changes with what runs here as well, which is new after each start. */
const sinceStart = randomUUID()
const longestKeptSeconds = 300

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** How long an answer may be kept: five minutes, but never past the next release, or the half past nine that lets out the day’s outcomes. */
const keptSeconds = async (here: Pick<Here, 'db' | 'now'>): Promise<number> => {
  const next = [await nextPublicFrom(publicDb(here), seenAt(here)), outOn(addDays(lastDayOut(here.now), 1))].filter((one) => one !== undefined)
  const left = next.map((one) => Math.floor((Date.parse(one) - Date.parse(here.now)) / 1000))
  return Math.max(0, Math.min(longestKeptSeconds, ...left))
}

/** What lets an answer be kept on the way; nothing for somebody who is signed in, because the page says who. */
export const cacheHeaders = async (here: Pick<Here, 'db' | 'now' | 'visit'>, tag: string): Promise<Record<string, string>> => {
  if (here.visit.person || here.visit.token) return {}
  return { 'Cache-Control': `public, max-age=${await keptSeconds(here)}, must-revalidate`, ETag: tag, Vary: 'Cookie' }
}

/** What a public page is made of, with the headers that let it be kept. */
export const answerPublic = async <T>(here: Here, value: T) => data(value, { headers: await cacheHeaders(here, `W/"${hash(sinceStart + JSON.stringify(value))}"`) })

/** There is no such page, or not yet. */
export const notThere = (): never => { throw new Response(null, { status: 404 }) }
