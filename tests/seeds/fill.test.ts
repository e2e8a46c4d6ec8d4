import { describe, expect, test } from 'vitest'
import { age, child, code, count, date, reference, text, yesNo } from '#annex-a/specification/grammar/field.ts'
import { list } from '#annex-a/specification/grammar/list.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { fillRow } from '#seeds/workbooks/fill.ts'
import { random } from '#seeds/workbooks/random.ts'

const help = 'A field that no story knows.'
const facts = { number: 8, name: 'New', title: 'New', paragraph: '', sheetAliases: [], oneRowEach: 'child', row: ['row', 'rows'], journey: null, openUntil: null } as const

/** Tomorrow's list: a field of every kind, none of which any story has heard of. */
const tomorrow = list(facts, {
  childId: child('ID', { help }),
  ref: reference('Ref', { help }),
  born: date('Born', { help, expected: true }),
  years: age('Age', { help, bornOn: 'born' }),
  began: date('Began', { help, expected: true, within: { months: 6, severity: 'fix' } }),
  ended: date('Ended', { help, expected: true, notBefore: ['began'] }),
  due: date('Due', { help, expected: true, mayBeFuture: true }),
  status: code('Status', 'placementType', { help, expected: true }),
  happy: yesNo('Happy', { help, expected: true }),
  why: text('Why', { help, blankUnless: { field: 'happy', oneOf: ['N'], severity: 'fix' }, expected: { field: 'happy', oneOf: ['N'] } }),
  times: count('Times', { help, expected: true, atLeast: 2 }),
})

describe('a field that no story knows', () => {
  test('gets a value that it allows itself', () => {
    const current = codeSets['placementType']!.codes.filter(({ until }) => until === undefined).map(({ token }) => token)
    for (let seed = 0; seed < 200; seed++) {
      const row = fillRow(tomorrow, { childId: '12', born: '2009-04-13' }, '2016-04-12', random(`fill ${seed}`))
      expect(row).toMatchObject({ childId: '12', ref: null, born: '2009-04-13', years: 6 })
      expect(String(row['began']) >= '2015-10-12' && String(row['ended']) >= String(row['began']) && String(row['ended']) <= '2016-04-12').toBe(true)
      expect(String(row['due']) > '2016-04-12').toBe(true)
      expect(current).toContain(row['status'])
      expect(row['why'] === null).toBe(row['happy'] === 'Y')
      expect(Number(row['times'])).toBeGreaterThanOrEqual(2)
    }
  })

  test('what a story says stands, an empty field included', () => {
    expect(fillRow(tomorrow, { happy: null, times: 9 }, '2016-04-12', random('said'))).toMatchObject({ happy: null, times: 9, why: null })
  })
})
