import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#annex-a/reading/dates.ts'
import { addWorkingDays, workingDaysBetween } from '#annex-a/rules/working-days.ts'
import { bankHolidays } from '#annex-a/specification/bank-holidays.ts'

describe('working days after a day', () => {
  test.each([
    ['2015-02-11', 32, '2015-03-27', 'no bank holiday'],
    ['2015-03-25', 32, '2015-05-13', 'over Easter and early May'],
    ['2015-03-25', 0, '2015-03-25', 'none'],
    ['2016-03-24', 1, '2016-03-29', 'Maundy Thursday to the Tuesday after Easter'],
    ['2016-04-08', 1, '2016-04-11', 'over a weekend'],
    ['2016-04-09', 1, '2016-04-11', 'from a Saturday'],
    ['2015-12-24', 1, '2015-12-29', 'Boxing Day was a Saturday'],
    ['2012-06-01', 1, '2012-06-06', 'two days for the Diamond Jubilee'],
    ['2020-05-07', 1, '2020-05-11', 'early May was on a Friday'],
    ['2022-06-01', 1, '2022-06-06', 'two days for the Platinum Jubilee'],
    ['2022-09-16', 1, '2022-09-20', 'the State Funeral'],
    ['2023-05-05', 1, '2023-05-09', 'the Coronation'],
  ])('%s and %i working days is %s: %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to)
    if (count > 0) expect(workingDaysBetween(from, to)).toBe(count)
  })

  test('a number of days that is none is our mistake', () => {
    expect(() => addWorkingDays('2016-04-12', -1)).toThrow(RangeError)
    expect(() => addWorkingDays('2016-04-12', 1.5)).toThrow(RangeError)
  })
})

const DAYS = fc.integer({ min: 0, max: 6_200 }).map((n) => addDays('2012-01-01', n))
const weekday = (date: string): number => (daysBetween('1970-01-05', date) % 7 + 7) % 7

test('counting is the same as walking day by day', () => {
  fc.assert(fc.property(DAYS, fc.nat(120), (from, days) => {
    let count = 0
    for (let n = 1; n <= days; n++) if (weekday(addDays(from, n)) < 5 && !bankHolidays.includes(addDays(from, n))) count++
    expect(workingDaysBetween(from, addDays(from, days))).toBe(count)
    expect(workingDaysBetween(addDays(from, days), from)).toBe(0 - count)
  }))
})

test('so many working days later is a working day, and so many away', () => {
  fc.assert(fc.property(DAYS, fc.integer({ min: 1, max: 90 }), (from, count) => {
    const to = addWorkingDays(from, count)
    expect(workingDaysBetween(from, to)).toBe(count)
    expect(workingDaysBetween(from, addDays(to, -1))).toBe(count - 1)
  }))
})

describe('bank holidays', () => {
  /** Easter Sunday, by the calculation of the Gregorian calendar. */
  const easter = (year: number): string => {
    const a = year % 19, b = Math.floor(year / 100), c = year % 100
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 22 * l) / 451)
    const n = h + l - 7 * m + 114
    return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
  }
  const firstMonday = (month: string): string => addDays(`${month}-01`, (7 - weekday(`${month}-01`)) % 7)
  const lastMonday = (end: string): string => addDays(end, -weekday(end))
  const moved = (date: string): string => (weekday(date) === 5 ? addDays(date, 2) : weekday(date) === 6 ? addDays(date, 1) : date)
  const christmas = (year: number): string[] => {
    const day = weekday(`${year}-12-25`)
    return day === 4 ? ['25', '28'] : day === 5 ? ['27', '28'] : day === 6 ? ['26', '27'] : ['25', '26']
  }
  const asTheLawHasIt = (year: number): string[] => [
    moved(`${year}-01-01`), addDays(easter(year), -2), addDays(easter(year), 1), firstMonday(`${year}-05`), lastMonday(`${year}-05-31`), lastMonday(`${year}-08-31`),
    ...christmas(year).map((day) => `${year}-12-${day}`),
  ]
  const differing: { readonly [year: number]: { readonly not: readonly string[]; readonly but: readonly string[] } } = {
    2012: { not: ['2012-05-28'], but: ['2012-06-04', '2012-06-05'] },
    2020: { not: ['2020-05-04'], but: ['2020-05-08'] },
    2022: { not: ['2022-05-30'], but: ['2022-06-02', '2022-06-03', '2022-09-19'] },
    2023: { not: [], but: ['2023-05-08'] },
  }

  test.each(Array.from({ length: 17 }, (_, n) => 2012 + n))('%i', (year) => {
    const { not = [], but = [] } = differing[year] ?? {}
    expect(bankHolidays.filter((date) => date.startsWith(String(year)))).toEqual([...asTheLawHasIt(year).filter((date) => !not.includes(date)), ...but].sort())
  })

  test('are weekdays, each once, in order', () => {
    expect(bankHolidays.filter((date) => weekday(date) > 4)).toEqual([])
    expect([...new Set(bankHolidays)].sort()).toEqual(bankHolidays)
  })
})
