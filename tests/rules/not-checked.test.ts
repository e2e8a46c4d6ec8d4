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
