import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { SnapshotPage } from '#app/parts/judgement-snapshot.tsx'
import { inspectionTables } from '#db/inspection-tables.ts'
import type { Store } from '#db/open.ts'
import { removeEvidence } from '#server/evidence/remove.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { recordsAsJson, rowsOfTable } from '#server/export/records.ts'
import { judgementLines, judgementPage } from '#server/judgements/pages.ts'
import { saveRationale } from '#server/judgements/rationale.ts'
import { recordGrade, type GradeProblem } from '#server/judgements/record-grade.ts'
import { openAgain, signOff, signOffPage, type SignOffProblem } from '#server/judgements/sign-off.ts'
import { comparePage, snapshotPage } from '#server/judgements/snapshots.ts'
import type { FormProblem } from '#server/web/form.ts'
import { asks, inspectionId, inspectorId, leadId, refused, withFieldwork, type Form } from '../evidence/fieldwork.ts'
import { engines } from '../support/engines.ts'

let minutes = 0
const record = (store: Store, judgement: JudgementCode, form: Form) =>
  asks(store, { as: 'lead', path: `/judgements/${judgement}`, form: { rationale: 'It sits here.', ...form }, minutes: minutes++ }, (here) => recordGrade(here, judgement))
const note = (store: Store, form: Form) => asks(store, { form: { text: 'Seen and seen alone.', criteria: ['HP-29.01'], ...form }, minutes: minutes++ }, recordEvidence) as Promise<{ id: string }>
const look = (store: Store, judgement: JudgementCode) => asks(store, { as: 'lead', minutes: minutes++ }, (here) => signOffPage(here, judgement))
const sign = (store: Store, judgement: JudgementCode, form: Form) => asks(store, { as: 'lead', form, minutes: minutes++ }, (here) => signOff(here, judgement))
const open = (store: Store, judgement: JudgementCode, form: Form) => asks(store, { as: 'lead', form, minutes: minutes++ }, (here) => openAgain(here, judgement))
const page = (store: Store, judgement: JudgementCode) => asks(store, { as: 'lead' }, (here) => judgementPage(here, judgement))
const snapshot = (store: Store, judgement: JudgementCode, number: number) => asks(store, { as: 'lead' }, (here) => snapshotPage(here, judgement, String(number)))
const problem = async (answer: Promise<object>) => refused<SignOffProblem>(await answer)

const brought = async (store: Store, judgement: JudgementCode, form: Form = {}): Promise<Form> => {
  const { basis, key, bare } = await look(store, judgement)
  return { basis: JSON.stringify(basis), key, name: 'Asha Lead', ...(bare ? { without: 'Seen on site, and written down elsewhere.' } : {}), ...form }
}
const looked = async (store: Store, judgement: JudgementCode, form: Form = {}) => sign(store, judgement, await brought(store, judgement, form))

const calm = { 'answer-failure-protect': 'no', 'answer-failure-look-after': 'no', 'answer-welfare-safeguarded': 'yes' }
const beforeSigning = { 'answer-outstanding-practice': 'None', 'answer-priorities': 'Early help.', 'answer-multi-agency': 'no' }

