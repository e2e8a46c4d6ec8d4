import { readKey, joinKey } from '#annex-a/reading/cells/text.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import type { Held } from './held.ts'
import type { ChildLine, ChildrenAnswer, FoundAnswer } from './messages.ts'

const alikeShown = 20

/** A page of the children, in the order in which the lists first name them. */
export function childrenAnswer(held: Held, page: number): ChildrenAnswer | null {
  const { children } = held.checked
  const pages = Math.max(1, Math.ceil(children.length / perPage))
  if (page < 1 || page > pages) return null
  const from = (page - 1) * perPage
  return { page, pages, total: children.length, shown: children.slice(from, from + perPage).map((_, at) => lineOf(held, from + at)) }
}

/** Finds a child by ID, written in any way that the reader of lists takes for the same; else those that have it as a part. */
export function foundAnswer(held: Held, typed: string): FoundAnswer {
  const { value } = readKey({ column: 0, kind: 'text', value: typed, shown: typed })
  const key = value === null ? '' : joinKey(String(value))
  const keys = held.checked.children.map((child) => child.key)
  const exact = keys.indexOf(key)
  const alike = key === '' ? [] : keys.flatMap((one, at) => (one.includes(key) ? [at] : []))
  return { child: exact < 0 ? null : exact, typed: typed.trim(), total: alike.length, alike: alike.slice(0, alikeShown).map((at) => lineOf(held, at)) }
}

function lineOf({ checked, findingsOf, flagsOf }: Held, number: number): ChildLine {
  const { key, id, age, lists, documents } = checked.children[number]!
  return { number, id, age, lists: [...lists, ...documents], findings: findingsOf.get(key)?.length ?? 0, flags: flagsOf.get(key)?.length ?? 0 }
}
