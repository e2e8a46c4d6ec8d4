import { expect, test } from 'vitest'
import { nearlySame, slips } from '#annex-a/reading/headings/slips.ts'

test.each([
  ['visit', 'visit', 0], ['visit', 'vist', 1], ['visit', 'vvisit', 1], ['visit', 'vizit', 1], ['visit', 'viist', 1], ['isvit', 'visit', 2], ['visit', 'vsiti', 2], ['abc', '', 3], ['', 'abc', 3],
  ['abcd', 'badc', 2], ['ab', 'ba', 1], ['abc', 'cba', 2], ['kitten', 'sitting', 3],
])('%s and %s: %i', (a, b, count) => {
  expect([slips(a, b), slips(b, a)]).toEqual([count, count])
})

test('a short word is too short, one of five letters may have one slip, one of eight two', () => {
  expect([nearlySame('team', 'taem'), nearlySame('visit', 'vsiit'), nearlySame('visits', 'vsiit'), nearlySame('visit', 'vsiti')]).toEqual([false, true, false, false])
  expect([nearlySame('authori', 'auhtroi'), nearlySame('authorit', 'auhtroit'), nearlySame('authorit', 'authoritie'), nearlySame('authorit', 'authorities')]).toEqual([false, true, true, false])
})
