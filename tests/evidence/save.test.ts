import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { newId } from '#server/ids.ts'
import { evidenceList } from '#server/evidence/list.ts'
import { evidenceToChange, newEvidence } from '#server/evidence/prepare.ts'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { recordPage } from '#server/evidence/record.ts'
import { removeEvidence } from '#server/evidence/remove.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { engines } from '../support/engines.ts'
import { asks, refused, withFieldwork, type Form } from './fieldwork.ts'

const record = async (store: Store, form: Form, as: 'lead' | 'inspector' = 'inspector', minutes = 0): Promise<string> => {
  const answer = await asks(store, { form, as, minutes }, recordEvidence)
  if ('refusal' in answer) throw new Error(JSON.stringify(refused(answer)))
  return answer.id
}
const change = (store: Store, id: string, form: Form, as: 'lead' | 'inspector' = 'inspector') => asks(store, { form, as, minutes: 5 }, (here) => changeEvidence(here, id))
const page = (store: Store, id: string) => asks(store, {}, (here) => recordPage(here, id))
const list = (store: Store, query = '') => asks(store, { path: `/evidence${query}` }, evidenceList)
const problem = async (answer: Promise<object>) => refused<EvidenceProblem>(await answer)

const mistakes: readonly (readonly [wrong: Form, field: string, words: RegExp])[] = [
  [{ 'observedOn-day': '15', 'observedOn-month': '3', 'observedOn-year': '2014' }, 'observedOn', /today or in the past/],
  [{ 'observedOn-day': '31', 'observedOn-month': '2', 'observedOn-year': '2014' }, 'observedOn', /day of the calendar/],
  [{ 'observedOn-day': '3', 'observedOn-month': '', 'observedOn-year': '2014' }, 'observedOn', /day of the calendar/],
  [{ 'observedOn-day': '9', 'observedOn-month': '3', 'observedOn-year': '2013' }, 'observedOn', /more than a year before/],
  [{ activity: 'rumour' }, 'activity', /from the list/],
  [{ criteria: ['HP-29.01', 'HP-99'] }, 'criteria', /from the list/],
  [{ polarity: 'good' }, 'polarity', /Choose/],
  [{ caseNumber: 'T77' }, 'caseNumber', /no longer a case/],
  [{ text: 'x'.repeat(2_000_001) }, 'text', /has 2,000,001 characters/],
  [{ text: 'a\0b' }, 'text', /cannot be kept/],
  [{ source: 'x'.repeat(501) }, 'source', /has 501 characters/],
]

