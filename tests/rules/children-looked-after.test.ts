import { describe, expect, test } from 'vitest'
import type { ExampleCell } from '#annex-a/rules/grammar/example.ts'
import { times } from './asking.ts'

/** Rules 59 to 81, where the examples on their help pages leave room. The inspection is on 12 April 2016. */
type Row = { readonly [field: string]: ExampleCell }
const on8 = (code: string, row: Row): number => times(code, { 8: [row] })

describe('codes against codes', () => {
  test.each([
    ['PR0', 'P1', 0], ['PR0', 'U6', 1], ['PR0', 'K2', 1], ['PR1', 'P1', 1], ['PR4', 'P1', 1], ['PR5', 'P1', 1],
    ['PR1', 'R2', 1], ['PR2', 'R5', 1], ['PR3', 'R2', 0], ['PR4', 'R5', 0], ['PR1', 'K2', 0], ['PR2', 'U4', 0],
    ['PR3', 'A3', 1], ['PR3', 'A6', 1], ['PR3', 'K1', 1], ['PR3', 'K2', 1], ['PR3', 'U1', 1], ['PR3', 'U6', 1], ['PR3', 'H5', 0], ['PR3', 'S1', 0],
    [null, 'T4', 0], ['PR4', null, 0],
  ] as const)('provider %s and placement %s', (placementProvider, placementType, found) => {
    expect(on8('provider-against-placement', { placementProvider, placementType })).toBe(found)
  })

  test.each([
    ['V2', 'P1', 1], ['C2', 'P1', 0], ['E1', 'A5', 0], ['C2', 'A5', 1], ['V2', 'A6', 1], ['V2', 'A3', 0], ['V2', 'A4', 0],
    ['V3', 'T0', 1], ['V4', 'T4', 1], ['V4', 'U1', 1], ['V3', 'U4', 1], ['V4', 'U6', 0], ['V2', 'U4', 0],
  ] as const)('legal status %s and placement %s', (legalStatus, placementType, found) => {
    expect(on8('status-against-placement', { legalStatus, placementType })).toBe(found)
  })
})

describe('age against code, on the birthday and the day before it', () => {
  test.each([
    ['legalStatus', 'J1', 10], ['legalStatus', 'J3', 10], ['placementType', 'P2', 16], ['placementType', 'H5', 16], ['placementType', 'R5', 10],
    ['placementType', 'S1', 4], ['placementType', 'P3', 14],
  ] as const)('%s %s from %i', (field, code, from) => {
    expect(on8('age-against-code', { dateOfBirth: `${2016 - from}-04-12`, [field]: code })).toBe(0)
    expect(on8('age-against-code', { dateOfBirth: `${2016 - from}-04-13`, [field]: code })).toBe(1)
    // A child who has left was as old as on the last day.
    expect(on8('age-against-code', { dateOfBirth: `${2016 - from}-03-01`, [field]: code, ceased: '2016-02-29', reasonCeased: 'E4A' })).toBe(1)
  })

  test.each([['E5', 14], ['E6', 14], ['E7', 16]] as const)('ceased by %s from %i', (reasonCeased, from) => {
    expect(on8('age-against-code', { dateOfBirth: `${2016 - from}-03-01`, ceased: '2016-03-01', reasonCeased })).toBe(0)
    expect(on8('age-against-code', { dateOfBirth: `${2016 - from}-03-02`, ceased: '2016-03-01', reasonCeased })).toBe(1)
  })

  test.each(['E11', 'E12', 'E43', 'E44'])('ceased by %s under 18', (reasonCeased) => {
    expect(on8('age-against-code', { dateOfBirth: '1998-03-02', ceased: '2016-03-01', reasonCeased })).toBe(0)
    expect(on8('age-against-code', { dateOfBirth: '1998-03-01', ceased: '2016-03-01', reasonCeased })).toBe(1)
  })

  test.each(['Z', 'T'])('accommodation %s from 18', (accommodation) => {
    expect(times('age-against-code', { 9: [{ dateOfBirth: '1998-04-12', accommodation }] })).toBe(0)
    expect(times('age-against-code', { 9: [{ dateOfBirth: '1998-04-13', accommodation }] })).toBe(1)
    expect(times('age-against-code', { 9: [{ dateOfBirth: '1998-04-13', accommodation: 'U' }] })).toBe(0)
  })
})

