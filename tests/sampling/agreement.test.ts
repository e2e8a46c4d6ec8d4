import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf } from '#annex-a/sampling/agreement.ts'
import { sayAgreement, sayCaution, sayKappa } from '#app/words/readings.ts'
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
    // The textbook's table of two by two: both yes 20, both no 15, apart 5 and 10: 0.7 the same, 0.5 by chance.
    [[...times(20, [1, 1]), ...times(5, [1, 2]), ...times(10, [2, 1]), ...times(15, [2, 2])], { both: 50, same: 35, oneApart: 15, further: 0 }, 0.4],
    // Two times 60 of 100 the same, and another kappa, because chance would do 0.54 of the one and 0.46 of the other.
    [[...times(45, [1, 1]), ...times(15, [1, 2]), ...times(25, [2, 1]), ...times(15, [2, 2])], { both: 100, same: 60, oneApart: 40, further: 0 }, 0.06 / 0.46],
    [[...times(25, [1, 1]), ...times(35, [1, 2]), ...times(5, [2, 1]), ...times(35, [2, 2])], { both: 100, same: 60, oneApart: 40, further: 0 }, 0.14 / 0.54],
    // Four grades, 20 cases. First 4 6 6 4, second 5 5 5 5, 12 the same: chance 100/400 = 0.25; (0.6 − 0.25)/0.75.
    [[...times(3, [1, 1]), [1, 2], ...times(3, [2, 2]), [2, 1], [2, 1], [2, 3], ...times(3, [3, 3]), [3, 2], [3, 4], [3, 4], ...times(3, [4, 4]), [4, 3]], { both: 20, same: 12, oneApart: 8, further: 0 }, 0.35 / 0.75],
    // One gives the same grade throughout: 9 of 10 the same, and so would chance.
    [[...times(9, [2, 2]), [2, 3]], { both: 10, same: 9, oneApart: 1, further: 0 }, 0],
    // Below chance: 1 of 3, chance (2·2 + 1·1)/9; (1/3 − 5/9)/(4/9).
    [[[2, 2], [2, 3], [3, 2]], { both: 3, same: 1, oneApart: 2, further: 0 }, -0.5],
    // One case, apart.
    [[[2, 4]], { both: 1, same: 0, oneApart: 0, further: 1 }, 0],
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
    expect(agreementOf([[4, 4]])).toMatchObject({ both: 1, same: 1, kappa: null })
  })

  test('it is told with how little it may mean', () => {
    const told = (given: readonly Pair[]) => `${sayAgreement(agreementOf(given))}. ${sayKappa(agreementOf(given).kappa)}. ${sayCaution(agreementOf(given))}`
    expect(told([])).toBe('Nothing to compare yet: no case has been read by both. Says nothing here. ')
    expect(told([[4, 4]])).toMatch(/^The same grade in 1 of 1 case \(100%\); one grade apart in 0, further apart in 0\. Says nothing here\. Where both give one and the same grade throughout.*From so few cases/)
    expect(told([[2, 2], [2, 3], [3, 2]])).toMatch(/^The same grade in 1 of 3 cases \(33%\); one grade apart in 2, further apart in 0\. −0\.50\. .*below 0 where less often\. From so few cases/)
    expect(told([...times(29, [2, 2]), [3, 3]])).not.toContain('so few')
    expect(told(times(30, [2, 2]))).not.toContain('so few')
    expect(told(times(29, [2, 2]))).toContain('so few')
    expect([sayKappa(-0.001), sayKappa(1)]).toEqual(['0.00', '1.00'])
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