describe.each(engines)('evidence on %s', (engine) => {
  test('nothing is asked for but the text', () => withFieldwork(engine, async (store) => {
    const id = await record(store, { text: 'Seen alone, and listened to.' })
    expect((await page(store, id)).record).toMatchObject({
      text: 'Seen alone, and listened to.', observedOn: '2014-03-14', activity: '', caseNumber: null, source: '', polarity: 'neutral', criteria: [], version: 1, madeBy: 'Ben Inspector',
    })
    expect(await problem(asks(store, { form: { text: ' \n ' } }, recordEvidence))).toMatchObject({ errors: { text: 'Enter what you saw, heard or read' } })
  }))

  test('everything said is kept, with the words of the criteria and the edition', () => withFieldwork(engine, async (store) => {
    const id = await record(store, {
      text: 'T01 was seen alone.', activity: 'case-tracked', 'observedOn-day': '11', 'observedOn-month': '3', 'observedOn-year': '2014', caseNumber: 'T01', source: 'Social worker',
      polarity: 'strength', criteria: ['HP-29.01', 'CLA-31.02', 'HP-29.01'],
    })
    const { record: kept } = await page(store, id)
    expect(kept).toMatchObject({ activity: 'case-tracked', observedOn: '2014-03-11', caseNumber: 'T01', source: 'Social worker', polarity: 'strength' })
    expect(kept.criteria.map((one) => one.id)).toEqual(['CLA-31.02', 'HP-29.01'])
    expect(kept.criteria[1]!.text).toMatch(/^Children and young people are listened to/)
    expect(await store.db.selectFrom('evidence_version').select('edition').executeTakeFirstOrThrow()).toEqual({ edition: 'sif-2015-06' })
  }))

  test('says what is wrong, and keeps what was typed', () => withFieldwork(engine, async (store) => {
    for (const [wrong, field, words] of mistakes) {
      const form = { text: 'Seen alone.', ...wrong }
      const said = await problem(asks(store, { form }, recordEvidence))
      expect(said?.errors[field], JSON.stringify(wrong).slice(0, 80)).toMatch(words)
      expect(said?.values).toMatchObject(form)
    }
    expect((await list(store)).total).toBe(0)
  }))

  test('the day a year before the notification still counts, and so does a text of just the most characters', () => withFieldwork(engine, async (store) => {
    const id = await record(store, { text: '語'.repeat(2_000_000), 'observedOn-day': '10', 'observedOn-month': '3', 'observedOn-year': '2013' })
    expect((await page(store, id)).record.text).toHaveLength(2_000_000)
  }))

  test('the same form sent twice is one record; another text from the same form is another', () => withFieldwork(engine, async (store) => {
    const { values } = await asks(store, {}, (here) => newEvidence(here))
    const form = { ...values, text: 'Once.' }
    const id = await record(store, form)
    expect(await record(store, form)).toBe(id)
    expect(await record(store, { ...form, text: 'Another.' })).not.toBe(id)
    expect((await list(store)).total).toBe(2)
  }))

  test('a change is a new version; the old one stays', () => withFieldwork(engine, async (store) => {
    const id = await record(store, { text: 'First.', criteria: ['HP-29.01'] })
    const { values } = await asks(store, {}, (here) => evidenceToChange(here, id))
    expect(await change(store, id, { ...values, text: 'Second.', criteria: [] }, 'lead')).toMatchObject({ id })
    const { record: now, earlier } = await page(store, id)
    expect(now).toMatchObject({ version: 2, text: 'Second.', criteria: [], madeBy: 'Ben Inspector', savedBy: 'Asha Lead' })
    expect(earlier).toMatchObject([{ version: 1, text: 'First.', criteria: [{ id: 'HP-29.01' }], savedBy: 'Ben Inspector' }])
    // Nothing changed is no new version.
    await change(store, id, { ...values, version: '2', text: 'Second.', criteria: [] })
    expect((await page(store, id)).record.version).toBe(2)
  }))

  test('a tab that has taken over what its writer saved in another saves on; one that has not is asked', () => withFieldwork(engine, async (store) => {
    const kept = ['text', 'source', 'impact']
    const from = (version: number) => Object.fromEntries(kept.map((name) => [`${name}.from`, String(version)]))
    const id = await record(store, { key: newId(), text: 'First.', source: '', impact: '', ...from(0) })
    const { values } = await asks(store, {}, (here) => evidenceToChange(here, id))
    await change(store, id, { ...values, text: 'In one tab.', ...from(1) })
    expect(await problem(change(store, id, { ...values, text: 'First, and on.', ...from(1) }))).toMatchObject({ theirs: { version: 2, text: 'In one tab.' } })
    expect(await change(store, id, { ...values, text: 'In one tab, and on.', ...from(1), 'text.from': '2' })).toMatchObject({ id })
    expect((await page(store, id)).record).toMatchObject({ version: 3, text: 'In one tab, and on.' })
    // Not so where somebody else saved it.
    await change(store, id, { ...values, version: '3', text: 'By Asha.', ...from(1), 'text.from': '3' }, 'lead')
    expect(await problem(change(store, id, { ...values, text: 'By Ben.', ...from(1), 'text.from': '4' }))).toMatchObject({ theirs: { version: 4 } })
  }))

  test('two people never overwrite each other silently', () => withFieldwork(engine, async (store) => {
    const id = await record(store, { text: 'First.' })
    const { values } = await asks(store, {}, (here) => evidenceToChange(here, id))
    await change(store, id, { ...values, text: 'By Asha.' }, 'lead')
    const mine = { ...values, text: 'By Ben.' }
    const said = await problem(change(store, id, mine))
    expect(said).toMatchObject({ errors: { over: expect.stringContaining('Asha Lead saved') }, values: { text: 'By Ben.', version: '1' }, theirs: { version: 2, text: 'By Asha.' } })
    // A third version has come since: the choice was made about the second.
    await change(store, id, { ...values, version: '2', text: 'By Asha again.' }, 'lead')
    expect(await problem(change(store, id, { ...mine, over: '2' }))).toMatchObject({ theirs: { version: 3 } })
    expect(await change(store, id, { ...mine, over: '3' })).toMatchObject({ id })
    const { record: now, earlier } = await page(store, id)
    expect([now, ...earlier].map(({ text }) => text)).toEqual(['By Ben.', 'By Asha again.', 'By Asha.', 'First.'])
    // Sent twice: there already.
    expect(await change(store, id, mine)).toMatchObject({ id })
  }))

  test('a record is removed by its maker or the lead, and comes back', () => withFieldwork(engine, async (store) => {
    const [bens, ashas] = [await record(store, { text: 'Ben’s.' }), await record(store, { text: 'Asha’s.' }, 'lead')]
    await expect(asks(store, {}, (here) => removeEvidence(here, ashas, false))).rejects.toMatchObject({ status: 403 })
    await asks(store, { as: 'lead' }, (here) => removeEvidence(here, bens, false))
    expect((await list(store)).records.map(({ text }) => text)).toEqual(['Asha’s.'])
    expect(await list(store, '?removed=yes')).toMatchObject({ total: 1, records: [{ text: 'Ben’s.' }] })
    expect(await problem(change(store, bens, { version: '1', text: 'More.' }))).toMatchObject({ errors: { form: expect.stringContaining('removed') }, values: { text: 'More.' } })
    await asks(store, {}, (here) => removeEvidence(here, bens, true))
    expect((await list(store)).total).toBe(2)
    await expect(asks(store, {}, (here) => removeEvidence(here, newId(), false))).rejects.toMatchObject({ status: 404 })
  }))

  test('any text comes back as it was typed', () => withFieldwork(engine, async (store) => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      fc.constantFrom(' \t two  blanks ', '\nfirst line empty\n\n', '<script>alert(1)</script><b>bold</b>', 'שלום עולם مرحبا', '👩‍👧‍👦 é é', '\u200b\u202e!', "'; drop table evidence; --", '\ufeff%00&amp;'),
    ).filter((one) => one.trim() !== '' && !one.includes('\0') && !one.includes('\r') && one.isWellFormed())
      // The PostgreSQL that runs inside the tests takes a first U+FEFF for a byte order mark when it hands a text over.
      .filter((one) => engine === 'sqlite' || !one.startsWith('\ufeff'))
    await fc.assert(fc.asyncProperty(text, async (typed) => {
      // As a browser sends it: every new line in two characters.
      const id = await record(store, { text: typed.replace(/\n/g, '\r\n') })
      expect((await page(store, id)).record.text).toBe(typed)
    }), { numRuns: engine === 'sqlite' ? 200 : 60 })
  }))
})

