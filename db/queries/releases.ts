import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { ReleaseFileTable, ReleaseTable, ReleaseTableTable } from '../tables/releases.ts'

type Db = Kysely<Tables>
export type ReleaseRow = ReleaseTable

/** Every release, out or not, newest first, with who made it. */
export const releaseRows = (db: Db): Promise<(Omit<ReleaseTable, 'content'> & { readonly maker: string | null })[]> =>
  db.selectFrom('release').leftJoin('person', 'person.id', 'made_by').select(['release.id', 'release.address', 'release.title', 'release.published_by', 'release.inspected_to', 'release.public_from', 'release.sha256', 'release.previous', 'release.made_by', 'release.made_at', 'person.name as maker']).orderBy('release.published_by', 'desc').execute()

export const releaseAt = (db: Db, address: string): Promise<ReleaseRow | undefined> => db.selectFrom('release').selectAll().where('address', '=', address).executeTakeFirst()

/** The last release whose reports were published before this day (`YYYY-MM-DD`). */
export const releaseBefore = (db: Db, publishedBy: string): Promise<ReleaseRow | undefined> =>
  db.selectFrom('release').selectAll().where('published_by', '<', publishedBy).orderBy('published_by', 'desc').limit(1).executeTakeFirst()

export const addRelease = async (db: Db, release: ReleaseTable, tables: readonly ReleaseTableTable[], files: readonly ReleaseFileTable[]): Promise<void> => {
  await db.insertInto('release').values(release).execute()
  for (const table of tables) await db.insertInto('release_table').values(table).execute()
  for (const file of files) await db.insertInto('release_file').values(file).execute()
}

/** Takes a release away that nobody outside can have seen. Whether it was there, not out yet at this instant, and no other stood on it. */
export const takeReleaseBack = async (db: Db, id: string, now: string): Promise<boolean> => {
  const waiting = await db.selectFrom('release').select('id').where('id', '=', id).where('public_from', '>', now).executeTakeFirst()
  const stoodOn = await db.selectFrom('release').select('id').where('previous', '=', id).executeTakeFirst()
  if (!waiting || stoodOn) return false
  await db.deleteFrom('release_file').where('release_id', '=', id).execute()
  await db.deleteFrom('release_table').where('release_id', '=', id).execute()
  await db.deleteFrom('release').where('id', '=', id).execute()
  return true
}
