import { describe, expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Flag } from '#annex-a/reading/checked.ts'
import type { Example } from '#annex-a/rules/grammar/example.ts'
import { askedByCode, flagByCode, flags, rules } from '#annex-a/rules/index.ts'
import { timescales } from '#annex-a/specification/timescales.ts'
import { sayFlag } from '#annex-a/rules/say.ts'

const raised = (code: string, example: Example): Flag[] => tryExample(example).flags.filter((flag) => flag.code === code)

describe.each(flags.map((flag) => [flag.code, flag] as const))('%s', (code, { examples }) => {
  test('is not raised where there is nothing to know', () => {
    expect(raised(code, examples.passes)).toEqual([])
  })

  test('is raised where there is, and is no finding', () => {
    expect(raised(code, examples.breaks).length).toBeGreaterThan(0)
    expect(tryExample(examples.breaks).findings.filter((finding) => finding.code === code)).toEqual([])
  })

  test('says so in plain words', () => {
    for (const flag of raised(code, examples.breaks)) {
      expect(sayFlag(flag)).toMatch(/^["A-Z]/)
      expect(sayFlag(flag)).not.toMatch(/invalid|error|\bnull\b|undefined|NaN|\[object|\d{4}-\d{2}-\d{2}|\.$|\s$| {2}/i)
    }
  })
})

test('a flag that measures says by what', () => {
  const used = new Set<string>()
  for (const { code, timescales: names = [], examples } of flags) {
    for (const name of names) used.add(name)
    if (names.length === 0) continue
    for (const flag of raised(code, examples.breaks)) {
      const numbers = sayFlag(flag).match(/\d+/g)!.map(Number)
      expect(names.some((name) => numbers.includes(timescales[name].value)), sayFlag(flag)).toBe(true)
    }
    // And it is the value of the inspection, not the default.
    const shorter = Object.fromEntries(names.map((name) => [name, timescales[name].value - 1]))
    const said = tryExample({ ...examples.breaks, options: { ...examples.breaks.options, timescales: shorter } }).flags.filter((flag) => flag.code === code).map(sayFlag)
    expect(said.length).toBeGreaterThan(0)
    for (const words of said) expect(names.some((name) => words.match(/\d+/g)!.map(Number).includes(timescales[name].value - 1)), words).toBe(true)
  }
  expect([...used].toSorted()).toEqual(Object.keys(timescales).toSorted())
})

test('every flag is there once, and none is called as a rule is', () => {
  const codes = [...rules, ...flags].map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const flag of flags) {
    expect(flagByCode(flag.code)).toBe(flag)
    expect(askedByCode(flag.code)).toBe(flag)
    expect(flag.kind).toBe('flag')
  }
})

test('a flag that is no more can still be said', () => {
  expect(sayFlag({ code: 'long-gone', list: 4, row: 2, childKey: '1001', facts: {} })).toBe('What raised this is no longer asked')
})
