import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textsApart, type TextRun } from '#annex-a/difference/texts.ts'

const joined = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')
const kept = (runs: readonly TextRun[]): string => runs.filter(({ same }) => same).map(({ text }) => text).join(' ').replace(/\s+/g, ' ').trim()

describe('two texts, word by word', () => {
  test('marks what is in one of them only', () => {
    expect(textsApart('Visits are late in two of five teams.', 'Visits are late in one of five teams, and seldom.')).toEqual({
      before: [{ text: 'Visits are late in ', same: true }, { text: 'two ', same: false }, { text: 'of five teams.', same: true }],
      after: [{ text: 'Visits are late in ', same: true }, { text: 'one ', same: false }, { text: 'of five teams', same: true }, { text: ', and seldom', same: false }, { text: '.', same: true }],
    })
    expect(textsApart('', 'All new.')).toEqual({ before: [], after: [{ text: 'All new.', same: false }] })
    expect(textsApart('The same.', 'The same.').after).toEqual([{ text: 'The same.', same: true }])
  })

  test('whatever the texts, nothing is lost, and what is said to be the same is', () => {
    const text = fc.array(fc.constantFrom('visits', 'late.', 'in', '“time”', '\n\n', ' ', 'é', '🙂', "doesn't"), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(fc.property(text, text, (one, other) => {
      const { before, after } = textsApart(one, other)
      expect([joined(before), joined(after)]).toEqual([one, other])
      expect(kept(before)).toBe(kept(after))
    }))
  })

  test('two long texts are marked in a moment, or else as a whole', () => {
    const long = (word: string): string => Array.from({ length: 3_500 }, (_, n) => `${word}${n}`).join(' ')
    const began = Date.now()
    expect(textsApart(`Same. ${long('a')}`, `Same. ${long('b')}`).before.map(({ same }) => same)).toEqual([true, false])
    expect(Date.now() - began).toBeLessThan(2_000)
  })
})
