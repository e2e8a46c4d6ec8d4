import type { ExpressionBuilder, ExpressionWrapper, Kysely, SelectQueryBuilder, SqlBool } from 'kysely'
import { listNumbers, type ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { fieldColumns, listTable } from '../columns.ts'
import type { CaseKind } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'
import type { ChildSummaryTable, FindingTable } from '../tables/submissions.ts'

type Db = Kysely<Tables>
export type ChildSummaryRow = ChildSummaryTable

/** What the children of a version are filtered by. An empty list, or null, asks nothing. In a list of values, null stands for "not given". */
export interface ChildWhere {
  readonly lists: readonly ListNumber[]
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
}

export type ChildOrder = 'id' | 'youngest' | 'oldest' | 'furthest' | 'earliest'

type Is = ExpressionBuilder<Tables, 'child_summary'>
type Asked = ExpressionWrapper<Tables, 'child_summary', SqlBool>
type Bars = 'lists' | 'teams' | 'workers'

// `replace` minds the case on every engine and knows no wildcards; `like` differs on both counts.
const holds = (is: Is, column: Bars, value: string): Asked => is(is.fn<string>('replace', [column, is.val(`|${value}|`), is.val('')]), '<>', is.ref(column))

const isOneOf = (is: Is, column: 'gender' | 'ethnicity_group' | 'disability', values: readonly (string | null)[]): Asked => {
  const given = values.filter((value) => value !== null)
  return is.or([...(given.length ? [is(column, 'in', given)] : []), ...(values.includes(null) ? [is(column, 'is', null)] : [])])
}

const isAged = (is: Is, ages: ChildWhere['ages']): Asked =>
  is.or(ages.map((band) => (band ? is.and([is('age', '>=', band.from), is('age', '<=', band.to)]) : is('age', 'is', null))))

const isChosen = (is: Is, inspectionId: string, chosen: NonNullable<ChildWhere['chosen']>): Asked => {
  let cases = is.selectFrom('chosen_case').select('chosen_case.child_id').where('chosen_case.inspection_id', '=', inspectionId).where('chosen_case.removed_at', 'is', null)
  if (chosen === 'tracked' || chosen === 'sampled') cases = cases.where('chosen_case.kind', '=', chosen)
  return is('child_summary.child_id', chosen === 'none' ? 'not in' : 'in', cases)
}

const asked = (is: Is, inspectionId: string, where: ChildWhere): Asked => {
  const on = where.lists.map((list) => holds(is, 'lists', String(list)))
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
  ])
}

const matching = (db: Db, inspectionId: string, submissionId: string, where: ChildWhere) =>
  db.selectFrom('child_summary').where('submission_id', '=', submissionId).where((is) => asked(is, inspectionId, where))

