import { childRule } from '../grammar/child-rule.ts'
import { isEmpty } from '../conditions.ts'
import { where } from '../words.ts'
import { codes } from './codes-together.ts'

const FOR_ADOPTION = codes('A', 3, 6)
/** Of a child who was adopted another rule asks. */
const ADOPTED = ['E11', 'E12']

const placed = { list: 8, rows: [{ childId: '10442', started: '05/03/2014', placementType: 'A6', legalStatus: 'E1' }] } as const

export const placedWithoutDecision = childRule({
  code: 'placed-without-decision',
  numbers: ['70'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child is placed for adoption, or has a placement order, without a decision on list 10',
  asks: 'A child who is placed for adoption (A3 to A6) is on list 10 with the decision that the child should be placed; one with a placement order (E1) is on list 10.',
  message: (found) => `${found.facts['is'] === 'placed' ? 'placed for adoption' : 'has a placement order as legal status'} ${where(found)}, but ${found.related[0] ? `there is no date of the decision ${where(found.related[0])}` : 'the child is not on list 10'}`,
  fix: () => 'Add the child or the decision to list 10, or correct the placement or the legal status',
  examples: {
    passes: { says: 'With a decision', sheets: [placed, { list: 10, rows: [{ childId: '10442', decision: '05/10/2014' }] }] },
    breaks: { says: 'Not on list 10', sheets: [placed, { list: 10, rows: [{ childId: '10443', decision: '05/10/2014' }] }] },
  },
  on: 8,
  needs: { 8: [], 10: ['decision'] },
  columns: ['placementType', 'legalStatus', 'reasonCeased'],
  at: null,
  breaks(_, { rows }, { place }, { row: { values } }) {
    if (ADOPTED.includes(String(values['reasonCeased']))) return null
    const is = FOR_ADOPTION.includes(String(values['placementType'])) ? 'placed' : values['legalStatus'] === 'E1' ? 'ordered' : null
    const adoptions = rows(10)
    if (is === null || adoptions.some(({ row }) => is === 'ordered' || !isEmpty(row, 'decision'))) return null
    return { facts: { is }, related: adoptions.slice(0, 1).map((at) => place(at, 'decision')) }
  },
})
