import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ageBandOf, ageBands, endsOf } from '#server/selection/age-bands.ts'

it('puts every age in one band, and that band holds it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1, max: 120 }), (age) => {
      const holding = ageBands.filter(({ from, to }) => from !== null && age >= from && age <= to)
      expect(holding).toHaveLength(1)
      expect(ageBandOf(age)).toBe(holding[0]!.code)
      const ends = endsOf(ageBandOf(age))!
      expect(age >= ends.from && age <= ends.to).toBe(true)
    }),
  )
})

it.each([
  [-1, 'unborn'],
  [0, 'under-1'],
  [1, '1-4'],
  [4, '1-4'],
  [5, '5-9'],
  [9, '5-9'],
  [10, '10-15'],
  [15, '10-15'],
  [16, '16-17'],
  [17, '16-17'],
  [18, '18-over'],
  [25, '18-over'],
  [null, 'not-known'],
] as const)('takes %s years as %s', (age, band) => expect(ageBandOf(age)).toBe(band))
