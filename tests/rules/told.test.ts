import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '#annex-a/reading/check.ts'
import type { Finding, Flag } from '#annex-a/reading/checked.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { say, sayFlag } from '#annex-a/rules/say.ts'

/**
 * What each rule tells of two whole workbooks, committed beside the tests: how many, in which words, and a mark that changes
 * with any place or fact. A change of a rule shows whose data it changes. `npx vitest run tests/rules/told.test.ts -u` writes it anew.
 */
const committed = JSON.parse(readFileSync(new URL('told.json', import.meta.url), 'utf8')) as { readonly [code: string]: unknown }

const checkOf = (name: string, more: object) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../workbooks/${name}.xlsx`, import.meta.url)))
  return check([{ name: 'lists.xlsx', bytes }], { inspectionDate: '2016-04-12', stage: 2, ...more })
}
const both = [
  checkOf('annexa_rutland_messy', { listSixHoldsEverybody: true, everyReferralIsAContact: true }),
  checkOf('annexa_rutland_la_export', { stage: 1, timescales: { lookedAfterVisit: 4, initialPlanVisit: 5 } }),
]

/** The words of the first of each shape: a rule says one thing of a row and another of a whole column. */
const words = <T extends { readonly facts: object }>(all: readonly T[], speak: (one: T) => string): string[] =>
  [...new Map(all.map((one) => [Object.keys(one.facts).join(), one] as const).reverse()).values()].map(speak).reverse()

const mark = (all: readonly (Finding | Flag)[]): string =>
  createHash('sha256').update(all.map((one) => JSON.stringify(one)).sort().join('\n')).digest('hex').slice(0, 12)

const told = (code: string): unknown => both.map(({ findings, flags: raised }) => {
  const [own, known] = [findings.filter((one) => one.code === code), raised.filter((one) => one.code === code)]
  const all = [...own, ...known]
  return all.length === 0 ? 0 : { times: all.length, mark: mark(all), words: [...words(own, (one) => `${say(one).message}. ${say(one).fix}`), ...words(known, sayFlag)] }
})

const codes = [...rules, ...flags].map(({ code }) => code)

describe.each(codes)('%s', (code) => {
  test('tells of two workbooks what it told', () => expect(told(code)).toEqual(committed[code]))
})

test('all of them are committed', async () => {
  await expect(`${JSON.stringify(Object.fromEntries(codes.map((code) => [code, told(code)])), null, 1)}\n`).toMatchFileSnapshot('told.json')
})
