import { describe, expect, test } from 'vitest'
import { keptAs } from '#db/queries/kept.ts'
import { listTable } from '#db/columns.ts'
import { meaningsOf } from '#db/queries/confirmed.ts'
import { eventsOfInspection } from '#db/queries/events.ts'
import { totalsOf } from '#db/queries/findings.ts'
import { listsOfSubmission, moveAnew, moveSubmission, submissionById } from '#db/queries/submissions.ts'
import type { HereInInspection } from '#server/door.ts'
import { checkAgain } from '#server/intake/check-again.ts'
import { checkOptions } from '#server/intake/check-options.ts'
import { checkCurrentAnew } from '#server/intake/check-anew.ts'
import { withdraw } from '#server/intake/withdraw.ts'
import { answerQuestions } from '#server/mapping/answer-questions.ts'
import { changeRemembered } from '#server/mapping/change-remembered.ts'
import { confirmedFile } from '#server/mapping/confirmed.schema.ts'
import { exportRemembered, seeRemembered, seeRememberedOne } from '#server/mapping/see-remembered.ts'
import { seeQuestions, type OpenQuestion } from '#server/mapping/see-questions.ts'
import { as, contacts, csvOf, engines, inspectionId, referrals, withOffice, type File, type Office } from '../intake/office.ts'

/** Contacts whose source, and whose heading of the date, only the authority understands. */
const own = (count: number, source = 'Front door', heading = 'Contact outcome date'): File => {
  const file = csvOf(1, Array.from({ length: count }, (_, at) => ({
    childId: 1001 + at, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: '01/02/2010', age: 6, dateOfContact: '03/03/2016', contactSource: source,
  })))
  return { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes).replace('"Date of contact"', `"${heading}"`)) }
}

const withForm = (fields: Readonly<Record<string, string>>) => (here: HereInInspection): HereInInspection =>
  ({ ...here, request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }) })

const questionsOf = async (office: Office): Promise<readonly OpenQuestion[]> => (await as(office, 'officer', (here) => seeQuestions(here, 1))).answer!.questions
const answer = (office: Office, fields: Readonly<Record<string, string>>) => as(office, 'officer', (here) => answerQuestions(withForm(fields)(here)))
const sources = async ({ store }: Office, id: string): Promise<readonly unknown[]> =>
  (await store.db.selectFrom(listTable(1)).select(['contact_source', 'date_of_contact']).where('submission_id', '=', keptAs(store.db, id)).orderBy('row_number').execute()).map((row) => [row['contact_source'], row['date_of_contact']])
const unknown = async (office: Office, id: string): Promise<number> =>
  (await totalsOf(office.store.db, id)).filter(({ code }) => code === 'code-unknown' || code === 'heading-unclear').reduce((sum, { total }) => sum + total, 0)

