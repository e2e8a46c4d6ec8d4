import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { migrations } from '#db/migrations/index.ts'
import { migrate, open } from '#db/open.ts'
import { engines } from '../support/engines.ts'

test.each(engines)('in a database from before, what was read counts as submitted when it was sent, on %s', async (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-older-'))
  const store = await open(engine === 'sqlite' ? `sqlite:${join(folder, 'test.db')}` : 'postgres:memory')
  try {
    const { '0001-foundations': first } = migrations
    await new Migrator({ db: store.db, provider: { getMigrations: async () => ({ '0001-foundations': first! }) } }).migrateToLatest()
    await store.db.insertInto('person').values({ id: 'p', email: 'p@example.invalid', name: 'P', password: '-', role: 'officer', authority: '857', disabled_at: null, made_at: '' }).execute()
    await store.db.insertInto('inspection').values({ id: 'i', edition: 'e', authority: '857', notified_on: '', inspection_date: '', week1_monday: '', lscb_concurrent: 0, current_submission_id: 'read', closed_at: null, made_at: '', made_by: 'p' } as never).execute()
    const rows = [['read', 'read', '2016'], ['unreadable', 'unreadable', '2016'], ['taken-back', 'withdrawn', '2016'], ['never-read', 'withdrawn', null], ['waiting', 'received', null]] as const
    for (const [at, [id, state, read_at]] of rows.entries()) {
      await store.db.insertInto('submission').values({ id, inspection_id: 'i', number: at + 1, state, stage: 1, edition: 'e', inspection_date: '', sent_by: 'p', sent_at: `day ${at}`, read_at, rows: 1, children: 1, attempts: 1, fault_reference: null, withdrawn_because: null } as never).execute()
    }
    await migrate(store)
    const now = await store.db.selectFrom('submission').select(['id', 'version', 'submitted_at', 'submitted_by', 'receipt']).orderBy('number').execute()
    expect(now.map(({ id, version, submitted_at, submitted_by, receipt }) => [id, version, submitted_at, submitted_by, receipt])).toEqual([
      ['read', 1, 'day 0', 'p', null], ['unreadable', null, null, null, null], ['taken-back', 3, 'day 2', 'p', null], ['never-read', null, null, null, null], ['waiting', null, null, null, null],
    ])
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
