import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criteria } from '#annex-a/framework/judgements.ts'
import { decodeJourney, encodeJourney, type Moment } from '#annex-a/journey/code.ts'
import { kinds } from '#annex-a/journey/kinds.ts'
import { readyPatternByCode, readyPatterns } from '#annex-a/journey/patterns.ts'
import { finder, narrow } from '#annex-a/journey/pattern/match.ts'
import { parsePattern, type NotAPattern } from '#annex-a/journey/pattern/parse.ts'
import { caps, sayPattern, units, writePattern, type Pattern, type Wanted } from '#annex-a/journey/pattern/pattern.ts'
import { stepsOf } from '#annex-a/journey/steps.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { ExampleRows } from '#annex-a/rules/grammar/example.ts'

const today = '2016-04-12'
const parsed = (text: string): Pattern => {
  const found = parsePattern(text)
  if ('problem' in found) throw new Error(found.problem)
  return found
}
const problem = (text: string): string => (parsePattern(text) as NotAPattern).problem
const codeOf = (sheets: readonly ExampleRows[]): string =>
  encodeJourney(stepsOf(tryExample({ says: '', sheets }).lists.flatMap(({ list, rows }) => rows.map(({ number, values, written }) => ({ list, row: number, values, written })))))

describe.each(readyPatterns.map((one) => [one.code, one] as const))('%s', (code, { pattern, examples, criterion, why }) => {
  const finds = finder(parsed(pattern), today)
  test('finds what it should, and nothing else', () => {
    expect(finds(codeOf(examples.finds))).toBe(true)
    expect(finds(codeOf(examples.leaves))).toBe(false)
  })
  test('is written plainly, and says what it is about', () => {
    expect(writePattern(parsed(pattern))).toBe(pattern)
    expect(criteria.some(({ id }) => id === criterion)).toBe(true)
    expect(why).toMatch(/^[A-Z].*\.$/)
    expect(readyPatternByCode(code)!.pattern).toBe(pattern)
  })
})

test('ready-made patterns have names of their own', () => expect(new Set(readyPatterns.flatMap(({ code, title }) => [code, title])).size).toBe(readyPatterns.length * 2))

/** `C1 C5 R9`: days from 100 before the inspection on. */
const holds = (pattern: string, journey: string): boolean => finder(parsed(pattern), today)(journey.replace(/([A-Za-z])(\d+)/g, (_, letter: string, day: string) => letter + String(42_370 + Number(day))).replaceAll(' ', ''))

describe('what a pattern finds', () => {
  test.each([
    ['contact then referral', 'C1 R1', true], ['contact then referral', 'R1 C2', false], ['contact then contact', 'C1', false], ['contact then contact', 'C1 C1', true],
    ['contact then referral within 4 days', 'C1 C5 R9', true], ['contact then referral within 3 days', 'C1 C5 R9', false],
    // The first that fits need not be the one that leads on.
    ['contact then referral within 9 days then plan within 1 day', 'C1 R2 R9 P10', true],
    ['2 contacts within 3 days', 'C1 C5 C8', true], ['2 contacts within 2 days', 'C1 C5 C8', false], ['3 contacts', 'C1 C2 C?', true], ['3 contacts within 9 days', 'C1 C2 C?', false],
    ['contact then 2 referrals within 5 days', 'C1 R3 R6', true], ['contact then 2 referrals within 5 days', 'C1 R3 R7', false],
    ['contact then no referral', 'R1 C2', true], ['contact then no referral', 'C2 R2', false], ['contact then no referral', 'C1 R2 C3', true], ['contact then no referral', 'C1 R?', false], ['contact and no referral', 'R1 C2', false],
    ['contact then no referral within 5 days', 'C1 R7', true], ['contact then no referral within 5 days', 'C1 R6', false],
    // The inspection is on day 100: the time has not passed yet.
    ['contact then no referral within 5 days', 'C95', true], ['contact then no referral within 5 days', 'C96', false],
    ['contact then no referral then plan', 'C1 P2 R3', true], ['contact then no referral then plan', 'C1 R2 P3', false], ['no contact then referral', 'R1 C2', true], ['no contact then referral', 'C1 R2', false],
    ['contact then no referral within 5 days then plan', 'C1 P2 R3', false],
    ['repeat referral', 'R1+', true], ['repeat referral', 'R1', false], ['closed referral', 'R1+-', true], ['open referral', 'R1-', false], ['open referral', 'R1+', true],
    ['left care then care leaver', 'L1 l5 V.', true], ['left care then care leaver within 1 year', 'L1 l5 V.', false], ['looked after then no care leaver within 1 month', 'L1 V.', false],
    ['contact or plan', 'P1', true], ['contact and plan', 'P1', false], ['contact and plan or plan and referral', 'P1 R2', true], ['contact', '', false],
    ['plan end then looked after within 1 month', 'p1 L31', true], ['plan end then looked after within 1 month', 'p1 L33', false],
  ])('%s in %s: %s', (pattern, journey, expected) => expect(holds(pattern, journey)).toBe(expected))
})

