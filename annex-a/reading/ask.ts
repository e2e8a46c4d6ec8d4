import { listOf } from '../specification/lists/index.ts'
import { rules } from '../rules/index.ts'
import type { AboutChildren, AboutList, ChildRow, Rule } from '../rules/grammar/rule.ts'
import type { CheckOptions, Finding, NotChecked, ReadList } from './checked.ts'
import { findInList, findInRow } from './findings.ts'
import { placeOf } from './place.ts'

/** What the rules answered. Both grow as lists are asked. */
export interface Answers {
  readonly findings: Finding[]
  readonly notChecked: NotChecked[]
}

/** Asks every rule of one list: of each row, then of the list as a whole. `step` is told of each row. */
export function askList(list: ReadList, options: CheckOptions, answers: Answers, step: () => void): void {
  const questions = rules.flatMap((rule) => rule.eachRow?.(aboutList(rule, list, options, answers)) ?? [])
  for (const row of list.rows) {
    for (const question of questions) question(row)
    step()
  }
  for (const rule of rules) rule.wholeList?.(aboutList(rule, list, options, answers), list)
}

function aboutList({ code }: Rule, list: ReadList, options: CheckOptions, { findings, notChecked }: Answers): AboutList {
  const present = new Set(list.columns.map(({ field }) => field))
  const said = new Set<string>()
  return {
    number: list.list,
    list: listOf(list.list),
    options,
    has: (field) => present.has(field),
    find: (row, field, saying) => { findings.push(findInRow(code, list, row, field, saying)) },
    findInList: (field, saying) => { findings.push(findInList(code, list, field, saying)) },
    place: (row, field) => placeOf(list, row, field),
    notChecked: (because) => {
      if (!said.has(because)) notChecked.push({ code, list: list.list, because })
      said.add(because)
    },
  }
}

/** Asks of every child what can only be seen over several lists. */
export function askChildren(children: ReadonlyMap<string, readonly ChildRow[]>, lists: readonly ReadList[], options: CheckOptions, answers: Answers, step: () => void): void {
  const questions = rules.flatMap((rule) => rule.eachChild?.(aboutChildren(rule, lists, options, answers)) ?? [])
  for (const [key, rows] of children) {
    for (const question of questions) question(key, rows)
    step()
  }
}

const aboutChildren = ({ code }: Rule, lists: readonly ReadList[], options: CheckOptions, { findings, notChecked }: Answers): AboutChildren => ({
  options,
  lists,
  find: ({ list, row }, field, saying) => { findings.push(findInRow(code, list, row, field, saying)) },
  place: ({ list, row }, field) => placeOf(list, row, field),
  notChecked: (because) => { notChecked.push({ code, list: null, because }) },
})
