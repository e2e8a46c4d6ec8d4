import type { Dialect, Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

/** Inserts all rows or none. Each row has one value a column, in that order. */
export type BulkInsert = (table: string, columns: readonly string[], rows: readonly (readonly unknown[])[]) => Promise<void>

/** All that differs between engines. */
export interface Engine {
  readonly dialect: Dialect
  readonly bulkInsert: (db: Kysely<Tables>) => BulkInsert
  /** Whether a worker thread can open the same database by its address. */
  readonly sharedBetweenThreads: boolean
  /** The database's file, where it is one. */
  readonly file: string | null
}
