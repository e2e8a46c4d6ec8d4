import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '#annex-a/reading/check.ts'
import { makeLists } from '#seeds/workbooks/make.ts'
import { profiles, writeWorkbook } from '#seeds/workbooks/write.ts'
import { copied, options, same, twoToTheRight } from './copies.ts'

/** Small lists of invented children, in an authority's clothes or Annex A's, mostly with mistakes planted. */
const lists = fc.record({
  seed: fc.nat(100_000),
  profile: fc.constantFrom(...profiles, 'messy' as const),
  stage: fc.constantFrom(1 as const, 2 as const),
  size: fc.record({ 1: fc.integer({ min: 1, max: 25 }), 3: fc.integer({ min: 1, max: 12 }), 4: fc.integer({ min: 1, max: 15 }), 5: fc.integer({ min: 1, max: 8 }), 6: fc.integer({ min: 1, max: 20 }), 7: fc.integer({ min: 1, max: 10 }), 8: fc.integer({ min: 1, max: 12 }), 9: fc.integer({ min: 1, max: 6 }), 10: fc.integer({ min: 1, max: 4 }), 11: fc.integer({ min: 1, max: 5 }) }),
})

test('of whatever lists: checking twice is the same, and so is checking the annotated copy', { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(lists, async ({ seed, profile, stage, size }) => {
    const bytes = await writeWorkbook(makeLists({ seed, size, inspectionDate: options.inspectionDate }), { profile, seed, stage })
    const file = { name: 'lists.xlsx', bytes }
    const { checked, again } = await copied([file], { ...options, stage })
    expect(check([file], { ...options, stage })).toEqual(checked)
    expect(same(again.findings)).toEqual(same(twoToTheRight(checked.findings)))
    expect(again.flags).toEqual(checked.flags)
    expect(again.children).toEqual(checked.children)
    expect(again.notChecked).toEqual(checked.notChecked)
    expect(again.lists.map(({ rows }) => rows)).toEqual(checked.lists.map(({ rows }) => rows))
  }), { numRuns: 12 })
})
