import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as balanceLoader } from '#app/routes/cases/balance.tsx'
import { action as markAction, loader as markLoader } from '#app/routes/cases/mark.tsx'
import { loader as caseLoader } from '#app/routes/cases/case.tsx'
import { loader as childrenLoader } from '#app/routes/children/list.tsx'
import { sayCoverageGroup, sayGap, sayMarkedCases } from '#app/words/balance.ts'
import type { Store } from '#db/open.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { ChildrenOfVersion } from '#server/selection/children.ts'
import { levelOf } from '#server/selection/coverage/cells.ts'
import type { BalanceView } from '#server/selection/coverage/see-balance.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, child, eventsIn, inspectionId, sharedStore, statusOf, versionId } from './inspection.ts'

/** Counted by hand. Children 1 to 3 are looked after, 4 is on a plan, 5 and 6 were referred, 7 is in a document only. Gone is on no list of this version. */
const frame = [
  child('1', { age: 0, gender: 'F', lists: '|3|8|', stage: 8, teams: '|North|', workers: '|A|', placement_type: 'U6', disability: 'Y' }),
  child('2', { age: 6, gender: 'M', lists: '|8|', stage: 8, teams: '|North|South|', workers: '|A|B|', placement_type: 'K2' }),
  child('3', { age: 7, gender: 'U', lists: '|8|', stage: 8, teams: '|South|', workers: '|B|', placement_type: null, ethnicity_group: 'Mixed' }),
  child('4', { age: 0, gender: 'F', lists: '|1|7|', stage: 7, teams: '|North|', category_of_abuse: 'NEG', ethnicity_group: null }),
  child('5', { age: 12, gender: 'M', lists: '|3|', stage: 3, teams: '|North|', disability: null }),
  child('6', { age: null, gender: null, lists: '|3|6|', stage: 6, primary_need: 'N4' }),
  child('7', { age: 3, gender: 'F', lists: '|203|', stage: 0 }),
]
// Child 2 has two rows that differ, and child 1 two that say the same.
const lookedAfter = [['1', 'Y', 'N1'], ['1', 'Y', 'N1'], ['2', 'N', 'N1'], ['2', 'Y', 'N3'], ['3', null, 'N3']] as const
const cases: readonly (readonly [string, CaseKind])[] = [['1', 'tracked'], ['2', 'tracked'], ['gone', 'tracked'], ['5', 'sampled']]

const furnish = async (store: Store): Promise<void> => {
  const { db } = store
  await addChildren(store, frame)
  await db.insertInto('child').values({ id: 'child-gone', inspection_id: inspectionId, child_key: 'gone' }).execute()
  await db.deleteFrom('list_08').execute()
  await db.insertInto('list_08').values(lookedAfter.map(([id, sen, need], at) => ({
    submission_id: versionId, row_number: at + 2, hidden: 0, child_ref: `child-${id}`, written: '{}', extra: '{}', special_educational_need: sen, category_of_need: need,
  }))).execute()
  for (const table of ['list_06', 'list_07'] as const) await db.deleteFrom(table).execute()
  const row = { submission_id: versionId, row_number: 2, hidden: 0, written: '{}', extra: '{}' }
  await db.insertInto('list_06').values({ ...row, child_ref: 'child-6', primary_need: 'N4' }).execute()
  await db.insertInto('list_07').values({ ...row, child_ref: 'child-4', initial_category: 'EMO' }).execute()
  await db.insertInto('chosen_case').values(cases.map(([id, kind], at) => ({
    id: `case-${id}`, inspection_id: inspectionId, kind, number: `${kind === 'tracked' ? 'T' : 'S'}0${at}`, child_id: `child-${id}`, reason: 'A reason for it', chosen_by: 'lead', chosen_at: '2016-03-08T10:00:00.000Z',
    submission_id: versionId, removed_reason: null, removed_by: null, removed_at: null,
  }))).execute()
}

