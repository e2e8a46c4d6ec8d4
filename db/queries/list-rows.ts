import type { Kysely } from 'kysely'
import { listIds, type List, type ListId } from '#annex-a/specification/grammar/list.ts'
import { columnsOf, fieldColumns, listTable } from '../columns.ts'
import { keptList } from '../list-kept.ts'
import type { Store } from '../open.ts'
import type { Tables } from '../tables/index.ts'
import type { ChildSummaryTable, ChildTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

/** A row of a list as it is kept. */
export interface KeptRow {
  readonly number: number
  readonly hidden: boolean
  /** Our id of the child. */
  readonly childId: string | null
  readonly values: { readonly [field: string]: string | number | null }
  readonly written: { readonly [field: string]: string }
  readonly extra: { readonly [header: string]: string }
}

export const addListRows = (store: Store, place: string, list: List, rows: readonly KeptRow[]): Promise<void> => {
  const fields = fieldColumns(list).map(({ field }) => field)
  return store.bulkInsert(listTable(list.number), columnsOf(list).map(({ name }) => name), rows.map((row) => [
    place, row.number, row.hidden ? 1 : 0, row.childId, JSON.stringify(row.written), JSON.stringify(row.extra), ...fields.map((field) => row.values[field] ?? null),
  ]))
}

/** The children that any version of an inspection has named, by normalised ID. */
export const childIdsByKey = async (db: Db, inspectionId: string): Promise<Map<string, string>> =>
  new Map((await db.selectFrom('child').select(['id', 'child_key']).where('inspection_id', '=', inspectionId).execute()).map(({ id, child_key }) => [child_key, id]))

export const addChildren = (store: Store, children: readonly ChildTable[]): Promise<void> =>
  store.bulkInsert('child', ['id', 'inspection_id', 'child_key'], children.map((child) => [child.id, child.inspection_id, child.child_key]))

const summaryColumns = [
  'submission_id', 'child_id', 'shown_id', 'date_of_birth', 'expected_date_of_birth', 'age', 'gender', 'ethnicity', 'ethnicity_group', 'disability', 'lists', 'stage',
  'teams', 'workers', 'legal_status', 'placement_type', 'category_of_abuse', 'primary_need', 'journey',
] as const satisfies readonly (keyof ChildSummaryTable)[]

export const addSummaries = (store: Store, summaries: readonly ChildSummaryTable[]): Promise<void> =>
  store.bulkInsert('child_summary', summaryColumns, summaries.map((summary) => summaryColumns.map((column) => summary[column])))

/** Children looked at in one question: a few milliseconds' worth. */
const childrenPerStep = 4_000

interface InCommon { readonly children: number; readonly common: number }

/**
 * How many children a version has on some of its lists, and how many of them another version has on any. In steps, with a pause after each: of a large
 * authority it takes a tenth of a second, in which nobody else would get a turn. Stops where there are `enough` in common, with what it has counted by then.
 */
export const childrenInCommon = async (db: Db, submissionId: string, onLists: readonly ListId[], otherId: string, enough: number, pause: () => Promise<unknown>): Promise<InCommon> => {
  let [children, common] = [0, 0]
  if (!onLists.length) return { children, common }
  for (let after: string | null = ''; after !== null && common < enough;) {
    const step = await commonStep(db, submissionId, onLists, otherId, after)
    children += Number(step.children)
    common += Number(step.common)
    after = step.last
    await pause()
  }
  return { children, common }
}

const commonStep = (db: Db, submissionId: string, onLists: readonly ListId[], otherId: string, after: string) => {
  const some = db.selectFrom('child_summary').select(['child_id', 'lists']).where('submission_id', '=', keptAs(db, submissionId)).where('child_id', '>', after).orderBy('child_id').limit(childrenPerStep)
  return db.selectFrom(some.as('a')).leftJoin('child_summary as b', (on) => on.onRef('b.child_id', '=', 'a.child_id').on('b.submission_id', '=', keptAs(db, otherId)))
    .select((is) => {
      const onThem = is.or(onLists.map((list) => is(is.fn<string>('replace', ['a.lists', is.val(`|${keptList(list)}|`), is.val('')]), '<>', is.ref('a.lists'))))
      return [is.fn.countAll<number>().filterWhere(onThem).as('children'), is.fn.count<number>('b.child_id').filterWhere(onThem).as('common'), is.fn.max<string | null>('a.child_id').as('last')]
    }).executeTakeFirstOrThrow()
}

const perStep = 1_000

type Numbered = { readonly table: `list_${string}` | 'finding' | 'flag' | 'child_summary' | 'pattern_child' | 'pattern_total'; readonly by: 'row_number' | 'number' | 'child_id' | 'pattern' }
const kept: readonly Numbered[] = [
  ...listIds.map((list): Numbered => ({ table: listTable(list), by: 'row_number' })), { table: 'finding', by: 'number' }, { table: 'flag', by: 'number' }, { table: 'child_summary', by: 'child_id' },
  { table: 'pattern_total', by: 'pattern' }, { table: 'pattern_child', by: 'child_id' },
]

/**
 * Removes what the reading of a submission kept in one of its places, in small steps with a pause after each, so that other writers never wait long.
 * The children themselves stay: other versions, and cases chosen from them, name them.
 */
export const removeKept = async (db: Db, place: string, pause: () => Promise<unknown>): Promise<void> => {
  for (const one of kept) while (await removeStep(db, place, one)) await pause()
}

/** Whether more is left. */
const removeStep = (db: Db, place: string, { table, by }: Numbered): Promise<boolean> => db.transaction().execute(async (within) => {
  // The tables are alike in what is asked of them here; one of them stands for all in the types.
  const [name, order] = [table as 'finding', by as 'number']
  const next = await within.selectFrom(name).select(order).where('submission_id', '=', place).orderBy(order).offset(perStep).limit(1).executeTakeFirst()
  let step = within.deleteFrom(name).where('submission_id', '=', place)
  if (next) step = step.where(order, '<', next[order])
  await step.execute()
  return next !== undefined
})
