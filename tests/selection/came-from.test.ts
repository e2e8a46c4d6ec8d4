import { expect, test } from 'vitest'
import { cameFrom, carrying, queryOf } from '#server/selection/came-from.ts'

const from = (value: string): string => cameFrom(new URLSearchParams({ from: value }))

test('a child’s page leads back to the filter and page that it was opened from', () => {
  const list = queryOf('list=1&list=3&match=all&sort=age', 2)
  expect(carrying(list)).toBe('?from=list%3D1%26list%3D3%26match%3Dall%26sort%3Dage%26page%3D2')
  expect(cameFrom(new URLSearchParams(carrying(list)))).toBe(list)
  expect([queryOf('', 1), carrying(''), cameFrom(new URLSearchParams())]).toEqual(['', '', ''])
  expect(cameFrom(new URLSearchParams(carrying(queryOf('', 3))))).toBe('?page=3')
})

test('and to nothing else, whatever is typed there', () => {
  for (const typed of ['https://example.org/', '//example.org', '../../sign-out', 'name=Smith&id=1001', '#"><script>', '%', 'page=0', 'list=99']) expect(from(typed)).toBe('')
  expect(from('name=Smith&list=4')).toBe('?list=4')
})
