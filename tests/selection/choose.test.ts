import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesOf, standingCases } from '#db/queries/cases.ts'
import type { Store } from '#db/open.ts'
import { chooseCase, nextNumber, removeCase, type Choice, type Done } from '#server/selection/choose.ts'
import { engines } from '../support/engines.ts'
import { addChildren, child, inspectionId, otherInspectionId, sharedStore, submission, within } from './inspection.ts'

const tracked: Choice = { kind: 'tracked', reason: 'A plan that has lasted two years' }
const sampled: Choice = { kind: 'sampled', reason: 'A late visit under the plan' }
const choose = (store: Store, id: string, choice = tracked) => within(store, 'lead', (here) => chooseCase(here, `child-${id}`, choice))
const remove = (store: Store, done: unknown, why = 'The child has moved away') =>
  within(store, 'lead', (here) => removeCase(here, (done as Done).caseId, why))
const problemOf = (answer: unknown): string => (answer as { refusal: { data: { errors: Record<string, string> } } }).refusal.data.errors['form'] ?? ''
const numbers = async (store: Store): Promise<string[]> =>
  (await casesOf(store.db, inspectionId)).map(({ number, removed_at }) => `${number}${removed_at ? ' removed' : ''}`).toSorted()

it('numbers cases from 01, apart for each kind, and never twice', () => {
  expect(nextNumber('tracked', [])).toBe('T01')
  expect(nextNumber('sampled', ['S01', 'S03'])).toBe('S04')
  expect(nextNumber('tracked', ['T98', 'T99'])).toBe('T100')
  expect(nextNumber('tracked', ['T99', 'T100'])).toBe('T101')
})

describe.each(engines)('choosing on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  const withFrame = (run: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await emptied()
    await addChildren(
      store,
      ['A', 'B', 'C', 'D'].map((id) => child(id)),
    )
    await run(store)
  }

  it(
    'asks about a reason that could name somebody, of a choice and of a removal, and keeps why it does not',
    withFrame(async (store) => {
      const named = { kind: 'tracked', reason: 'Lives beside LS1 4AP' } as const
      const asked = (answer: unknown) => (answer as { refusal: { data: { errors: Record<string, string> } } }).refusal.data.errors['reason']
      expect(asked(await choose(store, 'A', named))).toBe('LS1 4AP looks like a postcode. Leave the address out.')
      expect(await numbers(store)).toEqual([])
      const sent = { notIdentities: ['LS1 4AP'], because: 'The town hall' }
      const done = await within(store, 'lead', (here) => chooseCase(here, 'child-A', named, sent)) as Done
      expect(asked(await remove(store, done, 'Lives no more at LS1 4AP'))).toContain('postcode')
      await within(store, 'lead', (here) => removeCase(here, done.caseId, 'Lives no more at LS1 4AP', '', sent))
      expect(await numbers(store)).toEqual(['T01 removed'])
      expect((await store.db.selectFrom('field').select('value').where('about', '=', 'names-nobody').execute()).map(({ value }) => value)).toEqual(['The town hall\nLS1 4AP', 'The town hall\nLS1 4AP'])
    }),
  )

  it(
    'gives each kind its own numbers and says who, when, why and from which version',
    withFrame(async (store) => {
      await choose(store, 'A')
      await choose(store, 'B', sampled)
      await choose(store, 'C')
      expect(await numbers(store)).toEqual(['S01', 'T01', 'T02'])
      const first = (await casesOf(store.db, inspectionId)).find(({ number }) => number === 'T01')
      expect(first).toMatchObject({
        number: 'T01',
        shownId: 'A',
        reason: tracked.reason,
        chooser: 'Name of lead',
        version: 1,
        inCurrent: true,
        removed_at: null,
      })
    }),
  )

  it(
    'keeps a removed case in the history and gives its number to nobody else',
    withFrame(async (store) => {
      await remove(store, await choose(store, 'A'))
      await choose(store, 'B')
      await choose(store, 'A')
      expect(await numbers(store)).toEqual(['T01 removed', 'T02', 'T03'])
      const removed = (await casesOf(store.db, inspectionId)).find(({ number }) => number === 'T01')!
      expect(removed).toMatchObject({ removed_reason: 'The child has moved away', remover: 'Name of lead' })
    }),
  )

  it(
    'lets a child stand as one case at a time, whatever the kind',
    withFrame(async (store) => {
      await choose(store, 'A')
      expect(problemOf(await choose(store, 'A', sampled))).toBe(
        'This child is already tracked as case T01. A child stands as one case at a time: remove that case first',
      )
      expect(problemOf(await choose(store, 'A', { ...tracked, reason: 'Another reason altogether' }))).toContain('already tracked as case T01')
      expect(await numbers(store)).toEqual(['T01'])
    }),
  )

  it(
    'makes one case of the same form sent twice at once',
    withFrame(async (store) => {
      const answers = await Promise.all([choose(store, 'A'), choose(store, 'A'), choose(store, 'A')])
      expect(new Set(answers.map((answer) => (answer as Done).caseId)).size).toBe(1)
      expect(await numbers(store)).toEqual(['T01'])
    }),
  )

  it(
    'gives different numbers to children chosen at the same moment',
    withFrame(async (store) => {
      await Promise.all(['A', 'B', 'C', 'D'].map((id) => choose(store, id)))
      expect(await numbers(store)).toEqual(['T01', 'T02', 'T03', 'T04'])
    }),
  )

  it(
    'removes once: the same form twice is no problem, another person or reason is told',
    withFrame(async (store) => {
      const done = await choose(store, 'A')
      await remove(store, done)
      expect(await remove(store, done)).toMatchObject({ number: 'T01' })
      expect(problemOf(await remove(store, done, 'Another reason altogether'))).toBe('Case T01 has already been removed')
      expect(await standingCases(store.db, inspectionId)).toEqual([])
    }),
  )

  it(
    'does not choose a child who is no longer on the lists',
    withFrame(async (store) => {
      await choose(store, 'B')
      await store.db.insertInto('submission').values(submission('version-two', 2)).execute()
      await addChildren(store, [child('C', { submission_id: 'version-two' })])
      await store.db.updateTable('inspection').set({ current_submission_id: 'version-two' }).where('id', '=', inspectionId).execute()
      expect(problemOf(await choose(store, 'A'))).toContain('not on the lists of the current version')
      const [stays] = await casesOf(store.db, inspectionId)
      expect(stays).toMatchObject({ number: 'T01', shownId: 'B', version: 1, inCurrent: false })
    }),
  )

  it(
    'does not know children and cases of another inspection',
    withFrame(async (store) => {
      await store.db.insertInto('child').values({ id: 'child-Z', inspection_id: otherInspectionId, child_key: 'z' }).execute()
      await expect(choose(store, 'Z')).rejects.toMatchObject({ status: 404 })
      await expect(remove(store, { caseId: 'no-such-case' })).rejects.toMatchObject({ status: 404 })
    }),
  )
})
