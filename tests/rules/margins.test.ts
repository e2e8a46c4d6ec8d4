import { describe, expect, test } from 'vitest'
import { addDays } from '#annex-a/reading/dates.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { nearlyEqual } from '#annex-a/rules/across-lists/nearly-equal.ts'
import { capital, count, join, many, onLists, sayList, some, where, within } from '#annex-a/rules/words.ts'
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
