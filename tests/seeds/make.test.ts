import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listNumbers } from '#annex-a/specification/grammar/list.ts'
import { makeLists } from '#seeds/workbooks/make.ts'
import { wantedRows } from '#seeds/workbooks/volumes.ts'
import type { SizeName } from '#seeds/workbooks/volumes.ts'
import { wrongs } from './wrongs.ts'

const inspectionDate = '2016-04-12'
const rutland = makeLists({ seed: 1, size: 'rutland', inspectionDate })
const average = makeLists({ seed: 1, size: 'average', inspectionDate })

const share = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.filter(is).length / rows.length

describe('made lists', () => {
  test('the same options make the same lists, another seed makes others', () => {
    expect(makeLists({ seed: 1, size: 'rutland', inspectionDate })).toEqual(rutland)
    expect(makeLists({ seed: 2, size: 'rutland', inspectionDate }).lists[8]).not.toEqual(rutland.lists[8])
  })

  test.each<SizeName>(['rutland', 'average', 'kent'])('%s has the rows of its kind of authority', (size) => {
    const { lists } = size === 'average' ? average : makeLists({ seed: 3, size, inspectionDate })
    const wanted = wantedRows(size)
    for (const list of listNumbers) expect(Math.abs(lists[list].length - wanted[list]), `list ${list}`).toBeLessThanOrEqual(Math.ceil(wanted[list] / 50))
  })

  test('nothing contradicts itself, in any year of the framework, at any size', () => {
    const dates = fc.integer({ min: Date.UTC(2013, 10, 1), max: Date.UTC(2017, 11, 31) }).map((time) => new Date(time).toISOString().slice(0, 10))
    const sizes = fc.oneof(fc.constant('rutland' as const), fc.tuple(...listNumbers.map(() => fc.nat(60))).map((counts) => Object.fromEntries(listNumbers.map((list, i) => [list, counts[i]!]))))
    fc.assert(fc.property(fc.nat(10_000), dates, sizes, (seed, date, size) => {
      expect(wrongs(makeLists({ seed, size, inspectionDate: date }))).toEqual([])
    }), { numRuns: 15, seed: 7 })
  })

  test('nothing contradicts itself in an average authority', () => {
    expect(wrongs(average)).toEqual([])
  })

  test('only the lists asked for are made', () => {
    const { asked, lists } = makeLists({ seed: 1, size: { 1: 20, 4: 5 }, inspectionDate })
    expect(asked).toEqual([1, 4])
    expect(listNumbers.filter((list) => lists[list].length > 0)).toEqual([1, 4])
  })

  test('a size or a date that is none is refused', () => {
    expect(() => makeLists({ seed: 1, size: { 12: 5 }, inspectionDate })).toThrow('no list 12')
    expect(() => makeLists({ seed: 1, size: { 1: -5 }, inspectionDate })).toThrow('-5 rows')
    expect(() => makeLists({ seed: 1, size: 'rutland', inspectionDate: '2016-02-30' })).toThrow('is not a date')
  })
})

describe('a made authority looks like one', () => {
  test('rates are near those published for 2015/16', () => {
    const { 3: referrals, 5: enquiries, 6: need, 7: plans, 8: care } = average.lists
    expect(share(referrals, (row) => row['referralNfa'] === 'Y')).toBeCloseTo(0.099, 1)
    expect(share(referrals, (row) => Number(row['referralsInLast12Months']) > 0)).toBeCloseTo(0.225, 1)
    expect(share(enquiries, (row) => row['conferenceDate'] !== null)).toBeCloseTo(0.42, 1)
    expect(share(need, (row) => row['primaryNeed'] === 'N1')).toBeCloseTo(0.51, 1)
    expect(share(plans, (row) => row['planEnd'] !== null)).toBeCloseTo(0.24, 1)
    expect(share(care.filter((row) => row['ceased'] === null), (row) => /^[UQ]/.test(String(row['placementType'])))).toBeGreaterThan(0.65)
    expect(share(care, (row) => row['uasc'] === 'Y')).toBeCloseTo(0.06, 1)
  })

  test('unborn children and siblings are among them', () => {
    expect(average.lists[6].some((row) => row['expectedDateOfBirth'] !== null)).toBe(true)
    expect(share(average.lists[6], (row) => row['gender'] === 'U')).toBeLessThan(0.021)
    expect(average.siblings.length).toBeGreaterThan(500)
    expect(average.siblings.every((ids) => ids.length > 1 && new Set(ids).size === ids.length)).toBe(true)
  })

  test('no place is real: every postcode begins with ZZ', () => {
    const addresses = average.lists[8].map((row) => String(row['placementAddress']))
    expect(addresses.every((address) => /, ZZ\d{1,2} \d[A-Z]{2}$/.test(address))).toBe(true)
  })
})
