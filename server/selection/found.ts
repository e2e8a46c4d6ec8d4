import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { finder } from '#annex-a/journey/pattern/match.ts'
import { parsePattern } from '#annex-a/journey/pattern/parse.ts'
import { writePattern } from '#annex-a/journey/pattern/pattern.ts'
import { readyPatterns } from '#annex-a/journey/patterns.ts'
import type { Store } from '#db/open.ts'
import { seenPlace } from '#db/queries/kept.ts'
import { addAllFound, addFound, addPatternTotals, hasJourneys, journeysIn, ownOf, patternTotals } from '#db/queries/patterns.ts'
import type { Tables } from '#db/tables/index.ts'
import { inSteps, pause } from '../intake/steps.ts'

/**
 * Whom a pattern finds is looked for once in a version, mostly by the checker when it keeps the lists, and is then asked of the database like any
 * other condition. The key is made of the pattern as it is written and of the inspection's date, on which "no … within" hangs: a pattern that a new
 * release writes otherwise is looked for anew.
 */
export const patternKey = (pattern: string, inspectionDate: string): string => createHash('sha256').update(`${inspectionDate} ${pattern}`).digest('hex').slice(0, 20)

interface JourneyOfChild { readonly child_id: string; readonly journey: string }

/** The children whose journey holds a pattern as it is kept. Nobody where it can no longer be read. */
export const whom = (journeys: readonly JourneyOfChild[], pattern: string, inspectionDate: string): string[] => {
  const parsed = parsePattern(pattern)
  if ('problem' in parsed) return []
  const finds = finder(parsed, inspectionDate)
  return journeys.filter(({ journey }) => finds(journey)).map(({ child_id }) => child_id)
}

/** As kept: in the pattern language's own words, whoever wrote it. */
const written = (pattern: string): string => {
  const parsed = parsePattern(pattern)
  return 'problem' in parsed ? pattern : writePattern(parsed)
}

/** Every pattern that an inspection looks for: those that are there from the first day, and its own. */
const patternsOf = async (db: Kysely<Tables>, inspectionId: string): Promise<string[]> =>
  [...new Set([...readyPatterns.map(({ pattern }) => written(pattern)), ...(await ownOf(db, 'own_pattern', inspectionId)).map(({ pattern }) => pattern)])]

/** While lists are kept: whom every pattern finds. */
export const keepFound = async (store: Store, inspectionId: string, place: string, inspectionDate: string, journeys: readonly JourneyOfChild[]): Promise<void> => {
  const totals = []
  for (const pattern of await patternsOf(store.db, inspectionId)) {
    const key = patternKey(pattern, inspectionDate)
    const found = whom(journeys, pattern, inspectionDate).map((child_id) => ({ pattern: key, child_id }))
    await inSteps(found, (some) => addAllFound(store, place, some))
    totals.push({ pattern: key, children: found.length })
  }
  await addPatternTotals(store, place, totals)
}

type Version = { readonly id: string; readonly kept_as: string | null; readonly inspection_date: string }

/**
 * How many children of a version each pattern finds, by its key; what was not looked for yet is. Null where the lists were read before
 * journeys were kept.
 */
export const foundBy = async (db: Kysely<Tables>, inspectionId: string, version: Version): Promise<ReadonlyMap<string, number> | null> => {
  const place = seenPlace(version)
  const known = await patternTotals(db, version.id)
  const missing = (await patternsOf(db, inspectionId)).filter((pattern) => !known.has(patternKey(pattern, version.inspection_date)))
  if (!missing.length) return known
  if (!await hasJourneys(db, place)) return null
  const journeys = await journeysIn(db, place)
  for (const pattern of missing) {
    await addFound(db, place, patternKey(pattern, version.inspection_date), whom(journeys, pattern, version.inspection_date))
    await pause()
  }
  return patternTotals(db, version.id)
}
