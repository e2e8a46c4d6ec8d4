import type { Kysely } from 'kysely'
import { newestRead, type SentSubmission } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { calledOf, type Called } from './called.ts'

/** An upload that is not submitted: for officers of the authority alone. */
export type Draft = Pick<SentSubmission, 'id' | 'state' | 'anew'> & { readonly called: Called }

/** The newest upload that was not discarded, where it is no version and none has come after it. `sent`: what the person may know of, the newest first. */
export const draftOf = async (db: Kysely<Tables>, inspectionId: string, sent: readonly SentSubmission[]): Promise<Draft | null> => {
  const newest = sent.find(({ state }) => state !== 'withdrawn')
  if (!newest || newest.version !== null) return null
  // What could not be read leaves the one before it to be submitted.
  const read = newest.state === 'unreadable' ? await newestRead(db, inspectionId) : undefined
  const draft = read && read.version === null ? read : newest
  return { id: draft.id, state: draft.state, anew: draft.anew, called: calledOf(draft) }
}