describe('what lasts only so long', () => {
  test.each([['L1', '2016-04-09', '2016-04-08'], ['L2', '2016-03-22', '2016-03-21'], ['L3', '2016-04-05', '2016-04-04']] as const)('legal status %s', (legalStatus, passes, breaks) => {
    expect(on8('status-too-long', { legalStatus, started: passes })).toBe(0)
    expect(on8('status-too-long', { legalStatus, started: breaks })).toBe(1)
    expect(on8('status-too-long', { legalStatus, started: '2016-03-01', ceased: '2016-03-03' })).toBe(0)
    expect(on8('status-too-long', { legalStatus: 'C1', started: breaks })).toBe(0)
  })

  test.each([['T1', 42], ['T3', 21], ['T4', 7]] as const)('placement %s, before leaving', (placementType, days) => {
    const ceased = (day: number): string => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)
    expect(on8('temporary-placement', { placementType, placementStart: '2016-01-01', ceased: ceased(days) })).toBe(0)
    expect(on8('temporary-placement', { placementType, placementStart: '2016-01-01', ceased: ceased(days + 1) })).toBe(1)
  })

  test.each(['T0', 'T1', 'T2', 'T3', 'T4'])('placement %s now', (placementType) => {
    expect(on8('temporary-placement', { placementType, placementStart: '2016-04-11' })).toBe(1)
  })
})

describe('reviews', () => {
  // 20 working days after 1 February 2016 is 29 February.
  test('the first, from the start', () => {
    expect(on8('review-late', { started: '2016-03-11' })).toBe(0)
    expect(on8('review-late', { started: '2016-03-10' })).toBe(1)
    expect(on8('review-late', { started: '2016-03-10', ceased: '2016-04-01' })).toBe(0)
    expect(on8('review-late', { started: '2016-01-05', latestReview: 'soon' })).toBe(0)
  })

  test('the second, three months after the first', () => {
    expect(on8('review-late', { started: '2015-12-15', latestReview: '2016-01-12' })).toBe(0)
    expect(on8('review-late', { started: '2015-12-15', latestReview: '2016-01-11' })).toBe(1)
  })

  test('a later one, six months after the one before', () => {
    expect(on8('review-late', { started: '2014-02-03', latestReview: '2015-10-12' })).toBe(0)
    expect(on8('review-late', { started: '2014-02-03', latestReview: '2015-10-11' })).toBe(1)
    expect(on8('review-late', { started: '2016-02-03', latestReview: '2015-01-11' })).toBe(0)
  })

  test.each([
    ['Y', '2016-01-12', 0], ['Y', '2016-01-11', 1], ['N', '2016-01-11', 0], ['N', '2016-01-12', 1], ['U', '2016-01-11', 0],
  ] as const)('said to be in time: %s, first review on %s', (reviewInTime, latestReview, found) => {
    expect(on8('review-in-time-denied', { started: '2015-12-15', latestReview, reviewInTime })).toBe(found)
  })

  test('contact of the reviewing officer', () => {
    expect(on8('no-reviewer-contact', { latestReview: '2016-02-01', lastIroContact: '2016-02-01' })).toBe(0)
    expect(on8('no-reviewer-contact', { latestReview: '2016-02-01', lastIroContact: '2016-01-31' })).toBe(1)
    expect(on8('no-reviewer-contact', { latestReview: '2016-02-01', lastIroContact: '2016-01-31', ceased: '2016-03-01' })).toBe(0)
    expect(on8('no-reviewer-contact', { lastIroContact: '2016-01-31' })).toBe(0)
  })
})

