import { listOf } from '../specification/lists/index.ts'
import { inListOrder, isDocument, type ListId } from '../specification/grammar/list.ts'
import type { Value } from '../reading/checked.ts'
import { sayValue } from '../reading/show.ts'
import type { AboutChildren, ChildQuestion, ChildRow, Found } from './grammar/rule.ts'
import { onLists, many, sayList, within } from './words.ts'

/** Shared by the rules that compare one thing about a child over all of the child's lists. */

interface Said { readonly value: Value; readonly at: ChildRow }

/**
 * Finds the odd ones out: the value of most lists stands, then the one of most rows, then that of the furthest list.
 * Values that say "not known" never disagree with anything. One finding for each value that differs, at its first row.
 */
export function askWhetherItDiffers(field: string, notKnown: readonly Value[], about: AboutChildren): ChildQuestion | null {
  const lists = about.lists.filter((list) => list.columns.some((column) => column.field === field))
  if (lists.length < 2) {
    about.notChecked('fewer than two lists with this column were sent')
    return null
  }
  return (_key, rows) => {
    let first: Value = null
    for (const { row } of rows) {
      const value = row.values[field] ?? null
      if (value === null || value === first || notKnown.includes(value)) continue
      if (first === null) first = value
      else return findOddOnes(field, rows, notKnown, about)
    }
  }
}

function findOddOnes(field: string, rows: readonly ChildRow[], notKnown: readonly Value[], { find, place }: AboutChildren): void {
  const said: Said[] = rows.map((at) => ({ value: at.row.values[field] ?? null, at })).filter(({ value }) => value !== null && !notKnown.includes(value))
  const groups = [...Map.groupBy(said, ({ value }) => value).values()].sort(likelier)
  const stands = groups[0]!
  const lists = [...new Set(stands.map(({ at }) => at.list.list))].sort(inListOrder).map(String)
  for (const [odd, ...more] of groups.slice(1)) {
    const related = [...onePerList(stands), ...more.map(({ at }) => at)].map((at) => place(at, field))
    find(odd!.at, field, { facts: { here: odd!.value!, there: stands[0]!.value!, lists }, related })
  }
}

const numberOfLists = (group: readonly Said[]): number => new Set(group.map(({ at }) => at.list.list)).size
/** A document is made beside the lists and stands on no journey: any list goes before it. */
const howFar = (id: ListId): number => (isDocument(id) ? 0 : id)
const furthest = (group: readonly Said[]): number => Math.max(...group.map(({ at }) => howFar(at.list.list)))
const likelier = (a: readonly Said[], b: readonly Said[]): number =>
  numberOfLists(b) - numberOfLists(a) || b.length - a.length || furthest(b) - furthest(a)

const onePerList = (group: readonly Said[]): ChildRow[] => [...new Map(group.map(({ at }) => [at.list.list, at])).values()]

/** `date of birth is 2 May 2001 on list 3 (D40), but 5 February 2001 on lists 6 and 7`. */
export function sayDifference({ field, list, cell, label, facts }: Found): string {
  const asked = list === null || field === null ? undefined : listOf(list).fields[field]
  const say = (value: unknown): string => (asked ? sayValue(asked, value as Value) : String(value))
  return `${within(label.replace(/ \(Y\/N\)$/, ''))} is ${say(facts['here'])} on ${list === null ? '' : sayList(list)}${cell ? ` (${cell})` : ''}, but ${say(facts['there'])} on ${onLists(many(facts['lists']))}`
}
