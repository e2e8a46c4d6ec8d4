import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/**
 * A version has two places for its rows, children, findings and flags, and is seen in one of them: while it is checked anew the other
 * is filled, and then they change places in one small step. Its own id is the one, and this the other.
 */
const secondPlace = (submissionId: string): string => `${submissionId}-2`

/** The place that is seen. */
export const seenPlace = ({ id, kept_as }: { readonly id: string; readonly kept_as: string | null }): string => kept_as ?? id

/** The place that nobody sees. */
export const otherPlace = (submission: { readonly id: string; readonly kept_as: string | null }): string =>
  seenPlace(submission) === submission.id ? secondPlace(submission.id) : submission.id

/** The place that is seen, within a query: every question about rows, children, findings or flags of a version is asked of it. */
export const keptAs = (db: Db, submissionId: string) =>
  db.selectFrom('submission as version').select((is) => is.fn.coalesce('version.kept_as', 'version.id').as('place')).where('version.id', '=', submissionId)