describe('visits and health', () => {
  test.each([['U1', 1], ['U4', 1], ['U6', 0], ['K2', 0]] as const)('a child placed in %s', (placementType, longTerm) => {
    expect(on8('visit-late', { lastVisit: '2016-03-01', placementType })).toBe(0)
    expect(on8('visit-late', { lastVisit: '2016-02-29', placementType })).toBe(1 - longTerm)
    expect(on8('visit-late', { lastVisit: '2016-01-12', placementType })).toBe(1 - longTerm)
    expect(on8('visit-late', { lastVisit: '2016-01-11', placementType })).toBe(1)
    expect(on8('visit-late', { lastVisit: '2016-01-11', placementType, ceased: '2016-03-01' })).toBe(0)
  })

  test.each([['2011-04-12', '2015-04-12', '2015-04-11'], ['2011-04-13', '2015-10-12', '2015-10-11']] as const)('health assessment of a child born on %s', (dateOfBirth, passes, breaks) => {
    const row = { dateOfBirth, started: '2014-02-03' }
    expect(on8('health-assessment-late', { ...row, lastHealthAssessment: passes })).toBe(0)
    expect(on8('health-assessment-late', { ...row, lastHealthAssessment: breaks })).toBe(1)
    expect(on8('health-assessment-late', { ...row, lastHealthAssessment: breaks, ceased: '2016-03-01' })).toBe(0)
  })

  test('no health assessment yet', () => {
    expect(on8('health-assessment-late', { dateOfBirth: '2011-04-12', started: '2016-03-11' })).toBe(0)
    expect(on8('health-assessment-late', { dateOfBirth: '2011-04-12', started: '2016-03-10' })).toBe(1)
    expect(on8('health-assessment-late', { dateOfBirth: '2011-04-12', started: '2016-03-10', lastHealthAssessment: 'soon' })).toBe(0)
  })
})

describe('where a placement is', () => {
  const home = { placementLocation: 'In', placementAuthority: 'Rutland County Council', placementType: 'U6', placementProvider: 'PR1' }
  const placed = (row: Row): number => times('placement-area', { 8: [home, home, { ...home, placementAuthority: 'RUTLAND' }, row] })

  test.each([
    [{ ...home, placementAuthority: 'Leicester City Council' }, 1],
    [{ ...home, placementLocation: 'Out' }, 1],
    [{ ...home, placementLocation: 'Out', placementAuthority: 'Leicester' }, 0],
    [{ ...home, placementLocation: 'Out', placementAuthority: 'Leicester', placementType: 'K2' }, 1],
    [{ ...home, placementLocation: 'Out', placementAuthority: 'Leicester', placementType: 'K2', placementProvider: 'PR4' }, 0],
    [{ ...home, placementAuthority: '857' }, 0],
    [{ ...home, placementAuthority: null }, 0],
  ] as const)('%j', (row, found) => { expect(placed(row)).toBe(found) })

  test('of two placements nothing can be told', () => {
    expect(times('placement-area', { 8: [home, home, { ...home, placementLocation: 'Out' }] })).toBe(0)
  })
})

test.each([
  ['K1', 'PR2', null, null, 1], ['U4', 'PR4', null, null, 1], ['U4', 'PR4', 'SC123456', null, 0], ['U4', 'PR1', null, null, 0], ['U4', 'PR4', null, 'Wales', 0],
  ['U4', 'PR4', null, 'SCO', 0], ['H5', 'PR4', null, null, 0], ['P2', 'PR4', 'SC123456', null, 1], ['P1', 'PR0', null, null, 0],
] as const)('placement %s of %s with number %s in %s', (placementType, placementProvider, placementUrn, placementAuthority, found) => {
  expect(on8('placement-number', { placementType, placementProvider, placementUrn, placementAuthority })).toBe(found)
})

