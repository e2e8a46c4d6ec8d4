import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#annex-a/workbook/cells.ts'
import { readers } from '#annex-a/reading/cells/readers.ts'
import { addDays, addMonths, ageOn, daysBetween, fromSerial, realDate, sayDate, writeDate } from '#annex-a/reading/dates.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import type { Field } from '#annex-a/specification/grammar/field.ts'
import { listByNumber } from '#annex-a/specification/lists/index.ts'
import type { Value } from '#annex-a/reading/checked.ts'

const INSPECTION = '2016-04-12'
const text = (value: string): Cell => ({ column: 0, kind: 'text', value, shown: value })
const number = (value: number, shown = String(value)): Cell => ({ column: 0, kind: 'number', value, shown })
const date = (value: string): Cell => ({ column: 0, kind: 'date', value, shown: writeDate(value) })
const reader = readers(INSPECTION)
const read = (field: Field, cell: Cell) => reader(field)(cell)

const contact = listByNumber[1].fields
const referral = listByNumber[3].fields
const plan = listByNumber[7].fields
const care = listByNumber[8].fields
const leaver = listByNumber[9].fields

describe('dates', () => {
  test.each<[string, string]>([
    ['03/03/2014', '2014-03-03'], ['3/3/14', '2014-03-03'], ['3/3/98', '1998-03-03'], ['2014-03-03', '2014-03-03'], ['03-Mar-2014', '2014-03-03'],
    ['3 March 2014', '2014-03-03'], ['3rd March 2014', '2014-03-03'], ['03.03.2014', '2014-03-03'], ['01/10/2014 00:00:00', '2014-10-01'], ['2014-03-03T09:30:00Z', '2014-03-03'],
    ['3/3/2014 9:30 am', '2014-03-03'], ['Monday 3 March 2014', '2014-03-03'], ['3 Sept 2014', '2014-09-03'], ['March 3, 2014', '2014-03-03'], ['03Mar14', '2014-03-03'],
    [' 03/03/2014\u00a0', '2014-03-03'], ['42370', '2016-01-01'], ['20140303', '2014-03-03'], ['29/02/2016', '2016-02-29'], ['1-2-2016', '2016-02-01'],
  ])('%s', (written, iso) => { expect(read(contact.dateOfContact, text(written)).value).toBe(iso) })

  test.each([['31/02/2014', 'date-not-real'], ['12/25/2015', 'date-not-real'], ['29/02/2015', 'date-not-real'], ['0/1/2015', 'date-not-real'], ['ongoing', 'date-not-a-date'],
    ['TBC', 'date-not-a-date'], ['March', 'date-not-a-date'], ['2014', 'date-not-a-date'], ['03/2014', 'date-not-a-date'], ['?', 'date-not-a-date']])('%s is none', (written, problem) => {
    expect(read(contact.dateOfContact, text(written))).toEqual({ value: null, written, problem })
  })

  test('real dates, serial numbers, and numbers that are none', () => {
    expect(read(contact.dateOfContact, date('2014-03-03'))).toEqual({ value: '2014-03-03', written: null, problem: null })
    expect(read(contact.dateOfContact, { column: 0, kind: 'date', value: '2014-03-03T10:00:00', shown: '03/03/2014 10:00' })).toEqual({ value: '2014-03-03', written: '03/03/2014 10:00', problem: null })
    expect(read(contact.dateOfContact, number(42370)).value).toBe('2016-01-01')
    expect(read(contact.dateOfContact, number(42370.75)).value).toBe('2016-01-01')
    expect(read(contact.dateOfContact, number(2014)).problem).toBe('date-not-a-date')
  })

  test('words for nothing are read as empty, and kept', () => {
    expect(read(contact.dateOfContact, text('N/A'))).toEqual({ value: null, written: 'N/A', problem: null })
    expect(read(contact.dateOfContact, text('-')).problem).toBe(null)
  })

  test('a two-digit year is near the inspection', () => {
    expect(read(contact.dateOfBirth, text('1/5/17')).value).toBe('2017-05-01')
    expect(read(contact.dateOfBirth, text('1/5/18')).value).toBe('1918-05-01')
  })

  test('every day reads back however it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
      const iso = addDays('1990-01-01', days)
      for (const written of [writeDate(iso), iso, sayDate(iso), `${writeDate(iso)} 00:00:00`, `${iso}T00:00:00`]) {
        expect(read(contact.dateOfContact, text(written)).value).toBe(iso)
      }
    }), { numRuns: 200 })
  })
})

describe('arithmetic of days', () => {
  test('months and years', () => {
    expect(addMonths('2016-05-31', -3)).toBe('2016-02-29')
    expect(addMonths('2016-01-15', -6)).toBe('2015-07-15')
    expect(addMonths('2016-04-12', 9)).toBe('2017-01-12')
    expect([ageOn('2001-04-12', '2016-04-12'), ageOn('2001-04-13', '2016-04-12'), ageOn('2016-06-01', '2016-04-12')]).toEqual([15, 14, -1])
    expect(fromSerial(60.5)).toBe('1900-02-28')
    expect(realDate(2015, 2, 29)).toBe(null)
    expect(daysBetween('2016-03-26', '2016-03-28')).toBe(2)
  })
})

