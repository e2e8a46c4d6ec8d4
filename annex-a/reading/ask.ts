import { placeInOrder, type ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'
import { timescales } from '../specification/timescales.ts'
import { flags, rules } from '../rules/index.ts'
import type { AboutChildren, AboutList, Asked, Children, ChildRow, RowsByList, Saying } from '../rules/grammar/rule.ts'
import type { CheckOptions, Finding, Flag, NotChecked, ReadList, ReadRow } from './checked.ts'
import { findInList, findInRow } from './findings.ts'
import { placeOf } from './place.ts'

/** What the rules answered. All grow as lists are asked. */
export interface Answers {
  readonly findings: Finding[]
  readonly flags: Flag[]
  readonly notChecked: NotChecked[]
}

/** Asks every rule and every flag of one list: of each row, then of the list as a whole. `step` is told of each row. */
export function askList(list: ReadList, options: CheckOptions, answers: Answers, step: () => void): void {
  const all = everyAsked(answers)
  const questions = all.flatMap((one) => one.asked.eachRow?.(aboutList(one, list, options, answers)) ?? [])
  for (const row of list.rows) {
    for (const question of questions) question(row)
    step()
  }
  for (const one of all) one.asked.wholeList?.(aboutList(one, list, options, answers), list)
}

type Answer = (list: ReadList, row: ReadRow, field: string | null, saying?: Saying) => void
interface Asking { readonly asked: Asked; readonly find: Answer }

/** A rule answers with findings, a flag with flags. */
const everyAsked = ({ findings, flags: raised }: Answers): Asking[] => [
  ...rules.map((asked): Asking => ({ asked, find: (list, row, field, saying) => { findings.push(findInRow(asked.code, list, row, field, saying)) } })),
  ...flags.map((asked): Asking => ({
    asked, find: ({ list }, { number, childKey }, _, saying) => { raised.push({ code: asked.code, list, row: number, childKey, facts: saying?.facts ?? {} }) },
  })),
]

const timescaleOf = ({ timescales: chosen }: CheckOptions): AboutList['timescale'] => (name) => chosen?.[name] ?? timescales[name].value

function aboutList({ asked: { code }, find }: Asking, list: ReadList, options: CheckOptions, { findings, notChecked }: Answers): AboutList {
  const present = new Set(list.columns.map(({ field }) => field))
  return {
    number: list.list,
    list: listOf(list.list),
    options,
    has: (field) => present.has(field),
    find: (row, field, saying) => find(list, row, field, saying),
    findInList: (field, saying) => { findings.push(findInList(code, list, field, saying)) },
    place: (row, field) => placeOf(list, row, field),
    notChecked: sayOnce(code, notChecked, list.list),
    timescale: timescaleOf(options),
  }
}

/** The same reason is given once, however many fields or rows it holds for. */
function sayOnce(code: string, notChecked: NotChecked[], number: ListId | null) {
  const said = new Set<string>()
  return (because: string, list: ListId | null = number): void => {
    if (!said.has(because)) notChecked.push({ code, list, because })
    said.add(because)
  }
}

/** Asks of every child what can only be seen over several lists, then what can only be seen over all children. */
export function askChildren(children: Children, lists: readonly ReadList[], options: CheckOptions, answers: Answers, step: () => void): void {
  const all = everyAsked(answers)
  const questions = all.flatMap((one) => one.asked.eachChild?.(aboutChildren(one, lists, options, answers)) ?? [])
  for (const [key, rows] of children) {
    const on = byList(rows)
    for (const question of questions) question(key, rows, on)
    step()
  }
  for (const one of all) one.asked.wholeReturn?.(aboutChildren(one, lists, options, answers), children)
}

const NONE: readonly ChildRow[] = []

/** Sorted out once for all the rules that ask. */
function byList(rows: readonly ChildRow[]): RowsByList {
  const sorted: (ChildRow[] | undefined)[] = []
  for (const at of rows) (sorted[placeInOrder(at.list.list)] ??= []).push(at)
  return (list) => sorted[placeInOrder(list)] ?? NONE
}

const aboutChildren = ({ asked: { code }, find }: Asking, lists: readonly ReadList[], options: CheckOptions, { findings, notChecked }: Answers): AboutChildren => ({
  options,
  lists,
  find: ({ list, row }, field, saying) => find(list, row, field, saying),
  findInList: (list, field, saying) => { findings.push(findInList(code, list, field, saying)) },
  place: ({ list, row }, field) => placeOf(list, row, field),
  notChecked: sayOnce(code, notChecked, null),
  timescale: timescaleOf(options),
})