describe.each(engines)('balance of the cases on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  const furnished = (run: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await emptied()
    await furnish(store)
    await run(store)
  }
  const see = async (store: Store, search: string): Promise<BalanceView> => (await ask(store, balanceLoader, { as: 'inspector', search })) as BalanceView
  /** One facet: `group tracked+sampled/all`. */
  const one = ({ rows }: BalanceView): string => rows.map(({ group, cells }) => `${group || 'none'} ${cells[0]!.cases}+${cells[1]!.cases}/${cells[0]!.all ?? '?'}`).join(', ')
  /** Two: `row: column cases/all …`, where there is anybody. */
  const two = ({ rows, columns }: BalanceView): string[] =>
    rows.map(({ group, cells }) => `${group || 'none'}: ${cells.flatMap((cell, at) => (cell.level === 'nobody' ? [] : [`${columns[at]!.group || 'none'} ${cell.cases}/${cell.all ?? '?'}`])).join(', ')}`)

  it('counts each facet as counted by hand, and what is unknown apart and last', furnished(async (store) => {
    for (const [facet, counted] of [
      ['age', 'under-1 1+0/2, 1-4 0+0/1, 5-9 1+0/2, 10-15 0+1/1, not-known 0+0/1'],
      ['gender', 'M 1+1/2, F 1+0/3, U 0+0/2'],
      ['disability', 'Y 1+0/1, N 1+0/5, U 0+1/1'],
      ['ethnicity', 'white 2+1/5, mixed 0+0/1, not-known 0+0/1'],
      ['abuse', 'NEG 0+0/1, not-on 2+1/6'],
      ['first-abuse', 'EMO 0+0/1, not-on 2+1/6'],
      ['need', 'N4 0+0/1, not-on 2+1/6'],
      ['care-need', 'N1 2+0/2, N3 1+0/2, not-on 0+1/4'],
      ['sen', 'Y 2+0/2, N 1+0/1, not-given 0+0/1, not-on 0+1/4'],
      ['placement', 'U6 1+0/1, K2 1+0/1, not-given 0+0/1, not-on 0+1/4'],
      ['stage', '3 0+1/1, 6 0+0/1, 7 0+0/1, 8 2+0/3, none 0+0/1'],
      ['team', 'North 2+1/4, South 1+0/2, none 0+0/2'],
      ['worker', 'A 2+0/2, B 1+0/2, none 0+1/4'],
      ['siblings', 'yes 0+0/?, no 0+0/?, not-known 3+1/?'],
    ] as const) expect([facet, one(await see(store, `?of=${facet}`))]).toEqual([facet, counted])
    expect((await see(store, '?of=age')).counts).toEqual({ tracked: { together: 3, elsewhere: 1 }, sampled: { together: 1, elsewhere: 0 } })
  }))

  it('sets two facets against each other, tracked and sampled apart', furnished(async (store) => {
    expect(two(await see(store, '?of=stage&by=age'))).toEqual(['3: 10-15 0/1', '6: not-known 0/1', '7: under-1 0/1', '8: under-1 1/1, 5-9 1/2', 'none: 1-4 0/1'])
    expect(two(await see(store, '?of=stage&by=age&cases=sampled'))[0]).toBe('3: 10-15 1/1')
    expect(two(await see(store, '?of=sen&by=team'))).toEqual(['Y: North 2/2, South 1/1', 'N: North 1/1, South 1/1', 'not-given: South 0/1', 'not-on: North 0/2, none 0/2'])
    // What is marked by hand has no children beside it.
    expect(two(await see(store, '?of=siblings&by=stage'))[2]).toBe('not-known: 3 0/?, 6 0/?, 7 0/?, 8 2/?, none 0/?')
  }))

  it('says what is empty in words, the most children first, and never looks for what is unknown', furnished(async (store) => {
    const said = async (search: string): Promise<string[]> => {
      const view = await see(store, search)
      return view.gaps.map((gap) => sayGap(view, gap))
    }
    expect(await said('?of=age')).toEqual(['No tracked child is aged 1 to 4; 1 child is', 'No tracked child is aged 10 to 15; 1 child is'])
    expect(await said('?of=age&cases=sampled')).toEqual(['No sampled child is under 1; 2 children are', 'No sampled child is aged 5 to 9; 2 children are', 'No sampled child is aged 1 to 4; 1 child is'])
    expect(await said('?of=need')).toEqual(['No tracked child has the need “Family in acute stress”; 1 child has'])
    expect(await said('?of=abuse&by=age')).toEqual(['No tracked child is in the category “Neglect” and is under 1; 1 child is'])
    expect(await said('?of=siblings')).toEqual([])
    expect(sayMarkedCases(await see(store, '?of=siblings'))).toBe('No tracked child is marked as of a large sibling group.')
  }))

  it('leads from a cell to just the children in it who are no case yet', furnished(async (store) => {
    let followed = 0
    for (const search of ['?of=age&by=gender', '?of=ethnicity&by=disability', '?of=team&by=worker', '?of=placement&by=stage', '?of=abuse', '?of=sen&by=care-need', '?of=need&by=first-abuse', '?of=first-abuse']) {
      const { rows, columns } = await see(store, search)
      for (const { group, cells } of rows) for (const [at, { all, find }] of cells.entries()) {
        if (find === null) continue
        const chosen = new Set(cases.map(([id]) => id))
        const { found, children } = (await ask(store, childrenLoader, { as: 'inspector', search: `?${find}` })) as ChildrenOfVersion
        expect(children.some(({ shownId }) => chosen.has(shownId))).toBe(false)
        const { found: withCases } = (await ask(store, childrenLoader, { as: 'inspector', search: `?${find.replace(/&?chosen=none/, '')}` })) as ChildrenOfVersion
        expect([search, group, columns[at]!.group, withCases]).toEqual([search, group, columns[at]!.group, all])
        expect(found).toBeLessThanOrEqual(withCases)
        followed += 1
      }
    }
    expect(followed).toBeGreaterThan(20)
    expect((await see(store, '?of=abuse')).rows.find(({ group }) => group === 'not-on')!.cells[0]!.find).toBeNull()
  }))

  it('keeps who marked what no list says, and when; the newest counts and the earlier stays', furnished(async (store) => {
    const mark = (as: string, siblings: string, at: string) => ask(store, markAction, { as, params: { caseId: 'case-1' }, form: { siblings, provider: 'not-known' }, at })
    expect(statusOf(await mark('inspector', 'no', '2016-03-08T11:00:00.000Z'))).toBe(303)
    expect(statusOf(await mark('lead', 'yes', '2016-03-09T11:00:00.000Z'))).toBe(303)
    expect(statusOf(await mark('lead', 'yes', '2016-03-10T11:00:00.000Z'))).toBe(303)
    expect(await ask(store, caseLoader, { as: 'inspector', params: { caseId: 'case-1' } })).toMatchObject({ may: { mark: true }, marks: [
      { mark: 'siblings', answer: 'yes', by: 'Name of lead', at: '2016-03-09T11:00:00.000Z' }, { mark: 'siblings', answer: 'no', by: 'Name of inspector', at: '2016-03-08T11:00:00.000Z' },
    ] })
    expect(one(await see(store, '?of=siblings'))).toBe('yes 1+0/?, no 0+0/?, not-known 2+1/?')
    expect(sayMarkedCases(await see(store, '?of=siblings'))).toBe('1 tracked child is marked as of a large sibling group.')
    expect(two(await see(store, '?of=siblings&by=team'))[0]).toBe('yes: North 1/?, South 0/?, none 0/?')
    expect((await eventsIn(store)).filter(({ action }) => action === 'markCase').map(({ subject_id }) => subject_id)).toEqual(['case-1', 'case-1', 'case-1'])
    expect(statusOf(await ask(store, markAction, { as: 'lead', params: { caseId: 'case-none' }, form: { siblings: 'yes' } }))).toBe(404)
  }))

  it('is for the team only, and there is none before the first version is read', furnished(async (store) => {
    for (const route of [balanceLoader, markLoader, markAction]) {
      for (const [as, status] of [['officer', 403], ['administrator', 403], ['stranger', 404], [null, 303]] as const) {
        expect(statusOf(await ask(store, route, { as, params: { caseId: 'case-1' }, ...(route === markAction ? { form: { siblings: 'yes' } } : {}) }))).toBe(status)
      }
    }
    await store.db.updateTable('inspection').set({ current_submission_id: null }).where('id', '=', inspectionId).execute()
    expect(await ask(store, balanceLoader, { as: 'lead' })).toBeNull()
  }))
})

it('shades a cell by how its cases stand to the share of its children, in whole cases', () => {
  const level = (count: number, all: number | null) => levelOf(count, all, 25, 1_000)
  expect([level(0, 0), level(0, 400), level(9, 400), level(10, 400), level(1, 40), level(1, 100), level(0, null), level(1, null)])
    .toEqual(['nobody', 'none', 'fewer', 'share', 'share', 'fewer', 'none', 'share'])
})

it('has words for every unknown', () => {
  expect([
    sayCoverageGroup('placement', { group: 'not-on', name: null }), sayCoverageGroup('sen', { group: 'not-given', name: null }), sayCoverageGroup('age', { group: 'not-known', name: null }),
    sayCoverageGroup('team', { group: '', name: null }), sayCoverageGroup('stage', { group: '', name: null }), sayCoverageGroup('disability', { group: 'U', name: null }),
  ]).toEqual(['Not on list 8', 'Not given', 'Not known', 'No team named', 'In a document only', 'Not known'])
})