describe.each(engines)('what only the authority can answer, on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  test('asked once, answered, remembered, and the version in use checked again in one piece', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([own(3), referrals(2)])
    const asked = await questionsOf(office)
    expect(asked.map(({ asked: { kind, subject, written }, heading, value }) => [kind, subject, written, heading?.column ?? value?.cells])).toEqual([['heading', '1', 'Contact outcome date', 'F'], ['code', 'source', 'Front door', 3]])
    expect(asked[0]!.likely).toEqual([{ value: 'dateOfContact', text: 'Date of contact' }])
    expect(asked[0]!.others.map(({ value }) => value)).not.toContain('gender')
    expect(await sources(office, id)).toEqual([[null, null], [null, null], [null, null]])

    const { answer: done, told } = await answer(office, { [asked[0]!.name]: 'dateOfContact', [asked[1]!.name]: '1A' })
    expect([done, told]).toEqual([{ submissionId: id }, [id]])
    // Until it is done all that was read before stands and is seen; what was answered is not asked again.
    expect([await unknown(office, id), (await submissionById(office.store.db, id))!.state, (await submissionById(office.store.db, id))!.anew]).toEqual([4, 'read', 'waiting'])
    expect((await as(office, 'officer', (here) => seeQuestions(here, 1))).answer).toMatchObject({ questions: [], open: 0, anew: 'waiting', remembered: 2 })

    const after = await office.read(id)
    expect(after).toMatchObject({ id, number: 1, state: 'read', rows: 5, anew: null })
    expect(await sources(office, id)).toEqual([['1A', '2016-03-03'], ['1A', '2016-03-03'], ['1A', '2016-03-03']])
    expect([await unknown(office, id), after.anew, (await listsOfSubmission(office.store.db, id)).length]).toEqual([0, null, 2])
    const [event] = await eventsOfInspection(office.store.db, inspectionId, null, 1)
    expect(event).toMatchObject({ action: 'listsRead', subject_id: id })
    expect(event!.detail).toContain('"anew":true')
    expect(event!.detail).not.toContain('Front door')
  }))

  test('what was confirmed holds for later versions and for lists carried forward, and each version by what held when it was read', () => withOffice(engine, async (office) => {
    const first = await office.deliver([own(2)])
    const asked = await questionsOf(office)
    await answer(office, { [asked[0]!.name]: 'dateOfContact', [asked[1]!.name]: '6' })
    await office.read(first.id)
    const second = await office.deliver([referrals(2)])
    expect(await sources(office, second.id)).toEqual([['6', '2016-03-03'], ['6', '2016-03-03']])
    expect((await as(office, 'lead', (here) => seeQuestions(here, 1))).answer).toMatchObject({ submissionId: second.id, questions: [], mayAnswer: false })
    expect((await checkOptions(office.store.db, { ...second, read_at: '2016-01-01T00:00:00.000Z' })).confirmed).toEqual({ headings: [], values: [] })
    expect((await checkOptions(office.store.db, second)).confirmed!.values).toEqual([{ kind: 'code', of: 'source', written: 'Front door', means: '6' }])
  }))

  test('changed and forgotten: what was said before stays in the history', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([own(2, 'Front door', 'Date of contact')])
    const [question] = await questionsOf(office)
    await answer(office, { [question!.name]: '6' })
    await office.read(id)
    const one = async () => (await as(office, 'lead', seeRemembered)).answer.values[0]!
    expect(await one()).toMatchObject({ written: 'Front door', meaning: '6: Police', who: 'Name of officer', subject: 'Contact source (list 1); Referral source (list 3)' })
    const change = async (fields: Readonly<Record<string, string>>) => { const line = await one(); return as(office, 'officer', (here) => changeRemembered(withForm(fields)(here), line.id)) }
    expect((await change({ means: 'ZZ' })).answer).toMatchObject({ data: { errors: { means: expect.any(String) as string } } })
    expect(await change({ means: '6' })).toEqual({ answer: null, told: [] })
    expect(await change({ means: '1A' })).toEqual({ answer: null, told: [id] })
    await office.read(id)
    expect((await sources(office, id))[0]).toEqual(['1A', '2016-03-03'])
    const line = await one()
    expect((await as(office, 'officer', (here) => seeRememberedOne(here, line.id))).answer).toMatchObject({ chosen: '1A', before: [{ meaning: '6: Police', endedBy: 'Name of officer' }] })
    expect(confirmedFile.parse((await as(office, 'officer', exportRemembered)).answer)).toEqual({ headings: [], values: [{ kind: 'code', of: 'source', written: 'Front door', means: '1A' }] })
    await change({ forget: 'yes' })
    await office.read(id)
    expect([(await sources(office, id))[0], (await questionsOf(office)).length, await meaningsOf(office.store.db, '857', 'sif-2015-06')]).toEqual([[null, '2016-03-03'], 1, []])
    expect(await office.store.db.selectFrom('confirmed_meaning').select('means').orderBy('means').execute()).toEqual([{ means: '1A' }, { means: '6' }])
    await expect(as(office, 'officer', (here) => changeRemembered(withForm({ means: '6' })(here), line.id))).rejects.toMatchObject({ status: 404 })
  }))

  decisions('none of these: left as it is, and not asked again', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([own(2)])
    const asked = await questionsOf(office)
    await answer(office, { [asked[0]!.name]: '-', [asked[1]!.name]: '-' })
    await office.read(id)
    expect([await questionsOf(office), await sources(office, id)]).toEqual([[], [[null, null], [null, null]]])
    expect((await totalsOf(office.store.db, id)).filter(({ code }) => code === 'code-unknown')).toMatchObject([{ total: 2 }])
  }))

  decisions('a form that cannot be taken keeps what was typed; one sent twice changes nothing', () => withOffice(engine, async (office) => {
    const file = own(2)
    const twoHeadings = { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes).replace('"Contact source"', '"Outcome of the contact, date"')) }
    await office.deliver([twoHeadings])
    const headings = (await questionsOf(office)).filter(({ heading }) => heading)
    expect(headings).toHaveLength(2)
    const [a, b] = headings as [OpenQuestion, OpenQuestion]
    expect((await answer(office, { [a.name]: '', [b.name]: '' })).answer).toMatchObject({ refusal: { data: { errors: { [a.name]: 'Answer at least one question' } } } })
    expect((await answer(office, { [a.name]: 'noSuch' })).answer).toMatchObject({ refusal: { data: { errors: { [a.name]: expect.stringContaining('Choose one of the answers') as string }, values: { [a.name]: 'noSuch' } } } })
    expect((await answer(office, { [a.name]: 'dateOfContact', [b.name]: 'dateOfContact' })).answer).toMatchObject({ refusal: { data: { errors: { [b.name]: expect.stringContaining('cannot both be') as string } } } })
    expect((await answer(office, { [a.name]: 'dateOfContact' })).told).toHaveLength(1)
    expect(await answer(office, { [a.name]: 'dateOfContact' })).toMatchObject({ told: [] })
    expect((await office.store.db.selectFrom('confirmed_meaning').select('id').execute()).length).toBe(1)
  }))

  test('answered again while the checker is at it: it is checked by all the answers', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([own(600)])
    const asked = await questionsOf(office)
    await answer(office, { [asked[0]!.name]: 'dateOfContact' })
    const more: Promise<unknown>[] = []
    await office.read(id, ({ step }) => { if (step === 'storing' && !more.length) more.push(answer(office, { [asked[1]!.name]: '6' })) })
    await Promise.all(more)
    expect((await sources(office, id))[0]).toEqual(['6', '2016-03-03'])
    expect(await submissionById(office.store.db, id)).toMatchObject({ state: 'read', anew: null })
  }))

  decisions('confirmed while a new version is read: that version is read by it', () => withOffice(engine, async (office) => {
    await office.deliver([own(1)])
    const asked = await questionsOf(office)
    const id = await office.send([own(600)])
    const more: Promise<unknown>[] = []
    await office.read(id, ({ step }) => { if (step === 'storing' && !more.length) more.push(answer(office, { [asked[1]!.name]: '6' })) })
    await Promise.all(more)
    expect((await sources(office, id))[0]).toEqual(['6', null])
  }))

  decisions('cut off in the middle: what was read before still stands, whole, and it is done when asked for again', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([own(600)])
    const asked = await questionsOf(office)
    await answer(office, { [asked[1]!.name]: '6' })
    await expect(office.read(id, ({ step, rows }) => { if (step === 'storing' && rows > 500) throw new Error('power cut') })).rejects.toThrow('power cut')
    expect([await unknown(office, id), (await sources(office, id)).length, (await submissionById(office.store.db, id))!.state]).toEqual([601, 600, 'read'])
    await moveAnew(office.store.db, id, 'checking', { anew: 'stopped', fault_reference: '7F3K-22' })
    expect((await as(office, 'officer', (here) => checkAgain(here, id))).told).toEqual([id])
    await office.read(id)
    expect([await unknown(office, id), (await sources(office, id))[599]]).toEqual([1, ['6', null]])
  }))

  decisions('withdrawn before it is checked again: nothing of it comes back', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([own(3)])
    await as(office, 'officer', checkCurrentAnew)
    expect((await as(office, 'officer', (here) => withdraw(here, id, 'wrong-file'))).answer).toBe(true)
    expect(await office.read(id)).toMatchObject({ state: 'withdrawn', attempts: 1 })
    expect((await as(office, 'officer', (here) => seeQuestions(here, 1))).answer).toBeNull()
  }))

  decisions('a version that comes into use again because the newer one is withdrawn is checked by what was confirmed since', () => withOffice(engine, async (office) => {
    const first = await office.deliver([own(2)])
    await moveSubmission(office.store.db, first.id, 'read', { read_at: '2016-04-12T08:00:00.000Z' })
    const second = await office.deliver([own(2)])
    const asked = await questionsOf(office)
    await answer(office, { [asked[1]!.name]: '6' })
    await office.read(second.id)
    expect((await as(office, 'officer', (here) => withdraw(here, second.id, 'wrong-file'))).told).toEqual([first.id])
    await office.read(first.id)
    expect((await sources(office, first.id))[0]).toEqual(['6', null])
  }))

  decisions('many unknown values: pages of forty, and those beyond the cap are counted', () => withOffice(engine, async (office) => {
    await office.deliver([csvOf(1, Array.from({ length: 230 }, (_, at) => ({ childId: 1001 + at, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: '01/02/2010', age: 6, dateOfContact: '03/03/2016', contactSource: `own word ${at}` })))])
    const page = async (number: number) => (await as(office, 'officer', (here) => seeQuestions(here, number))).answer
    expect(await page(5)).toMatchObject({ pages: 5, open: 230, later: 30 })
    expect((await page(5))!.questions).toHaveLength(40)
    for (const number of [0, 6, 1.5, Number.NaN]) expect(await page(number)).toBeNull()
  }))

  decisions('contacts that hold nothing of their own ask nothing', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(3)])
    expect((await as(office, 'officer', (here) => seeQuestions(here, 1))).answer).toMatchObject({ questions: [], open: 0, remembered: 0 })
  }))
})