describe('what a person writes', () => {
  test.each([
    ['Three contacts, and no referral.', '3 contacts and no referral'], ['S47 then no ICPC', 'section 47 then no conference'], ['CPP end then LAC within 3 months', 'plan end then looked after within 3 months'],
    ['one section 47 enquiry\nthen child protection plan within 1 week', 'section 47 then plan within 1 week'], ['in need end then in need', 'in need end then in need'], ['care leaver and leaving care', 'care leaver and left care'],
  ])('%s', (text, written) => expect(writePattern(parsed(text))).toBe(written))

  test.each([
    ['', /Write what to look for/], ['conferance', /"conferance" is no step of a journey. Did you mean "conference"\?/], ['police', /Steps are, for example, "contact"/], ['contact then', /Something is missing before or after "then"/], ['and contact', /missing before or after "and"/],
    ['contact referral', /We did not understand "referral". Between two steps stands/], ['contact without referral', /understand "without referral"/], ['contact then without referral', /Write "then no"/], ['no contact', /at least one step that the child has taken/], ['no 3 contacts and plan', /"no" takes no number/],
    ['0 contacts', /1 to 20 times/], ['contact then referral within', /After "within" stands a number/], ['contact then referral within 3 moons', /After "within"/], ['contact then referral within 30', /After "within"/], ['contact then referral within 9999 days', /10 years at most/],
    ['contact within 3 days', /counts from the step before/], ['repeat contact', /"contact", so it cannot be "repeat". It can be: referral, section 47/], ['closed plan', /cannot be "closed". It can be: referral, section 47 and conference/], ['x'.repeat(501), /500 characters/], [Array(13).fill('contact').join(' then '), /12 steps at most; this one has 13/],
    ['then', /missing/], ['no', /at least one|Say which step/], ['3', /Say which step/], ['no contact then no plan and referral', /"then" needs a step/],
  ])('%.40s: is told what to do', (text, words) => {
    expect(problem(text)).toMatch(words)
    expect(problem(text)).not.toMatch(/invalid|undefined|null/i)
  })

  test('it is said back', () => {
    expect(sayPattern(parsed('3 contacts and no referral'))).toBe('3 or more contacts; and no referral at all')
    expect(sayPattern(parsed('open section 47 then no conference within 15 days or no contact then looked after'))).toBe('a section 47 (not: no conference required), after that no conference within 15 days; or first no contact, then looked after')
  })
})

const wanted = fc.record({
  no: fc.boolean(), times: fc.integer({ min: 1, max: caps.times }), kind: fc.constantFrom(...kinds), only: fc.constantFrom('repeat', 'closed', 'open', null),
  within: fc.option(fc.record({ number: fc.integer({ min: 1, max: 10 }), unit: fc.constantFrom(...units) })),
}).map(({ no, times, kind, only, within }): Wanted => ({ no, times: no ? 1 : times, letter: kind.letter, only: only === 'repeat' ? (kind.repeat ? only : null) : only && kind.closed ? only : null, within }))
const part = fc.array(wanted, { minLength: 1, maxLength: 3 }).map((steps) => ({ steps: steps.map((step, index) => (index > 0 ? step : { ...step, no: false, within: step.times > 1 ? step.within : null })) }))
const patterns: fc.Arbitrary<Pattern> = fc.array(fc.record({ all: fc.array(part, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 2 }).map((any) => ({ any }))

test('any pattern is read as it is written; no text is too odd to be answered', () => {
  fc.assert(fc.property(patterns, (pattern) => {
    const text = writePattern(pattern)
    if (text.length <= caps.characters) expect(parsed(text)).toEqual(pattern)
    expect(sayPattern(pattern)).not.toMatch(/undefined|null| {2}/)
  }))
  const words = fc.constantFrom('then', 'and', 'or', 'no', 'within', '3', 'days', 'contact', 'referrals', 'repeat', 'closed', 'plan', 'end', '0', 'x')
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(words).map((some) => some.join(' '))), (text) => {
    const found = parsePattern(text)
    if (!('problem' in found)) expect(parsed(writePattern(found))).toEqual(found)
  }))
})

