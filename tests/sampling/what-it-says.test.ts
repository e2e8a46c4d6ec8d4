import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeast, atMost } from '#annex-a/sampling/chances.ts'
import { noInterval, percent, sayMeeting, sayNone, saySeen, sayStrata } from '#annex-a/sampling/say.ts'
import { chanceOfMeeting, confidences, filesNeeded, interval, mostIfNone } from '#annex-a/sampling/what-it-says.ts'

const shown = (seen: number, looked: number, files: number | null = null): string => {
  const { low, high } = interval({ seen, looked, files })
  return `${Math.round(low * 100)}-${Math.round(high * 100)}%`
}

describe('the figures of the method, 6.3', () => {
  test.each([
    [6, '12-88%', '36-100%', '39%'], [20, '27-73%', '56-94%', '14%'], [25, '28-69%', '59-93%', '11%'], [30, '31-69%', '61-92%', '9.5%'],
    [50, '36-64%', '66-90%', '5.8%'], [100, '40-60%', '71-87%', '3%'], [150, '42-58%', '73-86%', '2%'], [200, '43-57%', '74-85%', '1.5%'],
  ])('%d files: half, four fifths, none', (looked, half, fourFifths, none) => {
    expect([shown(Math.floor(looked / 2), looked), shown(Math.round(looked * 0.8), looked), percent(mostIfNone(looked, null))]).toEqual([half, fourFifths, none])
  })

  test('the chance of meeting a fault', () => {
    const chances = (share: number) => [25, 30, 100].map((looked) => Math.round(chanceOfMeeting(share, looked, null) * 100))
    expect([chances(0.05), chances(0.1)]).toEqual([[72, 79, 99], [93, 96, 100]])
  })

  test('how many are needed from 1,000 children', () => {
    expect([filesNeeded(10, 1000), filesNeeded(5, 1000), filesNeeded(5, 1000, 0.8)]).toEqual([88, 278, 142])
    expect([filesNeeded(5, null), filesNeeded(5, 20)]).toEqual([385, 20])
  })
})

const choose = (n: number, k: number): bigint => {
  let product = 1n
  for (let i = 0; i < k; i++) product = (product * BigInt(n - i)) / BigInt(i + 1)
  return k < 0 || k > n ? 0n : product
}
/** Counts every possible draw. */
const counted = (from: number, to: number, looked: number, having: number, files: number): number => {
  let draws = 0n
  for (let i = from; i <= to; i++) draws += choose(having, i) * choose(files - having, looked - i)
  return Number((draws * 10n ** 15n) / choose(files, looked)) / 1e15
}
const files = fc.integer({ min: 1, max: 90 }).chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 1, max: all }))).chain(([all, looked]) => fc.tuple(fc.constant(all), fc.constant(looked), fc.integer({ min: 0, max: looked }), fc.integer({ min: 0, max: all })))

test('chances are those of counting every possible draw', () => {
  fc.assert(fc.property(files, ([all, looked, seen, having]) => {
    expect(atMost(seen, looked, having, all)).toBeCloseTo(counted(0, seen, looked, having, all), 10)
    expect(atLeast(seen, looked, having, all)).toBeCloseTo(counted(seen, looked, looked, having, all), 10)
  }))
})

test('from few files: the interval holds exactly the numbers of files under which the draw is not too unlikely', () => {
  fc.assert(fc.property(files, fc.constantFrom(...confidences), ([all, looked, seen], confidence) => {
    const tail = (1 - confidence) / 2 + 1e-12
    const possible = Array.from({ length: all + 1 }, (_, having) => having)
      .filter((having) => having >= seen && all - having >= looked - seen && counted(seen, looked, looked, having, all) > tail && counted(0, seen, looked, having, all) > tail)
    const { low, high } = interval({ seen, looked, files: all }, confidence)
    expect([Math.round(low * all), Math.round(high * all)]).toEqual([possible[0], possible.at(-1)])
    const none = Array.from({ length: all - looked + 1 }, (_, having) => having).filter((having) => counted(0, 0, looked, having, all) > 1 - confidence + 1e-12)
    expect(Math.round(mostIfNone(looked, all, confidence) * all)).toBe(none.at(-1))
  }), { numRuns: 60 })
})