describe('yes and no', () => {
  test.each<[Field, string, Value]>([
    [referral.referralNfa, 'Y', 'Y'], [referral.referralNfa, 'no', 'N'], [referral.referralNfa, 'a) Yes', 'Y'], [referral.referralNfa, 'b. No', 'N'], [referral.referralNfa, '1 - Yes', 'Y'], [referral.referralNfa, '0', 'N'],
    [referral.referralNfa, 'c) Unknown', 'U'], [referral.referralNfa, 'NFA', 'Y'], [referral.referralNfa, 'Further action', 'N'], [referral.referralNfa, 'Yes - closed at once', 'Y'], [referral.referralNfa, 'TRUE', 'Y'],
    [plan.seenAlone, 'Not seen', 'N'], [plan.seenAlone, 'Seen alone', 'Y'], [plan.disability, 'AUT', 'Y'], [plan.disability, 'MOB, LD', 'Y'], [plan.disability, 'NONE', 'N'], [plan.disability, 'NOBT', 'U'], [plan.disability, 'Disabled under DDA', 'Y'],
  ])('%#: %s', (field, written, value) => { expect(read(field, text(written)).value).toBe(value) })

  test.each(['Y/N', 'see notes', 'maybe', 'Y?', 'No longer needed', 'Yes, no', '2', 'AUT'])('%s is neither', (written) => {
    expect(read(referral.referralNfa, text(written))).toMatchObject({ value: null, problem: 'yes-no-unclear' })
  })

  test('a tick box and a number', () => {
    expect(read(referral.referralNfa, { column: 0, kind: 'boolean', value: true, shown: 'TRUE' }).value).toBe('Y')
    expect(read(referral.referralNfa, number(0)).value).toBe('N')
  })
})

describe('numbers', () => {
  test.each([['2', 2], ['2.0', 2], [' 3 ', 3], ['0', 0], ['None', 0], ['-1', -1]])('%s', (written, value) => { expect(read(referral.referralsInLast12Months, text(written)).value).toBe(value) })
  test.each(['2.5', '3+', 'several', '1 or 2'])('%s is not whole', (written) => { expect(read(referral.referralsInLast12Months, text(written)).problem).toBe('count-not-whole') })
  test('a number that is only shown whole is not', () => { expect(read(referral.referralsInLast12Months, number(2.4, '2')).problem).toBe('count-not-whole') })
  test('reading one does not change another that looks like it', () => {
    expect(read(referral.referralsInLast12Months, number(2, '2')).value).toBe(2)
    expect(read(referral.referralsInLast12Months, number(2.4, '2')).value).toBe(null)
  })
  test.each<[string, number]>([['9', 9], ['<1', 0], ['9 months', 0], ['18 months', 1], ['6.138', 6], ['7 yrs', 7], ['7y 3m', 7], ['3 weeks', 0], ['-1', -1], ['Unborn', -1], ['Under 1', 0], ['0.5', 0]])('age %s', (written, value) => {
    expect(read(contact.age, text(written)).value).toBe(value)
  })
  test('ages of cells', () => {
    expect(read(contact.age, number(6.9, '7')).value).toBe(6)
    expect(read(contact.age, number(-1)).value).toBe(-1)
    expect(read(contact.age, number(36_526)).problem).toBe('age-not-a-number')
    expect(read(contact.age, text('teenager')).problem).toBe('age-not-a-number')
  })
})

describe('keys and text', () => {
  test('an ID stays text', () => {
    expect(read(contact.childId, text('0012'))).toEqual({ value: '0012', written: null, problem: null })
    expect(read(contact.childId, number(12, '0012')).value).toBe('0012')
    expect(read(contact.childId, number(123))).toEqual({ value: '123', written: null, problem: null })
    expect(read(contact.childId, text('52599.0'))).toEqual({ value: '52599', written: '52599.0', problem: null })
    expect(read(contact.childId, text(' 52787\u00a0'))).toMatchObject({ value: '52787', written: ' 52787\u00a0' })
    expect(read(contact.childId, number(1_234_567_890_123_456, '1.23457E+15')).value).toBe('1234567890123456')
  })
  test('a formula that failed is no value of any kind', () => {
    const failed: Cell = { column: 0, kind: 'error', value: '#REF!', shown: '#REF!' }
    for (const field of Object.values(care)) expect(read(field, failed)).toEqual({ value: null, written: '#REF!', problem: 'cell-error' })
  })
})

