import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { check } from '#annex-a/reading/check.ts'
import type { Finding, Flag } from '#annex-a/reading/checked.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { say, sayFlag } from '#annex-a/rules/say.ts'
import { committed } from '../support/committed.ts'

/** What each rule tells of two whole workbooks: how many, in which words, and a mark that changes with any place or fact. A change shows whose data it changes. */

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

committed(import.meta.url, 'committed/told.json', 'tells of two workbooks what it told', [...rules, ...flags].map(({ code }) => [code, () => told(code)] as const))
