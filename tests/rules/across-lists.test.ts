import { describe, expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { askedByCode } from '#annex-a/rules/index.ts'
import { asked, times, type Rows } from './asking.ts'

const notChecked = (code: string, rows: Rows): string[] => asked(rows).notChecked.filter((one) => one.code === code).map(({ list, because }) => `${list}: ${because}`)

describe('what was not sent is said, and never passes in silence', () => {
  test('a list that is needed', () => {
    const rows: Rows = { 5: [{ section47Start: '2016-02-01', conferenceDate: '2016-02-19', conferenceLedToPlan: 'Y' }] }
    expect(notChecked('conference-without-plan', rows)).toEqual(['5: list 7 is not among the files'])
    expect(notChecked('enquiry-before-referral', rows)).toEqual(['5: lists 3 and 6 are not among the files'])
    expect(times('conference-without-plan', rows)).toBe(0)
  })

  test('the list asked about: its absence is said once, for all that would have been asked of it', () => {
    expect(notChecked('conference-without-plan', { 7: [{ planStart: '2016-02-19' }] })).toEqual([])
    expect(asked({ 7: [] }).notChecked).toContainEqual({ code: 'list-absent', list: 5, because: 'list 5 (Section 47 enquiries) is not among the files' })
  })

  test('a column', () => {
    const grid = (name: string, headings: readonly string[], row: readonly string[]) => ({ name, grid: [headings, row] })
    const { notChecked: said, findings } = tryExample({ says: '', sheets: [
      grid('List 6', ['Child unique ID', 'Gender', 'CIN start date', 'Primary need code', 'CIN closure date', 'Reason for closure'], ['10442', 'F', '02/11/2015', 'N1', '01/03/2016', 'RC7']),
      grid('List 7', ['Child unique ID', 'Gender', 'Child protection plan start date', 'Initial category of abuse', 'Latest category of abuse'], ['10442', 'F', '02/11/2015', 'NEG', 'NEG'])] })
    const because = said.find(({ code }) => code === 'closed-but-open-elsewhere')!.because
    expect(because).toBe('only in part: lists 4, 5 and 8 are not among the files; list 7 has no column "Child protection plan end date"')
    // A plan whose end was not sent is not a plan without an end.
    expect(findings.filter(({ code }) => code === 'closed-but-open-elsewhere')).toEqual([])
    expect(said.find(({ code }) => code === 'more-plans-than-need')).toEqual({ code: 'more-plans-than-need', list: 7, because: 'list 7 has no column "Child protection plan end date"' })
  })

  test('columns that many authorities rightly do without', () => {
    const { notChecked: said } = tryExample({ says: '', sheets: [
      { name: 'List 4', grid: [['Child unique ID', 'Gender', 'Continuous assessment start date', 'Child seen during continuous assessment (Y/N)', 'Continuous assessment date of authorisation'], ['10442', 'F', '02/11/2015', 'Y', '01/12/2015']] }] })
    const codes = said.map(({ code }) => code)
    for (const code of ['initial-assessment-late', 'core-assessment-late', 'assessed-not-seen', 'should-be-filled', 'assessment-none-or-several']) expect(codes).not.toContain(code)
  })

  test('what the authority has not said', () => {
    const rows: Rows = { 1: [{ dateOfContact: '2016-03-02' }], 3: [{ dateOfReferral: '2016-03-03' }] }
    expect(notChecked('referral-without-contact', rows)).toEqual(['3: the authority has not said whether it records every referral as a contact'])
    for (const everyReferralIsAContact of [true, false]) {
      expect(asked(rows, { everyReferralIsAContact }).notChecked.map(({ code }) => code)).not.toContain('referral-without-contact')
    }
  })

  test('each has a title', () => {
    for (const { code } of asked({ 4: [], 6: [] }).notChecked) expect(askedByCode(code)?.title).toBeTruthy()
  })
})

describe('a referral has a contact in the 30 days before', () => {
  const options = { everyReferralIsAContact: true }
  const rows = (dateOfReferral: string, ...contacts: string[]): Rows => ({ 1: contacts.map((dateOfContact) => ({ dateOfContact })), 3: [{ dateOfReferral }] })
  test.each([
    ['2016-03-03', ['2016-02-02'], 0], ['2016-03-03', ['2016-02-01'], 1], ['2016-03-03', ['2016-03-03'], 0], ['2016-03-03', ['2016-03-04'], 1], ['2016-03-03', [], 1],
    // List 1 begins on 12 January: of a referral until 10 February the contact may rightly not be there.
    ['2016-02-11', [], 1], ['2016-02-10', [], 0],
    ['2016-03-03', ['2016-01-20', '2016-02-20'], 0], ['2016-03-03', ['sometime'], 0],
  ] as const)('referral %s, contacts %j: %i', (referral, contacts, expected) => {
    expect(times('referral-without-contact', rows(referral, ...contacts), options)).toBe(expected)
  })
  test('where not every referral is a contact, nothing is asked', () => {
    expect(times('referral-without-contact', rows('2016-03-03'), { everyReferralIsAContact: false })).toBe(0)
  })
})

describe('began before the referral', () => {
  const referral = (more = {}) => ({ dateOfReferral: '2016-03-03', referralsInLast12Months: 0, ...more })
  const need = [{ cinStart: '2016-03-03' }]
  const cases: readonly [string, string, Rows, number][] = [
    ['assessment-before-referral', 'on the day', { 3: [referral()], 4: [{ continuousStart: '2016-03-03' }], 6: need }, 0],
    ['assessment-before-referral', 'a day before, and open', { 3: [referral()], 4: [{ continuousStart: '2016-03-02' }], 6: need }, 1],
    ['assessment-before-referral', 'a day before and open, after other referrals', { 3: [referral({ referralsInLast12Months: 3 })], 4: [{ continuousStart: '2016-03-02' }], 6: need }, 1],
    ['assessment-before-referral', 'finished before, and there was another referral', { 3: [referral({ referralsInLast12Months: 1 })], 4: [{ continuousStart: '2016-01-04', continuousAuthorised: '2016-03-02' }], 6: need }, 0],
    ['assessment-before-referral', 'finished before, and there was no other', { 3: [referral()], 4: [{ continuousStart: '2016-01-04', continuousAuthorised: '2016-03-02' }], 6: need }, 1],
    ['assessment-before-referral', 'of a child in need since long', { 3: [referral()], 4: [{ continuousStart: '2016-03-02' }], 6: [{ cinStart: '2016-03-02' }] }, 0],
    ['assessment-before-referral', 'of a child whose earlier case had closed', { 3: [referral()], 4: [{ continuousStart: '2016-03-02' }], 6: [...need, { cinStart: '2015-03-02', cinClosure: '2016-03-01' }] }, 1],
    ['assessment-before-referral', 'of a child looked after', { 3: [referral()], 4: [{ continuousStart: '2016-03-02' }], 6: need, 8: [{ started: '2014-03-02' }] }, 0],
    ['assessment-before-referral', 'the earlier of two referrals counts', { 3: [referral(), referral({ dateOfReferral: '2016-02-01' })], 4: [{ continuousStart: '2016-02-10' }], 6: need }, 0],
    ['assessment-before-referral', 'an end that cannot be read, and another referral', { 3: [referral({ referralsInLast12Months: 1 })], 4: [{ continuousStart: '2016-03-02', continuousAuthorised: '31/02/2016' }], 6: need }, 0],
    ['enquiry-before-referral', 'the only referral came later', { 3: [referral()], 5: [{ section47Start: '2016-03-02' }], 6: need }, 1],
    ['enquiry-before-referral', 'there was another', { 3: [referral({ referralsInLast12Months: 1 })], 5: [{ section47Start: '2016-03-02' }], 6: need }, 0],
    ['enquiry-before-referral', 'there was another, but the conference came after this one', { 3: [referral({ referralsInLast12Months: 1 })], 5: [{ section47Start: '2016-03-02', conferenceDate: '2016-03-11' }], 6: need }, 1],
    ['enquiry-before-referral', 'of a child with a plan', { 3: [referral()], 5: [{ section47Start: '2016-03-02' }], 6: need, 7: [{ planStart: '2015-03-02' }] }, 0],
    ['plan-before-referral', 'with a case that opened with the referral', { 3: [referral()], 6: need, 7: [{ planStart: '2016-03-02' }] }, 1],
    ['plan-before-referral', 'without any case on list 6', { 3: [referral()], 6: [], 7: [{ planStart: '2016-03-02' }] }, 0],
    ['plan-before-referral', 'with a case from before', { 3: [referral()], 6: [{ cinStart: '2016-02-02' }], 7: [{ planStart: '2016-03-02' }] }, 0],
  ]
  test.each(cases)('%s: %s', (code, _says, rows, expected) => {
    expect(times(code, rows)).toBe(expected)
  })
})

describe('no further action', () => {
  const referral = { dateOfReferral: '2016-03-03', referralNfa: 'Y' }
  test.each([
    [{ 4: [{ coreStart: '2016-03-02' }] }, 0], [{ 4: [{ coreStart: '2016-03-03' }] }, 1], [{ 5: [{ section47Start: '2016-03-03' }] }, 1], [{ 6: [{ cinStart: '2016-03-03' }] }, 1],
    [{ 7: [{ planStart: '2016-03-03' }] }, 1], [{ 6: [{ cinStart: '2015-03-03' }], 7: [{ planStart: '2015-04-03' }] }, 0],
  ] as const)('%j: %i', (rows, expected) => {
    expect(times('no-further-action-but-activity', { 3: [referral], ...rows })).toBe(expected)
    expect(times('no-further-action-but-activity', { 3: [{ ...referral, referralNfa: 'N' }], ...rows })).toBe(0)
  })
  test('names the first of several, and where all are', () => {
    const { findings } = asked({ 3: [referral], 4: [{ continuousStart: '2016-03-08' }], 5: [{ section47Start: '2016-03-07' }] })
    const [found] = findings.filter(({ code }) => code === 'no-further-action-but-activity')
    expect(found).toMatchObject({ facts: { list: 5, began: '2016-03-07' }, related: [{ list: 5 }, { list: 4 }] })
  })
})

describe('a conference and its plan', () => {
  const enquiry = (conferenceDate: string) => ({ section47Start: '2015-10-20', conferenceDate, conferenceLedToPlan: 'Y' })
  test('a plan that may have ended before the months of list 7 is not missed', () => {
    expect(times('conference-without-plan', { 5: [enquiry('2016-01-12')], 7: [] })).toBe(1)
    expect(times('conference-without-plan', { 5: [enquiry('2016-01-11')], 7: [] })).toBe(0)
    expect(times('conference-without-plan', { 5: [{ ...enquiry('2016-01-12'), conferenceLedToPlan: 'N' }], 7: [] })).toBe(0)
  })
  test('a plan that ended before the conference is another', () => {
    const rows: Rows = { 5: [enquiry('2016-02-19')], 7: [{ planStart: '2015-02-19', planEnd: '2016-02-01' }] }
    expect([times('conference-without-plan', rows), times('plan-start-not-conference', rows)]).toEqual([1, 0])
  })
  test('the plan that began on the day stands, whatever else there is', () => {
    expect(times('plan-start-not-conference', { 5: [enquiry('2016-02-19')], 7: [{ planStart: '2016-02-19' }, { planStart: '2016-02-22' }] })).toBe(0)
    const [found] = asked({ 5: [enquiry('2016-02-19')], 7: [{ planStart: '2016-02-22' }, { planStart: '2015-02-22' }] }).findings.filter(({ code }) => code === 'plan-start-not-conference')
    expect(found).toMatchObject({ facts: { began: '2016-02-22' } })
  })
  test('one more conference than enquiries may be', () => {
    expect(times('conferences-outnumber-enquiries', { 5: [{ section47InLast12Months: 0, conferencesInLast12Months: 1 }] })).toBe(0)
    expect(times('conferences-outnumber-enquiries', { 5: [{ section47InLast12Months: 0, conferencesInLast12Months: 2 }] })).toBe(1)
  })
  test.each([['2016-02-19', 0], ['2016-02-20', 1], ['2016-02-21', 1], ['2016-02-22', 0]] as const)('a conference on %s: %i', (conferenceDate, expected) => {
    expect(times('conference-at-weekend', { 5: [{ section47Start: '2016-02-01', conferenceDate }] })).toBe(expected)
  })
})

describe('a case that closed', () => {
  const closed = (reasonForClosure: string, more = {}) => ({ cinStart: '2015-10-12', cinClosure: '2016-03-01', reasonForClosure, ...more })

  test('after assessment: with one, or so long ago that it may have been before', () => {
    expect(times('closed-without-assessment', { 6: [closed('RC8')], 4: [] })).toBe(1)
    expect(times('closed-without-assessment', { 6: [closed('RC8', { cinStart: '2015-10-11' })], 4: [] })).toBe(0)
    expect(times('closed-without-assessment', { 6: [closed('RC7')], 4: [] })).toBe(0)
    expect(times('closed-without-assessment', { 6: [closed('RC8')], 4: [{ continuousStart: '2015-11-02' }] })).toBe(0)
  })

  test.each([
    [{ 5: [{ section47Start: '2016-03-01' }] }, 1], [{ 5: [{ section47Start: '2016-03-02' }] }, 0], [{ 5: [{ section47Start: '2015-10-12' }] }, 1], [{ 5: [{ section47Start: '2015-10-11' }] }, 0],
    [{ 7: [{ planStart: '2015-01-12', planEnd: '2015-10-12' }] }, 0], [{ 7: [{ planStart: '2015-01-12', planEnd: '2015-10-13' }] }, 1], [{ 7: [{ planStart: '2016-03-02' }] }, 0],
    [{ 8: [{ started: '2015-11-02' }] }, 1], [{ 8: [{ started: '2015-11-02', ceased: 'unclear' }] }, 0],
  ] as const)('after assessment, with %j: %i', (rows, expected) => {
    expect(times('closed-despite-activity', { 6: [closed('RC8')], ...rows })).toBe(expected)
    expect(times('closed-despite-activity', { 6: [closed('RC7')], ...rows })).toBe(0)
  })

  test.each([
    [{ 10: [{ adoptionOrder: '2016-03-01' }] }, 0], [{ 10: [{ decision: '2015-11-02' }] }, 1], [{ 10: [] }, 1], [{ 10: [{ adoptionOrder: 'unclear' }] }, 0],
  ] as const)('because of adoption, with %j: %i', (rows, expected) => {
    expect(times('adopted-without-order', { 6: [closed('RC1')], ...rows })).toBe(expected)
    expect(times('adopted-without-order', { 6: [closed('RC2')], ...rows })).toBe(0)
  })

  test.each([
    [{ 4: [{ continuousStart: '2016-02-01' }] }, 1], [{ 4: [{ continuousStart: '2016-02-01', continuousAuthorised: '2016-02-29' }] }, 0], [{ 7: [{ planStart: '2016-02-01', planEnd: '2016-03-01' }] }, 0],
    [{ 8: [{ started: '2016-02-01' }] }, 1], [{ 9: [{ inTouch: 'DIED' }] }, 0], [{ 9: [{ inTouch: 'YES' }] }, 1], [{ 10: [{ decision: '2015-11-02' }] }, 1], [{ 10: [{ decision: '2015-11-02', decisionReversed: '2016-02-01' }] }, 0],
  ] as const)('because the child died, with %j: %i', (rows, expected) => {
    expect(times('died-but-open', { 6: [closed('RC2')], ...rows })).toBe(expected)
    expect(times('died-but-open', { 6: [closed('RC7')], ...rows })).toBe(0)
    expect(times('closed-but-open-elsewhere', { 6: [closed('RC2')], ...rows })).toBe(0)
  })

  test.each([
    [{ 4: [{ continuousStart: '2016-03-01' }] }, 1], [{ 4: [{ continuousStart: '2016-03-02' }] }, 0], [{ 4: [{ initialStart: '2016-02-01', initialAuthorised: '2016-02-11' }] }, 0],
    [{ 5: [{ section47Start: '2016-02-01' }] }, 1], [{ 5: [{ section47Start: '2016-03-02' }] }, 0], [{ 5: [{ section47Start: '2016-02-01', conferenceNotRequired: 'Y' }] }, 0],
    [{ 5: [{ section47Start: '2016-02-01', conferenceDate: '2016-02-19' }] }, 0], [{ 5: [{ section47Start: '2016-02-01', conferenceNotRequired: 'N' }] }, 0],
    [{ 7: [{ planStart: '2016-02-01' }] }, 1], [{ 7: [{ planStart: '2016-03-21' }] }, 1], [{ 8: [{ started: '2016-02-01' }] }, 1], [{ 8: [{ started: '2016-02-01', ceased: '2016-03-01' }] }, 0],
  ] as const)('for another reason, with %j: %i', (rows, expected) => {
    expect(times('closed-but-open-elsewhere', { 6: [closed('RC7')], ...rows })).toBe(expected)
    // Open again on another row, or closed once more later.
    expect(times('closed-but-open-elsewhere', { 6: [closed('RC7'), { cinStart: '2016-03-02' }], ...rows })).toBe(0)
  })

  test('where list 6 leaves out children with a plan, a plan is not asked about', () => {
    const rows: Rows = { 6: [closed('RC7')], 7: [{ planStart: '2016-02-01' }] }
    expect(times('closed-but-open-elsewhere', rows, { listSixHoldsEverybody: false })).toBe(0)
    expect(times('closed-but-open-elsewhere', rows, { listSixHoldsEverybody: true })).toBe(1)
    expect(times('closed-but-open-elsewhere', { ...rows, 4: [{ continuousStart: '2016-02-01' }] }, { listSixHoldsEverybody: false })).toBe(1)
  })
})

test('plans and cases are counted over the whole return', () => {
  const rows: Rows = { 6: [{ cinStart: '2016-02-01', cinClosure: '2016-03-01' }], 7: [{ planStart: '2016-02-01' }] }
  expect(times('more-plans-than-need', rows)).toBe(1)
  expect(times('more-plans-than-need', rows, { listSixHoldsEverybody: false })).toBe(0)
  expect(times('more-plans-than-need', { ...rows, 6: [{ cinStart: '2016-02-01' }] })).toBe(0)
})

describe('what one thing needs of another is said once', () => {
  test('authorised and seen, but never begun', () => {
    const { findings } = asked({ 4: [{ dateOfBirth: '2005-05-02', seenDuringContinuous: 'Y', continuousAuthorised: '2016-03-09' }] })
    expect(findings.filter(({ severity }) => severity === 'fix').map(({ code, field }) => `${code} ${field}`)).toEqual(['should-be-filled continuousStart'])
    expect(findings.filter(({ code, field }) => code === 'gap' && field === 'continuousStart')).toEqual([])
  })
  test('seen, and nothing else', () => {
    expect(times('should-be-empty', { 4: [{ seenDuringContinuous: 'Y' }] })).toBe(1)
  })
  test('a closure before the start is refused, and not asked about as well', () => {
    const rows: Rows = { 6: [{ cinStart: '2016-02-01', dateLastSeen: '2016-02-20', cinClosure: '2016-01-20', reasonForClosure: 'RC7' }] }
    expect([times('date-order', rows), times('date-order-unusual', rows)]).toEqual([1, 0])
    expect(times('date-order-unusual', { 6: [{ ...rows[6]![0], cinClosure: '2016-02-19' }] })).toBe(1)
  })
})

test('the number of referrals counts the earlier ones on the list', () => {
  const referral = (dateOfReferral: string, referralsInLast12Months: number) => ({ dateOfReferral, referralsInLast12Months })
  expect(times('referrals-too-few', { 3: [referral('2016-03-03', 1), referral('2016-02-03', 0)] })).toBe(0)
  expect(times('referrals-too-few', { 3: [referral('2016-03-03', 0), referral('2016-02-03', 0)] })).toBe(1)
  expect(times('referrals-too-few', { 3: [referral('2016-03-03', 1), referral('2016-02-03', 1), referral('2016-01-20', 0)] })).toBe(1)
  expect(times('referrals-too-few', { 3: [referral('2016-03-03', 0), referral('2016-03-03', 0)] })).toBe(0)
})
