import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { migrate, open } from '#db/open.ts'
import { eventsOfInspection } from '#db/queries/events.ts'
import { summaryOf } from '#db/queries/child.ts'
import { someFindings, totalsOf } from '#db/queries/findings.ts'
import { listsOfSubmission, moveSubmission, submissionById } from '#db/queries/submissions.ts'
import { verifyEvents } from '#server/access/audit.ts'
import { checkAgain } from '#server/intake/check-again.ts'
import { checkAnew, checkCurrentAnew } from '#server/intake/check-anew.ts'
import { seeListFindings } from '#server/intake/see-findings.ts'
import { isUnderWay, seeSubmission } from '#server/intake/see-submission.ts'
import { startIntake } from '#server/intake/start.ts'
import { makeLog } from '#server/web/log.ts'
import { as, auditKey, contacts, csvOf, engines, inspectionId, officeOn, referrals, withOffice, type Office } from './office.ts'

const wrong = (count: number) => csvOf(1, Array.from({ length: count }, (_, at) => ({ childId: 1001 + at, gender: 'Robot', ethnicity: 'WBRI', dateOfBirth: '01/02/2010', age: 6, dateOfContact: '03/03/2016', contactSource: '6' })))

const asked = async (office: Office, id: string): Promise<void> => {
  expect(await as(office, 'lead', (here) => checkAnew(here, id))).toEqual({ answer: true, told: [id] })
}
/** The date of the inspection turns out to be another. */
const knowMore = (office: Office) => office.store.db.updateTable('inspection').set({ inspection_date: '2016-02-01' }).where('id', '=', inspectionId).execute()
const found = async (office: Office, id: string) => (await totalsOf(office.store.db, id)).map(({ code, total }) => `${code}: ${total}`)
const keptIn = async ({ store }: Office, table: 'list_01' | 'finding' | 'child_summary', place: string): Promise<number> =>
  Number((await store.db.selectFrom(table as 'finding').select((is) => is.fn.countAll<number>().as('n')).where('submission_id', '=', place).executeTakeFirstOrThrow()).n)

describe.each(engines)('a version is checked anew on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  test('the old is seen until the new takes its place, whole and once, under the same number', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([wrong(700), referrals(2)])
    const before = await found(office, id)
    await knowMore(office)
    await asked(office, id)
    expect((await as(office, 'officer', (here) => seeSubmission(here, id))).answer).toMatchObject({ state: 'read', anew: 'waiting', inUse: true })
    const seen: Promise<unknown>[] = []
    await office.read(id, ({ step }) => {
      if (step !== 'storing') return
      seen.push(Promise.all([found(office, id), submissionById(office.store.db, id), office.inspection(), someFindings(office.store.db, { submissionId: id, list: 1, code: 'code-unknown' }, 1_000).then((all) => all.length)]))
    })
    expect(seen.length).toBeGreaterThan(2)
    for (const moment of (await Promise.all(seen)).slice(0, -1)) expect(moment).toMatchObject([before, { state: 'read', anew: 'checking', number: 1, rows: 702 }, { current_submission_id: id }, 700])
    const after = await found(office, id)
    expect(after).not.toEqual(before)
    expect(after).toContain('code-unknown: 700')
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: null, number: 1, rows: 702, children: 700, attempts: 1, inspection_date: '2016-02-01' })
    expect(await listsOfSubmission(office.store.db, id)).toMatchObject([{ list: 1, rows: 700 }, { list: 3, rows: 2 }])
    expect([await keptIn(office, 'list_01', id), await keptIn(office, 'finding', id), await keptIn(office, 'child_summary', id)]).toEqual([0, 0, 0])
    const { answer: view } = await as(office, 'lead', (here) => seeListFindings(here, id, '1'))
    expect(view!.groups.find(({ code }) => code === 'code-unknown')).toMatchObject({ total: 700, shown: { length: 50 } })
    const child = await office.store.db.selectFrom('child').select('id').where('child_key', '=', '1001').executeTakeFirstOrThrow()
    expect(await summaryOf(office.store.db, id, child.id)).toMatchObject({ shown_id: '1001', lists: '|1|3|' })
    expect((await eventsOfInspection(office.store.db, inspectionId, null, 2)).map(({ action, person_id, subject_id }) => [action, person_id, subject_id])).toEqual([['listsRead', null, id], ['checkAnew', 'lead', id]])
    expect((await verifyEvents(office.store.db, auditKey)).brokenAt).toBeNull()
  }))

  test('and again, back into its first place', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([contacts(3)])
    for (const _ of [1, 2, 3, 4]) {
      await asked(office, id)
      await office.read(id)
    }
    expect([await keptIn(office, 'list_01', id), (await submissionById(office.store.db, id))!.kept_as]).toEqual([3, null])
    expect(await office.store.db.selectFrom('child_summary').selectAll().execute()).toHaveLength(3)
  }))

  test('asked for in the middle of a reading: that reading is not kept, the next is', () => withOffice(engine, async (office) => {
    // Many, so that there is time to ask while they are kept.
    const id = await office.send([contacts(3_000)])
    const done: Promise<unknown>[] = []
    await office.read(id, ({ step }) => { if (step === 'storing' && !done.length) done.push(knowMore(office).then(() => as(office, 'lead', (here) => checkAnew(here, id)))) })
    expect((await Promise.all(done))[0]).toMatchObject({ answer: true })
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: null, rows: 3_000, attempts: 1 })
    expect((await found(office, id)).join()).toContain('date-future: 3000')
    const twice: Promise<unknown>[] = []
    await asked(office, id)
    await office.read(id, ({ step }) => { if (step === 'storing' && !twice.length) twice.push(as(office, 'lead', (here) => checkAnew(here, id))) })
    expect((await Promise.all(twice))[0]).toMatchObject({ answer: true })
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: null, rows: 3_000 })
    expect(await office.store.db.selectFrom('child_summary').select('child_id').execute()).toHaveLength(3_000)
  }))

  decisions('lists carried forward are checked anew with the others', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(4)])
    const { id } = await office.deliver([referrals(2)])
    expect(await as(office, 'officer', checkCurrentAnew)).toEqual({ answer: true, told: [id] })
    await office.read(id)
    expect(await listsOfSubmission(office.store.db, id)).toMatchObject([{ list: 1, rows: 4, carried_from: 1 }, { list: 3, rows: 2, carried_from: null }])
  }))

  decisions('nothing is checked anew that is not there, was withdrawn, or stopped; what waits is read anyway', () => withOffice(engine, async (office) => {
    expect(await as(office, 'lead', checkCurrentAnew)).toEqual({ answer: false, told: [] })
    expect(await as(office, 'lead', (here) => checkAnew(here, 'none'))).toEqual({ answer: false, told: [] })
    const id = await office.send([contacts(2)])
    expect(await as(office, 'lead', (here) => checkAnew(here, id))).toEqual({ answer: true, told: [] })
    for (const state of ['stopped', 'withdrawn'] as const) {
      await office.store.db.updateTable('submission').set({ state }).execute()
      expect(await as(office, 'lead', (here) => checkAnew(here, id))).toEqual({ answer: false, told: [] })
    }
  }))

  decisions('withdrawn while it is checked anew: it stays withdrawn, and nothing new is kept', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([contacts(4)])
    await asked(office, id)
    const done: Promise<unknown>[] = []
    await office.read(id, ({ step }) => { if (step === 'storing' && !done.length) done.push(moveSubmission(office.store.db, id, 'read', { state: 'withdrawn' })) })
    expect(await Promise.all(done)).toEqual([true])
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'withdrawn', kept_as: null })
    expect(await office.store.db.selectFrom('child_summary').selectAll().execute()).toHaveLength(4)
  }))
})

