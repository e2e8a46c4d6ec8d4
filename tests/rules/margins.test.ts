import { describe, expect, test } from 'vitest'
import { addDays } from '#annex-a/reading/dates.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { nearlyEqual } from '#annex-a/rules/across-lists/nearly-equal.ts'
import { say, sayFlag } from '#annex-a/rules/say.ts'
import { capital, count, join, many, measure, onLists, sayList, some, where, within } from '#annex-a/rules/words.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { asked, times, type Rows } from './asking.ts'

/** Where a number, a day or a half of a list decides, and nothing else of the rule. */

const on = (inspectionDate: string, rows: Rows, code: string) => {
  const sheets = Object.entries(rows).map(([list, given]) => ({ list: Number(list) as 1, rows: given.map((row) => ({ childId: '10442', ...row })) }))
  return tryExample({ says: '', inspectionDate, sheets }).findings.filter((one) => one.code === code)
}
const severities = (rows: Rows, code: string) => asked(rows).findings.filter((one) => one.code === code).map(({ field, severity }) => `${field!} ${severity}`)

describe('a code is in use from its first day to its last', () => {
  const dated = listsAndDocuments.flatMap(({ number, fields }) => Object.entries(fields).flatMap(([field, about]) => (about.kind === 'code' && typeof number === 'number'
    ? codeSets[about.codes]!.codes.flatMap(({ token, from, until }) => (from === undefined && until === undefined ? [] : [{ number, field, token, from, until }])) : [])))

  test.each([...new Map(dated.map((one) => [`${one.field} ${String(one.from)} ${String(one.until)}`, one])).values()])('list $number, $field $token', ({ number, field, token, from, until }) => {
    const found = (date: string): number => on(date, { [number]: [{ [field]: token }] }, 'code-out-of-period').length
    if (from !== undefined) expect([found(addDays(from, -1)), found(from)]).toEqual([1, 0])
    if (until !== undefined) expect([found(until), found(addDays(until, 1))]).toEqual([0, 1])
  })
})

describe('how far back a date may be', () => {
  test('1990; a birthday 26 years before the inspection, where that is earlier', () => {
    const found = (rows: Rows) => on('2015-06-01', rows, 'date-early').map(({ field }) => field)
    expect(found({ 9: [{ dateOfBirth: '1989-06-01' }] })).toEqual([])
    expect(found({ 9: [{ dateOfBirth: '1989-05-31' }] })).toEqual(['dateOfBirth'])
    expect(found({ 8: [{ started: '1990-01-01' }] })).toEqual([])
    expect(found({ 8: [{ started: '1989-12-31' }] })).toEqual(['started'])
  })

  test('more than 280 days before birth only the beginning on list 6 cannot be', () => {
    expect(severities({ 6: [{ dateOfBirth: '2016-03-01', dateLastSeen: '2015-03-01', cinStart: '2015-08-01' }], 3: [{ dateOfBirth: '2016-03-01', dateOfReferral: '2015-03-01' }] }, 'date-early').sort()).toEqual(['dateLastSeen check', 'dateOfReferral check'])
    expect(severities({ 6: [{ dateOfBirth: '2016-03-01', cinStart: '2015-03-01' }] }, 'date-early')).toEqual(['cinStart fix'])
  })

  test('a birthday of 26 years ago and more is too early, not too old', () => {
    expect(times('age-outside-list', { 6: [{ dateOfBirth: '1990-04-12' }] })).toBe(1)
    expect(times('age-outside-list', { 6: [{ dateOfBirth: '1990-04-11' }] })).toBe(0)
  })
})

describe('the form of an ID', () => {
  const long = (length: number): string => 'A1'.padEnd(length, '7')
  const odd = (few: number, others: number): Rows => ({ 1: [...Array.from({ length: few }, (_, n) => ({ childId: `A ${n + 100}` })), ...Array.from({ length: others }, (_, n) => ({ childId: `B${n}` }))] })

  test('letters of any language, digits, hyphens, slashes and underscores', () => {
    expect(times('id-form', { 1: [{ childId: 'É-1/2_3' }] })).toBe(0)
    for (const childId of ['10442*', '#10442', '10.442', '10442.0', '10 442']) expect(times('id-form', { 1: [{ childId }] }), childId).toBe(1)
  })

  test('at most 20 characters', () => {
    expect(times('id-form', { 1: [{ childId: long(20) }] })).toBe(0)
    expect(times('id-form', { 1: [{ childId: long(21) }] })).toBe(1)
  })

  test('more than 20 and more than half of a list are one question', () => {
    expect([times('id-form', odd(20, 0)), times('id-form', odd(21, 0)), times('id-form', odd(21, 20)), times('id-form', odd(21, 21))]).toEqual([20, 1, 1, 21])
  })
})

test('each ending of a stay in care is looked at, and only the last is shown', () => {
  const stays = [{ started: '05/03/2012', ceased: '01/02/2013', reasonCeased: 'E4A' }, { started: '05/03/2014', ceased: '01/02/2016', reasonCeased: 'E4A' }]
  const found = asked({ 10: [{ enteredCare: '05/03/2014', decision: '05/10/2014' }], 8: stays }).findings.filter(({ code }) => code === 'waiting-but-not-looked-after')
  expect(found.map(({ related }) => related.map(({ row }) => row))).toEqual([[3]])
})

