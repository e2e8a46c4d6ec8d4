import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlank } from '#annex-a/framework/context/read-blank.ts'
import { blanks } from '#annex-a/framework/context/blanks.ts'

const read = (kind: Parameters<typeof readBlank>[0]['kind'], typed: string): string | null => {
  const said = readBlank({ kind, label: 'It', options: ['good', 'adequate'] }, typed)
  return 'problem' in said ? `! ${said.problem}` : said.value
}

describe('what is typed into a blank', () => {
  test.each([
    ['number', '1,250', '1250'], ['number', ' 012 ', '12'], ['number', '1 250', '1250'], ['number', '', null], ['number', '12.5', '! It: enter a whole number, such as 1,250'], ['number', '-3', '! It: enter a whole number, such as 1,250'],
    ['number', '1,2', '! It: enter a whole number, such as 1,250'], ['percent', '12.5 %', '12.5'], ['percent', '100', '100'], ['percent', '101', '! It: enter a percentage from 0 to 100, such as 12 or 12.5'], ['percent', '0', '0'],
    ['month', 'June 2012', '2012-06'], ['month', 'sept 2012', '2012-09'], ['month', '06/2012', '2012-06'], ['month', '13/2012', '! It: enter a month and a year, such as June 2012'], ['month', 'ju 2012', '! It: enter a month and a year, such as June 2012'],
    ['date', '31 March 2015', '2015-03-31'], ['date', '31/03/2015', '2015-03-31'], ['date', '31-3-2015', '2015-03-31'], ['date', '31/02/2015', '! It: enter a date, such as 31 March 2015'], ['date', '29 Feb 2016', '2016-02-29'],
    ['choice', 'good', 'good'], ['choice', 'Great', '! It: choose one of good, adequate'], ['direction', 'no change', 'no change'], ['text', '<b>a & b</b>', '<b>a & b</b>'], ['text', 'x'.repeat(401), '! It: use 400 characters or fewer'],
  ] as const)('%s %j: %s', (kind, typed, expected) => expect(read(kind, typed)).toBe(expected))

  test('whatever it is, it is read or refused in words, and what was read is read as the same', () => fc.assert(fc.property(fc.constantFrom(...blanks), fc.string({ maxLength: 40 }), (blank, typed) => {
    const said = readBlank(blank, typed)
    if ('problem' in said) expect(said.problem.startsWith(blank.label)).toBe(true)
    else if (said.value !== null && (blank.kind === 'number' || blank.kind === 'percent')) expect(readBlank(blank, said.value)).toEqual(said)
  })))
})

test('a direction is taken with a capital too, and kept without', () => {
  expect(readBlank({ kind: 'direction', label: 'Direction' }, 'Increase')).toEqual({ value: 'increase' })
  expect(readBlank({ kind: 'direction', label: 'Direction' }, 'No change')).toEqual({ value: 'no change' })
})