describe.each(engines)('signing off on %s', (engine) => {
  test('freezes what stood: words, evidence with its version, rationale, answers, grades, who and when, and a SHA-256 over it', () => withFieldwork(engine, async (store) => {
    const { id } = await note(store, { text: 'Children are seen alone.', activity: 'case-tracked', caseNumber: 'T01', polarity: 'strength' })
    await record(store, 'AD', { grade: '2' })
    await record(store, 'HP', { grade: '3', 'answer-failure-protect': 'no' })
    await record(store, 'HP', { grade: '2', 'answer-failure-protect': 'no', rationale: 'Good is the best fit.', widespread: 'Visits in time, in all teams.', weight: 'Heavy.' })
    expect(await looked(store, 'HP')).toEqual({ number: 1 })
    const { content, hash, intact, signedName, signedAt, state } = await snapshot(store, 'HP', 1)
    expect({ intact, signedName, state }).toEqual({ intact: true, signedName: 'Asha Lead', state: 'signed' })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(signedAt).toMatch(/^2014-03-14T1/)
    expect(content).toMatchObject({
      form: 1, edition: expect.any(String), inspection: { id: inspectionId, authority: '330' }, judgement: { code: 'HP', says: expect.stringContaining('help and protection') }, grade: { grade: 2, recordedBy: 'Asha Lead' },
      rationale: [{ piece: 'widespread', text: 'Visits in time, in all teams.' }, { piece: 'weight', text: 'Heavy.' }, { piece: 'rationale', text: 'Good is the best fit.', by: 'Asha Lead' }],
      beside: [{ code: 'AD', grade: 2 }], evidence: [{ id, version: 1, text: 'Children are seen alone.', caseNumber: 'T01', polarity: 'strength', criteria: [{ id: 'HP-29.01' }] }],
    })
    expect(content.history.map(({ grade }) => grade)).toEqual([2, 3])
    expect(content.leftBlank.map(({ piece }) => piece)).toEqual(['improved-outcomes', 'characteristics'])
    expect(content.criteria).toHaveLength(24)
    expect(content.criteria[0]).toMatchObject({ id: 'HP-29.01', text: expect.stringContaining('listened to') })
    const [line] = await store.db.selectFrom('judgement_snapshot').selectAll().execute()
    await store.db.updateTable('judgement_snapshot').set({ content: line!.content.replace('Heavy.', 'Light.') }).execute()
    expect((await snapshot(store, 'HP', 1)).intact).toBe(false)
  }))

  test('what was signed reads the same for good, whatever is changed afterwards, and its SHA-256 can be worked out from what is taken out', () => withFieldwork(engine, async (store) => {
    const { id } = await note(store, { text: 'Children are seen alone.', activity: 'case-tracked', caseNumber: 'T01', polarity: 'strength', impact: 'They are safer.' })
    const { id: other } = await note(store, { text: 'Plans are kept up.', criteria: ['HP-29.12'] })
    await record(store, 'AD', { grade: '4', weight: 'Of adoption.' })
    await record(store, 'CLA', { grade: '3', 'answer-failure-look-after': 'no', 'answer-reason-not-held': 'Four children.' })
    await record(store, 'HP', { grade: '3', 'answer-failure-protect': 'no', weight: 'Heavy.' })
    expect(await looked(store, 'HP')).toEqual({ number: 1 })
    const shown = async () => {
      const { others: _others, ...page } = await snapshot(store, 'HP', 1)
      return renderToStaticMarkup(createElement(SnapshotPage, { page: { ...page, others: [] }, base: '/i', address: '/i/judgements/HP' }))
    }
    const before = await shown()
    for (const words of ['Children are seen alone.', 'They are safer.', 'Heavy.', 'Asha Lead', 'Ben Inspector', 'T01', 'listened to', 'checked just now: unchanged']) expect(before, words).toContain(words)

    await asks(store, { form: { text: 'Children are not seen alone.', criteria: ['HP-29.02'], polarity: 'concern', version: '1' }, minutes: minutes++ }, (here) => changeEvidence(here, id))
    await asks(store, {}, (here) => removeEvidence(here, other, false))
    await note(store, { text: 'Later.' })
    for (const [person, name] of [[leadId, 'Asha Married'], [inspectorId, 'Ben Renamed']] as const) await store.db.updateTable('person').set({ name }).where('id', '=', person).execute()
    await store.db.updateTable('chosen_case').set({ number: 'T09', removed_at: '2014-03-15T09:00:00.000Z', removed_reason: 'Moved away', removed_by: leadId }).where('number', '=', 'T01').execute()
    await store.db.updateTable('inspection').set({ authority: '331', inspection_date: '2014-03-25' }).execute()
    await record(store, 'AD', { grade: '2' })
    expect(await shown(), 'evidence, names, cases, the inspection and other grades').toBe(before)

    await open(store, 'HP', { number: '1', reason: 'More was seen.' })
    await asks(store, { as: 'lead', form: { weight: 'Light.', 'weight.from': '0' }, minutes: minutes++ }, (here) => saveRationale(here, 'HP'))
    await record(store, 'HP', { grade: '2', 'answer-failure-protect': 'no', weight: 'Light.', rationale: 'Otherwise.' })
    expect(await looked(store, 'HP', { name: 'Asha Married', reason: 'More was seen.' })).toEqual({ number: 3 })
    expect(await shown(), 'rationale, answers, grade and a further signature').toBe(before)
    expect((await snapshot(store, 'HP', 3)).content).toMatchObject({ grade: { grade: 2, recordedBy: 'Asha Married' }, evidence: expect.arrayContaining([expect.objectContaining({ text: 'Children are not seen alone.', version: 2, madeBy: 'Ben Renamed' })]) })

    const table = inspectionTables.find(({ name }) => name === 'judgement_snapshot')!
    let json = ''
    for await (const part of recordsAsJson(rowsOfTable(store.db, table, { inspectionId, scope: 'team' }))) json += part
    const taken = JSON.parse(json) as { content: string; hash: string }[]
    expect(taken).toHaveLength(3)
    for (const { content, hash } of taken) expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(hash)
  }))

  test('adoption is signed with its own five criteria and the ten of looked after that apply to it', () => withFieldwork(engine, async (store) => {
    await record(store, 'AD', { grade: '2' })
    await looked(store, 'AD')
    const good = (await snapshot(store, 'AD', 1)).content.criteria.filter(({ grade }) => grade === 'good').map(({ id }) => id.split('-')[0])
    expect(good).toEqual([...Array.from({ length: 5 }, () => 'AD'), ...Array.from({ length: 10 }, () => 'CLA')])
  }))

  test('needs a grade, the own name, and every rule met or answered', () => withFieldwork(engine, async (store) => {
    expect((await problem(sign(store, 'HP', { name: 'Asha Lead' })))?.errors).toHaveProperty('rules')
    await record(store, 'CLA', { grade: '3', 'answer-failure-look-after': 'no' })
    expect((await look(store, 'CLA')).obstacles).toMatchObject([{ rule: 'J30.1', kind: 'final' }])
    expect((await problem(looked(store, 'CLA')))?.errors).toHaveProperty('rules')
    await record(store, 'AD', { grade: '4' })
    await record(store, 'CL', { grade: 'not-judged', rationale: 'Too few young people.' })
    expect((await look(store, 'CLA')).obstacles).toMatchObject([{ rule: 'J23.2', kind: 'reason' }])
    const failed = { grade: '4', 'answer-failure-look-after': 'yes', 'answer-failure-look-after-account': 'Nobody knew where six children lived.' }
    await record(store, 'CLA', failed)
    expect((await look(store, 'CLA')).obstacles).toMatchObject([{ rule: 'J23.2', kind: 'warn', needs: ['held-by'] }])
    await record(store, 'CLA', { ...failed, 'answer-held-by': 'AD' })
    for (const name of ['', 'Ben Inspector', 'Lead']) expect((await problem(looked(store, 'CLA', { name })))?.errors['name'], name).toContain('Asha Lead')
    expect(await looked(store, 'CLA', { name: ' asha  LEAD ' })).toEqual({ number: 1 })
    expect((await snapshot(store, 'CLA', 1)).signedName, 'as on the account').toBe('Asha Lead')
    await record(store, 'OE', { grade: '4' })
    expect((await look(store, 'OE')).obstacles.map(({ rule }) => rule)).toEqual(['J19.1', 'N12', 'J20.1'])
  }))

  test('a rationale that could name somebody is not signed until the words are out, or it is said why they name nobody', () => withFieldwork(engine, async (store) => {
    // Asked when the grade is recorded; what is written after that is asked about when it is signed.
    const asked = refused<GradeProblem>(await record(store, 'HP', { grade: '2', weight: 'As with 52954.' }))
    expect([asked?.errors, asked?.values['notIdentities']]).toEqual([{ weight: "52954 is a child's ID on the lists. Write T01 instead." }, ['52954']])
    expect(await store.db.selectFrom('provisional_grade').select('id').execute(), 'no grade keeps the ID for good').toEqual([])
    await record(store, 'HP', { grade: '2' })
    await asks(store, { as: 'lead', form: { weight: 'As with 52954.', 'weight.from': '0' }, minutes: minutes++ }, (here) => saveRationale(here, 'HP'))
    expect((await look(store, 'HP')).identities).toMatchObject([{ kind: 'child-id', words: '52954', instead: 'T01' }])
    expect((await problem(looked(store, 'HP')))?.errors).toEqual({ because: expect.stringContaining('Take these words out') })
    expect(await looked(store, 'HP', { because: 'It is the number of a form.' })).toEqual({ number: 1 })
    expect((await snapshot(store, 'HP', 1)).content.identitiesReason).toBe('It is the number of a form.')
    // What was said when a grade was recorded stands there already for whoever signs.
    await record(store, 'AD', { grade: '2', weight: 'As with 52954.', notIdentities: '52954', because: 'A form.' })
    expect((await look(store, 'AD')).because).toBe('A form.')
  }))

  test('what was not judged is signed with its reason, and the framework then asks for nothing else', () => withFieldwork(engine, async (store) => {
    await record(store, 'CL', { grade: 'not-judged', rationale: 'Nobody has left care here in the year.' })
    const { obstacles, content } = await look(store, 'CL')
    expect(obstacles).toEqual([])
    expect(content).toMatchObject({ grade: { grade: null }, leftBlank: [], prompts: [], rationale: [{ text: 'Nobody has left care here in the year.' }] })
    expect(await looked(store, 'CL')).toEqual({ number: 1 })
  }))

  test('a grade, a piece of evidence or a change while somebody looks: refused with what changed, and nothing typed is lost', () => withFieldwork(engine, async (store) => {
    const { id } = await note(store, {})
    await record(store, 'HP', { grade: '2' })
    const form = await brought(store, 'HP')
    await record(store, 'HP', { grade: '3', 'answer-failure-protect': 'no' })
    const first = await problem(sign(store, 'HP', form))
    expect(first).toMatchObject({ values: { name: 'Asha Lead' }, changes: [{ what: 'grade', judgement: 'HP', by: 'Asha Lead' }, { what: 'piece', piece: 'rationale' }] })
    const again = await brought(store, 'HP')
    const second = await note(store, { text: 'New.' })
    await asks(store, { form: { text: 'Seen, and not alone.', criteria: ['HP-29.01'], version: '1' }, minutes: minutes++ }, (here) => changeEvidence(here, id))
    const told = (await problem(sign(store, 'HP', again)))!.changes
    expect(told).toHaveLength(2)
    expect(told).toEqual(expect.arrayContaining([expect.objectContaining({ what: 'evidence-changed', id, by: 'Ben Inspector' }), expect.objectContaining({ what: 'evidence-added', id: second.id, by: 'Ben Inspector' })]))
    await record(store, 'LMG', { grade: '2' })
    expect((await problem(sign(store, 'HP', { ...again, basis: 'nonsense' })))?.errors).toHaveProperty('basis')
    expect((await page(store, 'HP')).snapshots).toEqual([])
    expect(await looked(store, 'HP')).toEqual({ number: 1 })
  }))

  test('two who sign at once: one signs, the other is told; the same form sent twice signs once', () => withFieldwork(engine, async (store) => {
    await record(store, 'HP', { grade: '2' })
    const [one, other] = [await brought(store, 'HP'), await brought(store, 'HP')]
    expect(await sign(store, 'HP', one)).toEqual({ number: 1 })
    expect(await sign(store, 'HP', one)).toEqual({ number: 1 })
    expect(await problem(sign(store, 'HP', other))).toMatchObject({ changes: [{ what: 'signed', by: 'Asha Lead' }] })
    expect((await page(store, 'HP')).snapshots).toHaveLength(1)
  }))

  test('a signed judgement takes no grade until it is opened again with a reason; every snapshot stays, and two are compared', () => withFieldwork(engine, async (store) => {
    await record(store, 'HP', { grade: '2', weight: 'Heavy.' })
    await looked(store, 'HP')
    expect(await problem(record(store, 'HP', { grade: '3', 'answer-failure-protect': 'no', rationale: 'Kept words.' }))).toMatchObject({ errors: { grade: expect.stringContaining('signed off') }, values: { rationale: 'Kept words.' } })
    expect((await problem(open(store, 'HP', { number: '1', reason: ' ' })) as FormProblem | null)?.errors).toHaveProperty('reason')
    expect((await problem(open(store, 'HP', { number: '7', reason: 'x' })) as FormProblem | null)?.errors).toHaveProperty('number')
    expect(await open(store, 'HP', { number: '1', reason: 'The panel asked.' })).toEqual({ number: 2 })
    expect(await page(store, 'HP')).toMatchObject({ signed: false, mayRecord: true, snapshots: [{ number: 2, state: 'open', reason: 'The panel asked.' }, { number: 1, state: 'signed' }] })
    await record(store, 'HP', { grade: '3', 'answer-failure-protect': 'no', weight: 'Heavier.' })
    expect((await problem(looked(store, 'HP')))?.errors).toEqual({ reason: 'Say what changed since it was signed off before' })
    expect(await looked(store, 'HP', { reason: 'More was weighed.' })).toEqual({ number: 3 })
    const { differences } = await asks(store, { as: 'lead', path: '/judgements/HP/compare?from=1&to=3' }, (here) => comparePage(here, 'HP'))
    expect(differences.map(({ part, id, before, after }) => [part, id, before, after])).toEqual([
      ['grade', 'HP', '2', '3'], ['piece', 'weight', 'Heavy.', 'Heavier.'], ['answer', 'failure-protect', null, 'no'],
    ])
    // Nothing changes when a judgement is opened again: the last two that were signed stand first.
    const offered = await asks(store, { as: 'lead', path: '/judgements/HP/compare' }, (here) => comparePage(here, 'HP'))
    expect([offered.before.number, offered.after.number, offered.all.map(({ number }) => number)]).toEqual([1, 3, [3, 1, 2]])
    expect((await snapshot(store, 'HP', 1)).content.grade.grade).toBe(2)
    await expect(snapshot(store, 'HP', 9)).rejects.toMatchObject({ status: 404 })
    await expect(asks(store, { as: 'lead', path: '/compare' }, (here) => comparePage(here, 'CL'))).rejects.toMatchObject({ status: 404 })
  }))

  test('evidence that comes later is since sign-off, and what was signed stays', () => withFieldwork(engine, async (store) => {
    const { id } = await note(store, {})
    await record(store, 'HP', { grade: '2' })
    await looked(store, 'HP')
    expect((await page(store, 'HP')).since).toEqual({ added: [], changed: [], gone: [], beside: [] })
    const later = await note(store, { text: 'Later.' })
    await asks(store, { form: { text: 'Changed.', criteria: ['HP-29.02'], version: '1' }, minutes: minutes++ }, (here) => changeEvidence(here, id))
    expect((await page(store, 'HP')).since).toEqual({ added: [later.id], changed: [id], gone: [], beside: [] })
    await asks(store, { form: { text: 'Changed.', criteria: ['CL-34.01'], version: '2' }, minutes: minutes++ }, (here) => changeEvidence(here, id))
    expect((await page(store, 'HP')).since).toEqual({ added: [later.id], changed: [], gone: [id], beside: [] })
    expect((await asks(store, { as: 'lead' }, judgementLines)).find(({ code }) => code === 'HP')?.since?.added).toEqual([later.id])
    expect((await snapshot(store, 'HP', 1)).content.evidence.map(({ text }) => text)).toEqual(['Seen and seen alone.'])
  }))

  test('a grade beside which a signed judgement could not stand waits until that one is opened again', () => withFieldwork(engine, async (store) => {
    for (const one of ['AD', 'CL', 'LMG'] as const) await record(store, one, { grade: '2' })
    await record(store, 'CLA', { grade: '2' })
    await record(store, 'HP', { grade: '2' })
    await record(store, 'OE', { grade: '2', ...calm, ...beforeSigning })
    expect(await looked(store, 'OE')).toEqual({ number: 1 })
    await record(store, 'HP', { grade: '4' })
    const { obstacles } = await look(store, 'HP')
    expect(obstacles).toMatchObject([{ rule: 'J22.3', kind: 'block', on: 'OE', so: expect.stringContaining('Open it again first') }, { rule: 'J20.2', kind: 'block', on: 'OE' }])
    expect((await asks(store, { as: 'lead' }, judgementLines)).find(({ code }) => code === 'OE')?.asked.map(({ rule }) => rule)).toContain('J22.3')
    await open(store, 'OE', { number: '1', reason: 'Help and protection is inadequate.' })
    expect((await look(store, 'HP')).obstacles).toEqual([])
    expect(await looked(store, 'HP')).toEqual({ number: 1 })
  }))

  test('a grade beside an answer that speaks for another is recorded, and is signed with the reason', () => withFieldwork(engine, async (store) => {
    await note(store, {})
    expect(await record(store, 'HP', { grade: '4', 'answer-failure-protect': 'no' })).toHaveProperty('id')
    expect((await look(store, 'HP')).obstacles).toMatchObject([{ rule: 'J28.1', kind: 'warn', needs: ['reason-answers'], so: expect.stringContaining('is answered no') }])
    expect((await problem(looked(store, 'HP')))?.errors).toHaveProperty('rules')
    await record(store, 'HP', { grade: '4', 'answer-failure-protect': 'no', 'answer-reason-answers': 'Many small failures, in every team.' })
    expect(await looked(store, 'HP')).toEqual({ number: 1 })
    expect((await snapshot(store, 'HP', 1)).content.answers).toContainEqual(expect.objectContaining({ question: 'reason-answers', answer: 'Many small failures, in every team.' }))
  }))

  test('where no record bears on it at all, it is said why it can be made without; what was not judged has its reason already', () => withFieldwork(engine, async (store) => {
    await record(store, 'LMG', { grade: '2' })
    expect((await look(store, 'LMG')).bare).toBe(true)
    expect((await problem(looked(store, 'LMG', { without: ' ' })))?.errors).toEqual({ without: expect.stringContaining('without evidence') })
    expect((await problem(looked(store, 'LMG', { without: 'x'.repeat(4_001) })))?.errors).toHaveProperty('without')
    expect(await looked(store, 'LMG', { without: 'Seen on site.' })).toEqual({ number: 1 })
    expect((await snapshot(store, 'LMG', 1)).content.withoutEvidence).toBe('Seen on site.')
    await record(store, 'CL', { grade: 'not-judged' })
    expect((await look(store, 'CL')).bare).toBe(false)
    await record(store, 'OE', { grade: '2', ...calm, ...beforeSigning })
    expect((await look(store, 'OE')).bare).toBe(true)
    await note(store, {})
    // Overall effectiveness is derived from the others, and so is what it stands on (paragraph 20).
    expect((await look(store, 'OE')).bare).toBe(false)
    expect((await look(store, 'AD')).bare).toBe(false)
    await record(store, 'HP', { grade: '2' })
    expect((await look(store, 'HP')).bare).toBe(false)
    await looked(store, 'HP', { without: 'Not asked.' })
    expect((await snapshot(store, 'HP', 1)).content).not.toHaveProperty('withoutEvidence')
  }))

  test('a signed judgement says when one that it rests on was signed again, opened, or graded otherwise since', () => withFieldwork(engine, async (store) => {
    const beside = async (judgement: JudgementCode) => (await page(store, judgement)).since?.beside.map(({ code, what, ...more }) => [code, what, ...('was' in more ? [more.was, more.now] : [])])
    for (const one of ['AD', 'HP', 'LMG'] as const) await record(store, one, { grade: '2' })
    await record(store, 'CL', { grade: 'not-judged' })
    await looked(store, 'CL')
    await record(store, 'CLA', { grade: '2' })
    await record(store, 'OE', { grade: '2', ...calm, ...beforeSigning })
    for (const one of ['CLA', 'OE', 'AD'] as const) await looked(store, one)
    expect([await beside('CLA'), await beside('OE')], 'signed for the first time with the same grade').toEqual([[], []])
    await open(store, 'CL', { number: '1', reason: 'More was seen.' })
    expect([await beside('CLA'), await beside('OE'), await beside('AD')]).toEqual([[['CL', 'opened']], [['CL', 'opened']], []])
    await record(store, 'CL', { grade: '2' })
    await looked(store, 'CL', { reason: 'More was seen.' })
    expect(await beside('CLA')).toEqual([['CL', 'grade', null, 2]])
    const lines = await asks(store, { as: 'lead' }, judgementLines)
    expect(lines.filter(({ since }) => since?.beside.length).map(({ code }) => code)).toEqual(['CLA', 'OE'])
    await open(store, 'CLA', { number: '1', reason: 'Care leavers are graded.' })
    await looked(store, 'CLA', { reason: 'Weighed again.' })
    expect([await beside('CLA'), await beside('OE')]).toEqual([[], [['CLA', 'signed-again'], ['CL', 'grade', null, 2]]])
  }))
})