describe('codes', () => {
  test.each<[Field, string, string]>([
    [contact.gender, 'Male', 'M'], [contact.gender, 'a) Male', 'M'], [contact.gender, 'b) Female', 'F'], [contact.gender, '1', 'M'], [contact.gender, '2 - Female', 'F'], [contact.gender, 'c) Not stated/recorded', 'U'], [contact.gender, 'Unborn', 'U'],
    [contact.ethnicity, 'WBRI', 'WBRI'], [contact.ethnicity, 'wbri ', 'WBRI'], [contact.ethnicity, 'WBRI - White British', 'WBRI'], [contact.ethnicity, 'White British [WBRI]', 'WBRI'], [contact.ethnicity, 'White - British', 'WBRI'],
    [contact.ethnicity, 'A.A1)White - British', 'WBRI'], [contact.ethnicity, 'Any other Mixed background', 'MOTH'], [contact.ethnicity, 'Mixed - White & Asian', 'MWAS'], [contact.ethnicity, 'Black or Black British - African', 'BAFR'], [contact.ethnicity, 'Gypsy / Roma', 'WROM'],
    [contact.contactSource, '2A', '2A'], [contact.contactSource, '8 - Other', '8'], [contact.contactSource, 'Police [6]', '6'], [contact.contactSource, '06', '6'], [contact.contactSource, '3D - Health services - other primary', '3D'], [contact.contactSource, 'Health services - other [3F]', '3F'],
    [contact.contactSource, 'LA services - external [5C]', '5C'], [contact.contactSource, '1A: Individual - family member/relative/carer', '1A'], [contact.contactSource, '5A - our own words for it', '5A'],
    [plan.latestCategory, 'Neglect', 'NEG'], [plan.latestCategory, 'NEG', 'NEG'], [plan.latestCategory, 'Emotional', 'EMO'], [plan.latestCategory, 'Neglect, Emotional', 'MUL'], [plan.latestCategory, 'NEG/PHY', 'MUL'], [plan.latestCategory, 'Neglect and Physical', 'MUL'],
    [plan.latestCategory, 'NYNN', 'PHY'], [plan.latestCategory, 'YNNY', 'MUL'], [plan.latestCategory, 'e) Multiple/not recommended', 'MUL'],
    [care.legalStatus, 'Interim care order', 'C1'], [care.legalStatus, 'V2 - Single period of accommodation under section 20', 'V2'], [care.legalStatus, 'ICO', 'C1'], [care.placementType, 'F1', 'Q1'], [care.placementLocation, 'Inside', 'IN'], [care.providerJudgement, 'Requires Improvement', '3'],
    [leaver.accommodation, 'B - With parents or relatives', 'B'], [leaver.accommodation, 'B1', 'B'], [leaver.inTouch, 'Y', 'YES'], [leaver.inTouch, '08 - refuses contact', 'REFU'], [leaver.eligibility, 'Care Leaver - Former Relevant', 'FORMER'],
  ])('%#: %s', (field, written, token) => { expect(read(field, text(written)).value).toBe(token) })

  test.each<[Field, string]>([
    [plan.latestCategory, 'Abuse'], [care.legalStatus, 'ICO?'], [contact.gender, 'b) Other words'], [contact.ethnicity, 'a) something'], [contact.ethnicity, 'WBRI - African'], [contact.ethnicity, 'White - African'], [contact.contactSource, 'Police or school'],
    [leaver.accommodation, 'B - something of our own'], [care.placementType, 'U9'], [plan.latestCategory, 'NNNN'], [contact.contactSource, '4 people'],
  ])('%#: %s is not read', (field, written) => { expect(read(field, text(written))).toEqual({ value: null, written, problem: 'code-unknown' }) })

  test('every token and every description of every set is read as itself, or not at all where two codes share it', () => {
    for (const list of lists) {
      for (const field of Object.values(list.fields)) {
        if (field.kind !== 'code') continue
        for (const { token, means, also = [] } of codeSets[field.codes]!.codes) {
          expect(read(field, text(token)).value).toBe(token)
          expect(read(field, text(means)).value, means).toBe(token)
          expect(read(field, text(`${token} - ${means}`)).value).toBe(token)
          expect(read(field, text(`${means} [${token}]`)).value).toBe(token)
          for (const words of also) expect([token, null], `${words} of ${field.codes}`).toContain(read(field, text(words)).value)
        }
      }
    }
  })

  test('whatever is written is read as a code of the set or not at all, and what was written is kept', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('WBRI', '[', ' - ', 'White')), (written) => {
      const result = read(contact.ethnicity, text(`${written}x`))
      if (result.value === null) expect(result.written).toBe(`${written}x`)
      else expect(codeSets['ethnicity']!.codes.map(({ token }) => token)).toContain(result.value)
    }), { numRuns: 300 })
  })
})

test('a cell of the greatest length is read in no time, whatever it is full of', () => {
  const started = performance.now()
  for (const filling of ['(', ',', '[', ' -', 'a ', '1', '/', 't', '*']) {
    const long = text(filling.repeat(32_767).slice(0, 32_767))
    for (const list of lists) for (const field of Object.values(list.fields)) read(field, long)
  }
  expect(performance.now() - started).toBeLessThan(2_000)
})
