import { describe, expect, test } from 'vitest'
import { stateOfTheNation } from '#annex-a/statistics/cut.ts'
import { table1, table4 } from '#annex-a/statistics/release-2014.ts'
import { setOutcome } from '#db/queries/register.ts'
import { childrenCounted, standingOutcomes } from '#server/register/outcomes.ts'
import { shipOutcomes } from '#server/register/ship.ts'
import { publishedChildren, publishedOutcomes } from '#seeds/outcomes/published.ts'
import { engines, withStore } from '../support/engines.ts'

const clock = { now: () => new Date('2016-12-01T10:00:00Z') }

describe.each(engines)('the register on %s', (engine) => {
  test('what comes with the product is there once, and gives the same tables as its files; what was withdrawn does not come back', () => withStore(engine, async (store) => {
    await shipOutcomes({ store, clock }, publishedOutcomes(), publishedChildren())
    await setOutcome(store.db, 'published-2014-330', { state: 'withdrawn' })
    await shipOutcomes({ store, clock }, publishedOutcomes(), publishedChildren())
    const kept = await standingOutcomes(store.db)
    expect(kept).toHaveLength(32)
    await setOutcome(store.db, 'published-2014-330', { state: 'standing' })
    const all = await standingOutcomes(store.db)
    const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
    expect(all.toSorted(byId)).toEqual(publishedOutcomes().toSorted(byId))
    const cut = { publishedBy: '2014-09-15' }
    expect([table1(all, cut), table4(all, cut)]).toEqual([table1(publishedOutcomes(), cut), table4(publishedOutcomes(), cut)])
    expect(stateOfTheNation(all, cut)).toHaveLength(33)
    expect(await childrenCounted(store.db, '2016-09-30')).toEqual({ on: '2016-03-31', source: publishedChildren().source, authorities: publishedChildren().authorities.toSorted((a, b) => (a.authority < b.authority ? -1 : 1)) })
  }))
})
