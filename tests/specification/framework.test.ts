import { describe, expect, test } from 'vitest'
import { authorities } from '#annex-a/framework/authorities.ts'
import { criteria, criteriaFor, judgements, judgementsOf } from '#annex-a/framework/judgements.ts'

describe('the framework', () => {
  test('has 119 criteria and descriptors, each with an id of its own', () => {
    expect(criteria).toHaveLength(119)
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(119)
    expect(criteria.filter(({ grade }) => grade === 'good')).toHaveLength(92)
  })

  test('has seven judgements, six where the LSCB review is not concurrent (paragraph 36)', () => {
    expect(judgements.map(({ code }) => code)).toEqual(['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB'])
    expect(judgementsOf({ lscbConcurrent: false })).toHaveLength(6)
  })

  test('adoption is judged on its own criteria and the ten looked after criteria that say so (paragraph 32)', () => {
    const good = criteriaFor('AD').filter(({ grade }) => grade === 'good')
    expect(good.filter(({ judgement }) => judgement === 'AD')).toHaveLength(5)
    expect(good.filter(({ judgement }) => judgement === 'CLA')).toHaveLength(10)
  })

  test('knows 152 authorities by a code of their own', () => {
    expect(authorities).toHaveLength(152)
    expect(new Set(authorities.map(({ code }) => code)).size).toBe(152)
    const types = Object.groupBy(authorities, ({ type }) => type)
    expect(Object.fromEntries(Object.entries(types).map(([type, some]) => [type, some!.length])))
      .toEqual({ 'London borough': 33, 'metropolitan district': 36, 'shire county': 27, unitary: 56 })
  })
})
