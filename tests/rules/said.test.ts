import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Rule } from '#annex-a/rules/grammar/rule.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { say, sayFlag } from '#annex-a/rules/say.ts'

/**
 * What each rule declares of itself and what it says of its own examples, committed beside the tests: a change of a rule, of
 * a word or of a place shows in a review. `npx vitest run tests/rules/said.test.ts -u` writes it anew.
 */
const committed = JSON.parse(readFileSync(new URL('said.json', import.meta.url), 'utf8')) as { readonly [code: string]: unknown }

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value)) as unknown

const declared = (asked: object): unknown => Object.fromEntries(Object.entries(asked)
  .filter(([name, value]) => typeof value !== 'function' && !['title', 'asks', 'examples', 'code', 'numbers'].includes(name))
  .map(([name, value]) => [name, Array.isArray(value) || (value !== null && typeof value === 'object') ? JSON.stringify(value) : value]))

function saidOf(rule: Rule): unknown {
  const { findings, notChecked } = tryExample(rule.examples.breaks)
  const own = findings.filter(({ code }) => code === rule.code).map((finding) => {
    const { list, sheet, row, column, value, childKey, severity, facts, related } = finding
    const places = related.map((place) => `list ${place.list} ${place.cell ?? `row ${place.row}`}`)
    return { ...say(finding), at: JSON.stringify({ severity, list, sheet, row, column, value, childKey, facts, ...(places.length > 0 && { places }) }) }
  })
  return plain({ ...(declared(rule) as object), own, notChecked: notChecked.filter(({ code }) => code === rule.code).map(({ list, because }) => `${list}: ${because}`) })
}

const flagged = (flag: (typeof flags)[number]): unknown => plain({
  ...(declared(flag) as object),
  own: tryExample(flag.examples.breaks).flags.filter(({ code }) => code === flag.code).map((one) => ({ says: sayFlag(one), at: JSON.stringify(one) })),
})

const all = [...rules.map((rule) => [rule.code, () => saidOf(rule)] as const), ...flags.map((flag) => [flag.code, () => flagged(flag)] as const)]

describe.each(all)('%s', (code, said) => {
  test('declares and says what it did', () => expect(said()).toEqual(committed[code]))
})

test('all of them are committed', async () => {
  await expect(`${JSON.stringify(Object.fromEntries(all.map(([code, said]) => [code, said()])), null, 1)}\n`).toMatchFileSnapshot('said.json')
})
