import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDetails } from '#server/inspections/details.ts'
import { weekOf } from '#server/inspections/overview.ts'
import { dateBoxes, readTypedDate } from '#server/inspections/typed-dates.ts'

const people = ['lea', 'ina', 'ivo']
const form = (more: Record<string, string | string[]> = {}) => ({
  ...dateBoxes('notified', '2016-04-11'), ...dateBoxes('week1', '2016-04-11'), ...dateBoxes('inspection', '2016-04-12'), lscb: 'no', lead: 'lea', inspectors: ['ina', 'ivo'], ...more,
})
const errorsOf = (values: Record<string, string | string[]>): Readonly<Record<string, string>> => {
  const read = readDetails(values, people)
  return read.ok ? {} : read.errors
}

describe('the details of an inspection', () => {
  test('are read as typed', () => {
    expect(readDetails(form(), people)).toEqual({ ok: true, details: { notifiedOn: '2016-04-11', inspectionDate: '2016-04-12', week1Monday: '2016-04-11', lscbConcurrent: false, lead: 'lea', inspectors: ['ina', 'ivo'] } })
  })

  test('say all that is missing at once, in the order of the page', () => {
    expect(Object.entries(errorsOf({}))).toEqual([
      ['notified', 'Enter the date of notification'], ['week1', 'Enter the Monday of week 1'], ['inspection', 'Enter the inspection date'],
      ['lscb', 'Say whether the review of the Local Safeguarding Children Board runs at the same time'], ['lead', 'Choose who leads the inspection'],
    ])
  })

  test.each([
    ['2016-04-12', 'Week 1 begins on a Monday, but 12 April 2016 is a Tuesday'], ['2016-04-17', 'Week 1 begins on a Monday, but 17 April 2016 is a Sunday'],
  ])('week 1 cannot begin on %s', (day, words) => expect(errorsOf(form(dateBoxes('week1', day)))).toEqual({ week1: words }))

  test.each([
    ['2016-04-17', undefined], ['2016-04-18', 'The authority is notified in week 1 or before it, but 18 April 2016 is after the week that begins on 11 April 2016'],
    ['2016-03-14', undefined], ['2016-03-13', 'The authority is notified shortly before week 1, but 13 March 2016 is more than four weeks before 11 April 2016'],
  ])('notified on %s', (day, words) => expect(errorsOf(form({ ...dateBoxes('notified', day), ...dateBoxes('inspection', '2016-04-20') }))['notified']).toBe(words))

  test.each([
    ['2016-04-10', 'The inspection date cannot come before the notification on 11 April 2016'], ['2016-04-11', undefined],
    ['2016-05-08', undefined], ['2016-05-09', 'The inspection date must lie within the four weeks that end on 8 May 2016'],
  ])('inspection date %s', (day, words) => expect(errorsOf(form(dateBoxes('inspection', day)))['inspection']).toBe(words))

  test('one leads, and is not on the team twice', () => {
    expect(errorsOf(form({ lead: 'somebody else' }))).toEqual({ lead: 'Choose who leads the inspection' })
    expect(errorsOf(form({ inspectors: 'somebody else' }))).toEqual({ inspectors: 'Choose inspectors out of the list' })
    expect(readDetails(form({ inspectors: ['lea', 'ina', 'ina', ''] }), people)).toMatchObject({ details: { lead: 'lea', inspectors: ['ina'] } })
    expect(readDetails(form({ inspectors: [] }), people)).toMatchObject({ details: { inspectors: [] } })
  })
})

describe('a date in three boxes', () => {
  const typed = (day: string, month: string, year: string) => readTypedDate({ 'x-day': day, 'x-month': month, 'x-year': year }, 'x', 'the inspection date')

  test.each([
    ['', '', '', 'Enter the inspection date'], ['1', '', '', 'The inspection date must have a month and a year'], ['', '4', '2016', 'The inspection date must have a day'],
    ['1', '4', '16', 'The inspection date must have a year of four digits, such as 2016'], ['31', '2', '2016', 'The inspection date must be a day of the calendar, such as 11 4 2016'],
    ['29', '2', '2015', 'The inspection date must be a day of the calendar, such as 11 4 2016'], ['first', '4', '2016', 'The inspection date must be a day of the calendar, such as 11 4 2016'],
    ['1.5', '4', '2016', 'The inspection date must be a day of the calendar, such as 11 4 2016'], ['-1', '4', '2016', 'The inspection date must be a day of the calendar, such as 11 4 2016'],
  ])('%j %j %j', (day, month, year, problem) => expect(typed(day, month, year)).toEqual({ problem }))

  test('may have blanks and leading zeros', () => expect(typed(' 03', '4 ', '2016')).toEqual({ date: '2016-04-03' }))

  test('shown and read back is the same', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10)
      expect(readTypedDate(dateBoxes('x', iso), 'x', 'the inspection date')).toEqual({ date: iso })
    }))
  })
})

test.each([
  ['2016-04-10', { is: 'before', days: 1 }], ['2016-03-12', { is: 'before', days: 30 }], ['2016-04-11', { is: 'within', week: 1 }], ['2016-04-17', { is: 'within', week: 1 }],
  ['2016-04-18', { is: 'within', week: 2 }], ['2016-05-08', { is: 'within', week: 4 }], ['2016-05-09', { is: 'after' }],
])('%s in an inspection whose week 1 begins on 11 April 2016', (day, expected) => expect(weekOf('2016-04-11', day)).toEqual(expected))
