import { expect, it } from 'vitest'
import { sayFilterValue, sayMissing, sayTracked } from '#app/words/children.ts'

const group = (code: string, name: string | null = null) => ({ group: code, name })
const usual = { atLeast: 25, noMoreThan: 30 }

it('says which groups have nobody yet', () => {
  expect(sayMissing('age', [group('5-9')])).toBe('No child aged 5 to 9 yet')
  expect(sayMissing('age', [group('unborn'), group('under-1'), group('16-17'), group('not-known')])).toBe(
    'No child before birth, under 1 or aged 16 to 17 yet',
  )
  expect(sayMissing('gender', [group('F', 'Female'), group('U', 'Unknown')])).toBe('No child recorded as female yet')
  expect(sayMissing('disability', [group('Y')])).toBe('No child with a disability yet')
  expect(sayMissing('disability', [group('U')])).toBeNull()
  expect(sayMissing('ethnicity', [group('asian', 'Asian or Asian British'), group('mixed', 'Mixed')])).toBe(
    'No child yet from these groups: Asian or Asian British; Mixed',
  )
  expect(sayMissing('stage', [group('8', 'Looked after')])).toBe('No child whose furthest stage is Looked after yet')
  expect(
    sayMissing(
      'team',
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => group(name, name)),
    ),
  ).toBe('No child yet from 7 teams: A; B; C; D; E; and 2 more')
  expect(sayMissing('team', [])).toBeNull()
})

it('says how many are tracked against what is usual, and forbids nothing', () => {
  expect(sayTracked(0, usual)).toBe('0 children are tracked. The handbook expects at least 25 and usually no more than 30: 25 more to reach 25.')
  expect(sayTracked(27, usual)).toBe('27 children are tracked. The handbook expects at least 25 and usually no more than 30.')
  expect(sayTracked(31, usual)).toContain('Exceptional circumstances may need more than 30')
})

it('says a filter in force, also one that nobody answers to any more', () => {
  expect(sayFilterValue('team', '0123456789', null)).toBe('A team that is not on this version')
  expect(sayFilterValue('worker', '0123456789', null)).toBe('A worker who is not on this version')
  expect(sayFilterValue('list', '3', 'Referrals')).toBe('3 Referrals')
})
