import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, type Allocated, type Allocation } from '#server/selection/draw/allocate.ts'
import { differences, draw, frameHash, keyOfStrata, type Drawn, type DrawRequest, type Member } from '#server/selection/draw/draw.ts'
import { rank } from '#server/selection/draw/rank.ts'

const bySize = (atLeast = 0): Allocation => ({ by: 'size', atLeast })
const strata = (...sizes: readonly number[]) => sizes.map((size, index) => ({ key: 'abcdefghij'[index]!, size }))
const shared = (sizes: readonly number[], take: number, how: Allocation): Allocated => {
  const found = allocate(strata(...sizes), take, how)
  if ('problem' in found) throw new Error(found.problem)
  return found
}

describe('how many from each stratum', () => {
  test.each([
    ['exact shares', [50, 30, 20], 10, bySize(), [5, 3, 2]],
    ['the largest remainder gets the odd one', [47, 33, 20], 10, bySize(), [5, 3, 2]],
    ['of equal remainders the larger stratum', [3, 1, 1], 3, bySize(), [2, 1, 0]],
    ['of equal remainders and sizes the first key', [1, 1, 1], 1, bySize(), [1, 0, 0]],
    ['small strata get the minimum, the rest is shared', [96, 3, 1], 10, bySize(1), [8, 1, 1]],
    ['no more than a stratum holds', [100, 1], 60, bySize(5), [59, 1]],
    ['weights: twice as likely', [50, 50], 9, { by: 'weight', atLeast: 0, weights: { a: 2 } }, [6, 3]],
    ['weight 0: none', [50, 50], 9, { by: 'weight', atLeast: 1, weights: { a: 0 } }, [0, 9]],
    ['a heavy small stratum is taken whole', [90, 4], 20, { by: 'weight', atLeast: 0, weights: { b: 50 } }, [16, 4]],
  ] as const)('%s', (_says, sizes, take, how, expected) => expect(shared(sizes, take, how).take).toEqual(expected))

  test('a draw larger than its strata takes all, and says how many are lacking', () => {
    expect(shared([3, 2], 8, bySize())).toEqual({ take: [3, 2], shortfall: 3, says: ['8 were asked for, but there are only 5 children to draw from: all of them are drawn, 3 fewer than asked for.'] })
    expect(shared([3, 2], 5, { by: 'weight', atLeast: 0, weights: { b: 0 } }).says).toEqual(['5 were asked for, but there are only 3 children to draw from, because strata of weight 0 are left out: all of them are drawn, 2 fewer than asked for.'])
    expect(shared([30, 1], 10, bySize(2)).says).toEqual(['b holds 1 child, fewer than the 2 that were to be taken at least.'])
  })

  test.each([
    [[10], 0, bySize(), /how many cases to draw/], [[10], 1.5, bySize(), /whole number from 1/], [[10], 5, bySize(-1), /at least/], [[], 5, bySize(), /nobody/], [[0], 5, bySize(), /nobody/],
    [[10, 10, 10], 5, bySize(2), /At least 2 from each stratum are 6 cases, but only 5/], [[300_000], 5, bySize(), /250,000 children at most/],
    [[10], 5, { by: 'weight', atLeast: 0, weights: { a: -1 } }, /weight is a number/], [[10], 5, { by: 'weight', atLeast: 0, weights: { a: 0.005 } }, /two decimals/], [[10], 5, { by: 'weight', atLeast: 0, weights: { a: 0 } }, /Every stratum has the weight 0/],
  ] as const)('%j, %d, %j is refused in words', (sizes, take, how, words) => {
    const found = allocate(strata(...sizes), take, how)
    expect('problem' in found ? found.problem : '').toMatch(words)
  })

  test('whatever is asked: the sum is right, no bound is broken, and without bounds nobody is a whole case away from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 })
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 4 }), fc.option(weights), (sizes, take, atLeast, given) => {
      const how: Allocation = given ? { by: 'weight', atLeast, weights: Object.fromEntries(given.map((weight, index) => ['abcdefgh'[index]!, weight / 100])) } : bySize(atLeast)
      const found = allocate(strata(...sizes), take, how)
      if ('problem' in found) return
      const weightOf = (index: number) => (given ? given[index]! : 100)
      const could = sizes.reduce((sum, size, index) => sum + (weightOf(index) > 0 ? size : 0), 0)
      expect(found.take.reduce((sum, one) => sum + one, 0)).toBe(Math.min(take, could))
      expect(found.shortfall).toBe(take - Math.min(take, could))
      const total = sizes.reduce((sum, size, index) => sum + size * weightOf(index), 0)
      const exact = sizes.map((size, index) => (take * size * weightOf(index)) / total)
      const bound = exact.some((share, index) => share > sizes[index]! || share < atLeast)
      found.take.forEach((one, index) => {
        expect(Number.isInteger(one)).toBe(true)
        expect(one).toBeLessThanOrEqual(weightOf(index) > 0 ? sizes[index]! : 0)
        expect(one).toBeGreaterThanOrEqual(weightOf(index) > 0 ? Math.min(atLeast, sizes[index]!) : 0)
        if (!bound) expect(Math.abs(one - exact[index]!)).toBeLessThan(1)
      })
    }))
  })
})

