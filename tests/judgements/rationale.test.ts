import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { fieldKinds } from '#server/fields/kinds.ts'
import { keepField } from '#server/fields/keep.ts'
import { judgementPage } from '#server/judgements/pages.ts'
import { saveRationale } from '#server/judgements/rationale.ts'
import { recordGrade, type GradeProblem } from '#server/judgements/record-grade.ts'
import { signOff, signOffPage, type SignOffProblem } from '#server/judgements/sign-off.ts'
import type { FormProblem } from '#server/web/form.ts'
import { asks, refused, withFieldwork, type Form } from '../evidence/fieldwork.ts'
import { engines } from '../support/engines.ts'

let minutes = 0
type Who = 'lead' | 'inspector'
const save = (store: Store, as: Who, form: Form) => asks(store, { as, form, minutes: minutes++ }, (here) => saveRationale(here, 'HP'))
const grade = (store: Store, form: Form) => asks(store, { as: 'lead', form, minutes: minutes++ }, (here) => recordGrade(here, 'HP'))
const page = (store: Store, as: Who = 'lead') => asks(store, { as }, (here) => judgementPage(here, 'HP'))
const brought = async (store: Store): Promise<Form> => {
  const { basis, key } = await asks(store, { as: 'lead' }, (here) => signOffPage(here, 'HP'))
  return { basis: JSON.stringify(basis), key, name: 'Asha Lead', without: 'Seen on site.' }
}
const sign = (store: Store, form: Form) => asks(store, { as: 'lead', form, minutes: minutes++ }, (here) => signOff(here, 'HP'))
const stood = (store: Store, id: string) => asks(store, {}, (here) => fieldKinds['judgement']!.standing(here, id))

describe.each(engines)('the rationale of a judgement on %s', (engine) => {
  test('is written by the team, piece by piece, before there is a grade; the lead inspector grades with it and signs it', () => withFieldwork(engine, async (store) => {
    expect(await save(store, 'inspector', { widespread: 'Visits in time.', 'widespread.from': '0', weight: 'Heavy.', 'weight.from': '0' })).toEqual({ saved: true })
    expect(await page(store)).toMatchObject({ latest: null, mayRecord: true, kept: { widespread: { value: 'Visits in time.', savedBy: 'Ben Inspector', version: 1 } } })
    expect(await page(store, 'inspector')).toMatchObject({ mayRecord: false, mayWrite: true, isLead: false })
    await grade(store, { grade: '2', rationale: 'Best fit.', 'rationale.from': '0', widespread: 'Visits in time.', 'widespread.from': '1', weight: 'Heavy.', 'weight.from': '1' })
    expect((await page(store)).latest).toMatchObject({ rationale: 'Best fit.', pieces: { widespread: 'Visits in time.', weight: 'Heavy.' } })
    const form = await brought(store)
    await save(store, 'inspector', { weight: 'Heavier.', 'weight.from': '1' })
    expect(refused<SignOffProblem>(await sign(store, form))).toMatchObject({ changes: [{ what: 'piece', piece: 'weight', by: 'Ben Inspector' }], values: { name: 'Asha Lead' } })
    expect(await sign(store, await brought(store))).toEqual({ number: 1 })
    const content = JSON.parse((await store.db.selectFrom('judgement_snapshot').select('content').executeTakeFirstOrThrow()).content) as { rationale: object[] }
    expect(content.rationale).toMatchObject([{ piece: 'widespread', by: 'Ben Inspector' }, { piece: 'weight', text: 'Heavier.', by: 'Ben Inspector' }, { piece: 'rationale', by: 'Asha Lead' }])
    // What the provisional grade was recorded with stays with it.
    expect((await page(store)).latest?.pieces.weight).toBe('Heavy.')
  }))

  test('two who write the same piece both keep theirs, and no grade is recorded over it', () => withFieldwork(engine, async (store) => {
    await save(store, 'inspector', { weight: 'Heavy.', 'weight.from': '0' })
    const answer = await grade(store, { grade: '2', rationale: 'Best fit.', 'rationale.from': '0', weight: 'Light.', 'weight.from': '0' })
    expect(answer).toEqual({ differs: 'weight' })
    expect((await page(store)).latest).toBeNull()
    expect((await page(store)).kept).toMatchObject({ weight: { value: 'Heavy.', waits: { value: 'Light.' } }, rationale: { value: 'Best fit.' } })
  }))

  test('a form that is refused keeps all that was typed, and changes nothing', () => withFieldwork(engine, async (store) => {
    const long = 'x'.repeat(20_001)
    const said = refused<GradeProblem>(await grade(store, { grade: '2', rationale: 'r', weight: long, 'weight.from': '0' }))
    expect(said).toMatchObject({ errors: { weight: 'This has 20,001 characters. Shorten it to 20,000 or fewer' }, values: { weight: long } })
    expect((await page(store)).kept).toEqual({})
  }))

  test('is closed while signed off: what somebody was typing is refused with the text, and the field takes nothing', () => withFieldwork(engine, async (store) => {
    expect(await stood(store, 'HP')).toBe('open')
    await grade(store, { grade: '2', rationale: 'Best fit.', 'rationale.from': '0' })
    await sign(store, await brought(store))
    expect(await stood(store, 'HP')).toBe('closed')
    expect(refused<FormProblem>(await save(store, 'inspector', { weight: 'Late.', 'weight.from': '0' }))).toMatchObject({ errors: { rationale: expect.stringContaining('signed off') }, values: { weight: 'Late.' } })
    expect(await page(store, 'inspector')).toMatchObject({ mayWrite: false, written: [{ piece: 'rationale', text: 'Best fit.' }] })
    expect(await stood(store, 'CL')).toBe('open')
    for (const id of ['XX', 'HP ', '__proto__']) expect(await stood(store, id)).toBeNull()
    await store.db.updateTable('inspection').set({ lscb_concurrent: 0 }).execute()
    expect(await stood(store, 'LSCB')).toBeNull()
  }))

  test('only words are kept as a draft: a grade, a yes or a no is chosen each time', () => withFieldwork(engine, async (store) => {
    const { says } = fieldKinds['judgement']!
    for (const name of ['grade', 'answer-failure-protect', 'answer-good-met', 'answer-held-by', 'constructor', '']) expect(says(name), name).toBeNull()
    for (const name of ['rationale', 'widespread', 'seriousness', 'answer-failure-protect-account', 'answer-reason-not-worst']) expect(says(name), name).toEqual(expect.any(String))
    await asks(store, {}, (here) => keepField(here, { about: 'judgement', id: 'HP', name: 'widespread', value: 'Typed.', from: 0, session: 'x', change: 1 }))
    expect((await page(store)).written).toMatchObject([{ piece: 'widespread', text: 'Typed.' }])
  }))
})
