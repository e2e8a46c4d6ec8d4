import { PGliteDialect, sql, type Kysely, type PGliteDialectConfig } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { BulkInsert, Engine } from './engine.ts'

const mostParameters = 30_000

const bulkInsert = (db: Kysely<Tables>): BulkInsert => async (table, columns, rows) => {
  const atOnce = Math.max(1, Math.floor(mostParameters / columns.length))
  await db.transaction().execute(async (within) => {
    for (let from = 0; from < rows.length; from += atOnce) {
      const values = rows.slice(from, from + atOnce).map((row) => sql`(${sql.join(row)})`)
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values ${sql.join(values)}`.execute(within)
    }
  })
}

/** A PostgreSQL that runs already. Closing the store ends it. */
export const postgresOn = (pglite: PGliteDialectConfig['pglite']): Engine => ({ dialect: new PGliteDialect({ pglite }), bulkInsert, sharedBetweenThreads: false, file: null })

/** PostgreSQL in this process, kept in memory: the tests' second engine. */
export const postgresInMemory = async (): Promise<Engine> => {
  const { PGlite } = await import('@electric-sql/pglite')
  return postgresOn(new PGlite() as never)
}