test('from very many files: the ends are where the tails are 2.5%, and few files say more than many', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 200 }).chain((looked) => fc.tuple(fc.constant(looked), fc.integer({ min: 0, max: looked }))), ([looked, seen]) => {
    const { low, high } = interval({ seen, looked, files: null })
    if (seen > 0) expect(atLeast(seen, looked, low, null)).toBeCloseTo(0.025, 9)
    else expect(low).toBe(0)
    if (seen < looked) expect(atMost(seen, looked, high, null)).toBeCloseTo(0.025, 9)
    else expect(high).toBe(1)
    const few = interval({ seen, looked, files: looked * 4 })
    expect(few.high - few.low).toBeLessThanOrEqual(high - low + 1e-12)
    const many = interval({ seen, looked, files: 250_000 })
    expect(Math.abs(many.low - low) + Math.abs(many.high - high)).toBeLessThan(0.001)
    expect(low <= seen / looked && seen / looked <= high).toBe(true)
  }), { numRuns: 40 })
})

test('numbers that cannot be are refused', () => {
  for (const [seen, looked, all] of [[2, 1, null], [-1, 1, null], [0, 1.5, null], [0, 5, 4], [0, 0, 0], [NaN, 1, 1]] as const) expect(() => interval({ seen, looked, files: all })).toThrow(RangeError)
  expect(() => chanceOfMeeting(1.1, 5, null)).toThrow(RangeError)
  expect(() => filesNeeded(0, null)).toThrow(RangeError)
})

test('in words', () => {
  expect(sayNone(30, null)).toBe('If none of 30 shows a fault, up to 9.5% of files may still have it')
  expect(sayNone(30, 300)).toBe('If none of 30 shows a fault, up to 27 of the 300 files (9%) may still have it')
  expect(sayNone(4, 4)).toBe('All 4 files are looked at: if none shows a fault, none has it')
  expect(sayNone(0, 4)).toBe('No file is looked at, so nothing can be said')
  expect(saySeen({ seen: 15, looked: 30, files: null })).toBe('15 of 30 files show it (50%). Of all files, 31% to 69% do, with 95% confidence')
  expect(saySeen({ seen: 1, looked: 5, files: 5 })).toBe('1 of 5 files shows it (20%). These are all files, so nothing is uncertain')
  expect(saySeen({ seen: 0, looked: 0, files: 5 })).toBe('No file was looked at, so nothing can be said')
  expect(saySeen({ seen: 12, looked: 30, files: 300 })).toBe('12 of 30 files show it (40%). Of all 300 files, 71 to 175 do (24% to 58%), with 95% confidence')
  expect([sayMeeting(0.05, 30, null), sayMeeting(0.1, 100, null)]).toEqual(['A fault in 5% of files is met at least once in 79 of 100 draws', 'A fault in 10% of files is met at least once in nearly all draws'])
  expect(noInterval).toMatch(/no interval exists/)
  expect(sayStrata([{ key: 'All children', size: 300, looked: 30 }])).toEqual([sayNone(30, 300)])
  expect(sayStrata([{ key: 'North', size: 10, looked: 2 }, { key: 'South', size: 0, looked: 0 }, { key: 'West', size: 3, looked: 0 }])).toEqual([
    'North: If none of 2 shows a fault, up to 7 of the 10 files (70%) may still have it', 'West: No file is looked at, so nothing can be said', expect.stringContaining('speaks for itself') as string])
  expect([0, 0.0004, 0.0996, 0.5, 0.997, 1].map(percent)).toEqual(['0%', '0%', '10%', '50%', 'nearly 100%', '100%'])
})
