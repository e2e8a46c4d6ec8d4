import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf } from '#annex-a/reading/questions/choices.ts'
import { likelyChoices } from '#annex-a/reading/questions/likely-choices.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'

const ethnicity = { kind: 'code', of: 'ethnicity' } as const

describe('the codes that an unknown value may be', () => {
  test.each([
    ['ethnicity', 'Wht British', 'WBRI'], ['ethnicity', 'Asian - Bangla', 'ABAN'], ['ethnicity', 'WBR', 'WBRI'], ['gender', 'Mle', 'M'], ['source', 'Schl', '2A'],
    ['source', 'Police Service', '6'], ['legalStatus', 'S20 accom', 'V2'], ['placementType', 'Plcd with parents', 'P1'], ['primaryNeed', 'Family stress', 'N4'],
    ['categoryOfNeed', 'Stress in family', 'N4'], ['categoryOfAbuse', 'Emotnl', 'EMO'], ['reasonCeased', 'SGO granted to foster carers', 'E43'],
    ['reasonForClosure', 'Transferred out', 'RC5'], ['eligibility', 'Frmr relevant', 'FORMER'], ['inTouch', 'Refusing contact', 'REFU'], ['accommodation', 'Supported lodging', 'E'],
    ['suitability', 'Unsuit', '2'], ['activity', 'FT training', 'F3'], ['reasonNotAdopted', 'court refused', 'RD2'], ['providerJudgement', 'Req. Imp.', '3'],
    ['placementLocation', 'Outside county', 'OUT'], ['placementProvider', 'Vol sector', 'PR5'],
  ])('%s: “%s” is most likely %s', (of, written, token) => expect(likelyChoices({ kind: 'code', of }, written)[0]).toBe(token))

  test('a word that fits several proposes them all, and a word that fits none proposes none', () => {
    expect(likelyChoices({ kind: 'code', of: 'categoryOfAbuse' }, 'Abuse')).toEqual(expect.arrayContaining(['PHY', 'SAB', 'EMO']))
    expect(likelyChoices({ kind: 'code', of: 'placementType' }, 'U7')).toEqual(['U1', 'U2', 'U3', 'U4', 'U5'])
    expect(likelyChoices(ethnicity, 'zzz 77')).toEqual([])
    expect(likelyChoices(ethnicity, '???')).toEqual([])
  })

  test('yes, no or unknown, in the words of the field too', () => {
    const disability = { kind: 'yesNo', of: 'disability' } as const
    expect(likelyChoices(disability, 'Yes child seen')[0]).toBe('Y')
    expect(likelyChoices(disability, 'Hearing impaired')[0]).toBe('Y')
    expect(likelyChoices(disability, 'not yet')[0]).toBe('N')
    expect(choicesOf({ kind: 'yesNo', of: 'dateOfBirth' })).toEqual([])
  })
})

// Every code of every set, by its own description, written as people in a hurry write.
const WAYS: { readonly [way: string]: (words: readonly string[]) => readonly string[] } = {
  'a letter missing': (words) => words.map((word) => (word === longest(words) ? word.slice(0, 3) + word.slice(4) : word)),
  'two letters swapped': (words) => words.map((word) => (word === longest(words) ? word.slice(0, 2) + word[3]! + word[2]! + word.slice(4) : word)),
  'words the other way round': (words) => words.toReversed(),
  'a word cut short': (words) => words.map((word) => (word === longest(words) ? word.slice(0, Math.max(4, word.length - 3)) : word)),
  'without vowels': (words) => words.map((word) => (word === longest(words) ? word[0]! + word.slice(1).replace(/[aeiou]/g, '') : word)),
  'a word too many': (words) => [...words, 'Xyz'],
}
const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0]!

describe.each(Object.keys(codeSets))('%s', (of) => {
  const choices = choicesOf({ kind: 'code', of })
  test.each(Object.entries(WAYS))('%s', (_, change) => {
    const missed = choices.filter(({ means }) => longest(means.split(' ')).length >= 5).flatMap(({ token, means }) => {
      const written = change(means.split(/\s+/)).join(' ')
      return likelyChoices({ kind: 'code', of }, written).includes(token) ? [] : [`${token} ${written}`]
    })
    expect(missed).toEqual([])
  })
})

test('whatever was written: at most five, each a code of the set and once, and the same each time', () => {
  fc.assert(fc.property(fc.constantFrom(...Object.keys(codeSets)), fc.string({ maxLength: 250 }), (of, written) => {
    const likely = likelyChoices({ kind: 'code', of }, written)
    const tokens = codeSets[of]!.codes.map(({ token }) => token)
    expect(likely.length).toBeLessThanOrEqual(5)
    expect(new Set(likely).size).toBe(likely.length)
    expect(likely.every((token) => tokens.includes(token))).toBe(true)
    expect(likelyChoices({ kind: 'code', of }, written)).toEqual(likely)
  }), { numRuns: 300 })
})
