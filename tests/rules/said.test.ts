import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Rule } from '#annex-a/rules/grammar/rule.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { say, sayFlag } from '#annex-a/rules/say.ts'
import { committed } from '../support/committed.ts'

/** What each rule declares of itself, and what it says of its own examples: a change of a rule, a word or a place shows in the review. */

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

committed(import.meta.url, 'committed/said.json', 'declares and says what it did', [
  ...rules.map((rule) => [rule.code, () => saidOf(rule)] as const), ...flags.map((flag) => [flag.code, () => flagged(flag)] as const),
])
