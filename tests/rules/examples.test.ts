import { describe, expect, test } from 'vitest'
import { severities, type Checked } from '#annex-a/reading/checked.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { ruleByCode, rules } from '#annex-a/rules/index.ts'
import { say } from '#annex-a/rules/say.ts'

/** Only a list that was not sent, and a UPN that joins nothing, are reported among what was not checked: any other rule must really have been asked. */
const times = (code: string, { findings, notChecked }: Checked): number =>
  findings.filter((finding) => finding.code === code).length + (code === 'list-absent' || code === 'upn-not-joined' ? notChecked.filter((one) => one.code === code && one.list !== 1).length : 0)

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('passes what it should pass', () => {
    const checked = tryExample(rule.examples.passes)
    if (code === 'list-absent') return expect(checked.notChecked.some((one) => one.code === code && one.list === 1)).toBe(false)
    expect(checked.findings.filter((finding) => finding.code === code)).toEqual([])
  })

  test('finds what breaks it', () => {
    expect(times(code, tryExample(rule.examples.breaks))).toBeGreaterThan(0)
  })

  test('says so in plain words', () => {
    for (const finding of tryExample(rule.examples.breaks).findings.filter((one) => one.code === code)) {
      expect([rule.severity, rule.sometimes]).toContain(finding.severity)
      const { message, fix } = say(finding)
      for (const words of [message, fix]) {
        expect(words).toMatch(/^["A-Z]/)
        expect(words).not.toMatch(/invalid|error code|\bnull\b|undefined|NaN|\[object|\d{4}-\d{2}-\d{2}/i)
        expect(words).not.toMatch(/\.$|\s$| {2}/)
      }
    }
  })
})

test('every rule is there once, and every severity is known', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  for (const rule of rules) {
    expect(ruleByCode(rule.code)).toBe(rule)
    expect(severities).toContain(rule.severity)
  }
})

test('a finding of a rule that is no more can still be said', () => {
  const finding = tryExample(rules.find(({ code }) => code === 'date-order')!.examples.breaks).findings[0]!
  expect(say({ ...finding, code: 'long-gone' }).message).toContain('List 4')
})
