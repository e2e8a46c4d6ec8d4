import type { Kysely } from 'kysely'
import { parsePattern } from '#annex-a/journey/pattern/parse.ts'
import { sayPattern } from '#annex-a/journey/pattern/pattern.ts'
import { readyPatternByCode, readyPatterns } from '#annex-a/journey/patterns.ts'
import { capital } from '#annex-a/rules/words.ts'
import { ownOf, type NamedOwn } from '#db/queries/patterns.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import type { KeyOfPattern } from './filter.ts'
import { foundBy, patternKey } from './found.ts'
import type { Frame } from './frame.ts'
import type { FilterOption } from './options.ts'

/** The patterns of an inspection as its filter offers them. */
export interface PatternsOfVersion {
  /** With how many children each finds by itself. Null counts: the lists were read before journeys were kept. */
  readonly options: readonly FilterOption[]
  /** False where the lists were read before journeys were kept, and no pattern finds anybody. */
  readonly kept: boolean
  readonly keyOf: KeyOfPattern
  /** What a pattern is called, also one that was taken away; null where there never was one. */
  readonly nameOf: (name: string) => string | null
}

/** What a pattern finds, in a sentence without its full stop. */
export const sayWritten = (pattern: string): string => {
  const parsed = parsePattern(pattern)
  return 'problem' in parsed ? parsed.problem : capital(sayPattern(parsed))
}

const nameOfOwn = ({ name, removed_at }: NamedOwn<'own_pattern'>): string => `${name}${removed_at === null ? '' : ' (taken away since)'}`

/** The patterns that children of a version can be filtered by, with their counts. */
export const patternsIn = async ({ db, inspection }: Pick<HereInInspection, 'inspection'> & { readonly db: Kysely<Tables> }, { submission }: Frame): Promise<PatternsOfVersion> => {
  const own = await ownOf(db, 'own_pattern', inspection.id)
  const counts = await foundBy(db, inspection.id, submission)
  const patternOf = (name: string): string | null => readyPatternByCode(name)?.pattern ?? own.find(({ id }) => id === name)?.pattern ?? null
  const keyOf = (name: string): string | null => {
    const pattern = patternOf(name)
    return pattern === null ? null : patternKey(pattern, submission.inspection_date)
  }
  const offered = [...readyPatterns.map(({ code, title }) => ({ value: code, name: title })), ...own.filter(({ removed_at }) => removed_at === null).map(({ id, name }) => ({ value: id, name }))]
  const ownName = (name: string): string | null => {
    const found = own.find(({ id }) => id === name)
    return found ? nameOfOwn(found) : null
  }
  return {
    options: counts ? offered.map((one) => ({ ...one, count: counts.get(keyOf(one.value)!) ?? 0 })) : [],
    kept: counts !== null,
    keyOf,
    nameOf: (name) => readyPatternByCode(name)?.title ?? ownName(name),
  }
}
