import type { ExpressionBuilder, ExpressionWrapper, Kysely, SelectQueryBuilder, SqlBool } from 'kysely'
import type { ListId, ListNumber } from '#annex-a/specification/grammar/list.ts'
import { keptList } from '../list-kept.ts'
import type { CaseKind } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'
import type { ChildSummaryTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>
export type ChildSummaryRow = ChildSummaryTable

/** What the children of a version are filtered by. An empty list, or null, asks nothing. In a list of values, null stands for "not given". */
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
  /** The code of a flag that the child bears. */
  readonly flag: string | null
}

export type ChildOrder = 'id' | 'youngest' | 'oldest' | 'furthest' | 'earliest'

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

const isFlagged = (is: Is, db: Db, submissionId: string, flag: string): Asked =>
  is(
    'child_summary.child_id',
    'in',
    is
      .selectFrom('flag')
      .select('flag.child_id')
      .where('flag.submission_id', '=', keptAs(db, submissionId))
      .where('flag.code', '=', flag)
      .where('flag.child_id', 'is not', null),
  )

const asked = (is: Is, db: Db, inspectionId: string, submissionId: string, where: ChildWhere): Asked => {
  const on = where.lists.map((list) => holds(is, 'lists', String(keptList(list))))
  return is.and([
    ...(on.length ? [where.match === 'all' ? is.and(on) : is.or(on)] : []),
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
    ...(where.flag !== null ? [isFlagged(is, db, submissionId, where.flag)] : []),
  ])
}

const matching = (db: Db, inspectionId: string, submissionId: string, where: ChildWhere) =>
  db
    .selectFrom('child_summary')
    .where('submission_id', '=', keptAs(db, submissionId))
    .where((is) => asked(is, db, inspectionId, submissionId, where))

/** How many children of a version answer to the filter. */
export const countChildren = async (db: Db, inspectionId: string, submissionId: string, where: ChildWhere): Promise<number> =>
  Number(
    (
      await matching(db, inspectionId, submissionId, where)
        .select((is) => is.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** One page of them. */
export const someChildren = (
  db: Db,
  inspectionId: string,
  submissionId: string,
  where: ChildWhere,
  order: ChildOrder,
  take: number,
  skip: number,
): Promise<ChildSummaryRow[]> =>
  inOrder(matching(db, inspectionId, submissionId, where).selectAll(), order)
    .limit(take)
    .offset(skip)
    .execute()

// Shorter IDs first, so that numbers without leading zeros stand in the order of numbers.
const inOrder = <O>(query: SelectQueryBuilder<Tables, 'child_summary', O>, order: ChildOrder): SelectQueryBuilder<Tables, 'child_summary', O> => {
  let ordered = query
  if (order === 'youngest') ordered = ordered.orderBy('age', (by) => by.asc().nullsLast())
  if (order === 'oldest') ordered = ordered.orderBy('age', (by) => by.desc().nullsLast())
  if (order === 'furthest') ordered = ordered.orderBy('stage', 'desc')
  // Stage 0 is a child who is in a document only: on no stage, and so after those who are on one.
  if (order === 'earliest') ordered = ordered.orderBy((is) => is.fn<number>('nullif', ['stage', is.val(0)]), (by) => by.asc().nullsLast())
  return ordered
    .orderBy((is) => is.fn<number>('length', ['shown_id']))
    .orderBy('shown_id')
    .orderBy('child_id')
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
