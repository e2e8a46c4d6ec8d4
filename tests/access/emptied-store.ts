import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { migrate, open, type Store } from '#db/open.ts'
import { withStore, type EngineName } from '../support/engines.ts'

let kept: Store | null = null
afterAll(async () => {
  await kept?.close()
  kept = null
})

const empty = async ({ db }: Store): Promise<void> => {
  const tables = (await db.introspection.getTables()).map(({ name }) => name)
  await sql`truncate table ${sql.join(tables.map((name) => sql.table(name)))} cascade`.execute(db)
}

/**
 * An empty, migrated database for one test. The second engine takes seconds to begin, so a file of tests begins it once
 * and empties it in between; a file on disk is made anew each time.
 */
export const withEmptiedStore = async (engine: EngineName, run: (store: Store) => Promise<void>): Promise<void> => {
  if (engine === 'sqlite') return withStore(engine, run)
  if (kept) await empty(kept)
  else {
    kept = await open('postgres:memory')
    await migrate(kept)
  }
  await run(kept)
}
