import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import { identitiesIn } from '#server/evidence/identities.ts'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { recordPage } from '#server/evidence/record.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { engines } from '../support/engines.ts'
import { asks, inspectionId, refused, withFieldwork, type Form } from './fieldwork.ts'

const listed = async ({ db }: Store): Promise<void> => {
  await db.updateTable('child_summary').set({ date_of_birth: '2001-05-02', workers: '|Sarah Jones|Duty Team|' }).where('shown_id', '=', '52954').execute()
  await db.updateTable('child_summary').set({ date_of_birth: '2009-06-14', workers: '|OKAFOR, Chidi|' }).where('shown_id', '=', 'LA 4711').execute()
  await db.updateTable('child_summary').set({ date_of_birth: '2013-12-01', workers: '' }).where('shown_id', '=', 'LCS-00123/A').execute()
}
const found = async (store: Store, text: string) => {
  const inspection = await inspectionById(store.db, inspectionId)
  return (await identitiesIn(store.db, inspection!, text)).map(({ kind, words, caseNumber }) => `${kind}: ${words}${caseNumber ? ` (${caseNumber})` : ''}`)
}
const said = async (store: Store, form: Form) => refused<EvidenceProblem>(await asks(store, { form }, recordEvidence))

describe.each(engines)('who could be known by a text, on %s', (engine) => {
  test('IDs, dates of birth, postcodes, workers and pupil numbers are found, each as it is written', () => withFieldwork(engine, async (store) => {
    await listed(store)
    expect(await found(store, 'Child 52954, born 2nd May 2001, of Ms Jones at AB10 1XG, UPN H801200001001; Chidi Okafor agreed.')).toEqual([
      'child-id: 52954 (T01)', 'pupil-number: H801200001001', 'date-of-birth: 2nd May 2001 (T01)', 'postcode: AB10 1XG', 'worker: Ms Jones', 'worker: Chidi Okafor',
    ])
    expect(await found(store, 'T01 was seen alone on 3 March 2014 by the social worker, with the duty team.')).toEqual([])
    expect(await found(store, '')).toEqual([])
  }))

  test('a date is a date of birth where it is that of a case, or where the words or its age say so', () => withFieldwork(engine, async (store) => {
    await listed(store)
    expect(await found(store, 'On 02/05/2001')).toEqual(['date-of-birth: 02/05/2001 (T01)'])
    expect(await found(store, 'The boy (14.6.09)')).toEqual(['date-of-birth: 14.6.09'])
    expect(await found(store, 'Looked after since 14 June 2009, and on Sunday 14 June 2009')).toEqual([])
    expect(await found(store, 'Born on 14 June 2009')).toEqual(['date-of-birth: 14 June 2009'])
    expect(await found(store, 'Assessed 1 December 2013')).toEqual([])
    expect(await found(store, 'dob 1 December 2013')).toEqual(['date-of-birth: 1 December 2013'])
    expect(await found(store, 'Born on 15 June 2009')).toEqual([])
  }))

  test('every field is read, and each error stands beside its field', () => withFieldwork(engine, async (store) => {
    await listed(store)
    expect((await said(store, { text: 'Seen.', source: 'Sarah Jones', impact: 'Moved to AB10 1XG', corroborate: 'Ask Okafor' }))!.errors).toEqual({
      source: 'Sarah Jones is the name of a worker on the lists. Write the role instead, such as social worker.', impact: 'AB10 1XG looks like a postcode. Leave the address out.',
      corroborate: 'Okafor is the name of a worker on the lists. Write the role instead, such as social worker.',
    })
  }))

  test('a button writes the case or the role instead, in every field, and nothing is saved by it', () => withFieldwork(engine, async (store) => {
    await listed(store)
    const form = { text: 'Child 52954 and Sarah Jones.', source: 'File 52954', criteria: ['HP-29.01', 'HP-29.02'], polarity: 'concern' }
    const once = await said(store, { ...form, instead: '52954' })
    expect(once).toMatchObject({ values: { ...form, text: 'Child T01 and Sarah Jones.', source: 'File T01' }, written: 'T01', identities: [{ words: 'Sarah Jones' }], errors: { text: expect.stringMatching(/^Sarah Jones/) as string } })
    const twice = await said(store, { ...once!.values, instead: 'Sarah Jones' })
    expect(twice).toMatchObject({ values: { text: 'Child T01 and the worker.' }, written: 'the worker', identities: [], errors: {} })
    expect(await store.db.selectFrom('evidence').select('id').execute()).toEqual([])
    expect(await said(store, twice!.values as Form)).toBeNull()
    expect(await said(store, { ...form, instead: 'something never found' })).toMatchObject({ errors: {}, values: form })
  }))

  test('what was given a reason needs none again while it stands; something new does', () => withFieldwork(engine, async (store) => {
    await listed(store)
    const saved = await asks(store, { form: { text: 'Form Jones of the school.', notIdentities: 'Jones', identitiesReason: 'A form is called so' } }, recordEvidence)
    const id = 'id' in saved ? saved.id : ''
    const change = async (form: Form) => refused<EvidenceProblem>(await asks(store, { form }, (here) => changeEvidence(here, id)))
    expect(await change({ version: '1', text: 'Form Jones of the school, again.' })).toBeNull()
    expect((await asks(store, {}, (here) => recordPage(here, id))).record).toMatchObject({ version: 2, identitiesReason: 'A form is called so' })
    expect(await change({ version: '2', text: 'Form Jones, and Okafor.' })).toMatchObject({ errors: { text: expect.stringMatching(/^Okafor/) as string } })
    expect(await change({ version: '2', text: 'A form of the school.' })).toBeNull()
    expect((await asks(store, {}, (here) => recordPage(here, id))).record).toMatchObject({ version: 3, identitiesReason: '' })
  }))

  test('of a pasted list fifty words are told at once, with how many more there are; those that are ticked make room for the next', () => withFieldwork(engine, async (store) => {
    await listed(store)
    const numbers = Array.from({ length: 20_000 }, (_, at) => `A${12_345_678_901 + at}B`)
    const first = await said(store, { text: numbers.join(' ') })
    expect([first!.identities?.length, first!.identities?.[0]?.words]).toEqual([50, numbers[0]])
    expect(first!.errors['text']).toContain('There are 19950 more such words: they are told when these are settled.')
    const next = await said(store, { text: numbers.slice(0, 60).join(' '), notIdentities: numbers.slice(0, 50), identitiesReason: 'Numbers of a form' })
    expect(next!.identities?.map(({ words }) => words)).toEqual(numbers.slice(0, 60))
    expect(next!.errors['text']).not.toContain('more such words')
    expect(await said(store, { text: numbers.slice(0, 60).join(' '), notIdentities: numbers.slice(0, 60), identitiesReason: 'Numbers of a form' })).toBeNull()
  }), 20_000)

  test('lists that are checked anew are read anew', () => withFieldwork(engine, async (store) => {
    await listed(store)
    expect(await found(store, 'With Okafor')).toHaveLength(1)
    await store.db.updateTable('child_summary').set({ workers: '|Amina Bello|' }).execute()
    await store.db.updateTable('submission').set({ read_at: '2014-03-15T09:00:00.000Z' }).execute()
    expect(await found(store, 'With Okafor and Amina Bello')).toEqual(['worker: Amina Bello'])
  }))
})
