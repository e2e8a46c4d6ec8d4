import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, open, type Store } from '#db/open.ts'
import { emptiedPostgres } from './emptied-postgres.ts'
import { onceARun } from './once-a-run.ts'

/** Every test of the database runs on each. */
export const engines = ['sqlite', 'postgres'] as const
export type EngineName = (typeof engines)[number]

/** A migrated file in this folder: the migrations ran once, every test gets a copy. */
const copiedFile = async (folder: string): Promise<Store> => {
  const made = await onceARun('migrated.db', async (path) => {
    const store = await open(`sqlite:${path}`)
    await migrate(store)
    await store.close()
  })
  copyFileSync(made, join(folder, 'test.db'))
  return open(`sqlite:${join(folder, 'test.db')}`)
}

/** A fresh, migrated, real database; `close` takes it away. One at a time of the second engine. */
export const openMigrated = async (engine: EngineName): Promise<Store> => {
  if (engine === 'postgres') return emptiedPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  const store = await copiedFile(folder)
  return {
    ...store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const using = async (store: Store, run: (store: Store) => Promise<void>): Promise<void> => {
  try {
    await run(store)
  } finally {
    await store.close()
  }
}

/** A fresh, migrated, real database for one test; gone afterwards. */
export const withStore = async (engine: EngineName, run: (store: Store) => Promise<void>): Promise<void> => using(await openMigrated(engine), run)

/** The same, begun and migrated here and now, for tests of that. */
export const withStoreFromNothing = async (engine: EngineName, run: (store: Store) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  try {
    await using(await open(engine === 'sqlite' ? `sqlite:${join(folder, 'test.db')}` : 'postgres:memory'), async (store) => {
      await migrate(store)
      await run(store)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
