import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { addSnapshot } from '#db/queries/snapshots.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { judgementLines, judgementPage } from '#server/judgements/pages.ts'
import { recordGrade, type GradeProblem } from '#server/judgements/record-grade.ts'
import { asks, inspectionId, leadId, refused, withFieldwork, type Form } from '../evidence/fieldwork.ts'
import { engines } from '../support/engines.ts'

let minutes = 0
const record = (store: Store, judgement: JudgementCode, form: Form) =>
  asks(store, { as: 'lead', path: `/judgements/${judgement}`, form: { rationale: 'Widespread and common practice.', ...form }, minutes: minutes++ }, (here) => recordGrade(here, judgement))
const problem = async (answer: Promise<object>) => refused<GradeProblem>(await answer)
const page = (store: Store, judgement: string) => asks(store, { as: 'lead' }, (here) => judgementPage(here, judgement))

const calm = { 'answer-failure-protect': 'no', 'answer-failure-look-after': 'no', 'answer-welfare-safeguarded': 'yes' }

describe.each(engines)('a provisional grade on %s', (engine) => {
  test('is what a person chose, with the rationale; earlier ones stay', () => withFieldwork(engine, async (store) => {
    await record(store, 'HP', { grade: '2', rationale: 'First.\r\nSecond line.' })
    await record(store, 'HP', { grade: '3', 'answer-failure-protect': 'no' })
    await record(store, 'HP', { grade: 'not-judged', rationale: 'Too few children to judge.' })
    const { latest, earlier } = await page(store, 'HP')
    expect([latest!, ...earlier].map(({ grade, rationale, answers }) => ({ grade, rationale, answers }))).toEqual([
      { grade: null, rationale: 'Too few children to judge.', answers: {} },
      { grade: 3, rationale: 'Widespread and common practice.', answers: { 'failure-protect': 'no' } },
      { grade: 2, rationale: 'First.\nSecond line.', answers: {} },
    ])
    expect(latest).toMatchObject({ recordedBy: 'Asha Lead', recordedAt: expect.stringMatching(/^2014-03-14T1/) })
    expect((await asks(store, { as: 'lead' }, judgementLines)).map(({ code, latest: one }) => [code, one?.grade])).toEqual([
      ['HP', null], ['AD', undefined], ['CL', undefined], ['CLA', undefined], ['LMG', undefined], ['OE', undefined], ['LSCB', undefined],
    ])
  }))

  test('needs a grade and a rationale, and never comes about otherwise', () => withFieldwork(engine, async (store) => {
    expect(await problem(record(store, 'HP', {}))).toMatchObject({ errors: { grade: 'Choose a grade, or "not judged"' }, about: null, values: { rationale: 'Widespread and common practice.' } })
    expect(await problem(record(store, 'HP', { grade: '2', rationale: ' \n' }))).toMatchObject({ errors: { rationale: 'Enter the rationale' } })
    for (const grade of ['0', '5', 'good', '2.0', '']) expect(await problem(record(store, 'HP', { grade })), grade).toMatchObject({ errors: { grade: expect.any(String) } })
    expect((await page(store, 'HP')).latest).toBeNull()
  }))

  test('a hard rule stands in the way, with its paragraph and what to do', () => withFieldwork(engine, async (store) => {
    await record(store, 'HP', { grade: '4', 'answer-failure-protect': 'yes', 'answer-failure-protect-account': 'Referrals unread.' })
    const said = await problem(record(store, 'OE', { grade: '3', ...calm }))
    expect(said?.errors['grade']).toMatch(/^Help and protection is recorded as inadequate, so overall effectiveness cannot be requires improvement\. Record inadequate/)
    expect(said?.obstacles.filter(({ kind }) => kind === 'block')).toMatchObject([{ rule: 'J22.3', paragraph: '22 and 23' }, { rule: 'J21.1', paragraph: '21' }])
    expect(said?.values).toMatchObject({ grade: '3', ...calm })
    expect((await page(store, 'OE')).latest).toBeNull()
    expect(await record(store, 'OE', { grade: '4' })).toHaveProperty('id')
  }))

  test('what was answered before is asked again, and never goes unnoticed', () => withFieldwork(engine, async (store) => {
    await record(store, 'HP', { grade: '4', 'answer-failure-protect': 'yes', 'answer-failure-protect-account': 'Referrals unread.' })
    expect((await problem(record(store, 'HP', { grade: '4', 'answer-failure-protect-account': 'Referrals unread.' })))?.errors).toEqual({ 'answer-failure-protect': 'This was answered yes when the grade was recorded before. Answer it again: yes or no' })
    expect(await record(store, 'HP', { grade: 'not-judged' }), 'of what is not judged nothing is asked').toHaveProperty('id')
    expect(await record(store, 'HP', { grade: '2' }), 'nothing was answered last').toHaveProperty('id')
  }))

  test('where a judgement in the way is signed off, it is opened again first: it has no form', () => withFieldwork(engine, async (store) => {
    await record(store, 'OE', { grade: '4', ...calm, 'answer-failure-protect': 'yes', 'answer-failure-protect-account': 'Referrals unread.' })
    const stuck = () => problem(record(store, 'HP', { grade: '2', 'answer-failure-protect': 'no' }))
    expect((await stuck())?.errors['grade']).toMatch(/recorded under overall effectiveness, so help and protection cannot be good\..*answer the question there again\. \(Paragraph 29\)$/)
    await addSnapshot(store.db, {
      id: 's', inspection_id: inspectionId, judgement: 'OE', number: 1, state: 'signed', content: '{}', hash: 'h', reason: '', edition: 'e', signed_by: leadId, signed_name: 'Asha Lead', signed_at: '2014-03-14T15:00:00.000Z',
    })
    expect((await stuck())?.errors['grade']).toMatch(/answer the question there again\. Overall effectiveness is signed off: open it again first\. \(Paragraph 29\)$/)
  }))

  test('a soft rule asks for its reason, names the field, and lets it pass with one', () => withFieldwork(engine, async (store) => {
    await record(store, 'AD', { grade: '4' })
    const said = await problem(record(store, 'CLA', { grade: '3', 'answer-failure-look-after': 'no' }))
    expect(said?.errors).toEqual({ 'answer-reason-not-held': 'Answer: Why is the looked after judgement not held at inadequate?' })
    expect(await record(store, 'CLA', { grade: '3', 'answer-failure-look-after': 'no', 'answer-reason-not-held': 'Four children.' })).toHaveProperty('id')
  }))

  test('the exception of paragraph 22 needs its whole record, with a day of the calendar', () => withFieldwork(engine, async (store) => {
    await record(store, 'OE', { grade: '4' })
    const words = { 'answer-exception-understood': 'a', 'answer-exception-improved': 'b', 'answer-exception-moderated-by': 'c', 'answer-exception-moderated-outcome': 'd', 'answer-exception-reported': 'e' }
    const day = (d: string) => ({ 'answer-exception-moderated-on-day': d, 'answer-exception-moderated-on-month': '2', 'answer-exception-moderated-on-year': '2014' })
    expect(Object.keys((await problem(record(store, 'LMG', { grade: '3' })))!.errors)).toHaveLength(6)
    expect(await problem(record(store, 'LMG', { grade: '3', ...words, ...day('30') }))).toMatchObject({ errors: { 'answer-exception-moderated-on': expect.stringContaining('day of the calendar') } })
    expect(await record(store, 'LMG', { grade: '3', ...words, ...day('20') })).toHaveProperty('id')
    expect((await page(store, 'LMG')).latest!.answers['exception-moderated-on']).toBe('2014-02-20')
  }))

  test('a later key judgement that makes the overall grade impossible is said on both pages', () => withFieldwork(engine, async (store) => {
    await record(store, 'OE', { grade: '2', ...calm })
    await record(store, 'CLA', { grade: '4' })
    expect((await page(store, 'OE')).unsettled).toMatchObject([
      { rule: 'J22.3', kind: 'block' }, { rule: 'J28.1', kind: 'warn' }, { rule: 'J19.1', kind: 'warn' }, { rule: 'N12', kind: 'warn' }, { rule: 'J20.1', kind: 'final' },
    ])
    expect((await page(store, 'CLA')).unsettled.find(({ rule }) => rule === 'J22.3')).toMatchObject({ kind: 'warn', on: 'OE' })
  }))

  test('the same form sent twice is one grade; decided otherwise on the way back, another', () => withFieldwork(engine, async (store) => {
    const { key } = await page(store, 'CL')
    await record(store, 'CL', { key, grade: '2' })
    await record(store, 'CL', { key, grade: '2' })
    await record(store, 'CL', { key, grade: '1', 'answer-good-met': 'yes', 'answer-exceeds': 'Sustained.' })
    expect((await page(store, 'CL')).earlier).toHaveLength(1)
    expect((await page(store, 'CL')).latest!.grade).toBe(1)
  }))

  test('the LSCB is judged only where its review runs at the same time', () => withFieldwork(engine, async (store) => {
    expect((await page(store, 'LSCB')).code).toBe('LSCB')
    await store.db.updateTable('inspection').set({ lscb_concurrent: 0 }).execute()
    await expect(page(store, 'LSCB')).rejects.toMatchObject({ status: 404 })
    await expect(page(store, 'XX')).rejects.toMatchObject({ status: 404 })
    expect(await asks(store, { as: 'lead' }, judgementLines)).toHaveLength(6)
  }))

  test('coverage counts what stands, with links by criterion', () => withFieldwork(engine, async (store) => {
    const note = (form: Form, as: 'lead' | 'inspector' = 'inspector') => asks(store, { form, as }, recordEvidence)
    await note({ text: 'a', criteria: ['HP-29.01', 'HP-29.02'], activity: 'case-tracked', caseNumber: 'T01', polarity: 'strength' })
    await note({ text: 'b', criteria: ['HP-29.01'], activity: 'document', polarity: 'concern' }, 'lead')
    const line = (await asks(store, {}, judgementLines)).find(({ code }) => code === 'HP')
    expect(line).toMatchObject({ records: 2, criteria: 21, bare: 19 })
    const [first, second, third] = (await page(store, 'HP')).coverage
    expect(first).toMatchObject({ records: 2, cases: ['T01'], inspectors: 2, gaps: [] })
    expect(second).toMatchObject({ records: 1, gaps: ['Only one kind of source', 'Only one inspector'] })
    expect(third).toMatchObject({ records: 0, gaps: ['Nothing yet'] })
    expect((await page(store, 'AD')).coverage.filter(({ criterion }) => criterion.grade === 'good').map(({ criterion }) => criterion.judgement)).toEqual([
      ...Array.from({ length: 5 }, () => 'AD'), ...Array.from({ length: 10 }, () => 'CLA'),
    ])
  }))

  test('any rationale comes back as it was typed', () => withFieldwork(engine, async (store) => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).filter((one) => one.trim() !== '' && !/[\0\r]/.test(one) && !one.startsWith('\ufeff') && one.isWellFormed())
    await fc.assert(fc.asyncProperty(words, async (rationale) => {
      await record(store, 'LSCB', { grade: '2', rationale })
      expect((await page(store, 'LSCB')).latest!.rationale).toBe(rationale)
    }), { numRuns: 25 })
  }))
})