test('of several rows on list 10 without a decision the first is shown', () => {
  const found = asked({ 8: [{ started: '05/03/2014', placementType: 'A6' }], 10: [{ enteredCare: '05/03/2014' }, { enteredCare: '05/03/2014' }] }).findings.filter(({ code }) => code === 'placed-without-decision')
  expect(found.map(({ related }) => related.map(({ list, row }) => [list, row]))).toEqual([[[10, 2]]])
  expect(say(found[0]!).message).toContain('there is no date of the decision (list 10,')
})

test('of dates that are all too old, and several the last, the first of them is named', () => {
  const found = asked({ 11: [{ reference: 'A1', firstContact: '01/05/2013', application: '01/05/2014', decided: '01/05/2014' }] }).findings.filter(({ code }) => code === 'adopter-outside-period')
  expect(found.map(({ field }) => field)).toEqual(['application'])
})

test('a cell that could not be read says neither that another must be filled nor that it must be empty', () => {
  expect([times('should-be-empty', { 9: [{ inTouch: 'perhaps later', accommodation: 'U', suitability: '1' }] }), times('should-be-empty', { 9: [{ inTouch: 'NO', accommodation: 'U', suitability: '1' }] })]).toEqual([0, 1])
})

test('a reference of adopters that is the ID of a child is asked about on list 11 alone', () => {
  const { findings } = asked({ 6: [{ childId: '20001' }], 8: [{ childId: '20001' }], 11: [{ reference: '20001' }, { reference: 'A2' }] })
  expect(findings.filter(({ code }) => code === 'reference-is-child-id').map(({ list, row }) => [list, row])).toEqual([[11, 2]])
})

describe('in these words', () => {
  const words = (code: string, rows: Rows): string[] => {
    const { findings, flags } = asked(rows)
    return [...findings.filter((one) => one.code === code).map((one) => say(one).message), ...flags.filter((one) => one.code === code).map(sayFlag)]
  }

  test('a code of later years', () => expect(words('code-out-of-period', { 9: [{ activity: 'F4' }] })).toEqual(['List 9, row 2, M2: "Activity status" "F4" came into use on 1 April 2017, after the inspection']))
  test('an assessment that is late from the referral', () => expect(words('assessment-late', { 3: [{ dateOfReferral: '2016-02-04' }], 4: [{ continuousStart: '2016-02-05' }] })).toEqual(['Continuous assessment still open after 46 working days from the referral of 4 February 2016, against a timescale of 45']))
  test('of most rows', () => {
    expect(words('assessment-none-or-several', { 4: Array.from({ length: 30 }, (_, n) => ({ childId: `a${n}`, gender: 'F' })) })).toEqual(['List 4: 30 rows have no assessment: neither a start nor an authorisation'])
    expect(words('placement-number', { 8: Array.from({ length: 30 }, (_, n) => ({ childId: `a${n}`, placementType: 'K2', placementProvider: 'PR4' })) })).toEqual(['List 8: "URN of placement" is empty in 30 rows, but the placement is one that Ofsted registers'])
    expect(words('id-form', { 1: Array.from({ length: 30 }, (_, n) => ({ childId: `A ${n}` })) })).toEqual(['List 1: "Child unique ID" has spaces in it in 30 rows'])
  })
  test('one of a unit', () => expect([measure(1, 'months'), measure(2, 'months'), measure(1, 'working days')]).toEqual(['1 month', '2 months', '1 working day']))
})

test('one slip of the hand, and two', () => {
  const pairs = [['10442', '10424'], ['10442', '1044'], ['10442', '104442'], ['10442', '10443'], ['10442', '14042'], ['0010442', '10442'], ['10-442', '10442'], ['1O442', '10442'], ['10442', '10224'], ['10ab9', '10bac9'], ['10bac9', '10ab9'], ['10442', '1044299'], ['104', '105'], ['1042', '1043'], ['10442', '01442'], ['xy12', 'yx21']] as const
  expect(pairs.map(([one, other]) => nearlyEqual(one, other))).toEqual(['slip', 'slip', 'slip', 'slip', 'slip', 'form', 'form', 'form', null, null, null, null, null, 'slip', 'slip', null])
})

test('pieces of sentences', () => {
  expect([many(undefined), many('3'), many(7), many(['3', '4'])]).toEqual([[], ['3'], ['7'], ['3', '4']])
  expect([join([]), join(['a']), join(['a', 'b']), join(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a and b', 'a, b or c'])
  expect([some(['1', '2', '3', '4', '5']), some(['1', '2', '3', '4', '5', '6']), some(['1', '2', '3'], 2)]).toEqual(['1, 2, 3, 4 and 5', '1, 2, 3, 4, 5 and 1 more', '1, 2 and 1 more'])
  expect([onLists(['3']), onLists(['3', '7', '2.03']), onLists(['2.03', '2.07'])]).toEqual(['list 3', 'lists 3 and 7 and document 2.03', 'documents 2.03 and 2.07'])
  expect([sayList(7), sayList('2.03'), where({ list: 5, row: 31, cell: 'H31' }), where({ list: null, row: 4, cell: null }), where({ list: '2.06', row: 4, cell: null })]).toEqual(['list 7', 'document 2.03', '(list 5, H31)', '(row 4)', '(document 2.06, row 4)'])
  expect([within('Date of birth'), within('UASC status'), within('of birth'), capital('check it'), capital('')]).toEqual(['date of birth', 'UASC status', 'of birth', 'Check it', ''])
  expect([count(0, 'row', 'rows'), count(1, 'row', 'rows'), count(999, 'row', 'rows'), count(1000, 'row', 'rows'), count(1234567, 'row', 'rows')]).toEqual(['0 rows', '1 row', '999 rows', '1,000 rows', '1,234,567 rows'])
})
