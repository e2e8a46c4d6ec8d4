import { describe, expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { nearlyEqual } from '#annex-a/rules/across-lists/nearly-equal.ts'
import { times } from './asking.ts'

/** Rules 49 to 58, 82 to 96 and X5 to X7, where the examples on their help pages leave room. The inspection is on 12 April 2016. */

describe('child protection plans', () => {
  test.each([
    ['one after the other', { planStart: '2015-01-05', planEnd: '2016-02-01' }, { planStart: '2016-02-01' }, 0],
    ['a day over each other', { planStart: '2015-01-05', planEnd: '2016-02-02' }, { planStart: '2016-02-01' }, 1],
    ['the later one first', { planStart: '2016-02-01' }, { planStart: '2015-01-05' }, 1],
    ['both ended, one within the other', { planStart: '2015-01-05', planEnd: '2016-03-01' }, { planStart: '2015-10-01', planEnd: '2016-02-01' }, 1],
    ['the same plan twice', { planStart: '2015-01-05' }, { planStart: '2015-01-05' }, 0],
    ['the same start, one ended', { planStart: '2015-01-05', planEnd: '2016-02-01' }, { planStart: '2015-01-05' }, 1],
    ['an end that cannot be read', { planStart: '2015-01-05', planEnd: 'soon' }, { planStart: '2016-02-01' }, 0],
  ] as const)('two plans: %s', (_says, one, other, found) => {
    expect(times('plans-overlap', { 7: [one, other] })).toBe(found)
  })

  test('visits, by the timescale of the inspection', () => {
    const visited = { 7: [{ planStart: '2015-10-05', lastStatutoryVisit: '2016-03-24' }] }
    expect(times('plan-visit-late', visited)).toBe(1)
    expect(times('plan-visit-late', visited, { timescales: { planVisit: 20 } })).toBe(0)
    expect(times('plan-visit-late', { 7: [{ planStart: '2015-10-05', lastStatutoryVisit: '2016-01-24', planEnd: '2016-02-01' }] })).toBe(0)
  })

  test.each([['2015-01-13', 0], ['2015-01-12', 1], ['2014-04-12', 1]] as const)('open since %s', (planStart, found) => {
    expect(times('plan-long', { 7: [{ planStart }] })).toBe(found)
    expect(times('plan-long', { 7: [{ planStart, planEnd: '2016-02-01' }] })).toBe(0)
  })

  test.each([['2016-01-12', 1], ['2016-01-11', 0], ['2016-04-12', 1], ['2016-04-13', 0]] as const)('ended on %s', (planEnd, found) => {
    expect(times('plan-ended-recently', { 7: [{ planStart: '2014-02-03', planEnd }] })).toBe(found)
  })

  test('looked after as well', () => {
    expect(times('plan-while-looked-after', { 7: [{ planStart: '2016-02-01' }], 8: [{ started: '2016-02-01' }] })).toBe(1)
    expect(times('plan-while-looked-after', { 7: [{ planStart: '2016-02-01', planEnd: '2016-03-01' }], 8: [{ started: '2016-02-01' }] })).toBe(0)
  })

  test.each([
    ['L1', null, 'N', 1], ['L2', null, 'N', 1], ['L3', null, 'N', 0], ['C2', null, 'N', 0], ['L1', null, 'Y', 0], ['L1', null, null, 0],
    ['L2', '2015-10-12', 'N', 1], ['L2', '2015-10-11', 'N', 0],
  ] as const)('legal status %s until %s, orders on list 7 %s', (legalStatus, ceased, ordersInLastSixMonths, found) => {
    expect(times('order-denied', { 7: [{ planStart: '2015-10-01', ordersInLastSixMonths }], 8: [{ started: '2015-10-01', legalStatus, ceased }] })).toBe(found)
  })
})

describe('where list 6 holds everybody', () => {
  const everybody = { listSixHoldsEverybody: true }
  const rows = { 6: [], 7: [{ planStart: '2016-02-01' }], 8: [{ started: '2016-02-01' }] } as const

  test('a child with a plan and looked after, each list by itself', () => {
    expect(times('not-in-need', rows, everybody)).toBe(2)
    expect(times('not-in-need', { ...rows, 6: [{ cinStart: '2016-02-01', cinClosure: '2016-03-01' }] }, everybody)).toBe(0)
    expect(times('not-in-need', { 6: [], 7: [{ planStart: '2015-02-01', planEnd: '2016-03-01' }], 8: [{ started: '2015-02-01', ceased: '2016-03-01' }] }, everybody)).toBe(0)
  })

  test('where it does not, or nobody has said, nothing is asked', () => {
    expect(times('not-in-need', rows, { listSixHoldsEverybody: false })).toBe(0)
    expect(times('not-in-need', rows)).toBe(0)
    const said = (options: object) => tryExample({ says: '', sheets: [{ list: 6, rows: [{ cinStart: '2016-02-01' }] }, { list: 7, rows: [{ planStart: '2016-02-01' }] }], options }).notChecked.filter(({ code }) => code === 'not-in-need')
    expect(said({})).toHaveLength(1)
    expect(said(everybody)).toEqual([])
  })
})

describe('care leavers', () => {
  test.each([
    ['Relevant', '2000-04-19', 'G5', 0], ['Relevant', '2000-04-20', 'G5', 1], ['Relevant', '1998-04-06', 'G5', 0], ['Relevant', '1998-04-05', 'G5', 1], ['Relevant', '1997-04-05', 'F1', 1],
    ['Former relevant', '1998-04-19', 'F3', 0], ['Former relevant', '1998-04-20', 'F3', 1], ['Former relevant', '1994-04-06', 'F3', 0], ['Former relevant', '1994-04-05', 'F3', 1],
    ['Former relevant', '1994-04-05', 'F2', 0], ['Former relevant', '1990-04-06', 'P1', 0], ['Former relevant', '1990-04-05', 'P1', 1],
    ['Qualifying', '1992-04-05', 'G5', 0], ['Other', '2001-04-05', 'G5', 0],
  ] as const)('%s, born on %s, %s', (eligibility, dateOfBirth, activity, found) => {
    expect(times('eligibility-against-age', { 9: [{ eligibility, dateOfBirth, activity }] })).toBe(found)
  })

  test.each([['Relevant', null, 1], ['Qualifying', null, 1], ['Eligible', null, 0], ['Relevant', '2016-03-01', 0]] as const)('%s, looked after until %s', (eligibility, ceased, found) => {
    expect(times('leaver-still-looked-after', { 8: [{ started: '2014-02-03', ceased }], 9: [{ eligibility }] })).toBe(found)
  })

  test.each(['G4', 'G5', 'G6'])('activity %s', (activity) => { expect(times('not-in-education-or-work', { 9: [{ inTouch: 'YES', activity }] })).toBe(1) })
  test.each(['W', 'X', 'S'])('accommodation %s', (accommodation) => { expect(times('accommodation-of-concern', { 9: [{ inTouch: 'YES', accommodation }] })).toBe(1) })
})

describe('adoption', () => {
  test('one of the three dates is enough', () => {
    const entered = { enteredCare: '2014-02-03' }
    expect(times('no-cohort', { 10: [entered] })).toBe(1)
    for (const field of ['decision', 'adoptionOrder', 'decisionReversed']) {
      expect(times('no-cohort', { 10: [{ ...entered, [field]: '2016-02-01' }] })).toBe(0)
      expect(times('no-cohort', { 10: [{ ...entered, [field]: 'soon' }] })).toBe(0)
    }
  })

  test.each([['matched', { matched: '2015-09-30' }, 0], ['matched late', { matched: '2015-10-01' }, 1], ['adopted without that date', { adoptionOrder: '2016-02-01' }, 0], ['a date that cannot be read', { matched: 'soon' }, 0], ['waiting', {}, 1]] as const)('a decision on 1 June 2015, %s', (_says, row, found) => {
    expect(times('match-late', { 10: [{ decision: '2015-06-01', ...row }] })).toBe(found)
  })

  test('waiting to the day', () => {
    expect(times('match-late', { 10: [{ decision: '2015-12-13' }] })).toBe(0)
    expect(times('match-late', { 10: [{ decision: '2015-12-12' }] })).toBe(1)
    expect(times('adoptive-placement-late', { 10: [{ enteredCare: '2015-02-11' }] })).toBe(0)
    expect(times('adoptive-placement-late', { 10: [{ enteredCare: '2015-02-10' }] })).toBe(1)
  })

  test.each([['2015-10-05', 0], ['2015-10-06', 1]] as const)('fostering to adopt from %s', (fosteringToAdopt, found) => {
    expect(times('fostering-after-placement', { 10: [{ fosteringToAdopt, placedForAdoption: '2015-10-05' }] })).toBe(found)
  })
})

describe('adopters', () => {
  const on11 = (code: string, row: { readonly [field: string]: string }): number =>
    tryExample({ says: '', sheets: [{ list: 10, rows: [{ childId: 'Ab 12', decision: '2015-06-01' }] }, { list: 11, rows: [row] }] }).findings.filter((one) => one.code === code).length

  test.each([
    [{ firstContact: '2015-04-12' }, 0], [{ firstContact: '2015-04-11' }, 1], [{ firstContact: '2014-04-11', orderGranted: '2016-02-01' }, 0], [{ typeOfIndividual: 'Couple' }, 0],
  ] as const)('last contact %j', (row, found) => { expect(on11('adopter-outside-period', row)).toBe(found) })

  test.each([['aB 12', 1], ['AB13', 0]] as const)('reference %s', (reference, found) => { expect(on11('reference-is-child-id', { reference, firstContact: '2016-02-01' })).toBe(found) })

  test.each([
    [{ assessmentCompleted: '2015-12-01' }, 0], [{ assessmentCompleted: '2015-12-02' }, 1], [{}, 1], [{ decided: '2016-02-01' }, 0],
  ] as const)('an assessment from 1 June 2015, %j', (row, found) => {
    const { flags } = tryExample({ says: '', sheets: [{ list: 11, rows: [{ firstContact: '2015-05-01', assessmentStarted: '2015-06-01', ...row }] }] })
    expect(flags.filter(({ code }) => code === 'adopter-assessment-long')).toHaveLength(found)
  })
})

describe('one child under two IDs', () => {
  test.each([
    ['10442', '10442', 'form'], ['010442', '10442', 'form'], ['10-442', '10442', 'form'], ['1o442', '10442', 'form'],
    ['10442', '10424', 'slip'], ['10442', '10443', 'slip'], ['10442', '1044', 'slip'], ['10442', '104442', 'slip'],
    ['10442', '10533', null], ['10442', '104', null], ['123', '124', null], ['10442', '24401', null],
  ] as const)('%s and %s', (one, other, near) => { expect(nearlyEqual(one, other)).toBe(near) })

  const child = { dateOfBirth: '2001-05-02', gender: 'F', ethnicity: 'WBRI', allocatedWorker: 'Ann Hart' }
  const found = (one: object, other: object, lists: readonly [3 | 4, 3 | 4] = [3, 4]): number => {
    const rows = [{ ...child, childId: '10442', ...one }, { ...child, childId: '10443', ...other }] as const
    const sheets = lists[0] === lists[1] ? [{ list: lists[0], rows }] : [{ list: lists[0], rows: [rows[0]] }, { list: lists[1], rows: [rows[1]] }]
    return tryExample({ says: '', sheets }).findings.filter(({ code }) => code === 'near-equal-ids').length
  }

  test('all the rest must be the same', () => {
    expect(found({}, {})).toBe(1)
    expect(found({ dateOfBirth: '2001-05-03' }, {})).toBe(0)
    expect(found({ gender: 'M' }, {})).toBe(0)
    expect(found({ ethnicity: 'AIND' }, {})).toBe(0)
    expect(found({ ethnicity: 'NOBT' }, { ethnicity: 'NOBT' })).toBe(0)
    expect(found({ allocatedWorker: 'Val Moss' }, {})).toBe(0)
    expect(found({ allocatedWorker: null }, {})).toBe(1)
    expect(found({}, { childId: '20442' })).toBe(1)
    expect(found({}, { childId: '20553' })).toBe(0)
  })

  test('twins stand on one list, a zero in front does not make two', () => {
    expect(found({}, {}, [3, 3])).toBe(0)
    expect(found({}, { childId: '010442' }, [3, 3])).toBe(1)
  })
})

describe('who holds the case', () => {
  const need = { cinStart: '2016-01-05', allocatedTeam: 'East', allocatedWorker: 'Ann Hart' }
  const plan = { planStart: '2016-02-01', allocatedTeam: 'East', allocatedWorker: 'Ann Hart' }

  test.each([
    [{}, 0], [{ allocatedWorker: 'HART, Ann ' }, 0], [{ allocatedWorker: 'Val Moss' }, 1], [{ allocatedTeam: 'West' }, 1], [{ allocatedTeam: 'West', allocatedWorker: 'Val Moss' }, 2],
    [{ allocatedWorker: null }, 0], [{ allocatedWorker: 'Val Moss', planEnd: '2016-03-01' }, 0],
  ] as const)('beside a plan with %j', (row, found) => { expect(times('worker-differs', { 6: [need], 7: [{ ...plan, ...row }] })).toBe(found) })
})
