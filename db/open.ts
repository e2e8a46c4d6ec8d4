import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { BulkInsert, Engine } from './dialects/engine.ts'
import { postgresInMemory } from './dialects/postgres.ts'
import { holdFile, sqlite } from './dialects/sqlite.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables/index.ts'

export interface Store {
  readonly db: Kysely<Tables>
  readonly bulkInsert: BulkInsert
  /** Where another thread finds the same database; null where it cannot. */
  readonly address: string | null
  readonly close: () => Promise<void>
}

/**
 * Opens a database by address: `sqlite:/path/to/file.db`, or `postgres:memory` for the tests' second engine.
 * Does not migrate.
 */
export const open = async (address: string): Promise<Store> => storeOn(await engineOf(address), address)

/** A store on an engine that runs already. */
export const storeOn = (engine: Engine, address: string): Store => {
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  return { db, bulkInsert: engine.bulkInsert(db), address: engine.sharedBetweenThreads ? address : null, close: () => db.destroy() }
}

const engineOf = async (address: string): Promise<Engine> => {
  if (address.startsWith('sqlite:')) return sqlite(address.slice('sqlite:'.length))
  if (address === 'postgres:memory') return postgresInMemory()
  throw new Error(`No engine for the database address "${address}": it begins with sqlite: or is postgres:memory`)
}

/** Holds a file for this process alone: the release, or null where another process holds it. */
export const holdAlone = holdFile

/** Brings the schema up to date. Each migration runs whole or not at all. Throws what the engine throws. */
export const migrate = async ({ db }: Store): Promise<readonly string[]> => {
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw error
  return (results ?? []).map((one) => one.migrationName)
}

/** Whether every migration has run: for whoever only reads and must not change the schema. */
export const isUpToDate = async ({ db }: Store): Promise<boolean> => {
  const all = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).getMigrations()
  return all.every(({ executedAt }) => executedAt !== undefined)
}
