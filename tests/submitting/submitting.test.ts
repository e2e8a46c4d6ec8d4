import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMilestoneChange } from '#db/queries/calendar.ts'
import { addPerson } from '#db/queries/people.ts'
import { filesOf, listsOfSubmission, submissionById } from '#db/queries/submissions.ts'
import { verifyEvents } from '#server/access/audit.ts'
import { checkAgain } from '#server/intake/check-again.ts'
import { seeLists } from '#server/intake/see-lists.ts'
import { seeSubmission } from '#server/intake/see-submission.ts'
import { discardDraft, withdraw } from '#server/intake/withdraw.ts'
import { keptReceipt } from '#server/submitting/receipt.ts'
import { seeCheck } from '#server/submitting/see-check.ts'
import { unchangedFiles } from '#server/submitting/stored-files.ts'
import { submitVersion, type Saw } from '#server/submitting/submit-version.ts'
import { checkOnTop, restoreVersion } from '#server/versions/new-draft.ts'
import { as, auditKey, contacts, csvOf, engines, inspectionId, now, referrals, withOffice, type Office } from '../intake/office.ts'

/** What an officer who looks at the page of a draft has before them. */
const look = async (office: Office, id: string): Promise<Saw> => {
  const { answer } = await as(office, 'officer', (here) => seeCheck(here, id))
  return { inUse: answer!.inUse?.id ?? '', checked: answer!.checkedAt }
}
const press = async (office: Office, id: string, saw: Saw, who: 'officer' | 'colleague' = 'officer'): Promise<string> => {
  const unchanged = await unchangedFiles(office, inspectionId, id)
  const { answer } = await as(office, who, (here) => submitVersion(here, id, saw, unchanged))
  if (!answer) return 'none'
  return 'refusal' in answer ? String(answer.refusal.data.errors['form']) : 'submitted'
}
const withColleague = (office: Office) =>
  addPerson(office.store.db, { id: 'colleague', email: 'c@example.invalid', name: 'Name of colleague', password: '-', role: 'officer', authority: '857', disabled_at: null, made_at: now })

