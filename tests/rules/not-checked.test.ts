import { expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { ExampleGrid } from '#annex-a/rules/grammar/example.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { committed } from '../support/committed.ts'

/** Which rules cannot be asked without which column: what a rule needs, and of which lists it is asked, shows in the review. */

const sheet = ({ number, fields }: List, without: string | null): ExampleGrid => {
  const kept = Object.entries(fields).filter(([name]) => name !== without)
  return { name: `List ${number}`, grid: [kept.map(([, { label }]) => label), kept.map(([, { kind }]) => (kind === 'child' || kind === 'reference' ? '1001' : null))] }
}

const notChecked = (list: List, without: string | null): string[] =>
  tryExample({ says: '', sheets: lists.map((one) => sheet(one, one === list ? without : null)) }).notChecked.map(({ code, list: of, because }) => `${code} of list ${of}: ${because}`)

const withoutEach = (list: List): Record<string, string[]> => {
  const anyway = new Set(notChecked(list, null))
  return Object.fromEntries(Object.keys(list.fields).map((field) => [field, notChecked(list, field).filter((one) => !anyway.has(one)).sort()]))
}

committed(import.meta.url, 'committed/not-checked.json', 'cannot be asked without one of its columns what it could not', lists.map((list) => [`list ${list.number}`, () => withoutEach(list)] as const))

test('of whole lists with every column, only what needs other answers or lists is not asked', () => {
  expect(notChecked(lists[0]!, null).sort()).toEqual(['not-in-need of list null: the authority has not said whether its list 6 also holds children with a plan and children looked after', 'referral-without-contact of list 3: the authority has not said whether it records every referral as a contact'])
})
