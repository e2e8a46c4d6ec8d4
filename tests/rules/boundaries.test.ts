import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '#annex-a/reading/dates.ts'
import { addWorkingDays } from '#annex-a/rules/working-days.ts'
import { timescales, type TimescaleName } from '#annex-a/specification/timescales.ts'
import { asked, times, type Rows } from './asking.ts'

/** Where a number decides: the last day that passes, and the first that does not. The inspection is on 12 April 2016. */
const inspection = '2016-04-12'

describe('working days', () => {
  const began = '2015-12-10'
  const cases: readonly [string, TimescaleName, number, (ended: string) => Rows][] = [
    ['assessment-late', 'continuousAssessment', 45, (ended) => ({ 4: [{ continuousStart: began, continuousAuthorised: ended }] })],
    ['initial-assessment-late', 'initialAssessment', 10, (ended) => ({ 4: [{ initialStart: began, initialAuthorised: ended }] })],
    ['core-assessment-late', 'coreAssessment', 35, (ended) => ({ 4: [{ coreStart: began, coreAuthorised: ended }] })],
    ['conference-late', 'initialConference', 15, (ended) => ({ 5: [{ section47Start: began, conferenceDate: ended }] })],
  ]

  test.each(cases)('%s', (code, name, limit, rows) => {
    expect(timescales[name]).toMatchObject({ value: limit, unit: 'working days' })
    expect(times(code, rows(addWorkingDays(began, limit)))).toBe(0)
    expect(times(code, rows(addWorkingDays(began, limit + 1)))).toBe(1)
  })

  test.each(cases)('%s, where the inspection measures otherwise', (code, name, limit, rows) => {
    const options = { timescales: { [name]: limit - 3 } }
    expect(times(code, rows(addWorkingDays(began, limit - 3)), options)).toBe(0)
    expect(times(code, rows(addWorkingDays(began, limit - 2)), options)).toBe(1)
  })

  test('what is open is measured to the inspection', () => {
    // 45 working days before 12 April 2016, over Good Friday and Easter Monday.
    expect(addWorkingDays('2016-02-05', 45)).toBe(inspection)
    expect(times('assessment-late', { 4: [{ continuousStart: '2016-02-05' }] })).toBe(0)
    expect(times('assessment-late', { 4: [{ continuousStart: '2016-02-04' }] })).toBe(1)
    expect(addWorkingDays('2016-03-18', 15)).toBe(inspection)
    expect(times('conference-late', { 5: [{ section47Start: '2016-03-18' }] })).toBe(0)
    expect(times('conference-late', { 5: [{ section47Start: '2016-03-17' }] })).toBe(1)
  })

  test('a date that cannot be read is not one that has not come', () => {
    expect(times('assessment-late', { 4: [{ continuousStart: '2015-11-02', continuousAuthorised: '31/02/2016' }] })).toBe(0)
    expect(times('conference-late', { 5: [{ section47Start: '2015-11-02', conferenceDate: 'soon' }] })).toBe(0)
    expect(times('conference-late', { 5: [{ section47Start: '2015-11-02', conferenceNotRequired: 'perhaps' }] })).toBe(0)
  })

  test('a conference that is not required is not late', () => {
    expect(times('conference-late', { 5: [{ section47Start: '2015-11-02', conferenceNotRequired: 'Y' }] })).toBe(0)
    expect(times('conference-late', { 5: [{ section47Start: '2015-11-02', conferenceNotRequired: 'N' }] })).toBe(1)
  })

  test('a continuous assessment is measured from the last referral before it', () => {
    const rows = (referrals: readonly string[]): Rows => ({ 3: referrals.map((dateOfReferral) => ({ dateOfReferral })), 4: [{ continuousStart: '2016-02-05' }] })
    const flagsOf = (referrals: readonly string[]) => asked(rows(referrals)).flags.filter(({ code }) => code === 'assessment-late')
    expect(flagsOf(['2016-02-05'])).toEqual([])
    expect(flagsOf(['2016-02-04'])).toMatchObject([{ list: 4, row: 2, childKey: '10442', facts: { days: 46, limit: 45, from: 'referral', began: '2016-02-04' } }])
    // A referral after the start led to something else.
    expect(flagsOf(['2016-02-06'])).toEqual([])
    expect(flagsOf(['2016-01-20', '2016-02-05'])).toEqual([])
    expect(flagsOf(['2016-02-05', '2016-01-20'])).toEqual([])
  })
})

