import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf } from '#annex-a/sampling/agreement.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'

type Pair = readonly [Grade, Grade]
const times = (n: number, pair: Pair): Pair[] => Array.from({ length: n }, () => pair)
const grade = fc.constantFrom<Grade>(1, 2, 3, 4)
const pairs = fc.array(fc.tuple(grade, grade), { maxLength: 60 })

describe('how far two readers agree', () => {
  test.each([
    // Worked by hand. Twenty cases: 9 and 6 the same of 15 of 20; chance (12·11 + 8·9)/400 = 0.51; (0.75 − 0.51)/0.49.
    [[...times(9, [2, 2]), ...times(3, [2, 3]), ...times(2, [3, 2]), ...times(6, [3, 3])], { both: 20, same: 15, oneApart: 5, further: 0 }, 0.24 / 0.49],
    // Ten cases, all four grades: 6 of 10; first gives 2 3 3 2, second 3 3 2 2: chance (6 + 9 + 6 + 4)/100 = 0.25; 0.35/0.75.
    [[...times(2, [1, 1]), ...times(2, [2, 2]), [2, 1], [3, 3], [3, 2], [3, 4], [4, 4], [4, 3]], { both: 10, same: 6, oneApart: 4, further: 0 }, 0.35 / 0.75],
    // Always otherwise: 0 of 4, chance (2·2 + 2·2)/16 = 0.5; −0.5/0.5.
    [[[1, 4], [1, 4], [4, 1], [4, 1]], { both: 4, same: 0, oneApart: 0, further: 4 }, -1],
    // As often as chance: 2 of 4, chance 0.5.
    [[[2, 2], [2, 3], [3, 2], [3, 3]], { both: 4, same: 2, oneApart: 2, further: 0 }, 0],
  ] as const)('case %#', (given, counted, kappa) => {
    const found = agreementOf(given as readonly Pair[])
    expect(found).toMatchObject(counted)
    expect(found.kappa).toBeCloseTo(kappa, 12)
  })

  test('where chance would do the same, kappa says nothing', () => {
    expect(agreementOf([])).toEqual({ both: 0, same: 0, oneApart: 0, further: 0, kappa: null })
    expect(agreementOf(times(7, [2, 2]))).toMatchObject({ same: 7, kappa: null })
  })

  test('it is 1 for full agreement over more than one grade, never above, and the same whoever is named first', () => {
    fc.assert(fc.property(pairs, (given) => {
      const { both, same, oneApart, further, kappa } = agreementOf(given)
      expect(same + oneApart + further).toBe(both)
      if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1)
      if (kappa !== null) expect(kappa === 1).toBe(same === both)
      const turned = agreementOf(given.map(([first, second]) => [second, first]))
      expect(turned).toEqual(agreementOf(given))
      expect(agreementOf(given.toReversed())).toEqual(agreementOf(given))
    }))
  })

  test('every case twice over changes nothing but the number', () => {
    fc.assert(fc.property(pairs, (given) => {
      const [once, twice] = [agreementOf(given).kappa, agreementOf([...given, ...given]).kappa]
      if (once === null) expect(twice).toBeNull()
      else expect(twice).toBeCloseTo(once, 10)
    }))
  })
})
