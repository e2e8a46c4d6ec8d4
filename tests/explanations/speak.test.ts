import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainable, referencesOf, type Explainable, type Who } from '#annex-a/explanations/explainable.ts'
import { speak, type Explanation } from '#annex-a/explanations/speak.ts'

const day = '2016-04-12'
const finding = (child: string, field: string, value: string | null, code = 'date-order'): Explainable => ({ code, severity: 'fix', list: 8, field, who: `child:${child}`, value })
const of = ({ code, list, field, who, value }: Explainable): Explanation => ({ kind: 'finding', code, list, field, who, value })
const wide = (kind: 'rule' | 'field', code: string | null, field: string | null): Explanation => ({ kind, code, list: 8, field, who: null, value: null })
const key = ({ code, field, who }: Explainable) => `${code} ${field} ${who}`

describe('an explanation is found again', () => {
  const values = fc.constantFrom(null, 'a', 'b', 'c')
  const findings = fc.array(fc.record({ child: fc.constantFrom('1', '2', '3', '4'), field: fc.constantFrom('gender', 'childId'), value: values }), { maxLength: 25 })

  test('wherever key and value still match, in whatever row; where the value is another it is stale; where nothing is left it is not needed', () => {
    fc.assert(fc.property(findings, findings, fc.array(fc.nat()), (first, second, picks) => {
      const before = first.map(({ child, field, value }) => finding(child, field, value))
      const explanations = [...new Map(before.filter((_, at) => (picks[at] ?? 0) % 2 === 0).map((one) => [`${key(one)} ${one.value}`, of(one)])).values()]
      const after = second.map(({ child, field, value }) => finding(child, field, value))
      const { of: said, unneeded } = speak(explanations, after, day)
      for (const one of after) {
        const match = explanations.find(({ code, field, who, value }) => key(one) === `${code} ${field} ${who}` && value === one.value)
        if (match) expect(said.get(one)).toEqual({ explanation: match, stale: false })
        else expect(said.get(one)?.stale ?? true).toBe(true)
      }
      for (const one of explanations) {
        const here = after.filter((other) => key(other) === `${one.code} ${one.field} ${one.who}`)
        const kept = here.some(({ value }) => value === one.value)
        if (kept || !here.length) expect(unneeded.includes(one)).toBe(!kept)
        // With the key alone left, it is stale for a finding that has no explanation of its own, if there is one.
        else if (here.every((other) => !explanations.some((any) => key(other) === `${any.code} ${any.field} ${any.who}` && any.value === other.value))) {
          expect([...said.values()].some(({ explanation, stale }) => stale && explanation === one) || unneeded.includes(one)).toBe(true)
        }
      }
      const shuffled = speak(explanations, after.toReversed(), day)
      for (const one of after) if (said.get(one)?.stale === false) expect(shuffled.of.get(one)).toEqual(said.get(one))
    }), { numRuns: 1_000 })
  })

  test('a child that has the same finding twice: each explanation goes to its own value, the rest to the rest', () => {
    const [a, b] = [finding('1', 'gender', 'X'), finding('1', 'gender', 'Y')]
    const said = [of(a), of(b)]
    const again = [finding('1', 'gender', 'Y'), finding('1', 'gender', 'Z')]
    const { of: spoken, unneeded } = speak(said, again, day)
    expect([spoken.get(again[0]!), spoken.get(again[1]!)]).toEqual([{ explanation: said[1], stale: false }, { explanation: said[0], stale: true }])
    expect(unneeded).toEqual([])
    const twins = [finding('1', 'gender', 'X'), finding('1', 'gender', 'X')]
    expect([...speak([of(a)], twins, day).of.values()]).toEqual([{ explanation: said[0], stale: false }, { explanation: said[0], stale: false }])
  })

  test('a value that is only written more tidily is the same', () => {
    const pairs: readonly (readonly [string, string, string, boolean])[] = [
      ['dateOfBirth', '1 March 2010', '01/03/2010', true], ['dateOfBirth', '01/03/2010', '02/03/2010', false], ['gender', ' male ', 'Male', true], ['childId', '00123\u00a0', '00123', true],
      ['childId', '00123', '123', false], ['dateOfBirth', '31/02/2016', ' 31/02/2016', true], ['dateOfBirth', '31/02/2016', '30/02/2016', false],
    ]
    for (const [field, was, is, same] of pairs) {
      const now = finding('1', field, is)
      expect(speak([of(finding('1', field, was))], [now], day).of.get(now)?.stale, `${field}: ${was} and ${is}`).toBe(!same)
    }
  })
})

describe('what holds for more than one finding', () => {
  test('what was said of a finding itself comes first, then of the column, of the rule, of the field; a stale one last', () => {
    const gap: Explainable = { ...finding('1', 'gender', null, 'gap'), severity: 'gap' }
    const own = of(gap)
    const [column, rule, field] = [wide('rule', 'gap', 'gender'), wide('rule', 'gap', null), wide('field', null, 'gender')]
    const stale = { ...own, value: 'before' }
    const said = (...all: Explanation[]) => speak(all, [gap], day).of.get(gap)
    expect(said(field, rule, column, own)).toEqual({ explanation: own, stale: false })
    expect(said(field, rule, column, stale)).toEqual({ explanation: column, stale: false })
    expect(said(stale, field, rule)).toEqual({ explanation: rule, stale: false })
    expect(said(stale, field)).toEqual({ explanation: field, stale: false })
    expect(said(stale)).toEqual({ explanation: stale, stale: true })
    expect(speak([column], [finding('1', 'childId', null, 'gap')], day)).toEqual({ of: new Map(), unneeded: [column] })
  })

  test('a field that is not held explains its gaps, and nothing else in it', () => {
    const wrong = finding('1', 'gender', 'Robot', 'code-unknown')
    expect(speak([wide('field', null, 'gender')], [wrong], day).of.size).toBe(0)
  })
})

describe('whom a finding is about', () => {
  const place = { code: 'date-order', severity: 'fix', list: 8, row: 12, field: 'gender', value: 'x', childKey: '1' } as const
  const who = (change: object, at?: (row: number) => string | null): readonly [Who, string | null] => { const { who: is, value } = explainable({ ...place, ...change }, at); return [is, value] }

  test('a child, a reference on list 11, the list, or a row that nothing names', () => {
    const references = referencesOf([{ list: 11, rows: [{ number: 12, hidden: false, childKey: null, values: { reference: ' A 7' }, written: {}, extra: {} }] }])
    expect(who({})).toEqual(['child:1', 'x'])
    expect(who({ list: 11, childKey: null }, references)).toEqual(['reference:a 7', 'x'])
    expect(who({ list: 11, childKey: null, row: 13 }, references)).toEqual(['row', 'x'])
    expect(who({ childKey: null })).toEqual(['row', 'x'])
    expect(who({ childKey: null, row: null })).toEqual(['list', null])
    expect(who({ childKey: null, code: 'formulas' })).toEqual(['list', null])
  })

  test('a row without an ID is followed by its value alone', () => {
    const row = (value: string): Explainable => ({ ...finding('1', 'gender', value), who: 'row' })
    expect(speak([of(row('a'))], [row('b')], day)).toEqual({ of: new Map(), unneeded: [of(row('a'))] })
  })
})
