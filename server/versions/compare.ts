import { setImmediate as othersFirst } from 'node:timers/promises'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { childrenOf, findingMarks, rowsToCompare, type FindingMarkRow } from '#db/queries/compare.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Workbench } from '../workbench.ts'
import { compareList, type ListChanges } from './compare-list.ts'

export interface RuleChange {
  readonly code: string
  /** As it is kept; 0 for findings of no list. */
  readonly list: number
  readonly severity: string
  readonly fixed: number
  readonly fresh: number
}

/** Everything in which two versions differ. */
export interface Comparison {
  /** Lists in which something differs, and those that one of them has not got. */
  readonly lists: readonly ListChanges[]
  readonly childrenAdded: readonly string[]
  readonly childrenGone: readonly string[]
  /** Child IDs as written, by our id; the later version's where it has the child. */
  readonly shown: ReadonlyMap<string, string>
  readonly rules: readonly RuleChange[]
}

/** Two versions do not change, and whoever turns a page asks for the same two again. */
const mostKept = 4
const kept = new WeakMap<Workbench['store'], Map<string, Comparison>>()

const nameOf = ({ id, read_at, kept_as }: SubmissionRow): string => `${id} ${read_at} ${kept_as}`

/** Compares two submissions. Between lists others get their turn. */
export const compare = async ({ store }: Pick<Workbench, 'store'>, from: SubmissionRow, to: SubmissionRow): Promise<Comparison> => {
  const comparisons = kept.get(store) ?? new Map<string, Comparison>()
  kept.set(store, comparisons)
  const name = `${nameOf(from)} ${nameOf(to)}`
  const comparison = comparisons.get(name) ?? await compareAll(store, from.id, to.id)
  comparisons.delete(name)
  comparisons.set(name, comparison)
  const [oldest] = comparisons.keys()
  if (comparisons.size > mostKept && oldest !== undefined) comparisons.delete(oldest)
  return comparison
}

const compareAll = async ({ db }: Workbench['store'], from: string, to: string): Promise<Comparison> => {
  const lists: ListChanges[] = []
  for (const list of listsAndDocuments) {
    const before = await rowsToCompare(db, from, list)
    await othersFirst()
    const after = await rowsToCompare(db, to, list)
    await othersFirst()
    const changes = compareList(list, before, after)
    if (changes.before || changes.after) lists.push(changes)
    await othersFirst()
  }
  const [childrenBefore, childrenAfter] = [await childrenOf(db, from), await childrenOf(db, to)]
  return {
    lists, shown: new Map([...childrenBefore, ...childrenAfter]),
    childrenAdded: [...childrenAfter.keys()].filter((id) => !childrenBefore.has(id)), childrenGone: [...childrenBefore.keys()].filter((id) => !childrenAfter.has(id)),
    rules: ruleChanges(await findingMarks(db, from), await findingMarks(db, to)),
  }
}

const markOf = ({ code, list, child_id, field, severity }: FindingMarkRow): string => `${code}|${list}|${severity}|${child_id}|${field}`

/** By rule and list: what was found in one of them only. Of several of one child in one field, as many as there are more. */
const ruleChanges = (before: readonly FindingMarkRow[], after: readonly FindingMarkRow[]): RuleChange[] => {
  const rules = new Map<string, RuleChange>()
  const tell = ({ code, list, severity }: FindingMarkRow, fixed: number, fresh: number): void => {
    if (fixed <= 0 && fresh <= 0) return
    const key = `${code}|${list}|${severity}`
    const rule = rules.get(key) ?? { code, list: list ?? 0, severity, fixed: 0, fresh: 0 }
    rules.set(key, { ...rule, fixed: rule.fixed + Math.max(0, fixed), fresh: rule.fresh + Math.max(0, fresh) })
  }
  const times = new Map(before.map((mark) => [markOf(mark), mark]))
  for (const mark of after) {
    const was = times.get(markOf(mark))?.times ?? 0
    times.delete(markOf(mark))
    tell(mark, was - mark.times, mark.times - was)
  }
  for (const mark of times.values()) tell(mark, mark.times, 0)
  return [...rules.values()].toSorted((a, b) => a.list - b.list || b.fixed + b.fresh - a.fixed - a.fresh || (a.code < b.code ? -1 : 1))
}
