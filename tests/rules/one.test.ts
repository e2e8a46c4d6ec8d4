import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Facts } from '#annex-a/reading/checked.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { say, sayFlag } from '#annex-a/rules/say.ts'
import { committed } from '../support/committed.ts'

/** What each rule says where a number is one, two or a thousand, and where of several things there is one, or seven: "1 day", not "1 days". */

const SIZES = [1, 2, 1234]
const others = (fact: Facts[string]): readonly Facts[string][] => {
  if (typeof fact === 'number') return SIZES
  return Array.isArray(fact) && fact.length > 0 ? [1, 2, 7].map((length) => Array.from({ length }, (_, i) => fact[i % fact.length]!) as unknown as Facts[string]) : []
}
/** Only what is said otherwise than of the example itself. */
function sized<T extends { readonly facts: Facts }>(one: T, speak: (one: T) => string): Record<string, string[]> {
  // Found in most rows of a list, many rules say it once, of so many rows.
  const facts: Facts = { rows: 21, ...one.facts }
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => {
    const said = others(fact).map((other) => speak({ ...one, facts: { ...one.facts, [name]: other } })).filter((words) => words !== speak(one))
    return said.length === 0 ? [] : [[name, [...new Set(said)]]]
  }))
}

const isNew = (said: object): boolean => Object.keys(said).length > 0

committed(import.meta.url, 'committed/one.json', 'says of one and of many what it said', [
  ...rules.map(({ code, examples }) => [code, () => tryExample(examples.breaks).findings.filter((one) => one.code === code).slice(0, 2).map((one) => sized(one, (other) => `${say(other).message}. ${say(other).fix}`)).filter(isNew)] as const),
  ...flags.map(({ code, examples }) => [code, () => tryExample(examples.breaks).flags.filter((one) => one.code === code).slice(0, 2).map((one) => sized(one, sayFlag)).filter(isNew)] as const),
])