describe('the line and checking anew', () => {
  const withLine = async (run: (office: Office, begin: (more?: object) => ReturnType<typeof startIntake>) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-anew-'))
    const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
    await migrate(store)
    const office = await officeOn(store, folder)
    try {
      await run(office, (more = {}) => startIntake({ config: office.config, store, log: makeLog('silent'), clock: office.clock, ...more }))
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }

  test('a checker that dies leaves the old where it was, says so, and is asked again', () => withLine(async (office, begin) => {
    const { id } = await office.deliver([contacts(20_000)])
    await asked(office, id)
    const weak = await begin({ heapMb: 24 })
    await weak.idle()
    await weak.close()
    const { answer: view } = await as(office, 'lead', (here) => seeSubmission(here, id))
    expect(view).toMatchObject({ state: 'read', anew: 'stopped', rows: 20_000, faultReference: expect.any(String) as string, mayCheckAgain: true })
    expect(isUnderWay(view!)).toBe(false)
    expect(await keptIn(office, 'list_01', id)).toBe(20_000)
    expect(await as(office, 'officer', (here) => checkAgain(here, id))).toEqual({ answer: id, told: [id] })
    const line = await begin()
    await line.idle()
    await line.close()
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: null, fault_reference: null, rows: 20_000 })
  }))

  test('stopped in an orderly way it goes on at the next start; killed, it says so; what either left unseen is removed', () => withLine(async (office, begin) => {
    const { id } = await office.deliver([contacts(6_000)])
    await asked(office, id)
    const line = await begin()
    await vi.waitFor(() => expect(line.progressOf(id)).toMatchObject({ step: 'storing' }), { timeout: 30_000, interval: 2 })
    await line.close()
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: 'waiting' })
    await office.store.db.updateTable('submission').set({ anew: 'checking' }).execute()
    const again = await begin()
    await again.close()
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: 'stopped', fault_reference: expect.any(String) as string })
    expect(await office.store.db.selectFrom('child_summary').select('child_id').execute()).toHaveLength(6_000)
  }))

  test('asked for at the very end of a check, it is done once more', () => withLine(async (office, begin) => {
    const { id } = await office.deliver([contacts(5)])
    const line = await begin()
    await as(office, 'lead', (here) => checkAnew(here, id))
    line.add(id)
    line.add(id)
    await line.idle()
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: null })
    await line.close()
  }))
})