const filters: readonly (readonly [query: string, texts: string])[] = [
  ['', 'dcba'], ['?judgement=HP', 'ba'], ['?judgement=OE', ''], ['?criterion=HP-29.02', 'b'], ['?criterion=none', 'd'], ['?case=T01', 'a'], ['?case=none', 'dcb'],
  ['?kind=document', 'b'], ['?polarity=strength', 'a'], ['?polarity=neutral', 'dc'], ['?judgement=HP&polarity=concern', 'b'], ['?who=lead', 'b'], ['?who=inspector&judgement=HP', 'a'],
  ['?judgement=XX&polarity=good&case=52954&kind=1&who=2&criterion=3', 'dcba'],
]

describe.each(engines)('the list of evidence on %s', (engine) => {
  const fill = async (store: Store) => {
    await record(store, { text: 'a', criteria: ['HP-29.01'], activity: 'case-tracked', caseNumber: 'T01', polarity: 'strength' }, 'inspector', 0)
    await record(store, { text: 'b', criteria: ['HP-29.02', 'CLA-31.01'], activity: 'document', polarity: 'concern' }, 'lead', 1)
    await record(store, { text: 'c', criteria: ['AD-32.01'] }, 'inspector', 2)
    await record(store, { text: 'd' }, 'inspector', 3)
  }
  test('is filtered by what the address names, in codes, and minds nothing else', () => withFieldwork(engine, async (store) => {
    await fill(store)
    for (const [query, texts] of filters) {
      const found = await list(store, query)
      expect(found.records.map(({ text }) => text).join(''), query).toBe(texts)
      expect(found.total).toBe(texts.length)
    }
  }))

  test('adoption has the ten criteria of looked after children too', () => withFieldwork(engine, async (store) => {
    await record(store, { text: 'lent', criteria: ['CLA-31.25'] })
    const { criteriaFor } = await import('#annex-a/framework/judgements.ts')
    const lent = criteriaFor('AD').filter(({ judgement }) => judgement === 'CLA')
    expect(lent).toHaveLength(10)
    await record(store, { text: 'own', criteria: [lent[0]!.id] })
    expect((await list(store, '?judgement=AD')).records.map(({ text }) => text)).toContain('own')
  }))

  test('fifty a page, long texts by their beginning, and all of it on one page for paper', () => withFieldwork(engine, async (store) => {
    for (let n = 0; n < 51; n++) await record(store, { text: `${n} ${'👩‍👧 '.repeat(300)}` }, 'inspector', n)
    const first = await list(store)
    expect(first).toMatchObject({ total: 51, pages: 2, page: 1 })
    expect(first.records).toHaveLength(50)
    expect(first.records[0]!.text.isWellFormed()).toBe(true)
    expect(first.records[0]!.text).toMatch(/ …$/)
    expect((await list(store, '?page=2')).records).toHaveLength(1)
    expect((await list(store, '?page=99')).page).toBe(2)
    const whole = await list(store, '?whole=yes')
    expect(whole.records).toHaveLength(51)
    expect(whole.records[0]!.text.length).toBeGreaterThan(1_000)
  }))
})