const members = (count: number): Member[] => Array.from({ length: count }, (_, index) => ({ id: String(50_000 + index), strata: [index % 3 === 0 ? 'In need' : 'Looked after', index % 2 === 0 ? 'North' : 'South'] }))
const request = { seed: 'SIF-2016-04-12/Exampleshire/1', members: members(120), take: 12, how: bySize(1) } satisfies DrawRequest
const drawn = (asked: DrawRequest): Drawn => {
  const found = draw(asked)
  if ('problem' in found) throw new Error(found.problem)
  return found
}

describe('drawing', () => {
  test('takes the lowest ranks of each stratum, the others are its reserves', () => {
    const found = drawn(request)
    expect(found.strata.map(({ key, size, chosen }) => [key, size, chosen.length])).toEqual([['In need | North', 20, 2], ['In need | South', 20, 2], ['Looked after | North', 40, 4], ['Looked after | South', 40, 4]])
    for (const { key, chosen, reserves } of found.strata) {
      const own = request.members.filter(({ strata: of }) => keyOfStrata(of) === key).map(({ id }) => id)
      expect([...chosen, ...reserves]).toEqual(rank(request.seed, own))
    }
  })

  test('again and in any order: the same cases', () => {
    expect(drawn({ ...request, members: request.members.toReversed() })).toEqual(drawn(request))
    expect(differences(drawn(request), drawn({ ...request, members: request.members.toReversed() }))).toEqual([])
  })

  test('what was changed is said', () => {
    const kept = drawn(request)
    expect(differences(kept, drawn({ ...request, seed: 'another' }))).toEqual(kept.strata.map(({ key }) => `${key}: other cases come out, or in another order.`))
    const { id } = kept.strata[0]!.reserves[0]!
    expect(differences(kept, drawn({ ...request, members: request.members.filter((one) => one.id !== id) }))).toEqual([
      'The frame is not the one that was drawn from: children were added, taken out, or stand in other strata.', 'In need | North: the same cases come out, but the reserves differ.'])
    expect(differences(kept, drawn({ ...request, members: members(120).map(({ id: own }) => ({ id: own, strata: [] })) }))).toContain('All children: there was no such stratum.')
  })

  test('without strata everybody is one', () => expect(drawn({ ...request, members: members(9).map(({ id }) => ({ id, strata: [] })), take: 3 }).strata).toMatchObject([{ key: 'All children', size: 9 }]))

  test.each([
    [{ members: [] }, /nobody/], [{ seed: '' }, /seed/], [{ members: [{ id: ' ', strata: [] }] }, /no ID/], [{ members: [{ id: '1', strata: [] }, { id: '1', strata: [] }] }, /twice/],
    [{ members: [{ id: '1', strata: ['a'] }, { id: '2', strata: [] }] }, /all by the same/], [{ members: [{ id: '1', strata: ['a', 'b', 'c'] }] }, /2 things/], [{ members: [{ id: '1', strata: ['a|b'] }] }, /bar/],
  ] as const)('%j is refused in words', (changed, words) => {
    const found = draw({ ...request, ...changed })
    expect('problem' in found ? found.problem : '').toMatch(words)
  })

  test('the frame is known by who is in it, not by the order of the rows', () => {
    expect(frameHash(members(20).toReversed())).toBe(frameHash(members(20)))
    expect(frameHash(members(19))).not.toBe(frameHash(members(20)))
  })
})

/** The upper tail of a chi-squared distribution with an even number of degrees of freedom: a finite sum. */
const chiSquaredTail = (x: number, degrees: number): number => {
  let term = 1
  let sum = 1
  for (let i = 1; i < degrees / 2; i++) sum += (term *= x / 2 / i)
  return Math.exp(-x / 2) * sum
}

test('fairness: over 10,000 seeds every child of a stratum is chosen equally often', () => {
  // 11 children in the one stratum and 21 in the other, so that the degrees of freedom are even.
  const frame: Member[] = Array.from({ length: 32 }, (_, index) => ({ id: String(50_000 + index * 7), strata: [index < 11 ? 'small' : 'large'] }))
  const times = new Map(frame.map(({ id }) => [id, 0]))
  const seeds = 10_000
  for (let seed = 1; seed <= seeds; seed++) for (const { chosen } of drawn({ seed: `SIF-2016-04-12/Exampleshire/${seed}`, members: frame, take: 6, how: bySize(1) }).strata) for (const { id } of chosen) times.set(id, times.get(id)! + 1)
  for (const [name, size, taken] of [['small', 11, 2], ['large', 21, 4]] as const) {
    const counts = frame.filter(({ strata: of }) => of[0] === name).map(({ id }) => times.get(id)!)
    const expected = (seeds * taken) / size
    // Children are drawn without being put back, which makes their counts less scattered than a die's: this sets it right.
    const x = (counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) * (size - 1)) / (size - taken)
    expect(chiSquaredTail(x, size - 1), `${name}: ${x}`).toBeGreaterThan(0.01)
  }
})
