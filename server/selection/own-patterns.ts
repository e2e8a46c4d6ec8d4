import { z } from 'zod'
import { parsePattern } from '#annex-a/journey/pattern/parse.ts'
import { writePattern } from '#annex-a/journey/pattern/pattern.ts'
import { readyPatterns } from '#annex-a/journey/patterns.ts'
import { seenPlace } from '#db/queries/kept.ts'
import { addOwn, hasJourneys, journeysIn, ownOf } from '#db/queries/patterns.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { refuse } from '../web/form.ts'
import { foundBy, patternKey, whom } from './found.ts'
import { currentFrame } from './frame.ts'
import { choiceName, nameProblem } from './own-filters.ts'
import { sayWritten } from './patterns.ts'

/** A pattern as its page lists it. `count`: null where the version has no journeys, or there is none yet. */
export interface PatternLine {
  readonly name: string
  readonly title: string
  readonly pattern: string
  readonly says: string
  readonly count: number | null
}
export interface OwnPatternLine extends PatternLine { readonly by: string; readonly at: string }

export interface PatternsPage {
  readonly ready: readonly PatternLine[]
  readonly own: readonly OwnPatternLine[]
  readonly mayKeep: boolean
}

/** Every pattern that children can be filtered by, with how many each finds in the current version. */
export const patternsPage = async (here: HereInInspection): Promise<PatternsPage> => {
  const { db, inspection, workbench } = here
  const frame = await currentFrame(workbench, db, inspection)
  const counts = frame ? await foundBy(db, inspection.id, frame.submission) : null
  const countOf = (pattern: string): number | null => (frame && counts ? counts.get(patternKey(pattern, frame.submission.inspection_date)) ?? 0 : null)
  const own = (await ownOf(db, 'own_pattern', inspection.id)).filter(({ removed_at }) => removed_at === null)
  return {
    ready: readyPatterns.map(({ code, title, pattern }) => ({ name: code, title, pattern, says: sayWritten(pattern), count: countOf(pattern) })),
    own: own.map(({ id, name, pattern, maker, made_at }) => ({ name: id, title: name, pattern, says: sayWritten(pattern), count: countOf(pattern), by: maker, at: made_at })),
    mayKeep: inspection.closed_at === null,
  }
}

const patternText = z.string({ error: 'Write what to look for, such as "3 contacts and no referral"' }).trim()
export const tryPatternForm = z.object({ pattern: patternText, name: z.string().default('') })
export const keepPatternForm = z.object({ pattern: patternText, name: choiceName })

export interface Tried { readonly pattern: string; readonly says: string; readonly found: number | null; readonly name: string }

/** What a pattern finds in the current version, before it is kept; or what is not understood, as a form says it. */
export const tryPattern = async ({ db, inspection, workbench, about }: HereInInspection, { pattern: typed, name }: z.output<typeof tryPatternForm>) => {
  const parsed = parsePattern(typed)
  if ('problem' in parsed) return { refusal: refuse({ pattern: parsed.problem }, { pattern: typed, name }) }
  const pattern = writePattern(parsed)
  const frame = await currentFrame(workbench, db, inspection)
  const place = frame && seenPlace(frame.submission)
  const found = frame && place !== null && await hasJourneys(db, place) ? whom(await journeysIn(db, place), pattern, frame.submission.inspection_date).length : null
  about('inspection', inspection.id, found === null ? {} : { found })
  return { tried: { pattern, says: sayWritten(pattern), found, name } satisfies Tried }
}

/** Keeps a pattern under a name; everybody in the team can filter by it. */
export const keepPattern = async ({ db, inspection, person, now, about }: HereInInspection, { pattern: typed, name }: z.output<typeof keepPatternForm>) => {
  const parsed = parsePattern(typed)
  if ('problem' in parsed) return { refusal: refuse({ pattern: parsed.problem }, { pattern: typed, name }) }
  const problem = nameProblem(name, await ownOf(db, 'own_pattern', inspection.id), readyPatterns.map(({ title }) => title))
  if (problem) return { refusal: refuse({ name: problem }, { pattern: typed, name }) }
  const id = newId()
  await addOwn(db, 'own_pattern', { id, inspection_id: inspection.id, name, pattern: writePattern(parsed), made_by: person.id, made_at: now, removed_by: null, removed_at: null })
  about('pattern', id)
  return { id }
}
