import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, open, type Store } from '#db/open.ts'

/** Every test of the database runs on each. */
export const engines = ['sqlite', 'postgres'] as const
export type EngineName = (typeof engines)[number]

/** A fresh, migrated, real database for one test; gone afterwards. */
export const withStore = async (engine: EngineName, run: (store: Store) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  const store = await open(engine === 'sqlite' ? `sqlite:${join(folder, 'test.db')}` : 'postgres:memory')
  try {
    await migrate(store)
    await run(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
