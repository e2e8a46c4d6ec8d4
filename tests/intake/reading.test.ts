import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listTable } from '#db/columns.ts'
import { eventsOfInspection } from '#db/queries/events.ts'
import { countKept, notCheckedOf, someFindings, totalsOf } from '#db/queries/findings.ts'
import { filesOf, listsOfSubmission, moveSubmission, submissionById } from '#db/queries/submissions.ts'
import { bornOn, contacts, csvOf, engines, inspectionId, otherInspectionId, referrals, withOffice, type Office } from './office.ts'

const count = async ({ store }: Office, table: 'finding' | 'child' | 'child_summary' | `list_${string}`, submissionId?: string): Promise<number> => {
  let query = store.db.selectFrom(table as 'finding').select((is) => is.fn.countAll<number>().as('n'))
  if (submissionId) query = query.where('submission_id', '=', submissionId)
  return Number((await query.executeTakeFirstOrThrow()).n)
}

describe.each(engines)('a submission is read and kept on %s', (engine) => {
  // A second engine is there for the queries; decisions are the same on any.
  const decisions = test.runIf(engine === 'sqlite')

  test('rows, children, findings, what was not checked, and the version in use', () => withOffice(engine, async (office) => {
    const wrong = csvOf(3, [{ childId: '0042', gender: 'Male', dateOfBirth: '31/02/2010', age: 'six' }, { childId: '1001', gender: 'Robot', dateOfBirth: '01/02/2010', allocatedTeam: 'A | B' }])
    const submission = await office.deliver([contacts(3), wrong])
    expect(submission).toMatchObject({ state: 'read', number: 1, rows: 5, children: 4, attempts: 1, fault_reference: null })
    expect((await office.inspection()).current_submission_id).toBe(submission.id)
    expect(await listsOfSubmission(office.store.db, submission.id)).toMatchObject([{ list: 1, rows: 3, carried_from: null, sheet: 'List 1' }, { list: 3, rows: 2 }])
    const rows = await office.store.db.selectFrom(listTable(3)).selectAll().where('submission_id', '=', submission.id).orderBy('row_number').execute()
    expect(rows).toMatchObject([{ row_number: 2, child_id: '0042', date_of_birth: null, hidden: 0 }, { row_number: 3, child_id: '1001', gender: null, date_of_birth: '2010-02-01' }])
    expect(JSON.parse(String(rows[0]!.written))).toMatchObject({ dateOfBirth: '31/02/2010', age: 'six' })
    expect(await someFindings(office.store.db, { submissionId: submission.id, list: 3, code: 'date-not-real' }, 50))
      .toMatchObject([{ severity: 'fix', row_number: 2, value: '31/02/2010', header: 'Date of birth', field: 'dateOfBirth' }])
    expect(await totalsOf(office.store.db, submission.id)).toContainEqual({ submission_id: submission.id, list: 3, code: 'code-unknown', severity: 'fix', total: 1 })
    expect((await notCheckedOf(office.store.db, submission.id)).map(({ list }) => list)).toEqual(expect.arrayContaining([2, 4, 11]))
    const child = await office.store.db.selectFrom('child').innerJoin('child_summary', 'child_summary.child_id', 'child.id').selectAll().where('shown_id', '=', '1001').executeTakeFirstOrThrow()
    expect(child).toMatchObject({ lists: '|1|3|', stage: 3, age: 6, teams: '|A   B|', ethnicity_group: 'White' })
    expect(rows[1]!.child_ref).toBe(child.child_id)
    const events = await eventsOfInspection(office.store.db, inspectionId, null, 10)
    expect(events[0]).toMatchObject({ action: 'listsRead', person_id: null, subject_id: submission.id })
    expect(events[0]!.detail).not.toMatch(/0042|1001|Robot/)
  }))

  test('a list that is not sent again still stands, through any number of versions', () => withOffice(engine, async (office) => {
    const first = await office.deliver([contacts(4), referrals(2)])
    const second = await office.deliver([referrals(3, 1003)])
    expect(second).toMatchObject({ state: 'read', number: 2, rows: 7, children: 5 })
    const third = await office.deliver([referrals(1)])
    const lists = await listsOfSubmission(office.store.db, third.id)
    expect(lists).toMatchObject([{ list: 1, rows: 4, carried_from: 1 }, { list: 3, rows: 1, carried_from: null }])
    expect(lists[0]!.file_id).toBe((await filesOf(office.store.db, first.id))[0]!.id)
    // The children keep their ids, whichever version names them.
    expect(await count(office, 'child')).toBe(5)
    expect(await count(office, 'list_01', third.id)).toBe(4)
  }))

  decisions('a file that cannot be read blocks only itself, and its list stands as it was', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(4), referrals(2)])
    const broken = { name: 'List 3.csv', bytes: new TextEncoder().encode('Child unique ID,"Gender\n1,2') }
    const second = await office.deliver([contacts(5), broken])
    expect(second).toMatchObject({ state: 'read', rows: 7 })
    expect(await filesOf(office.store.db, second.id)).toMatchObject([{ problem_code: null, format: 'csv' }, { problem_code: 'unclosed-quote' }])
    expect(await listsOfSubmission(office.store.db, second.id)).toMatchObject([{ list: 1, rows: 5, carried_from: null }, { list: 3, rows: 2, carried_from: 1 }])
  }))

  decisions('a delivery of which nothing can be read leaves the version before in use', () => withOffice(engine, async (office) => {
    const first = await office.deliver([contacts(4)])
    const second = await office.deliver([{ name: 'notes.csv', bytes: new TextEncoder().encode('Cost centre,Amount\nA,1\n') }])
    expect(second).toMatchObject({ state: 'unreadable', rows: 0, children: 0 })
    expect(await filesOf(office.store.db, second.id)).toMatchObject([{ problem_code: 'no-lists' }])
    expect((await office.inspection()).current_submission_id).toBe(first.id)
    // The next carries forward from the last that was read.
    expect(await listsOfSubmission(office.store.db, (await office.deliver([referrals(1)])).id)).toMatchObject([{ list: 1, carried_from: 1 }, { list: 3 }])
  }))

  test('nobody sees any of it before the last transaction', () => withOffice(engine, async (office) => {
    const first = await office.deliver([contacts(4)])
    const second = await office.send([contacts(1_200), referrals(900)])
    const seen: unknown[] = []
    await office.read(second, ({ step, rows }) => {
      if (step === 'storing' && rows > 500) {
        seen.push(Promise.all([office.inspection(), submissionById(office.store.db, second), listsOfSubmission(office.store.db, second), totalsOf(office.store.db, second)]))
      }
    })
    expect(seen.length).toBeGreaterThan(2)
    for (const moment of await Promise.all(seen.slice(0, -1))) {
      expect(moment).toMatchObject([{ current_submission_id: first.id }, { state: 'reading', rows: 0 }, [], []])
    }
    // Read, and still a draft: what is in use changes when it is submitted, and not before.
    expect((await office.inspection()).current_submission_id).toBe(first.id)
    await office.submit(second)
    expect((await office.inspection()).current_submission_id).toBe(second)
  }))

  test('what an interrupted reading left is gone when it is read again, and nothing is twice', () => withOffice(engine, async (office) => {
    const id = await office.send([contacts(1_300), referrals(700)])
    await expect(office.read(id, ({ step, rows }) => { if (step === 'storing' && rows > 2_200) throw new Error('killed') })).rejects.toThrow('killed')
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'reading' })
    expect(await count(office, 'list_01', id)).toBe(1_300)
    expect((await office.inspection()).current_submission_id).toBeNull()
    await moveSubmission(office.store.db, id, 'reading', { state: 'received' })
    expect(await office.read(id)).toMatchObject({ state: 'read', attempts: 2, rows: 2_000, children: 1_300 })
    expect([await count(office, 'list_01', id), await count(office, 'list_03', id), await count(office, 'child'), await count(office, 'child_summary', id)]).toEqual([1_300, 700, 1_300, 1_300])
  }))

  test('withdrawn while it is read: it never comes into use, and leaves nothing', () => withOffice(engine, async (office) => {
    const id = await office.send([contacts(1_100)])
    const done: Promise<boolean>[] = []
    await office.read(id, ({ step }) => { if (step === 'storing' && !done.length) done.push(moveSubmission(office.store.db, id, 'reading', { state: 'withdrawn' })) })
    expect(await Promise.all(done)).toEqual([true])
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'withdrawn', read_at: null })
    expect([(await office.inspection()).current_submission_id, await count(office, 'list_01', id), await count(office, 'child_summary', id)]).toEqual([null, 0, 0])
  }))

  decisions('lists of a version that is withdrawn meanwhile are not carried into the new one', () => withOffice(engine, async (office) => {
    const first = await office.deliver([contacts(4)])
    const id = await office.send([referrals(2)])
    const done: Promise<boolean>[] = []
    await office.read(id, ({ step }) => { if (step === 'storing' && !done.length) done.push(moveSubmission(office.store.db, first.id, 'read', { state: 'withdrawn' })) })
    expect(await Promise.all(done)).toEqual([true])
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', rows: 2, children: 2, attempts: 1 })
    expect(await listsOfSubmission(office.store.db, id)).toMatchObject([{ list: 3 }])
    expect(await count(office, 'list_01', id)).toBe(0)
  }))

  decisions('two inspections never mix', () => withOffice(engine, async (office) => {
    const here = await office.deliver([contacts(3)])
    const there = await office.deliver([referrals(3)], { inspection: otherInspectionId })
    expect(there).toMatchObject({ number: 1, rows: 3 })
    expect(await count(office, 'child')).toBe(6)
    expect((await office.inspection()).current_submission_id).toBe(here.id)
  }))

  decisions('a stored file that is gone or changed is a fault of ours, and the submission stays where it was', () => withOffice(engine, async (office) => {
    const id = await office.send([contacts(3)])
    const [file] = await filesOf(office.store.db, id)
    rmSync(join(office.dataDir, file!.path))
    await expect(office.read(id)).rejects.toThrow()
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'reading' })
  }))

  test('more findings of one rule than are kept are still counted exactly', () => withOffice(engine, async (office) => {
    const rows = Array.from({ length: 10_150 }, (_, at) => ({ childId: 5_000 + at, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: bornOn(at), age: 6, dateOfContact: '31/02/2016', contactSource: '6' }))
    const { id } = await office.deliver([csvOf(1, rows)])
    expect(await totalsOf(office.store.db, id)).toContainEqual({ submission_id: id, list: 1, code: 'date-not-real', severity: 'fix', total: 10_150 })
    expect(await countKept(office.store.db, { submissionId: id, list: 1, code: 'date-not-real' })).toBe(10_000)
  }))
})
