import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator } from 'kysely/migration'
import { describe, expect, test } from 'vitest'
import { migrations } from '#db/migrations/index.ts'
import { migrate, open } from '#db/open.ts'
import { countChildren } from '#db/queries/children.ts'
import { flagTotalsOf } from '#db/queries/flags.ts'
import { unfinishedSubmissions } from '#db/queries/submissions.ts'
import { childPage } from '#server/selection/child.ts'
import { childrenOf, type ChildrenOfVersion } from '#server/selection/children.ts'
import { readAddress, whereOf } from '#server/selection/filter.ts'
import { changeTimescale } from '#server/inspections/change-setting.ts'
import { seeListFindings } from '#server/intake/see-findings.ts'
import { as, csvOf, engines, inspectionId, withOffice, type Office } from './office.ts'

const child = { gender: 'Male', ethnicity: 'WBRI', age: 6, disability: 'N', allocatedTeam: 'North', allocatedWorker: 'A Worker' }
/** Assessments of so many children, each of 46 working days, of which the first has two. */
const late = (count: number) => csvOf(4, [...Array(count).keys(), 0].map((at) => ({
  ...child, childId: 1001 + at, dateOfBirth: '01/02/2010', continuousStart: '15/12/2015', seenDuringContinuous: 'Y', continuousAuthorised: '22/02/2016',
})))
const adopters = csvOf(11, [{ reference: 'A1', typeOfIndividual: 'Adopter', firstContact: '01/05/2015', application: '10/05/2015', assessmentStarted: '01/06/2015', assessmentCompleted: '20/02/2016', decided: '' }])

const list = async (office: Office, address: string): Promise<ChildrenOfVersion> =>
  (await as(office, 'lead', (here) => childrenOf({ ...here, url: new URL(`http://localhost/children?${address}`) }))).answer!

describe.each(engines)('flags on %s', (engine) => {
  test('are kept and counted exactly, by child; shown on the child’s page in words, and a filter of the children', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([late(120), adopters])
    const totals = await flagTotalsOf(office.store.db, id)
    expect(totals).toContainEqual({ submission_id: id, code: 'assessment-late', flags: 121, children: 120 })
    expect(totals.find(({ code }) => code === 'adopter-assessment-long')).toMatchObject({ flags: 1, children: 0 })
    const all = await list(office, '')
    expect(all.options.flag).toEqual([{ value: 'assessment-late', name: 'A continuous assessment is late', count: 120 }])
    expect(await list(office, 'flag=assessment-late&page=3')).toMatchObject({ found: 120, total: 120, page: 3, applied: [{ field: 'flag', value: 'assessment-late', name: 'A continuous assessment is late' }] })
    expect(await list(office, 'flag=plan-long')).toMatchObject({ found: 0, total: 120 })
    expect(await list(office, 'flag=made-up')).toMatchObject({ found: 120, applied: [] })
    const [first] = (await list(office, 'flag=assessment-late')).children
    const { answer: page } = await as(office, 'inspector' as 'lead', (here) => childPage(here, first!.id))
    expect(page.flags.map(({ says, list: on, row }) => [says, on, row])).toEqual([2, 122].map((row) => ['Continuous assessment took 46 working days from its start on 15 December 2015 to 22 February 2016, against a timescale of 45', 4, row]))
    // No finding: the authority is not told that anything is wrong.
    const found = await as(office, 'officer', (here) => seeListFindings(here, id, '4'))
    expect(JSON.stringify(found.answer)).not.toContain('assessment-late')
  }))

  test('follow the inspection’s own timescales, once the version is checked again', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([late(3)])
    const form = new URLSearchParams({ value: '50', reason: 'As agreed' })
    await as(office, 'lead', (here) => changeTimescale({ ...here, request: new Request('http://localhost/', { method: 'POST', body: form }) }, 'continuousAssessment'))
    expect(await list(office, 'flag=assessment-late')).toMatchObject({ found: 3 })
    await office.read(id)
    expect(await flagTotalsOf(office.store.db, id)).toEqual([])
    expect(await list(office, 'flag=assessment-late')).toMatchObject({ found: 0, total: 3, options: { flag: [] } })
    expect(await office.store.db.selectFrom('flag').selectAll().execute()).toEqual([])
  }))
})

test('47,000 children filtered by a flag come quickly', () => withOffice('sqlite', async ({ store, ...office }) => {
  await office.inspection()
  const { db } = store
  await db.insertInto('submission').values({ id: 'v', inspection_id: inspectionId, number: 1, state: 'read', stage: 1, edition: 'e', inspection_date: '2016-04-12', sent_by: 'officer', sent_at: '', read_at: '', rows: 1, children: 1, attempts: 1 }).execute()
  const ids = [...Array(47_000).keys()]
  await store.bulkInsert('child_summary', ['submission_id', 'child_id', 'shown_id', 'lists', 'stage', 'teams', 'workers'], ids.map((at) => ['v', `c${at}`, String(at), '|7|', 7, '', '']))
  await store.bulkInsert('flag', ['submission_id', 'number', 'code', 'list', 'row_number', 'child_id', 'facts'], ids.flatMap((at) => ['plan-long', 'not-seen-alone'].map((code, which) => ['v', at * 2 + which, code, 7, at, at % 3 ? `c${at}` : 'c1', '{}'])))
  const where = whereOf(readAddress(new URLSearchParams('flag=plan-long')).filter, () => null)
  const began = performance.now()
  expect(await countChildren(db, inspectionId, 'v', where)).toBe(31_333)
  expect(performance.now() - began).toBeLessThan(600)
}))

test('versions in use that were read before flags were kept are checked again by themselves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-older-'))
  const store = await open(`sqlite:${join(folder, 'test.db')}`)
  try {
    const { '0001-foundations': first } = migrations
    await new Migrator({ db: store.db, provider: { getMigrations: async () => ({ '0001-foundations': first! }) } }).migrateToLatest()
    const person = { id: 'p', email: 'p@example.invalid', name: 'P', password: '-', role: 'officer', authority: '857', disabled_at: null, made_at: '' } as const
    await store.db.insertInto('person').values(person).execute()
    const inspection = { id: 'i', edition: 'e', authority: '857', notified_on: '', inspection_date: '', week1_monday: '', lscb_concurrent: 0, current_submission_id: 'two', closed_at: null, made_at: '', made_by: 'p' }
    await store.db.insertInto('inspection').values(inspection).execute()
    for (const [id, number] of [['one', 1], ['two', 2]] as const) {
      await store.db.insertInto('submission').values({ id, inspection_id: 'i', number, state: 'read', stage: 1, edition: 'e', inspection_date: '', sent_by: 'p', sent_at: '', read_at: '', rows: 1, children: 1, attempts: 1, fault_reference: null, withdrawn_because: null }).execute()
    }
    await migrate(store)
    expect(await unfinishedSubmissions(store.db)).toEqual([{ id: 'two', state: 'read', anew: 'waiting' }])
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
