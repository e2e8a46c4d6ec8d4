import { expect, test } from 'vitest'
import fc from 'fast-check'
import { compactWord, decodeJourney, encodeJourney, keyToWord } from '#annex-a/journey/code.ts'
import { doubtsOf } from '#annex-a/journey/doubts.ts'
import { kindOf, kinds } from '#annex-a/journey/kinds.ts'
import { stepsOf, type StepRow } from '#annex-a/journey/steps.ts'
import { listIds, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'

const at = (list: ListId, values: StepRow['values'], row = 2, written: StepRow['written'] = {}): StepRow => ({ list, row, values, written })
const word = (...rows: StepRow[]): string => compactWord(encodeJourney(stepsOf(rows)))

test('the word of a journey, and what its codes stand for', () => {
  const rows = [at(8, { started: '2016-03-21' }), at(1, { dateOfContact: '2016-01-13' }), at(1, { dateOfContact: '2016-01-20' }, 3), at(3, { dateOfReferral: '2016-01-20' }), at(4, { continuousStart: '2016-01-21', continuousAuthorised: '2016-03-01' }),
    at(5, { section47Start: '2016-02-01', conferenceDate: '2016-02-19' }), at(7, { planStart: '2016-02-19', lastStatutoryVisit: '2016-03-02' })]
  expect(word(...rows)).toBe('C → C → R → AS → S47 → ICPC → CPP → LAC')
  expect(keyToWord(encodeJourney(stepsOf(rows))).map(({ code, name }) => `${code} ${name}`)).toEqual(['C Contact', 'R Referral', 'AS Assessment started', 'S47 Section 47 enquiry', 'ICPC Initial child protection conference', 'CPP Child protection plan started', 'LAC Started to be looked after'])
})

test('ends, leaving care and what is so now', () => {
  expect(word(at(6, { cinStart: '2015-01-05', cinClosure: '2016-02-01' }), at(7, { planStart: '2015-02-01', planEnd: '2015-06-01' }), at(8, { started: '2015-06-01', ceased: '2016-01-10' }), at(9, {})))
    .toBe('CIN → CPP → CPP end → LAC → LAC end → CIN end → CL')
})

test('on one day: in the usual order, but what ended before the same began anew comes first; and it is said', () => {
  const plans = [at(7, { planStart: '2016-01-05', planEnd: '2016-02-01' }), at(7, { planStart: '2016-02-01' }, 3)]
  expect(word(...plans)).toBe('CPP → CPP end → CPP')
  expect(word(at(7, { planStart: '2016-02-01', planEnd: '2016-02-01' }))).toBe('CPP → CPP end')
  expect(doubtsOf(stepsOf([...plans, at(3, { dateOfReferral: '2016-02-01' })]))).toEqual([
    'On 1 February 2016 there were referral, child protection plan ended and child protection plan started: the lists do not say in which order, so they stand in the usual one'])
})

test('what has no place in the order is there all the same, and it is said why', () => {
  const steps = stepsOf([at(1, { dateOfContact: null }, 7, { dateOfContact: '31/02/2016' }), at(2, { assessmentCompletionDate: null }, 8), at(7, { planStart: '2016-02-01', planEnd: null }, 9, { planEnd: 'soon' }), at(3, { dateOfReferral: null }, 4, { dateOfReferral: 'N/A' }), at('2.07', {}, 5)])
  expect(compactWord(encodeJourney(steps))).toBe('CPP · at an unknown time: C, EH, R, CPP end, MISS')
  expect(doubtsOf(steps)).toEqual([
    'Contact (list 1, row 7) has no place in the order: "31/02/2016" could not be read as a date', 'Early help assessment completed (list 2, row 8) has no place in the order: no date is given', 'Referral (list 3, row 4) has no place in the order: no date is given',
    'Child protection plan ended (list 7, row 9) has no place in the order: "soon" could not be read as a date', 'Missing from home or care (document 2.07, row 5) has no place in the order: this document gives no dates'])
})

test('two equal rows are two contacts, but one plan; a birth, and the care that list 10 speaks of, are told once', () => {
  expect(word(at(1, { dateOfContact: '2016-02-01' }), at(1, { dateOfContact: '2016-02-01' }, 3), at(7, { planStart: '2016-02-05' }), at(7, { planStart: '2016-02-05' }, 3))).toBe('C → C → CPP')
  expect(word(at(8, { started: '2014-02-01' }), at(10, { enteredCare: '2014-02-01', decision: '2015-01-01' }))).toBe('LAC → AD')
  expect(word(at(8, { started: '2015-02-01' }), at(10, { enteredCare: '2014-02-01', decision: '2015-03-01' }))).toBe('LAC → AD')
  expect(word(at(10, { enteredCare: '2014-02-01', decision: '2015-03-01', adoptionOrder: '2016-03-01' }))).toBe('LAC → AD → AO')
  expect(stepsOf([at(1, { expectedDateOfBirth: '2016-02-01' }), at(7, { dateOfBirth: '2016-02-03' })]).filter(({ kind }) => !kind.inWord).map(({ kind }) => kind.code)).toEqual(['B'])
  expect(stepsOf([at(1, { dateOfBirth: '2010-02-03' }), at(1, { dateOfBirth: '2010-02-03' }, 3), at(2, { dateOfBirth: '2010-02-03' }, 4)]).filter(({ kind }) => kind.letter === 'b')).toHaveLength(1)
  expect(stepsOf([])).toEqual([])
  expect(compactWord('')).toBe('')
})

test('what the row counts and what it led to goes with the step', () => {
  expect(decodeJourney(encodeJourney(stepsOf([at(3, { dateOfReferral: '2016-01-01', referralsInLast12Months: 2, referralNfa: 'Y' }), at(5, { section47Start: '2016-01-04', conferenceNotRequired: 'Y' })])))).toEqual([
    { letter: 'R', day: 42_368, now: false, repeat: true, closed: true }, { letter: 'S', day: 42_371, now: false, repeat: false, closed: true }])
})

test('kinds: letters, codes and phrases mean one thing, and every event of lists 1 to 10 and of the documents is of some kind', () => {
  expect(new Set(kinds.map(({ letter }) => letter)).size).toBe(kinds.length)
  expect(kinds.every(({ letter, ends }) => /^[A-Za-z]$/.test(letter) && (ends === undefined || kindOf(ends)))).toBe(true)
  const phrases = kinds.flatMap(({ phrases: own, code, letter }) => [...new Set([...own, code.toLowerCase()])].map((phrase) => [phrase, letter] as const))
  expect(phrases.filter(([phrase, letter]) => phrases.some(([other, its]) => other === phrase && its !== letter))).toEqual([])
  const events = listIds.filter((list) => list !== 11).flatMap((list) => Object.entries(listOf(list).fields).flatMap(([name, field]) => (field.kind === 'date' && field.event ? [`${list} ${name}`] : [])))
  const read = kinds.flatMap(({ from }) => from.flatMap(({ list, fields }) => fields.map((field) => `${list} ${field}`)))
  expect(read.toSorted()).toEqual(events.toSorted())
})

const dates = fc.integer({ min: -700_000, max: 40_000 }).map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)).filter((date) => /^[1-9]\d{3}-/.test(date))
const anyRow = fc.record({ list: fc.constantFrom<ListId>(1, 3, 5, 7, 8, 9, 10), row: fc.integer({ min: 2, max: 99 }), dates: fc.array(fc.option(dates), { minLength: 3, maxLength: 3 }), count: fc.nat(2) }).map(({ list, row, dates: [a, b, c], count }) =>
  at(list, { dateOfContact: a!, dateOfReferral: a!, section47Start: a!, conferenceDate: b!, planStart: a!, planEnd: b!, started: a!, ceased: b!, enteredCare: a!, decision: c!, referralsInLast12Months: count, referralNfa: count ? 'Y' : 'N', dateOfBirth: c! }, row))

test('any journey: its code says the same, whatever the order of the rows', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
    const code = encodeJourney(stepsOf(rows))
    const moments = decodeJourney(code)
    const days = moments.flatMap(({ day }) => (day === null ? [] : [day]))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(moments.slice(days.length).every(({ day }) => day === null)).toBe(true)
    const sorted = (text: string) => decodeJourney(text).map((moment) => JSON.stringify(moment)).sort()
    const events = rows.filter(({ list }) => list === 1)
    // Of equal steps of other lists the first row's counts stand, so that only a journey of events is the same in any order.
    expect(sorted(encodeJourney(stepsOf(events.toReversed())))).toEqual(sorted(encodeJourney(stepsOf(events))))
  }))
})

test('what is no code is refused', () => {
  for (const code of ['x', 'C', 'C12R', 'Z5', '5C', 'C5 R6', 'C5-+']) expect(() => decodeJourney(code), code).toThrow(RangeError)
})
