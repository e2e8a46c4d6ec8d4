import { describe, expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Flag } from '#annex-a/reading/checked.ts'
import type { Example } from '#annex-a/rules/grammar/example.ts'
import { askedByCode, flagByCode, flags, rules } from '#annex-a/rules/index.ts'
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
