import type { Kysely } from 'kysely'
import type { ActionStatementTable, ReportAnswerTable, ReportCommentTable, ReportPointTable, ReportStepTable, ReportTextTable } from '../tables/report.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

export type ReportTextRow = ReportTextTable

/** The number, hash and day of every frozen text, the newest first. */
export const reportTextsOf = (db: Db, inspectionId: string): Promise<Pick<ReportTextRow, 'id' | 'number' | 'sha256' | 'made_at'>[]> =>
  db.selectFrom('report_text').select(['id', 'number', 'sha256', 'made_at']).where('inspection_id', '=', inspectionId).orderBy('number', 'desc').execute()

export const reportTextById = (db: Db, inspectionId: string, id: string): Promise<ReportTextRow | undefined> =>
  db.selectFrom('report_text').selectAll().where('inspection_id', '=', inspectionId).where('id', '=', id).executeTakeFirst()

export const reportTextNumbered = (db: Db, inspectionId: string, number: number): Promise<ReportTextRow | undefined> =>
  db.selectFrom('report_text').selectAll().where('inspection_id', '=', inspectionId).where('number', '=', number).executeTakeFirst()

export const addReportText = async (db: Db, text: Omit<ReportTextRow, 'number'>): Promise<void> => {
  const last = await db.selectFrom('report_text').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', text.inspection_id).executeTakeFirst()
  await db.insertInto('report_text').values({ ...text, number: Number(last?.number ?? 0) + 1 }).execute()
}

export interface ReportStepRow extends ReportStepTable { readonly who: string; readonly named: string | null; readonly textNumber: number }

/** Every step of the report, the oldest first. */
export const reportStepsOf = (db: Db, inspectionId: string): Promise<ReportStepRow[]> =>
  db.selectFrom('report_step').innerJoin('person as who', 'who.id', 'report_step.done_by').leftJoin('person as named', 'named.id', 'report_step.person_id').innerJoin('report_text', 'report_text.id', 'report_step.text_id')
    .selectAll('report_step').select(['who.name as who', 'named.name as named', 'report_text.number as textNumber']).where('report_step.inspection_id', '=', inspectionId).orderBy('report_step.number').execute()

export const addReportStep = async (db: Db, step: Omit<ReportStepTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('report_step').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', step.inspection_id).executeTakeFirst()
  await db.insertInto('report_step').values({ ...step, number: Number(last?.number ?? 0) + 1 }).execute()
}

export interface ReportCommentRow extends ReportCommentTable { readonly writer: string; readonly textNumber: number }

/** What was said while quality was assured, the newest first. */
export const reportCommentsOf = (db: Db, inspectionId: string): Promise<ReportCommentRow[]> =>
  db.selectFrom('report_comment').innerJoin('person', 'person.id', 'report_comment.written_by').innerJoin('report_text', 'report_text.id', 'report_comment.text_id')
    .selectAll('report_comment').select(['person.name as writer', 'report_text.number as textNumber']).where('report_comment.inspection_id', '=', inspectionId).orderBy('written_at', 'desc').orderBy('report_comment.id').execute()

/** False where a form that was sent twice had already kept it. */
export const addReportComment = async (db: Db, comment: ReportCommentTable): Promise<boolean> => {
  if (await db.selectFrom('report_comment').select('id').where('id', '=', comment.id).executeTakeFirst()) return false
  await db.insertInto('report_comment').values(comment).execute()
  return true
}

export interface ReportPointRow extends ReportPointTable {
  readonly raiser: string
  readonly textNumber: number
  /** The answer that counts; null before there is one. */
  readonly answer: (ReportAnswerTable & { readonly who: string }) | null
}

