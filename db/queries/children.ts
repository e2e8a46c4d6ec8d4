import type { ExpressionBuilder, ExpressionWrapper, Kysely, SelectQueryBuilder, SqlBool } from 'kysely'
import type { ListId, ListNumber } from '#annex-a/specification/grammar/list.ts'
import { columnName, listTable } from '../columns.ts'
import { keptList } from '../list-kept.ts'
import type { CaseKind } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'
import type { ChildSummaryTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>
export type ChildSummaryRow = ChildSummaryTable

export type AnyOrAll = 'any' | 'all'

/**
 * What the children of a version are filtered by: a group of conditions of which all are to hold, or any. An empty list, or null, asks
 * nothing. In a list of values, null stands for "not given".
 */
export interface ChildWhere {
  readonly lists: readonly ListId[]
  readonly match: 'any' | 'all'
  /** Both ends included. */
  readonly ages: readonly ({ readonly from: number; readonly to: number } | null)[]
  readonly genders: readonly (string | null)[]
  readonly ethnicityGroups: readonly (string | null)[]
  readonly disabilities: readonly (string | null)[]
  readonly stages: readonly ListNumber[]
  readonly team: string | null
  readonly worker: string | null
  readonly legalStatus: string | null
  readonly placementType: string | null
  readonly categoryOfAbuse: string | null
  readonly chosen: CaseKind | 'any' | 'none' | null
  /** Codes of flags that the child bears. */
  readonly flags?: readonly string[]
  readonly flagMatch?: AnyOrAll
  /** Keys of patterns that the child's journey holds (`server/selection/found.ts`). */
  readonly patterns?: readonly string[]
  readonly patternMatch?: AnyOrAll
  /** What rows of one list say of the child: each of them. */
  readonly facts?: readonly RowFact[]
  /** Whether every condition above is to hold, or one of them. Without a word: every one. */
  readonly within?: AnyOrAll
  /** Further groups of conditions; none of them has groups of its own. */
  readonly more?: readonly ChildWhere[]
  readonly between?: AnyOrAll
}

/** Some row of the child in a list says this; null is not given. */
export interface RowFact { readonly list: ListNumber; readonly field: string; readonly value: string | null }

/** What children can be sorted by; with a dash before it, the other way round. What is not known comes last either way. */
export const sortColumns = ['id', 'age', 'stage', 'gender', 'ethnicity', 'disability', 'team', 'worker', 'legal', 'placement', 'abuse', 'need'] as const
export type SortColumn = (typeof sortColumns)[number]
export type Sort = SortColumn | `-${SortColumn}`

type Is = ExpressionBuilder<Tables, 'child_summary'>
type Asked = ExpressionWrapper<Tables, 'child_summary', SqlBool>
type Bars = 'lists' | 'teams' | 'workers'

// `replace` minds the case on every engine and knows no wildcards; `like` differs on both counts.
const holds = (is: Is, column: Bars, value: string): Asked =>
  is(is.fn<string>('replace', [column, is.val(`|${value}|`), is.val('')]), '<>', is.ref(column))

const isOneOf = (is: Is, column: 'gender' | 'ethnicity_group' | 'disability', values: readonly (string | null)[]): Asked => {
  const given = values.filter((value) => value !== null)
  return is.or([...(given.length ? [is(column, 'in', given)] : []), ...(values.includes(null) ? [is(column, 'is', null)] : [])])
}

const isAged = (is: Is, ages: ChildWhere['ages']): Asked =>
  is.or(ages.map((band) => (band ? is.and([is('age', '>=', band.from), is('age', '<=', band.to)]) : is('age', 'is', null))))

const isChosen = (is: Is, inspectionId: string, chosen: NonNullable<ChildWhere['chosen']>): Asked => {
  let cases = is
    .selectFrom('chosen_case')
    .select('chosen_case.child_id')
    .where('chosen_case.inspection_id', '=', inspectionId)
    .where('chosen_case.removed_at', 'is', null)
  if (chosen === 'tracked' || chosen === 'sampled') cases = cases.where('chosen_case.kind', '=', chosen)
  return is('child_summary.child_id', chosen === 'none' ? 'not in' : 'in', cases)
}

type Named = { readonly table: 'flag'; readonly column: 'code' } | { readonly table: 'pattern_child'; readonly column: 'pattern' }

/** Of the flags, or the patterns, that a child has: any of these, or each of them. */
const hasNamed = (is: Is, db: Db, submissionId: string, { table, column }: Named, names: readonly string[], match: AnyOrAll): Asked => {
  // The two tables are alike in what is asked of them here; one stands for both in the types.
  const withAny = (some: readonly string[]): Asked =>
    is('child_summary.child_id', 'in', is.selectFrom(table as 'flag').select('child_id').where('submission_id', '=', keptAs(db, submissionId)).where(column as 'code', 'in', some).where('child_id', 'is not', null))
  return match === 'any' ? withAny(names) : is.and(names.map((name) => withAny([name])))
}

const hasRow = (is: Is, db: Db, submissionId: string, { list, field, value }: RowFact): Asked => {
  const rows = db.selectFrom(listTable(list)).select('child_ref').where('submission_id', '=', keptAs(db, submissionId)).where('child_ref', 'is not', null)
  return is('child_summary.child_id', 'in', (value === null ? rows.where(columnName(field), 'is', null) : rows.where(columnName(field), '=', value)).$castTo<{ child_ref: string }>())
}

const join = (is: Is, match: AnyOrAll, conditions: readonly Asked[]): Asked => (match === 'any' && conditions.length ? is.or(conditions) : is.and(conditions))

interface Within { readonly db: Db; readonly inspectionId: string; readonly submissionId: string }

const conditionsOf = (is: Is, { db, inspectionId, submissionId }: Within, where: ChildWhere): Asked[] => {
  const { flags = [], patterns = [], facts = [] } = where
  const on = where.lists.map((list) => holds(is, 'lists', String(keptList(list))))
  return [
    ...(on.length ? [join(is, where.match, on)] : []),
    ...(where.ages.length ? [isAged(is, where.ages)] : []),
    ...(where.genders.length ? [isOneOf(is, 'gender', where.genders)] : []),
    ...(where.ethnicityGroups.length ? [isOneOf(is, 'ethnicity_group', where.ethnicityGroups)] : []),
    ...(where.disabilities.length ? [isOneOf(is, 'disability', where.disabilities)] : []),
    ...(where.stages.length ? [is('stage', 'in', where.stages)] : []),
    ...(where.team !== null ? [holds(is, 'teams', where.team)] : []),
    ...(where.worker !== null ? [holds(is, 'workers', where.worker)] : []),
    ...(where.legalStatus !== null ? [is('legal_status', '=', where.legalStatus)] : []),
    ...(where.placementType !== null ? [is('placement_type', '=', where.placementType)] : []),
    ...(where.categoryOfAbuse !== null ? [is('category_of_abuse', '=', where.categoryOfAbuse)] : []),
    ...(where.chosen !== null ? [isChosen(is, inspectionId, where.chosen)] : []),
    ...(flags.length ? [hasNamed(is, db, submissionId, { table: 'flag', column: 'code' }, flags, where.flagMatch ?? 'any')] : []),
    ...(patterns.length ? [hasNamed(is, db, submissionId, { table: 'pattern_child', column: 'pattern' }, patterns, where.patternMatch ?? 'any')] : []),
    ...facts.map((fact) => hasRow(is, db, submissionId, fact)),
  ]
}

/** A group that asks nothing is no group: it neither finds everybody nor nobody. */
const asked = (is: Is, within: Within, where: ChildWhere): Asked => {
  const groups = [where, ...(where.more ?? [])].map((group) => ({ match: group.within ?? 'all', conditions: conditionsOf(is, within, group) })).filter(({ conditions }) => conditions.length)
  return join(is, where.between ?? 'all', groups.map(({ match, conditions }) => join(is, match, conditions)))
}

const matching = (db: Db, inspectionId: string, submissionId: string, where: ChildWhere) =>
  db
    .selectFrom('child_summary')
    .where('submission_id', '=', keptAs(db, submissionId))
    .where((is) => asked(is, { db, inspectionId, submissionId }, where))

/** How many children of a version answer to the filter. */
export const countChildren = async (db: Db, inspectionId: string, submissionId: string, where: ChildWhere): Promise<number> =>
  Number(
    (
      await matching(db, inspectionId, submissionId, where)
        .select((is) => is.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** One page of them. Sorted by their ids alone, because whole rows are long to sort. */
export const someChildren = async (
  db: Db, inspectionId: string, submissionId: string, where: ChildWhere, order: Sort | readonly Sort[], take: number, skip: number,
): Promise<ChildSummaryRow[]> => {
  const sorts = typeof order === 'string' ? [order] : order
  const ids = (await inOrder(matching(db, inspectionId, submissionId, where).select('child_id'), sorts).limit(take).offset(skip).execute()).map(({ child_id }) => child_id)
  return summariesOf(db, submissionId, ids)
}

const summariesAtOnce = 500

/** These children of a version, in this order. */
const summariesOf = async (db: Db, submissionId: string, ids: readonly string[]): Promise<ChildSummaryRow[]> => {
  const rows = new Map<string, ChildSummaryRow>()
  for (let from = 0; from < ids.length; from += summariesAtOnce) {
    const some = await db.selectFrom('child_summary').selectAll().where('submission_id', '=', keptAs(db, submissionId)).where('child_id', 'in', ids.slice(from, from + summariesAtOnce)).execute()
    for (const row of some) rows.set(row.child_id, row)
  }
  return ids.flatMap((id) => rows.get(id) ?? [])
}

// A stage of 0 is a child who is in a document only: on no stage, and so last either way, as are those without a team.
const columns: { readonly [C in Exclude<SortColumn, 'id'>]: { readonly name: keyof ChildSummaryRow; readonly none?: string | number } } = {
  age: { name: 'age' }, stage: { name: 'stage', none: 0 }, gender: { name: 'gender' }, ethnicity: { name: 'ethnicity_group' }, disability: { name: 'disability' },
  team: { name: 'teams', none: '' }, worker: { name: 'workers', none: '' }, legal: { name: 'legal_status' }, placement: { name: 'placement_type' },
  abuse: { name: 'category_of_abuse' }, need: { name: 'primary_need' },
}

const inOrder = <O>(query: SelectQueryBuilder<Tables, 'child_summary', O>, sorts: readonly Sort[]): SelectQueryBuilder<Tables, 'child_summary', O> => {
  let ordered = query
  let idDown = false
  for (const sort of sorts) {
    const down = sort.startsWith('-')
    const column = (down ? sort.slice(1) : sort) as SortColumn
    if (column === 'id') {
      idDown = down
      break
    }
    const { name, none } = columns[column]
    ordered = ordered.orderBy((is) => (none === undefined ? is.ref(name) : is.fn('nullif', [name, is.val(none)])), (by) => (down ? by.desc() : by.asc()).nullsLast())
  }
  const way = idDown ? 'desc' : 'asc'
  // Shorter IDs first, so that numbers without leading zeros stand in the order of numbers.
  return ordered.orderBy((is) => is.fn<number>('length', ['shown_id']), way).orderBy('shown_id', way).orderBy('child_id', way)
}

/** What balance and filters count, for every child of a version. */
export type FrameRow = Pick<
  ChildSummaryRow,
  | 'child_id'
  | 'lists'
  | 'age'
  | 'gender'
  | 'ethnicity_group'
  | 'disability'
  | 'stage'
  | 'teams'
  | 'workers'
  | 'legal_status'
  | 'placement_type'
  | 'category_of_abuse'
>
const frame = (db: Db, submissionId: string) =>
  db
    .selectFrom('child_summary')
    .select([
      'child_id',
      'lists',
      'age',
      'gender',
      'ethnicity_group',
      'disability',
      'stage',
      'teams',
      'workers',
      'legal_status',
      'placement_type',
      'category_of_abuse',
    ])
    .where('submission_id', '=', keptAs(db, submissionId))

export const frameRows = (db: Db, submissionId: string): Promise<FrameRow[]> => frame(db, submissionId).execute()

/** The same for the children who are tracked now. */
export const trackedRows = (db: Db, inspectionId: string, submissionId: string): Promise<FrameRow[]> =>
  frame(db, submissionId)
    .where((is) => isChosen(is, inspectionId, 'tracked'))
    .execute()
