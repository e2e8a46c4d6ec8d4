import { describe, expect, test } from 'vitest'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { moveSubmission, submissionById } from '#db/queries/submissions.ts'
import { checkAgain } from '#server/intake/check-again.ts'
import { downloadFile } from '#server/intake/download.ts'
import { seeListFindings, seeRuleFindings } from '#server/intake/see-findings.ts'
import { seeLists } from '#server/intake/see-lists.ts'
import { seeSubmission } from '#server/intake/see-submission.ts'
import { seeWithdrawal, withdraw } from '#server/intake/withdraw.ts'
import { as, contacts, csvOf, engines, otherInspectionId, referrals, withOffice } from './office.ts'

const wrongContacts = (count: number) => csvOf(1, Array.from({ length: count }, (_, at) => ({
  childId: 1001 + at, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: '01/02/2010', age: 6, dateOfContact: '31/02/2016', contactSource: at === 0 ? 'pigeon' : '6',
})))

describe.each(engines)('what is seen of lists on %s', (engine) => {
  // A second engine is there for the queries; decisions are the same on any.
  const decisions = test.runIf(engine === 'sqlite')

  test('the 11 lists, each with where it came from and what was found; and every version', () => withOffice(engine, async (office) => {
    const first = await office.deliver([wrongContacts(3), referrals(2)])
    const second = await office.deliver([referrals(3)], { stage: 2 })
    const { answer: view } = await as(office, 'officer', seeLists)
    expect(view).toMatchObject({ current: { id: second.id, called: { version: 2 } }, draft: null, maySend: true })
    expect(view.lists).toHaveLength(11)
    expect(view.lists[0]).toMatchObject({ list: 1, name: 'Contacts', received: { called: { version: 1 }, rows: 3, children: 3, findings: { fix: 4, unreadable: 0 } } })
    expect(view.lists[2]).toMatchObject({ list: 3, received: { called: { version: 2 }, rows: 3 } })
    expect(view.lists[3]).toMatchObject({ list: 4, received: null, due: [{ stage: 1, date: '2016-04-12', time: '12:00', inferred: false }, { stage: 2, date: '2016-04-15', time: '17:00' }] })
    expect(view.versions.map(({ called, state, inUse, stage }) => [called.version, state, inUse, stage])).toEqual([[2, 'read', true, 2], [1, 'read', false, 1]])
    expect(view.versions[1]!.files.map(({ name }) => name)).toEqual(['List 1.csv', 'List 3.csv'])
    expect((await as(office, 'lead', seeLists)).answer.maySend).toBe(false)
    expect((await as(office, 'lead', (here) => seeSubmission(here, first.id))).answer).toMatchObject({ inUse: false, otherInUse: { version: 2 }, mayWithdraw: false })
  }))

  decisions('a version: what was recognised, what was not, and what could not be asked', () => withOffice(engine, async (office) => {
    const odd = csvOf(1, [{ childId: '7', gender: 'Male', dateOfContact: '03/03/2016', contactSource: '6' }])
    const withExtra = { ...odd, bytes: new TextEncoder().encode(new TextDecoder().decode(odd.bytes).replaceAll('\r\n', ',"Ward"\r\n').replace(/,"Ward"\r\n/, ',"Ward"\r\n') + ',"North"\r\n') }
    const { id } = await office.deliver([withExtra, { name: 'broken.csv', bytes: new TextEncoder().encode('a,"b\n') }])
    const { answer: view } = await as(office, 'officer', (here) => seeSubmission(here, id))
    expect(view).toMatchObject({ state: 'read', inUse: true, otherInUse: null, rows: 1, children: 1, strangers: null, mayWithdraw: true, mayCheckAgain: false, progress: null, ofNoList: { unreadable: 1 } })
    expect(view!.sheets).toMatchObject([{ list: 1, sheet: 'List 1', headerRow: 1, rows: 1, exact: 4, extra: [{ header: 'Ward', column: 'E' }], carriedFrom: null }])
    expect(view!.sheets[0]!.missing).toEqual(expect.arrayContaining(['Ethnicity', 'Date of birth']))
    expect(view!.files[1]).toMatchObject({ name: 'broken.csv', problem: { message: expect.stringContaining('never closed') as string } })
    expect(view!.notChecked).toContainEqual({ title: 'everything about it', list: 2, because: 'list 2 (Early help) is not among the files' })
    expect((await as(office, 'officer', (here) => seeSubmission(here, 'none'))).answer).toBeNull()
  }))

  test('findings by rule with exact totals, the first 50, and pages of the others', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([wrongContacts(120)])
    const { answer: view } = await as(office, 'lead', (here) => seeListFindings(here, id, '1'))
    expect(view).toMatchObject({ called: { version: 1 }, list: 1, name: 'Contacts' })
    expect(view!.groups.slice(0, 2).map(({ code, severity, total, shown }) => [code, severity, total, shown.length])).toEqual([['date-not-real', 'fix', 120, 50], ['code-unknown', 'fix', 1, 1]])
    expect(view!.groups[0]!.shown[0]).toMatchObject({ sheet: 'List 1', row: 2, column: 'F', cell: 'F2', header: 'Date of contact', value: '31/02/2016', message: expect.stringMatching(/^"31\/02\/2016" in "Date of contact" is not a real date/) as string })
    const { answer: page } = await as(office, 'lead', (here) => seeRuleFindings(here, id, '1', 'date-not-real', 3))
    expect(page).toMatchObject({ total: 120, kept: 120, page: 3, pages: 3, totals: [{ severity: 'fix', total: 120 }] })
    expect(page!.shown.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, at) => 102 + at))
    for (const [list, code, number] of [['1', 'date-not-real', 4], ['1', 'date-not-real', 0], ['1', 'date-not-real', 1.5], ['1', 'no-such-rule', 1], ['12', 'gap', 1], ['01', 'date-not-real', 1]] as const) {
      expect((await as(office, 'lead', (here) => seeRuleFindings(here, id, list, code, number))).answer).toBeNull()
    }
    const other = await office.deliver([referrals(1)], { inspection: otherInspectionId })
    expect((await as(office, 'lead', (here) => seeListFindings(here, other.id, '3'))).answer).toBeNull()
    expect((await as(office, 'lead', (here) => seeSubmission(here, other.id))).answer).toBeNull()
  }))

  decisions('50,000 findings: the page of a list stays quick and small, and what weighs most has its fifty lines', () => withOffice(engine, async (office) => {
    const fields = Object.entries(listOf(8).fields)
    const wrong = { child: '', reference: '', text: 'Words', date: '31/02/2015', yesNo: 'perhaps', count: 'many', hours: 'few', age: 'old', code: 'Zz' }
    const rows = Array.from({ length: 2_000 }, (_, at) => ({ ...Object.fromEntries(fields.map(([name, { kind }], column) => [name, (at + column) % 9 ? wrong[kind] : ''])), childId: 1001 + at }))
    const { id } = await office.deliver([csvOf(8, rows)])
    const began = performance.now()
    const { answer: view } = await as(office, 'lead', (here) => seeListFindings(here, id, '8'))
    expect(performance.now() - began).toBeLessThan(300)
    expect(view!.groups.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(50_000)
    expect(view!.groups.slice(0, 3).map(({ shown }) => shown.length)).toEqual([50, 50, 50])
    expect(Math.min(...view!.groups.map(({ shown, total }) => shown.length - Math.min(5, total)))).toBeGreaterThanOrEqual(0)
    expect(JSON.stringify(view).length).toBeLessThan(100_000)
  }))

  test('another authority’s children are remarked on, the same children are not', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(200), referrals(200)])
    const same = await office.deliver([contacts(190, 1011)])
    expect((await as(office, 'officer', (here) => seeSubmission(here, same.id))).answer!.strangers).toBeNull()
    // Only list 1 came anew; list 3, carried forward, says nothing for it.
    const others = await office.deliver([contacts(100, 1197)])
    expect((await as(office, 'officer', (here) => seeSubmission(here, others.id))).answer!.strangers).toMatchObject({ common: 4, children: 100, before: { version: 2 } })
    const fewer = await office.deliver([contacts(100, 9001)])
    expect((await as(office, 'officer', (here) => seeSubmission(here, fewer.id))).answer!.strangers).toMatchObject({ common: 0, children: 100, before: { version: 3 } })
  }))

  decisions('another authority’s children are counted whole, however many there are', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(20)])
    const others = await office.deliver([contacts(4_100, 1017)])
    expect((await as(office, 'officer', (here) => seeSubmission(here, others.id))).answer!.strangers).toMatchObject({ common: 4, children: 4_100 })
  }))

  test('withdrawn: the version before is in use again, and nothing of the withdrawn one is shown', () => withOffice(engine, async (office) => {
    const first = await office.deliver([contacts(3)])
    const second = await office.deliver([wrongContacts(4)])
    expect((await as(office, 'officer', (here) => withdraw(here, first.id, 'wrong-file'))).answer).toBe(false)
    expect((await as(office, 'officer', (here) => seeWithdrawal(here, first.id))).answer).toBeNull()
    expect((await as(office, 'officer', (here) => seeWithdrawal(here, second.id))).answer).toMatchObject({ called: { version: 2 } })
    expect((await as(office, 'officer', (here) => withdraw(here, second.id, 'other-authority'))).answer).toBe(true)
    expect((await office.inspection()).current_submission_id).toBe(first.id)
    expect((await as(office, 'officer', (here) => seeSubmission(here, second.id))).answer).toMatchObject({ state: 'withdrawn', withdrawnBecause: 'other-authority', sheets: [], mayWithdraw: false, otherInUse: { version: 1 } })
    expect((await as(office, 'lead', (here) => seeListFindings(here, second.id, '1'))).answer).toBeNull()
    const { answer: view } = await as(office, 'officer', (here) => seeSubmission(here, second.id))
    expect((await as(office, 'officer', (here) => downloadFile(here, second.id, view!.files[0]!.id))).answer).toBeNull()
    expect((await as(office, 'officer', (here) => withdraw(here, first.id, 'other'))).answer).toBe(true)
    expect((await office.inspection()).current_submission_id).toBeNull()
  }))

  decisions('stopped: it says so with a reference, and is put in the line again', () => withOffice(engine, async (office) => {
    const id = await office.send([contacts(3)])
    expect((await as(office, 'officer', (here) => checkAgain(here, id))).answer).toBeNull()
    await moveSubmission(office.store.db, id, 'received', { state: 'stopped', fault_reference: '7F3K-22' })
    expect((await as(office, 'officer', (here) => seeSubmission(here, id))).answer).toMatchObject({ faultReference: '7F3K-22', mayCheckAgain: true, mayWithdraw: false, mayDiscard: true })
    expect((await as(office, 'lead', (here) => seeSubmission(here, id))).answer).toBeNull()
    expect((await as(office, 'lead', (here) => checkAgain(here, id))).answer).toBeNull()
    expect(await as(office, 'officer', (here) => checkAgain(here, id))).toEqual({ answer: id, told: [id] })
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'received', fault_reference: null })
  }))

  decisions('a file comes back byte for byte, to be saved and not shown', () => withOffice(engine, async (office) => {
    const sent = contacts(3)
    const { id } = await office.deliver([sent])
    const { answer: view } = await as(office, 'lead', (here) => seeSubmission(here, id))
    const { answer: response } = await as(office, 'lead', (here) => downloadFile(here, id, view!.files[0]!.id))
    expect(new Uint8Array(await response!.arrayBuffer())).toEqual(sent.bytes)
    expect(response!.headers.get('Content-Disposition')).toBe(`attachment; filename="List 1.csv"; filename*=UTF-8''List%201.csv`)
    expect(response!.headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'")
    expect(response!.headers.get('Content-Type')).toBe('application/octet-stream')
    const other = await office.send([referrals(1)], { inspection: otherInspectionId })
    for (const [submission, file] of [[id, 'none'], [other, view!.files[0]!.id]] as const) expect((await as(office, 'lead', (here) => downloadFile(here, submission, file))).answer).toBeNull()
  }))
})