/** Every point that the authority raised, in the order in which it did. */
export const reportPointsOf = async (db: Db, inspectionId: string): Promise<ReportPointRow[]> => {
  const points = await db.selectFrom('report_point').innerJoin('person', 'person.id', 'report_point.raised_by').innerJoin('report_text', 'report_text.id', 'report_point.text_id')
    .selectAll('report_point').select(['person.name as raiser', 'report_text.number as textNumber']).where('report_point.inspection_id', '=', inspectionId).orderBy('report_point.number').execute()
  const answers = await db.selectFrom('report_answer').innerJoin('report_point', 'report_point.id', 'report_answer.point_id').innerJoin('person', 'person.id', 'report_answer.answered_by')
    .selectAll('report_answer').select('person.name as who').where('report_point.inspection_id', '=', inspectionId).orderBy('report_answer.number').execute()
  const last = new Map(answers.map((answer) => [answer.point_id, answer]))
  return points.map((point) => ({ ...point, answer: last.get(point.id) ?? null }))
}

/** False where a form that was sent twice had already kept it. */
export const addReportPoint = async (db: Db, point: Omit<ReportPointTable, 'number'>): Promise<boolean> => {
  if (await db.selectFrom('report_point').select('id').where('id', '=', point.id).executeTakeFirst()) return false
  const last = await db.selectFrom('report_point').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', point.inspection_id).executeTakeFirst()
  await db.insertInto('report_point').values({ ...point, number: Number(last?.number ?? 0) + 1 }).execute()
  return true
}

export const addReportAnswer = async (db: Db, answer: Omit<ReportAnswerTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('report_answer').select((is) => is.fn.max('number').as('number')).where('point_id', '=', answer.point_id).executeTakeFirst()
  await db.insertInto('report_answer').values({ ...answer, number: Number(last?.number ?? 0) + 1 }).execute()
}

export interface ActionStatementRow extends ActionStatementTable { readonly sender: string }

/** The newest first. */
export const actionStatementsOf = (db: Db, inspectionId: string): Promise<ActionStatementRow[]> =>
  db.selectFrom('action_statement').innerJoin('person', 'person.id', 'action_statement.made_by').selectAll('action_statement').select('person.name as sender')
    .where('inspection_id', '=', inspectionId).orderBy('number', 'desc').execute()

/** The day (`YYYY-MM-DD`) on which a statement of action was first received; null before. A newer one, or one that is recorded late, changes nothing of it. */
export const statementFirstReceived = async (db: Db, inspectionId: string): Promise<string | null> =>
  (await db.selectFrom('action_statement').select((is) => is.fn.min('received_on').as('first')).where('inspection_id', '=', inspectionId).executeTakeFirst())?.first ?? null

/** False where a form that was sent twice had already kept it. */
export const addActionStatement = async (db: Db, statement: Omit<ActionStatementTable, 'number'>): Promise<boolean> => {
  if (await db.selectFrom('action_statement').select('id').where('id', '=', statement.id).executeTakeFirst()) return false
  const last = await db.selectFrom('action_statement').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', statement.inspection_id).executeTakeFirst()
  await db.insertInto('action_statement').values({ ...statement, number: Number(last?.number ?? 0) + 1 }).execute()
  return true
}

/**
 * What the calendar asks of the report: whether it was found inadequate, by the text that stands, and the day on which it was first published.
 * While it is corrected the published text stands, with its grade.
 */
export const reportOutcome = async (db: Db, inspectionId: string): Promise<{ readonly overall: number | null; readonly publishedOn: string | null }> => {
  const newest = await db.selectFrom('report_step').select(['kind', 'on_date', 'overall']).where('inspection_id', '=', inspectionId).where('kind', 'in', ['made-final', 'opened-again', 'published']).orderBy('number', 'desc').execute()
  const published = newest.findIndex(({ kind }) => kind === 'published')
  const stands = published < 0 ? newest : newest.slice(published)
  if (stands[0]?.kind === 'opened-again') return { overall: null, publishedOn: null }
  return { overall: stands.find(({ kind }) => kind === 'made-final')?.overall ?? null, publishedOn: newest.findLast(({ kind }) => kind === 'published')?.on_date ?? null }
}