test('a child in need was last seen six weeks ago', () => {
  expect(times('last-seen-long-ago', { 6: [{ dateLastSeen: addDays(inspection, -42) }] })).toBe(0)
  expect(times('last-seen-long-ago', { 6: [{ dateLastSeen: addDays(inspection, -43) }] })).toBe(1)
  expect(times('last-seen-long-ago', { 6: [{ dateLastSeen: addDays(inspection, -43) }] }, { timescales: { childInNeedSeen: 8 } })).toBe(0)
  expect(times('last-seen-long-ago', { 6: [{ dateLastSeen: addDays(inspection, -43), cinClosure: '2016-03-01' }] })).toBe(0)
})

describe('ages', () => {
  const turning = (years: number, days: number): string => addMonths(addDays(inspection, days), -12 * years)

  test('18 on a list of children, with a week let pass', () => {
    for (const list of [6, 7, 8] as const) {
      expect(times('age-outside-list', { [list]: [{ dateOfBirth: turning(18, -7) }] })).toBe(0)
      expect(times('age-outside-list', { [list]: [{ dateOfBirth: turning(18, -8) }] })).toBe(1)
    }
  })

  test('counted on the day of the event, or of the end', () => {
    const dateOfBirth = '1998-01-20'
    expect(times('age-outside-list', { 8: [{ dateOfBirth, ceased: '2016-01-20' }] })).toBe(0)
    expect(times('age-outside-list', { 8: [{ dateOfBirth, ceased: '2016-01-28' }] })).toBe(1)
    expect(times('age-outside-list', { 1: [{ dateOfBirth, dateOfContact: '2016-01-18' }, { dateOfBirth, dateOfContact: '2016-03-01' }] })).toBe(1)
    expect(times('age-outside-list', { 4: [{ dateOfBirth, coreStart: '2016-01-18' }, { dateOfBirth, initialStart: '2016-03-01' }] })).toBe(1)
  })

  test('from 16 to 25 on the list of care leavers', () => {
    expect(times('age-outside-list', { 9: [{ dateOfBirth: turning(25, -7) }, { dateOfBirth: turning(16, 7) }, { dateOfBirth: turning(19, 0) }] })).toBe(0)
    expect(times('age-outside-list', { 9: [{ dateOfBirth: turning(25, -8) }] })).toBe(1)
    expect(times('age-outside-list', { 9: [{ dateOfBirth: turning(16, 8) }] })).toBe(1)
  })

  test('a slip of the year is asked about by one rule only', () => {
    const { findings } = asked({ 6: [{ dateOfBirth: '1916-05-02' }] })
    expect(findings.filter(({ field, severity }) => field === 'dateOfBirth' && severity !== 'gap').map(({ code }) => code)).toEqual(['date-early'])
  })
})

describe('shares of a list', () => {
  const people = (known: number, field: string, notKnown: readonly string[]): Rows => ({
    6: [...Array.from({ length: known }, () => (field === 'gender' ? 'F' : 'WBRI')), ...notKnown].map((value, index) => ({ childId: String(index), dateOfBirth: '2005-05-02', [field]: value })),
  })

  test('more than 2 in a hundred without gender', () => {
    expect(times('gender-unknown-share', people(147, 'gender', ['U', 'U', 'U']))).toBe(0)
    expect(times('gender-unknown-share', people(146, 'gender', ['U', 'U', 'U']))).toBe(1)
    expect(times('gender-unknown-share', people(2, 'gender', ['U', 'U']))).toBe(0)
  })

  test('more than 10 in a hundred without ethnicity', () => {
    expect(times('ethnicity-unknown-share', people(27, 'ethnicity', ['NOBT', 'REFU', 'NOBT']))).toBe(0)
    expect(times('ethnicity-unknown-share', people(26, 'ethnicity', ['NOBT', 'REFU', 'NOBT']))).toBe(1)
  })

  test('of the unborn it cannot be known', () => {
    expect(times('gender-unknown-share', { 3: Array.from({ length: 5 }, () => ({ gender: 'U', expectedDateOfBirth: '2016-06-01' })) })).toBe(0)
  })
})

test('more than 280 days before birth, no child was in need', () => {
  const severity = (cinStart: string) => asked({ 6: [{ dateOfBirth: '2016-03-01', cinStart }] }).findings.filter(({ code }) => code === 'date-early').map((one) => one.severity)
  expect(severity(addDays('2016-03-01', -280))).toEqual([])
  expect(severity(addDays('2016-03-01', -281))).toEqual(['fix'])
})

test('most of a list with two assessments a row is one question', () => {
  const rows = (count: number): Rows => ({ 4: [...Array.from({ length: count }, (_, n) => ({ childId: `a${n}`, initialStart: '2015-11-02', coreStart: '2015-11-16' })), { childId: 'b', continuousStart: '2016-03-09' }] })
  expect(times('assessment-none-or-several', rows(20))).toBe(20)
  expect(times('assessment-none-or-several', rows(21))).toBe(1)
})
