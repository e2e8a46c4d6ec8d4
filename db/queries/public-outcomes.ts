import type { Kysely } from 'kysely'
import type { OutcomeGradeTable, OutcomeTable } from '../tables/register.ts'
import type { ReleaseFileTable, ReleaseTable, ReleaseTableTable } from '../tables/releases.ts'

/**
 * All that anybody may ask without signing in, and the only queries that the public pages have. They know these five tables and no
 * other: there is no child in any of them, and the type lets none be joined. What is not public yet is not there.
 */
export interface PublicTables {
  outcome: OutcomeTable
  outcome_grade: OutcomeGradeTable
  release: ReleaseTable
  release_table: ReleaseTableTable
  release_file: ReleaseFileTable
}
type Db = Kysely<PublicTables>

/** Until when something may be seen. */
export interface SeenAt {
  /** Now (ISO instant, UTC). */
  readonly instant: string
  /** The last day (`YYYY-MM-DD`) whose outcomes are public by now where no instant of their own is given. */
  readonly day: string
}

export type PublicRelease = Omit<ReleaseTable, 'content' | 'made_by'>
const releaseColumns = ['id', 'address', 'title', 'published_by', 'inspected_to', 'public_from', 'made_at', 'sha256', 'previous'] as const

const released = (db: Db, seen: SeenAt) => db.selectFrom('release').where('public_from', '<=', seen.instant)

/** The releases that are out, newest first. */
export const publicReleases = (db: Db, seen: SeenAt): Promise<PublicRelease[]> => released(db, seen).select(releaseColumns).orderBy('published_by', 'desc').execute()

export const publicRelease = (db: Db, address: string, seen: SeenAt): Promise<(PublicRelease & Pick<ReleaseTable, 'content'>) | undefined> =>
  released(db, seen).select([...releaseColumns, 'content']).where('address', '=', address).executeTakeFirst()

/** Its tables in order. */
export const publicReleaseTables = (db: Db, releaseId: string): Promise<ReleaseTableTable[]> => db.selectFrom('release_table').selectAll().where('release_id', '=', releaseId).orderBy('number').execute()

/** Its files without their bytes. */
export const publicReleaseFiles = (db: Db, releaseId: string): Promise<Omit<ReleaseFileTable, 'base64'>[]> =>
  db.selectFrom('release_file').select(['release_id', 'name', 'type', 'bytes', 'sha256']).where('release_id', '=', releaseId).orderBy('name').execute()

export const publicReleaseFile = (db: Db, address: string, name: string, seen: SeenAt): Promise<ReleaseFileTable | undefined> =>
  released(db, seen).innerJoin('release_file', 'release_id', 'release.id').selectAll('release_file').where('address', '=', address).where('name', '=', name).executeTakeFirst()

/** When the next release or outcome comes out, so that nobody keeps an older page longer than that. */
export const nextPublicFrom = async (db: Db, seen: SeenAt): Promise<string | undefined> => {
  const release = await db.selectFrom('release').select('public_from').where('public_from', '>', seen.instant).orderBy('public_from').limit(1).executeTakeFirst()
  const outcome = await db.selectFrom('outcome').select('public_from').where('public_from', '>', seen.instant).orderBy('public_from').limit(1).executeTakeFirst()
  return [release?.public_from, outcome?.public_from].filter((one) => typeof one === 'string').toSorted()[0]
}

const outcomesOut = (db: Db, seen: SeenAt) => db.selectFrom('outcome').where('state', '=', 'standing')
  .where((is) => is.or([is.and([is('public_from', 'is', null), is('published', '<=', seen.day)]), is('public_from', '<=', seen.instant)]))

export type PublicOutcomeRow = Pick<OutcomeTable, 'id' | 'authority' | 'printed_as' | 'framework' | 'edition' | 'reinspection_of' | 'inspected_from' | 'inspected_to' | 'published' | 'dates_are' | 'source'>
const outcomeColumns = ['outcome.id', 'authority', 'printed_as', 'framework', 'edition', 'reinspection_of', 'inspected_from', 'inspected_to', 'published', 'dates_are', 'source'] as const

/** Outcomes that are public, of one authority or of all, with their grades. Who entered, confirmed or corrected them is nobody's business outside. */
export const publicOutcomeRows = async (db: Db, seen: SeenAt, authority?: string): Promise<{ readonly outcomes: readonly PublicOutcomeRow[]; readonly grades: readonly OutcomeGradeTable[] }> => {
  const all = outcomesOut(db, seen)
  const some = authority === undefined ? all : all.where('authority', '=', authority)
  return {
    outcomes: await some.select(outcomeColumns).orderBy('outcome.id').execute(),
    grades: await some.innerJoin('outcome_grade', 'outcome_id', 'outcome.id').selectAll('outcome_grade').execute(),
  }
}
