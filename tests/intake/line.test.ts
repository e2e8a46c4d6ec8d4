import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { migrate, open, type Store } from '#db/open.ts'
import { verifyEvents } from '#server/access/audit.ts'
import { listsOfSubmission, moveSubmission, submissionById } from '#db/queries/submissions.ts'
import { startIntake, type IntakeNeeds } from '#server/intake/start.ts'
import type { IntakeQueue } from '#server/intake/queue.ts'
import { makeLog } from '#server/web/log.ts'
import { auditKey, contacts, inspectionId, officeOn, referrals, type Office } from './office.ts'

let folder = ''
let store: Store
let office: Office
let intake: IntakeQueue | null = null

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-line-'))
  store = await open(`sqlite:${join(folder, 'workbench.db')}`)
  await migrate(store)
  office = await officeOn(store, folder)
})
afterEach(async () => {
  await intake?.close()
  intake = null
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const begin = async (more: Partial<IntakeNeeds> = {}): Promise<IntakeQueue> => {
  intake = await startIntake({ config: office.config, store, log: makeLog('silent'), clock: office.clock, ...more })
  return intake
}
const stateOf = async (id: string): Promise<string | undefined> => (await submissionById(store.db, id))?.state

describe('the line of submissions', () => {
  test('a worker reads them one after the other, and says how far it is', async () => {
    const line = await begin()
    const first = await office.send([contacts(3_000)])
    const second = await office.send([referrals(5)])
    line.add(first)
    line.add(second)
    line.add(second)
    expect(line.progressOf(first)).toMatchObject({ step: 'opening' })
    expect(line.progressOf(second)).toMatchObject({ step: 'waiting', rows: 1 })
    await vi.waitFor(() => expect(line.progressOf(first)).toMatchObject({ step: 'storing' }), { timeout: 30_000, interval: 5 })
    await line.idle()
    expect([await stateOf(first), await stateOf(second), line.progressOf(first)]).toEqual(['read', 'read', null])
    expect(await listsOfSubmission(store.db, second)).toMatchObject([{ list: 1, carried_from: 1, rows: 3_000 }, { list: 3, rows: 5 }])
    expect((await verifyEvents(store.db, auditKey)).brokenAt).toBeNull()
  })

  test('other writers get their turn while it writes', async () => {
    const line = await begin()
    line.add(await office.send([contacts(20_000)]))
    await vi.waitFor(() => expect(line.progressOf).toBeTruthy())
    let [longest, writes] = [0, 0]
    let busy = true
    void line.idle().then(() => { busy = false })
    while (busy) {
      const began = performance.now()
      await store.db.transaction().execute((db) => moveSubmission(db, 'nobody', 'received', { state: 'received' }))
      longest = Math.max(longest, performance.now() - began)
      writes += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(writes).toBeGreaterThan(50)
    expect(longest).toBeLessThan(500)
  })

  test('stopped in an orderly way in mid-read: it is read at the next start, and nobody need do anything', async () => {
    const id = await office.send([contacts(8_000), referrals(4_000)])
    const line = await begin()
    line.add(id)
    await vi.waitFor(() => expect(line.progressOf(id)).toMatchObject({ step: 'storing' }), { timeout: 30_000, interval: 2 })
    await line.close()
    expect(await stateOf(id)).toBe('received')
    await (await begin()).idle()
    expect(await submissionById(store.db, id)).toMatchObject({ state: 'read', attempts: 2, rows: 12_000, children: 8_000 })
  })

  test.each(['reading', 'checking', 'storing'])('the server killed while %s: the files are there, it says so with a reference, and it can be read again', async (step) => {
    const id = await office.send([contacts(8_000), referrals(4_000)])
    const server = fork(join(import.meta.dirname, 'line-in-process.ts'), [`sqlite:${join(folder, 'workbench.db')}`, folder, id, step], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    const [checker] = await once(server, 'message') as [number]
    server.kill('SIGKILL')
    await once(server, 'exit')
    const again = await begin()
    expect(await submissionById(store.db, id)).toMatchObject({ state: 'stopped', fault_reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{2}$/) as string })
    expect((await office.inspection()).current_submission_id).toBeNull()
    // Its checker, which nobody listens to any more, ends by itself.
    await vi.waitFor(() => expect(() => process.kill(checker, 0)).toThrow(), { timeout: 20_000 })
    await store.db.transaction().execute((db) => moveSubmission(db, id, 'stopped', { state: 'received', fault_reference: null }))
    again.add(id)
    await again.idle()
    expect(await submissionById(store.db, id)).toMatchObject({ state: 'read', attempts: 2, rows: 12_000, children: 8_000 })
    // Read, and still the authority's own: it is in use when somebody submits it.
    expect((await office.inspection()).current_submission_id).toBeNull()
  })

  test('what was received and not begun when the server stopped is read at the next start', async () => {
    const id = await office.send([contacts(5)])
    await (await begin()).idle()
    expect(await stateOf(id)).toBe('read')
  })

  test.each([
    ['runs out of memory', { heapMb: 24 }],
    ['says nothing for too long', { silenceMs: 1 }],
  ])('a checker that %s harms nobody: the submission is marked, the next is read', async (_how, settings) => {
    const large = await office.send([contacts(30_000)])
    const line = await begin(settings)
    await line.idle()
    expect(await submissionById(store.db, large)).toMatchObject({ state: 'stopped', fault_reference: expect.any(String) as string })
    await line.close()
    const next = await begin()
    const small = await office.send([referrals(2)])
    next.add(small)
    await next.idle()
    expect(await stateOf(small)).toBe('read')
    await store.db.transaction().execute((db) => moveSubmission(db, 'nobody', 'received', { state: 'received' }))
  })

  test('files that no submission names are removed at start, and only they', async () => {
    const id = await office.send([contacts(1)])
    const [stray, elsewhere] = [join(folder, 'files', inspectionId, 'left-over'), join(folder, 'files', 'no-such-inspection')]
    writeFileSync(stray, 'half a file')
    mkdirSync(elsewhere, { recursive: true })
    writeFileSync(join(elsewhere, 'other'), 'x')
    await (await begin()).idle()
    expect([existsSync(stray), existsSync(join(elsewhere, 'other'))]).toEqual([false, false])
    expect(await stateOf(id)).toBe('read')
  })
})
