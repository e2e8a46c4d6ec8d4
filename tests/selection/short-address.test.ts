import { expect, test } from 'vitest'
import { shorterAddress } from '#server/selection/short-address.ts'

const shorter = (query: string): string | null => shorterAddress(new URL(`http://localhost/inspections/x/children?${query}`))

test('what a form leaves empty, or as usual, is not kept in the address', () => {
  expect(shorter('within=all&flags=any&list=6&match=any&team=&worker=&chosen=&sort=id&sort=&sort=')).toBe('/inspections/x/children?list=6')
  expect(shorter('team=&worker=&within=all')).toBe('/inspections/x/children')
  expect(shorter('list=7&2.list=8&2.team=&between=any&edit=2&within=all')).toBe('/inspections/x/children?list=7&2.list=8&between=any&edit=2')
  expect(shorter('list=6&edit=1&page=1&done=filter-kept')).toBe('/inspections/x/children?list=6&done=filter-kept')
})

test('an address that is short leads nowhere else, and neither does one that a shorter one led to', () => {
  for (const query of ['', 'list=6', 'page=3', 'list=7&gender=F&2.list=8&2.age=under-1&between=any', 'list=6&sort=-age&sort=team&column=age&page=2&edit=2']) expect(shorter(query), query).toBeNull()
  for (const query of ['team=&list=6&page=2', 'oddity=&name=%20x', 'sort=oldest&flag=&pattern=']) {
    const [, next = ''] = (shorter(query) ?? '').split('?')
    expect(shorter(next), query).toBeNull()
  }
})