/** How many children of a version answer to the filter. */
export const countChildren = async (db: Db, inspectionId: string, submissionId: string, where: ChildWhere): Promise<number> =>
  Number((await matching(db, inspectionId, submissionId, where).select((is) => is.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n)

/** One page of them. */
export const someChildren = (
  db: Db, inspectionId: string, submissionId: string, where: ChildWhere, order: ChildOrder, take: number, skip: number,
): Promise<ChildSummaryRow[]> =>
  inOrder(matching(db, inspectionId, submissionId, where).selectAll(), order).limit(take).offset(skip).execute()

// Shorter IDs first, so that numbers without leading zeros stand in the order of numbers.
const inOrder = <O>(query: SelectQueryBuilder<Tables, 'child_summary', O>, order: ChildOrder): SelectQueryBuilder<Tables, 'child_summary', O> => {
  let ordered = query
  if (order === 'youngest') ordered = ordered.orderBy('age', (by) => by.asc().nullsLast())
  if (order === 'oldest') ordered = ordered.orderBy('age', (by) => by.desc().nullsLast())
  if (order === 'furthest') ordered = ordered.orderBy('stage', 'desc')
  if (order === 'earliest') ordered = ordered.orderBy('stage', 'asc')
  return ordered.orderBy((is) => is.fn<number>('length', ['shown_id'])).orderBy('shown_id').orderBy('child_id')
}

/** What balance and filters count, for every child of a version. */
export type FrameRow = Pick<
  ChildSummaryRow, 'child_id' | 'lists' | 'age' | 'gender' | 'ethnicity_group' | 'disability' | 'stage' | 'teams' | 'workers' | 'legal_status' | 'placement_type' | 'category_of_abuse'
>
const frame = (db: Db, submissionId: string) =>
  db.selectFrom('child_summary')
    .select(['child_id', 'lists', 'age', 'gender', 'ethnicity_group', 'disability', 'stage', 'teams', 'workers', 'legal_status', 'placement_type', 'category_of_abuse'])
    .where('submission_id', '=', submissionId)

export const frameRows = (db: Db, submissionId: string): Promise<FrameRow[]> => frame(db, submissionId).execute()

/** The same for the children who are tracked now. */
export const trackedRows = (db: Db, inspectionId: string, submissionId: string): Promise<FrameRow[]> =>
  frame(db, submissionId).where((is) => isChosen(is, inspectionId, 'tracked')).execute()

export interface FoundChild { readonly id: string; readonly shownId: string }

/** A child of the inspection by our id, with the ID as first written in the latest version that has one. */
export const childById = async (db: Db, inspectionId: string, childId: string): Promise<{ readonly id: string; readonly child_key: string } | undefined> =>
  db.selectFrom('child').select(['id', 'child_key']).where('id', '=', childId).where('inspection_id', '=', inspectionId).executeTakeFirst()

export const childByKey = (db: Db, inspectionId: string, key: string): Promise<{ readonly id: string } | undefined> =>
  db.selectFrom('child').select('id').where('inspection_id', '=', inspectionId).where('child_key', '=', key).executeTakeFirst()

const partOf = (db: Db, inspectionId: string, submissionId: string, part: string) =>
  db.selectFrom('child').innerJoin('child_summary', 'child_summary.child_id', 'child.id').where('child.inspection_id', '=', inspectionId)
    .where('child_summary.submission_id', '=', submissionId)
    .where((is) => is(is.fn<string>('replace', ['child.child_key', is.val(part), is.val('')]), '<>', is.ref('child.child_key')))

/** Children of a version whose normalised ID has this part in it: how many, and the first of them. */
export const childrenWithPart = async (
  db: Db, inspectionId: string, submissionId: string, part: string, take: number,
): Promise<{ readonly total: number; readonly found: FoundChild[] }> => {
  const { n } = await partOf(db, inspectionId, submissionId, part).select((is) => is.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const rows = await partOf(db, inspectionId, submissionId, part).select(['child.id as id', 'child_summary.shown_id as shownId'])
    .orderBy((is) => is.fn<number>('length', ['child_summary.shown_id'])).orderBy('child_summary.shown_id').limit(take).execute()
  return { total: Number(n), found: rows }
}

export const summaryOf = (db: Db, submissionId: string, childId: string): Promise<ChildSummaryRow | undefined> =>
  db.selectFrom('child_summary').selectAll().where('submission_id', '=', submissionId).where('child_id', '=', childId).executeTakeFirst()

/** The last version of the inspection, by number, that has the child. */
export const lastVersionWith = (db: Db, inspectionId: string, childId: string): Promise<{ readonly id: string; readonly number: number } | undefined> =>
  db.selectFrom('child_summary').innerJoin('submission', 'submission.id', 'child_summary.submission_id').select(['submission.id as id', 'submission.number as number'])
    .where('submission.inspection_id', '=', inspectionId).where('submission.state', '=', 'read').where('child_summary.child_id', '=', childId)
    .orderBy('submission.number', 'desc').limit(1).executeTakeFirst()

/** A row of a list as it was sent. */
export interface ListRow {
  readonly list: ListNumber
  /** As Excel shows it. */
  readonly row: number
  readonly hidden: boolean
  readonly values: Readonly<Record<string, string | number | null>>
  /** By field, as written, where the value read differs or could not be read. */
  readonly written: Readonly<Record<string, string>>
  /** By heading, cells of columns that are no field of the list. */
  readonly extra: Readonly<Record<string, string>>
}

/** Every row of lists 1 to 10 that bears the child's ID, by list and row. List 11 is adults, and has none. */
export const rowsOfChild = async (db: Db, submissionId: string, childId: string): Promise<ListRow[]> => {
  const rows: ListRow[] = []
  for (const list of listNumbers) {
    if (list === 11) continue
    const found = await db.selectFrom(listTable(list)).selectAll().where('submission_id', '=', submissionId).where('child_ref', '=', childId).orderBy('row_number').execute()
    const columns = fieldColumns(listOf(list))
    rows.push(...found.map((row) => ({
      list, row: Number(row.row_number), hidden: row.hidden === 1,
      values: Object.fromEntries(columns.map(({ field, name }) => [field, row[name] ?? null])),
      written: JSON.parse(String(row.written)) as ListRow['written'], extra: JSON.parse(String(row.extra)) as ListRow['extra'],
    })))
  }
  return rows
}

/** Where each list of a version stands in the files sent. */
export interface ListSheet { readonly list: number; readonly sheet: string; readonly file: string; readonly carriedFrom: number | null }

export const sheetsOf = (db: Db, submissionId: string): Promise<ListSheet[]> =>
  db.selectFrom('submission_list').innerJoin('submission_file', 'submission_file.id', 'submission_list.file_id')
    .select(['submission_list.list as list', 'submission_list.sheet as sheet', 'submission_file.name as file', 'submission_list.carried_from as carriedFrom'])
    .where('submission_list.submission_id', '=', submissionId).orderBy('submission_list.list').execute()

export const findingsOfChild = (db: Db, submissionId: string, childId: string): Promise<FindingTable[]> =>
  db.selectFrom('finding').selectAll().where('submission_id', '=', submissionId).where('child_id', '=', childId).orderBy('number').execute()
