import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { ExampleGrid } from '#annex-a/rules/grammar/example.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'

/**
 * Which rules cannot be asked without which column, committed beside the tests: what a rule needs, and of which lists it is
 * asked, shows in a review. `npx vitest run tests/rules/not-checked.test.ts -u` writes it anew.
 */
const committed = JSON.parse(readFileSync(new URL('not-checked.json', import.meta.url), 'utf8')) as { readonly [list: string]: unknown }

const sheet = ({ number, fields }: List, without: string | null): ExampleGrid => {
  const kept = Object.entries(fields).filter(([name]) => name !== without)
  return { name: `List ${number}`, grid: [kept.map(([, { label }]) => label), kept.map(([, { kind }]) => (kind === 'child' || kind === 'reference' ? '1001' : null))] }
}

const notChecked = (list: List, without: string | null): string[] =>
  tryExample({ says: '', sheets: lists.map((one) => sheet(one, one === list ? without : null)) }).notChecked.map(({ code, list: of, because }) => `${code} of list ${of}: ${because}`)

const told = new Map<List, Record<string, string[]>>()
const withoutEach = (list: List): Record<string, string[]> => {
  const before = told.get(list)
  if (before) return before
  const anyway = new Set(notChecked(list, null))
  const each = Object.fromEntries(Object.keys(list.fields).map((field) => [field, notChecked(list, field).filter((one) => !anyway.has(one)).sort()]))
  told.set(list, each)
  return each
}

test.each(lists.map((list) => [list.number, list] as const))('list %s without one of its columns', (number, list) => {
  expect(withoutEach(list)).toEqual(committed[number])
})

test('all of them are committed', { timeout: 120_000 }, async () => {
  await expect(`${JSON.stringify(Object.fromEntries(lists.map((list) => [list.number, withoutEach(list)])), null, 1)}\n`).toMatchFileSnapshot('not-checked.json')
})
