import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { SubmissionQuestionsTable } from '../tables/confirmed.ts'

type Db = Kysely<Tables>
export type QuestionsRow = SubmissionQuestionsTable

/** What a submission asks; undefined where it was read before questions were kept. */
export const questionsOfSubmission = (db: Db, submissionId: string): Promise<QuestionsRow | undefined> =>
  db.selectFrom('submission_questions').selectAll().where('submission_id', '=', submissionId).executeTakeFirst()

/** In place of those it asked before. */
export const setQuestions = async (db: Db, row: QuestionsRow): Promise<void> => {
  await db.deleteFrom('submission_questions').where('submission_id', '=', row.submission_id).execute()
  await db.insertInto('submission_questions').values(row).execute()
}
