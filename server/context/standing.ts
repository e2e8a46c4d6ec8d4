import { blanks } from '#annex-a/framework/context/blanks.ts'
import { contextEntries } from '#db/queries/context.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'

/** How far the context section is, without counting anything out of the lists. */
export interface ContextStanding {
  readonly of: number
  /** Figures that the authority has given, as they stand. */
  readonly given: number
  readonly decided: number
  /** Figures that the authority gave after the lead inspector decided, or that she has not decided. */
  readonly waiting: number
}

export const contextStanding = async (db: Kysely<Tables>, inspectionId: string): Promise<ContextStanding> => {
  const [given, decided, waiting] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const put = (set: Set<string>, blank: string, is: boolean): unknown => (is ? set.add(blank) : set.delete(blank))
  for (const { blank, side, value } of await contextEntries(db, inspectionId)) {
    if (side === 'authority') put(given, blank, value !== null)
    if (side === 'decision') put(decided, blank, value !== null)
    if (side !== 'ofsted') put(waiting, blank, side === 'authority' && value !== null)
  }
  const known = blanks.filter(({ name }) => decided.has(name))
  return { of: blanks.length, given: given.size, decided: known.length, waiting: waiting.size }
}
