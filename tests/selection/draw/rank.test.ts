import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestSeed, nextReserve, rank, seedProblem, usualSeed } from '#server/selection/draw/rank.ts'

const seed = 'SIF-2016-04-12/Exampleshire/1'
const order = (ids: readonly string[], by = seed): string[] => rank(by, ids).map(({ id }) => id)

test('the order that the method prints', () => {
  expect(order(['52954', '53038', '52988', '00123', 'A-77'])).toEqual(['52954', '00123', '52988', 'A-77', '53038'])
  expect(usualSeed({ from: '2016-04-12', authority: 'Exampleshire', draw: 1 })).toBe(seed)
})

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { minLength: 1, maxLength: 40 })
const seeds = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => seedProblem(text) === null)

test('is the HMAC that anyone can work out again', () => {
  fc.assert(fc.property(seeds, ids, (by, frame) => {
    const ranked = rank(by, frame)
    expect(ranked.map(({ rank: place }) => place)).toEqual(frame.map((_, index) => index + 1))
    for (const { id, hash } of ranked) expect(hash).toBe(createHmac('sha256', Buffer.from(by, 'utf8')).update(Buffer.from(id, 'utf8')).digest('hex'))
    expect(ranked.map(({ hash }) => hash)).toEqual(ranked.map(({ hash }) => hash).sort())
  }))
})

test('hangs neither on the order of the rows nor on rows that come later', () => {
  fc.assert(fc.property(seeds, ids, fc.infiniteStream(fc.nat()), fc.nat(40), (by, frame, chance, cut) => {
    const whole = order(frame, by)
    const shuffled = frame.map((id) => ({ id, at: chance.next().value as number })).sort((a, b) => a.at - b.at).map(({ id }) => id)
    expect(order(shuffled, by)).toEqual(whole)
    const earlier = new Set(frame.slice(0, cut))
    expect(order([...earlier], by)).toEqual(whole.filter((id) => earlier.has(id)))
  }))
})

test('the next reserve is the first that has not been taken', () => {
  const reserves = rank(seed, ['52954', '00123', '52988'])
  expect(nextReserve(reserves, new Set(['52954']))!.id).toBe('00123')
  expect(nextReserve(reserves, new Set(['52954', '00123', '52988']))).toBeNull()
})

describe('what is a seed', () => {
  test.each(['x', 'Größe Ω 種 🎲', "a'; drop table", 'a  b', '0', 'x'.repeat(longestSeed)])('%.20s is', (text) => {
    expect(seedProblem(text)).toBeNull()
    expect(order(['1', '2', '3'], text)).toHaveLength(3)
  })
  test.each([['', /Enter a seed/], ['   ', /Enter a seed/], ['x'.repeat(longestSeed + 1), /10,000 characters or fewer/], [' x', /space/], ['x\u00a0', /space/], ['a\nb', /cannot be seen/], ['a\u0000', /cannot be seen/], ['a\u200bb', /cannot be seen/],
    ['a\u202eb', /cannot be seen/], ['a\ud800', /cannot be seen/], ['e\u0301', /accent/]] as const)('%j is not', (text, words) => {
    expect(seedProblem(text)).toMatch(words)
    expect(() => rank(text, ['1'])).toThrow(RangeError)
  })
  test('long keys are two keys where they differ at the end', () => {
    const long = 'x'.repeat(longestSeed - 1)
    expect(rank(`${long}a`, ['1'])[0]!.hash).not.toBe(rank(`${long}b`, ['1'])[0]!.hash)
  })
})

test('a child cannot be there twice', () => expect(() => rank(seed, ['1', '2', '1'])).toThrow('twice'))
