import type { Kysely } from 'kysely'
import type { Store } from '../open.ts'
import type { Tables } from '../tables/index.ts'
import type { FindingTable, FindingTotalTable, NotCheckedTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>
export type FindingRow = FindingTable
export type FindingTotalRow = FindingTotalTable
export type NotCheckedRow = NotCheckedTable

const columns = [
  'submission_id', 'number', 'code', 'severity', 'list', 'sheet', 'row_number', 'column_letter', 'field', 'header', 'value', 'child_id', 'facts', 'related',
] as const satisfies readonly (keyof FindingRow)[]

export const addFindings = (store: Store, findings: readonly FindingRow[]): Promise<void> =>
  store.bulkInsert('finding', columns, findings.map((finding) => columns.map((column) => finding[column])))

export const addTotals = async (db: Db, totals: readonly FindingTotalRow[], notChecked: readonly NotCheckedRow[]): Promise<void> => {
  // A few hundred at most; in steps because an engine takes only so many values in one statement.
  for (let from = 0; from < totals.length; from += 500) await db.insertInto('finding_total').values(totals.slice(from, from + 500)).execute()
  for (let from = 0; from < notChecked.length; from += 500) await db.insertInto('not_checked').values(notChecked.slice(from, from + 500)).execute()
}

/** Before a version's new totals take the place of the old. */
export const removeTotals = async (db: Db, submissionId: string): Promise<void> => {
  await db.deleteFrom('finding_total').where('submission_id', '=', submissionId).execute()
  await db.deleteFrom('not_checked').where('submission_id', '=', submissionId).execute()
}

export const totalsOf = async (db: Db, submissionId: string): Promise<FindingTotalRow[]> =>
  (await db.selectFrom('finding_total').selectAll().where('submission_id', '=', submissionId).orderBy('list').orderBy('code').execute())
    .map((row) => ({ ...row, total: Number(row.total) }))

export const notCheckedOf = (db: Db, submissionId: string): Promise<NotCheckedRow[]> =>
  db.selectFrom('not_checked').selectAll().where('submission_id', '=', submissionId).orderBy('list').orderBy('code').orderBy('because').execute()

/** Findings of one rule in one list; list 0 stands for those that are of no list. */
export interface OfRule { readonly submissionId: string; readonly list: number; readonly code: string; readonly severity?: string }

export type SeenFinding = FindingRow & { readonly child_key: string | null }

const ofRule = (db: Db, { submissionId, list, code, severity }: OfRule) => {
  let query = db.selectFrom('finding').where('finding.submission_id', '=', keptAs(db, submissionId)).where('code', '=', code)
  query = list === 0 ? query.where('list', 'is', null) : query.where('list', '=', list)
  return severity ? query.where('severity', '=', severity) : query
}

/** In the order of rows; with the child's normalised ID, which some rules name in words. */
export const someFindings = (db: Db, which: OfRule, take: number, skip = 0): Promise<SeenFinding[]> =>
  ofRule(db, which).leftJoin('child', 'child.id', 'finding.child_id').selectAll('finding').select('child.child_key as child_key')
    .orderBy('finding.number').limit(take).offset(skip).execute()

/** How many of them are kept, which can be fewer than there are. */
export const countKept = async (db: Db, which: OfRule): Promise<number> =>
  Number((await ofRule(db, which).select((is) => is.fn.countAll<number>().as('kept')).executeTakeFirstOrThrow()).kept)

/** Some findings of a version by their numbers, in the order of rows. */
export const findingsNumbered = (db: Db, submissionId: string, numbers: readonly number[]): Promise<SeenFinding[]> =>
  numbers.length === 0 ? Promise.resolve([]) : db.selectFrom('finding').leftJoin('child', 'child.id', 'finding.child_id').selectAll('finding').select('child.child_key as child_key')
    .where('finding.submission_id', '=', keptAs(db, submissionId)).where('finding.number', 'in', [...numbers]).orderBy('finding.number').execute()

/** In which fields a rule's findings are, the most first. */
export const countByField = async (db: Db, which: OfRule): Promise<{ readonly field: string; readonly findings: number }[]> =>
  (await ofRule(db, which).select((is) => ['field', is.fn.countAll<number>().as('findings')]).where('field', 'is not', null).groupBy('field').orderBy('findings', 'desc').orderBy('field').execute())
    .map(({ field, findings }) => ({ field: field!, findings: Number(findings) }))
