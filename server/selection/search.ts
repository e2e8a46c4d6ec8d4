import { z } from 'zod'
import { childByKey, childrenWithPart, wasSubmitted, type FoundChild } from '#db/queries/child.ts'
import type { HereInInspection } from '../door.ts'
import { keyOfChild } from './child-key.ts'

export const searchForm = z.object({
  id: z.string({ error: 'Enter a child ID' }).trim().min(1, 'Enter a child ID').max(100, 'A child ID has 100 characters or fewer'),
})

/** What a search found: the child, or those whose ID has what was typed in it. */
export type Found =
  { readonly child: string } | { readonly child: null; readonly typed: string; readonly total: number; readonly alike: readonly FoundChild[] }

const alikeShown = 20

/** Finds a child by the authority's ID, written in any way that the reader of lists would take for the same. The trail never holds the ID. */
export const searchChild = async ({ db, inspection, about }: HereInInspection, typed: string): Promise<Found> => {
  const key = keyOfChild(typed)
  const exact = key === null ? undefined : await childByKey(db, inspection.id, key)
  if (exact && (await wasSubmitted(db, inspection.id, exact.id))) {
    about('child', exact.id)
    return { child: exact.id }
  }
  const submissionId = inspection.current_submission_id
  const part =
    key === null || submissionId === null ? { total: 0, found: [] } : await childrenWithPart(db, inspection.id, submissionId, key, alikeShown)
  about('inspection', inspection.id, { alike: part.total })
  return { child: null, typed, total: part.total, alike: part.found }
}
