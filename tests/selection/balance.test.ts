import { expect, it } from 'vitest'
import { balanceOf, countFacets } from '#server/selection/balance.ts'
import type { Facet } from '#server/selection/facets.ts'
import { child } from './inspection.ts'

const frame = [
  child('1', { age: -1, gender: 'U', ethnicity_group: null, disability: null, stage: 7, teams: '|North|' }),
  child('2', { age: 6, gender: 'M', ethnicity_group: 'Mixed', disability: 'Y', stage: 8, teams: '|North|South|' }),
  child('3', { age: 7, gender: 'F', ethnicity_group: 'White', disability: 'N', stage: 8, teams: '|South|' }),
  child('4', { age: null, gender: null, ethnicity_group: 'White', disability: 'N', stage: 1, teams: '' }),
]
const standing = [
  { child_id: 'child-2', kind: 'tracked' },
  { child_id: 'child-3', kind: 'tracked' },
  { child_id: 'child-1', kind: 'sampled' },
  { child_id: 'child-gone', kind: 'tracked' },
] as const
const tracked = frame.filter(({ child_id }) => standing.some((one) => one.child_id === child_id && one.kind === 'tracked'))
const balance = balanceOf(countFacets(frame), tracked, standing)
const said = (facet: Facet): string =>
  balance.facets
    .find((one) => one.facet === facet)!
    .groups.map(({ group, tracked, all }) => `${group} ${tracked}/${all}`)
    .join(', ')

it('counts tracked children, sampled ones apart, and those who are no longer on the lists', () => {
  expect(balance).toMatchObject({ tracked: 3, sampled: 1, trackedElsewhere: 1 })
})

it('spreads the tracked children over each facet, in the order of the specification', () => {
  expect(said('age')).toBe('unborn 0/1, 5-9 2/2, not-known 0/1')
  expect(said('gender')).toBe('M 1/1, F 1/1, U 0/2')
  expect(said('ethnicity')).toBe('white 1/2, mixed 1/1, not-known 0/1')
  expect(said('disability')).toBe('Y 1/1, N 1/2, U 0/1')
  expect(said('stage')).toBe('1 0/1, 7 0/1, 8 2/2')
})

it('counts a child in each of its teams, and a child without a team in none', () => {
  expect(said('team')).toBe('North 1/2, South 2/2')
  expect(balance.facets.at(-1)).toMatchObject({ tracked: 2, all: 3 })
  expect(balance.facets[0]).toMatchObject({ tracked: 2, all: 4 })
})
