import { setImmediate as othersFirst } from 'node:timers/promises'
import type { List, ListId } from '#annex-a/specification/grammar/list.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { rowsToCompare } from '#db/queries/compare.ts'
import { submissionById, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Workbench } from '../workbench.ts'
import { compareRows, type ChangedRow, type RowChanges } from './compare-rows.ts'
import { differingRows, type LoneRow } from './differing-rows.ts'
import { rowsByKey, shownIds, timesFound } from './read-whole.ts'
import { ruleChanges, type RuleChange } from './rule-changes.ts'

type Db = Workbench['store']['db']

/** What became of one list. */
export interface ListChanges extends RowChanges {
  readonly list: ListId
  readonly before: number
  readonly after: number
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
const kept = new WeakMap<Workbench['store'], Map<string, Promise<Comparison>>>()

const nameOf = ({ id, read_at, kept_as }: SubmissionRow): string => `${id} ${read_at} ${kept_as}`

/** Compares two submissions, in steps of a few milliseconds between which others get their turn. Who asks for two that are being compared waits for the same. */
export const compare = ({ store }: Pick<Workbench, 'store'>, from: SubmissionRow, to: SubmissionRow): Promise<Comparison> => {
  const comparisons = kept.get(store) ?? new Map<string, Promise<Comparison>>()
  kept.set(store, comparisons)
  const name = `${nameOf(from)} ${nameOf(to)}`
  const comparison = comparisons.get(name) ?? compareAsTheyStand(store, from, to)
  comparisons.delete(name)
  comparisons.set(name, comparison)
  const [oldest] = comparisons.keys()
  if (comparisons.size > mostKept && oldest !== undefined) comparisons.delete(oldest)
  comparison.catch(() => { comparisons.delete(name) })
  return comparison
}

/** Once more where one of them was checked anew meanwhile: half of it would be of what was found before. */
const compareAsTheyStand = async (store: Workbench['store'], from: SubmissionRow, to: SubmissionRow): Promise<Comparison> => {
  const comparison = await compareAll(store, from.id, to.id)
  const [fromNow, toNow] = [await submissionById(store.db, from.id), await submissionById(store.db, to.id)]
  if (!fromNow || !toNow || (nameOf(fromNow) === nameOf(from) && nameOf(toNow) === nameOf(to))) return comparison
  return compareAsTheyStand(store, fromNow, toNow)
}

const compareAll = async ({ db }: Workbench['store'], from: string, to: string): Promise<Comparison> => {
  const lists: ListChanges[] = []
  for (const list of listsAndDocuments) {
    const changes = await compareList(db, list, from, to)
    if (changes.before || changes.after) lists.push(changes)
  }
  const [before, after] = [await shownIds(db, from), await shownIds(db, to)]
  return {
    lists, shown: new Map([...before, ...after]), childrenAdded: [...after.keys()].filter((id) => !before.has(id)), childrenGone: [...before.keys()].filter((id) => !after.has(id)),
    rules: ruleChanges(await timesFound(db, from), await timesFound(db, to)),
  }
}

const compareList = async (db: Db, list: List, from: string, to: string): Promise<ListChanges> => {
  const [before, after] = [await rowsByKey(db, from, list), await rowsByKey(db, to, list)]
  const { parts, gone, added } = await differingRows(before.byKey, after.byKey)
  const changes = { gone: [gone], added: [added], changed: [] as ChangedRow[], rewritten: [] as ChangedRow[] }
  for (const part of parts) {
    await othersFirst()
    const rows = compareRows(list, await rowsToCompare(db, from, list, { numbers: part.before }), await rowsToCompare(db, to, list, { numbers: part.after }))
    changes.gone.push(rows.gone)
    changes.added.push(rows.added)
    changes.changed.push(...rows.changed)
    changes.rewritten.push(...rows.rewritten)
  }
  const inOrder = (rows: (readonly LoneRow[])[]): LoneRow[] => rows.flat().sort((a, b) => a.number - b.number)
  const asNow = (rows: ChangedRow[]): ChangedRow[] => rows.sort((a, b) => a.after - b.after)
  return { list: list.number, before: before.rows, after: after.rows, gone: inOrder(changes.gone), added: inOrder(changes.added), changed: asNow(changes.changed), rewritten: asNow(changes.rewritten) }
}