describe('adoption, on lists 8 and 10', () => {
  const adopted = { started: '2014-03-05', ceased: '2016-03-01', reasonCeased: 'E12' }

  test('an order of the same day, another day, none, no row', () => {
    expect(times('adopted-but-no-order', { 8: [adopted], 10: [{ adoptionOrder: '2016-03-01' }] })).toBe(0)
    expect(times('adopted-but-no-order', { 8: [adopted], 10: [{ adoptionOrder: '2016-03-02' }] })).toBe(1)
    expect(times('adopted-but-no-order', { 8: [adopted], 10: [{ decision: '2015-03-02' }] })).toBe(1)
    expect(times('adopted-but-no-order', { 8: [adopted], 10: [] })).toBe(1)
    expect(times('adopted-but-no-order', { 8: [{ ...adopted, reasonCeased: 'E4A' }], 10: [] })).toBe(0)
  })

  test('the reverse, within the period of list 8', () => {
    expect(times('order-but-not-adopted', { 8: [], 10: [{ adoptionOrder: '2015-10-12' }] })).toBe(1)
    expect(times('order-but-not-adopted', { 8: [], 10: [{ adoptionOrder: '2015-10-11' }] })).toBe(0)
    expect(times('order-but-not-adopted', { 8: [adopted], 10: [{ adoptionOrder: '2016-03-01' }] })).toBe(0)
    expect(times('order-but-not-adopted', { 8: [{ ...adopted, reasonCeased: 'E44' }], 10: [{ adoptionOrder: '2016-03-01' }] })).toBe(1)
  })

  test('placed, or with a placement order, but without a decision', () => {
    const decided = { decision: '2015-03-02' }
    expect(times('placed-without-decision', { 8: [{ placementType: 'A3' }], 10: [decided] })).toBe(0)
    expect(times('placed-without-decision', { 8: [{ placementType: 'A3' }], 10: [{ enteredCare: '2014-03-02' }] })).toBe(1)
    expect(times('placed-without-decision', { 8: [{ legalStatus: 'E1', placementType: 'U6' }], 10: [{ enteredCare: '2014-03-02' }] })).toBe(0)
    expect(times('placed-without-decision', { 8: [{ legalStatus: 'E1', placementType: 'U6' }], 10: [] })).toBe(1)
    expect(times('placed-without-decision', { 8: [{ legalStatus: 'C2', placementType: 'U6' }], 10: [] })).toBe(0)
    expect(times('placed-without-decision', { 8: [{ ...adopted, placementType: 'A6' }], 10: [] })).toBe(0)
  })

  test('waiting, but not looked after', () => {
    const waiting = { decision: '2015-03-02' }
    expect(times('waiting-but-not-looked-after', { 8: [{ started: '2014-03-05' }], 10: [waiting] })).toBe(0)
    expect(times('waiting-but-not-looked-after', { 8: [], 10: [waiting] })).toBe(1)
    expect(times('waiting-but-not-looked-after', { 8: [], 10: [{ ...waiting, adoptionOrder: '2016-03-01' }] })).toBe(0)
    expect(times('waiting-but-not-looked-after', { 8: [], 10: [{ ...waiting, decisionReversed: '2016-03-01' }] })).toBe(0)
  })
})

test.each([
  ['started-as-adult', { dateOfBirth: '1998-03-02', started: '2016-03-01' }, 0], ['started-as-adult', { dateOfBirth: '1998-03-01', started: '2016-03-01' }, 1],
  ['placement-after-end', { placementStart: '2016-03-01', ceased: '2016-03-01' }, 0], ['placement-after-end', { placementStart: '2016-03-02', ceased: '2016-03-01' }, 1],
  ['asylum-need', { uasc: 'Y', categoryOfNeed: 'N8' }, 0], ['asylum-need', { uasc: 'Y', categoryOfNeed: 'N1' }, 1], ['asylum-need', { uasc: 'N', categoryOfNeed: 'N1' }, 0],
  ['asylum-need', { uasc: 'Y', categoryOfNeed: 'N8', placementType: 'P1' }, 1], ['asylum-need', { uasc: 'Y', categoryOfNeed: null }, 0],
  ['interview-not-offered', { timesMissing: 1, interviewOffered: 'N', interviewAccepted: 'N' }, 0], ['interview-not-offered', { timesMissing: 1, interviewOffered: null, interviewAccepted: 'Y' }, 0],
  ['provider-below-good', { providerJudgement: 'Adequate' }, 1], ['provider-below-good', { providerJudgement: 'Outstanding' }, 0], ['provider-below-good', { providerJudgement: 'Inadequate', ceased: '2016-03-01' }, 0],
  ['placed-out-of-area', { placementLocation: 'Out', ceased: '2016-03-01' }, 0], ['dental-check-late', { lastDentalCheck: '2015-04-11', ceased: '2016-03-01' }, 0],
] as const)('%s of %j', (code, row, found) => { expect(on8(code, row)).toBe(found) })