const moment = fc.record({ letter: fc.constantFrom('C', 'R', 'P'), day: fc.integer({ min: 42_340, max: 42_372 }), repeat: fc.boolean(), closed: fc.boolean() })
const journeys = fc.tuple(fc.array(moment, { maxLength: 8 }), fc.array(fc.constantFrom('C?', 'R?'), { maxLength: 1 }))
  .map(([some, unknown]) => some.toSorted((a, b) => a.day - b.day).map(({ letter, day, repeat, closed }) => `${letter}${day}${repeat ? '+' : ''}${closed ? '-' : ''}`).join('') + unknown.join(''))
const few = fc.array(fc.tuple(fc.constantFrom('C', 'R', 'P'), fc.boolean(), fc.option(fc.integer({ min: 1, max: 12 }))), { minLength: 2, maxLength: 4 })
  .map((given) => given.map(([letter, no, days], index): Wanted => ({ letter, no: index > 0 && no, times: 1, only: null, within: index > 0 && days !== null ? { number: days, unit: 'days' } : null })))

/** Tries every way of placing the steps. */
const everyWay = (steps: readonly Wanted[], moments: readonly Moment[], today: number): boolean => {
  const dated = moments.filter(({ day }) => day !== null) as readonly (Moment & { day: number })[]
  if (steps.some(({ no, letter }) => no && moments.some((one) => one.day === null && one.letter === letter))) return false
  const place = (index: number, from: number, without: readonly Wanted[]): boolean => {
    const step = steps[index]
    const absent = (until: number): boolean => without.every(({ letter, within }) => {
      const limit = within ? dated[from]!.day + within.number : null
      if (limit !== null && limit > today) return false
      return !dated.some((one, at) => at > from && one.letter === letter && (limit === null ? at < until : one.day <= limit))
    })
    if (!step) return absent(dated.length)
    if (step.no) return place(index + 1, from, [...without, step])
    return dated.some((one, at) => at > from && one.letter === step.letter && (!step.within || one.day - dated[from]!.day <= step.within.number) && absent(at) && place(index + 1, at, []))
  }
  return place(0, -1, [])
}

test('a pattern is found exactly where some way of placing its steps holds', () => {
  let found = 0
  fc.assert(fc.property(few, journeys, (steps, code) => {
    const expected = everyWay(steps, decodeJourney(code), 42_370)
    expect(finder({ any: [{ all: [{ steps }] }] }, '2016-01-03')(code)).toBe(expected)
    found += Number(expected)
  }), { numRuns: 2_000 })
  expect(found).toBeGreaterThan(100)
})

test('what a query asks first lets through whatever the pattern finds, and is enough where it says so', () => {
  const few = fc.constantFrom('3 contacts and no referral', 'contact then contact and plan', 'repeat referral or 2 plans', 'contact then no referral', '2 contacts within 5 days')
  fc.assert(fc.property(few, journeys, (text, code) => {
    const pattern = parsed(text)
    const times = (letter: string) => code.length - code.replaceAll(letter, '').length
    const asked = narrow(pattern).map(({ atLeast, none, whole }) => ({ whole, passes: atLeast.every(({ letter, times: least }) => times(letter) >= least) && none.every((letter) => times(letter) === 0) }))
    if (finder(pattern, today)(code)) expect(asked.some(({ passes }) => passes)).toBe(true)
    if (asked.every(({ whole }) => whole)) expect(finder(pattern, today)(code)).toBe(asked.some(({ passes }) => passes))
  }))
  expect(narrow(parsed('3 contacts and no referral'))).toEqual([{ atLeast: [{ letter: 'C', times: 3 }], none: ['R'], whole: true }])
})