describe.each(engines)('a draft and its submission on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  test('what is uploaded is the authority’s own until it is submitted, whole, with a receipt', () => withOffice(engine, async (office) => {
    const draft = await office.upload([contacts(4), referrals(2)])
    expect(draft).toMatchObject({ state: 'read', version: null, number: 1 })
    expect((await office.inspection()).current_submission_id).toBeNull()
    expect((await as(office, 'lead', seeLists)).answer).toMatchObject({ versions: [], draft: null, current: null })
    expect((await as(office, 'officer', seeLists)).answer).toMatchObject({ versions: [{ id: draft.id, called: { version: null } }], draft: { id: draft.id }, current: null })
    expect((await as(office, 'lead', (here) => seeSubmission(here, draft.id))).answer).toBeNull()
    expect(await press(office, draft.id, await look(office, draft.id))).toBe('submitted')
    const version = (await submissionById(office.store.db, draft.id))!
    expect(version).toMatchObject({ version: 1, submitted_by: 'officer', submitted_at: now })
    expect((await office.inspection()).current_submission_id).toBe(draft.id)
    const files = await filesOf(office.store.db, draft.id)
    expect(keptReceipt(version)).toMatchObject({
      version: 1, submittedBy: 'Name of officer', submittedAt: now, rows: 6, children: 4, inspectionDate: '2016-04-12', stage: 1,
      files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256, from: null })),
    })
    const [one, two] = keptReceipt(version)!.lists
    expect([one!.holds, one!.due[0]!.says, two!.holds, two!.due[0]!.says]).toMatchObject([{ rows: 4, children: 4, from: null }, 'on time', null, 'in 2 days'])
    expect((await verifyEvents(office.store.db, auditKey)).brokenAt).toBeNull()
    // The same button pressed twice is one version.
    expect(await press(office, draft.id, { inUse: '', checked: version.read_at! })).toBe('submitted')
    expect((await submissionById(office.store.db, draft.id))!.version).toBe(1)
  }))

  test('several uploads add up to one submission, and the next version carries them', () => withOffice(engine, async (office) => {
    await office.upload([contacts(4)])
    const second = await office.submit((await office.upload([referrals(2)])).id)
    expect(second).toMatchObject({ version: 1, number: 2, rows: 6 })
    expect(keptReceipt(second)!.files.map(({ name, from }) => [name, from])).toEqual([['List 3.csv', null], ['List 1.csv', null]])
    const { answer: seen } = await as(office, 'lead', (here) => seeSubmission(here, second.id))
    // The inspectors see the files of the upload before it with the version that it became part of.
    expect(seen!.files.map(({ name }) => name)).toEqual(['List 3.csv', 'List 1.csv'])
    const third = await office.deliver([referrals(3)], { stage: 2 })
    expect(keptReceipt(third)!.lists.filter(({ holds }) => holds).map(({ list, holds }) => [list, holds!.from])).toEqual([[1, 1], [3, null]])
    const { answer: lists } = await as(office, 'lead', seeLists)
    expect(lists.versions.map(({ called }) => called.version)).toEqual([2, 1])
    expect(lists.lists[0]!.received!.called.version).toBe(1)
  }))

  decisions('lists carried forward are the same whatever came in which uploads, submitted together or one by one', async () => {
    const uploads = fc.array(fc.record({ lists: fc.uniqueArray(fc.constantFrom(1, 3), { minLength: 1 }), from: fc.constantFrom(1001, 1003), submits: fc.boolean() }), { minLength: 1, maxLength: 4 })
    await fc.assert(fc.asyncProperty(uploads, (all) => withOffice(engine, async (office) => {
      const last = new Map<number, number>()
      for (const { lists, from, submits } of all) {
        const files = lists.map((list) => (list === 1 ? contacts(3, from) : referrals(2, from)))
        const draft = await office.upload(files)
        if (submits) await office.submit(draft.id)
        for (const list of lists) last.set(list, draft.number)
        const kept = await listsOfSubmission(office.store.db, draft.id)
        expect(new Map(kept.map(({ list, carried_from }) => [list, carried_from ?? draft.number]))).toEqual(new Map([...last].toSorted(([a], [b]) => a - b)))
        const inUse = (await office.inspection()).current_submission_id
        if (submits) expect(inUse).toBe(draft.id)
        else expect(inUse).not.toBe(draft.id)
      }
    })), { numRuns: 8 })
  }, 60_000)

  test('another who submitted first: the second is told by whom, sees what changed, and checks again on top', () => withOffice(engine, async (office) => {
    await withColleague(office)
    const mine = await office.upload([contacts(4)])
    const saw = await look(office, mine.id)
    const theirs = await office.upload([referrals(2)])
    expect(await press(office, theirs.id, await look(office, theirs.id), 'colleague')).toBe('submitted')
    expect(await press(office, mine.id, saw)).toMatch(/^Name of colleague submitted version 1 on 12 April 2016 at 10:30, which came after this upload/)
    expect(await submissionById(office.store.db, mine.id)).toMatchObject({ version: null })
    const { answer: again, told } = await as(office, 'officer', (here) => checkOnTop(here, mine.id))
    expect(told).toEqual([again])
    const onTop = await office.read(again!)
    expect(onTop).toMatchObject({ state: 'read', rows: 6, before_id: theirs.id })
    expect(await press(office, onTop.id, await look(office, onTop.id))).toBe('submitted')
    // The same draft by two: one wins, the other is told.
    expect(await press(office, onTop.id, await look(office, theirs.id), 'colleague')).toMatch(/Name of officer has submitted this upload already/)
  }))

  decisions('the version in use changed between the page and the button', () => withOffice(engine, async (office) => {
    await withColleague(office)
    const first = await office.upload([contacts(4)])
    const [sawFirst, second] = [await look(office, first.id), await office.send([referrals(2)])]
    // Read on top of the first, which is submitted while the second's page is open.
    await office.read(second)
    const saw = await look(office, second)
    await office.store.db.updateTable('submission').set({ state: 'reading' }).where('id', '=', second).execute()
    expect(await press(office, first.id, sawFirst, 'colleague')).toBe('submitted')
    await office.store.db.updateTable('submission').set({ state: 'read' }).where('id', '=', second).execute()
    expect(await press(office, second, saw)).toMatch(/^Name of colleague submitted version 1 .* while you looked at this page/)
    expect(await press(office, second, await look(office, second))).toBe('submitted')
  }))

  decisions('what a draft was checked by must still be so: date, settings, the upload it stands on', () => withOffice(engine, async (office) => {
    const draft = await office.upload([contacts(4)])
    const saw = await look(office, draft.id)
    await office.store.db.updateTable('inspection').set({ inspection_date: '2016-04-13' }).where('id', '=', inspectionId).execute()
    expect(await press(office, draft.id, saw)).toMatch(/^A setting, an answer, a date/)
    expect((await as(office, 'officer', (here) => checkAgain(here, draft.id))).told).toEqual([draft.id])
    expect(await press(office, draft.id, saw)).toMatch(/being checked again/)
    await office.read(draft.id)
    expect(await press(office, draft.id, saw)).toBe(draft.read_at === (await submissionById(office.store.db, draft.id))!.read_at ? 'submitted' : 'These lists were checked again while you looked at this page. Look at what was found now, then submit them')
    expect(await press(office, draft.id, await look(office, draft.id))).toBe('submitted')
    expect(keptReceipt((await submissionById(office.store.db, draft.id))!)!.inspectionDate).toBe('2016-04-13')
  }))

  decisions('what is stored must be what was sent, and all of it: otherwise nothing is submitted', () => withOffice(engine, async (office) => {
    const draft = await office.upload([contacts(4)])
    const [file] = await filesOf(office.store.db, draft.id)
    const whole = contacts(4).bytes
    writeFileSync(join(office.dataDir, file!.path), 'something else')
    expect(await press(office, draft.id, await look(office, draft.id))).toMatch(/^What we keep of this upload is not as it was sent. That is our fault/)
    writeFileSync(join(office.dataDir, file!.path), whole)
    await office.store.db.deleteFrom('list_01').where('row_number', '=', 3).execute()
    expect(await press(office, draft.id, await look(office, draft.id))).toMatch(/That is our fault/)
    expect((await office.inspection()).current_submission_id).toBeNull()
  }))

  test('late is recorded and never refused; a date that the lead inspector changed counts', () => withOffice(engine, async (office) => {
    await addMilestoneChange(office.store.db, { inspection_id: inspectionId, milestone: 'list-01-stage-1', on_date: '2016-04-12', at_time: '08:30', reason: 'x', edition: 'e', changed_by: 'lead', changed_at: now })
    const version = await office.deliver([contacts(4)])
    expect(keptReceipt(version)!.lists[0]!.due).toMatchObject([{ stage: 1, time: '08:30', changed: true, says: '2 hours late', came: { version: 1 } }])
    await addMilestoneChange(office.store.db, { inspection_id: inspectionId, milestone: 'list-01-stage-1', on_date: '2016-04-13', at_time: null, reason: 'x', edition: 'e', changed_by: 'lead', changed_at: now })
    // The receipt stays as it was; the page goes by the date as it stands.
    expect(keptReceipt((await submissionById(office.store.db, version.id))!)!.lists[0]!.due[0]!.says).toBe('2 hours late')
    expect((await as(office, 'lead', seeLists)).answer.lists[0]!.due[0]!.says).toBe('on time')
  }))

  test('discarded, and withdrawn under a draft', () => withOffice(engine, async (office) => {
    const first = await office.deliver([contacts(4)])
    const draft = await office.upload([referrals(2)])
    expect((await as(office, 'officer', (here) => withdraw(here, first.id, 'other'))).told).toEqual([draft.id])
    await office.read(draft.id)
    expect(await submissionById(office.store.db, draft.id)).toMatchObject({ rows: 2, before_id: null })
    expect((await as(office, 'officer', (here) => discardDraft(here, draft.id))).answer).toBe(true)
    expect((await as(office, 'officer', (here) => discardDraft(here, draft.id))).answer).toBe(false)
    expect((await as(office, 'officer', (here) => discardDraft(here, first.id))).answer).toBe(false)
    expect((await as(office, 'lead', seeLists)).answer.versions.map(({ called, state }) => [called.version, state])).toEqual([[1, 'withdrawn']])
    // Numbers of versions are never used twice.
    expect(await office.deliver([contacts(3)])).toMatchObject({ version: 2 })
  }))

  test('an earlier version is brought back as a new one, with all its lists and nothing else', () => withOffice(engine, async (office) => {
    await office.upload([contacts(4)])
    const first = await office.submit((await office.upload([referrals(2)])).id)
    await office.deliver([contacts(1, 2001), csvOf(4, [{ childId: 2001, gender: 'Male', dateOfBirth: '01/02/2010', age: 6 }])])
    const { answer: id, told } = await as(office, 'officer', (here) => restoreVersion(here, first.id))
    expect(told).toEqual([id])
    const draft = await office.read(id!)
    expect(draft).toMatchObject({ state: 'read', rows: 6, children: 4, version: null, restores: first.id })
    expect((await listsOfSubmission(office.store.db, draft.id)).map(({ list, rows, carried_from }) => [list, rows, carried_from])).toEqual([[1, 4, 1], [3, 2, 2]])
    expect(await office.submit(draft.id)).toMatchObject({ version: 3 })
    expect(keptReceipt((await submissionById(office.store.db, draft.id))!)!.files.map(({ from }) => from)).toEqual([1, 1])
    const { answer: seen } = await as(office, 'lead', (here) => seeSubmission(here, draft.id))
    expect(seen).toMatchObject({ restores: { version: 1 }, called: { version: 3 }, files: [{ name: 'List 3.csv' }, { name: 'List 1.csv' }] })
    // And what comes next stands on it.
    expect(await office.upload([referrals(1)])).toMatchObject({ rows: 5, before_id: draft.id })
    expect((await as(office, 'officer', (here) => restoreVersion(here, draft.id))).answer).toBeNull()
  }))
})
