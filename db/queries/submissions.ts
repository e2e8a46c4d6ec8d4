import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { AnewState, SubmissionFileTable, SubmissionListTable, SubmissionRefusedTable, SubmissionTable } from '../tables/submissions.ts'

type Db = Kysely<Tables>
export type SubmissionRow = SubmissionTable
export type FileRow = SubmissionFileTable
export type RefusedFileRow = SubmissionRefusedTable
export type ListOfSubmissionRow = SubmissionListTable

export const submissionById = (db: Db, id: string): Promise<SubmissionRow | undefined> =>
  db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst()

/** Only within its own inspection, whatever the address says. */
export const submissionOf = (db: Db, inspectionId: string, id: string): Promise<SubmissionRow | undefined> =>
  db.selectFrom('submission').selectAll().where('id', '=', id).where('inspection_id', '=', inspectionId).executeTakeFirst()

export type SentSubmission = SubmissionRow & { readonly sender: string; readonly submitter: string | null }

/** Drafts and versions, the newest upload first, each with the names of whoever sent and submitted it. */
export const submissionsOfInspection = (db: Db, inspectionId: string): Promise<SentSubmission[]> =>
  db.selectFrom('submission').innerJoin('person', 'person.id', 'submission.sent_by').leftJoin('person as submitter', 'submitter.id', 'submission.submitted_by')
    .selectAll('submission').select(['person.name as sender', 'submitter.name as submitter'])
    .where('inspection_id', '=', inspectionId).orderBy('number', 'desc').execute()

export const lastNumber = async (db: Db, inspectionId: string): Promise<number> =>
  Number((await db.selectFrom('submission').select((is) => is.fn.max('number').as('last')).where('inspection_id', '=', inspectionId).executeTakeFirst())?.last ?? 0)

export const addSubmission = async (db: Db, submission: SubmissionRow, files: readonly FileRow[]): Promise<void> => {
  await db.insertInto('submission').values(submission).execute()
  if (files.length) await db.insertInto('submission_file').values([...files]).execute()
}

/** Writes down what came with an upload and was not taken. */
export const addRefused = async (db: Db, refused: readonly RefusedFileRow[]): Promise<void> => {
  if (refused.length) await db.insertInto('submission_refused').values([...refused]).execute()
}

/** What came with an upload and was not taken, in the order in which it was sent. */
export const refusedOf = (db: Db, submissionId: string): Promise<RefusedFileRow[]> =>
  db.selectFrom('submission_refused').selectAll().where('submission_id', '=', submissionId).orderBy('position').execute()

/** In the order in which they were sent. */
export const filesOf = (db: Db, submissionId: string): Promise<FileRow[]> =>
  db.selectFrom('submission_file').selectAll().where('submission_id', '=', submissionId).orderBy('position').execute()

export const filesOfInspection = (db: Db, inspectionId: string): Promise<Pick<FileRow, 'id' | 'submission_id' | 'name' | 'sha256' | 'bytes'>[]> =>
  db.selectFrom('submission_file').innerJoin('submission', 'submission.id', 'submission_file.submission_id')
    .select(['submission_file.id as id', 'submission_id', 'name', 'sha256', 'bytes']).where('inspection_id', '=', inspectionId).orderBy('position').execute()

/** A file that came with a submission, or of which it has lists. */
export const fileOf = (db: Db, submissionId: string, fileId: string): Promise<FileRow | undefined> =>
  db.selectFrom('submission_file').selectAll().where('id', '=', fileId)
    .where((is) => is.or([is('submission_id', '=', submissionId), is('id', 'in', is.selectFrom('submission_list').select('file_id').where('submission_list.submission_id', '=', submissionId))]))
    .executeTakeFirst()

/** The files that a submission is made of: those that came with it, and those of lists that were carried into it. By upload, in the order sent. */
export const filesWithin = (db: Db, submissionId: string): Promise<(FileRow & { readonly upload: number; readonly sentAt: string })[]> =>
  db.selectFrom('submission_file').innerJoin('submission', 'submission.id', 'submission_file.submission_id').selectAll('submission_file').select(['submission.number as upload', 'submission.sent_at as sentAt'])
    .where((is) => is.or([is('submission_id', '=', submissionId), is('submission_file.id', 'in', is.selectFrom('submission_list').select('file_id').where('submission_list.submission_id', '=', submissionId))]))
    .orderBy('submission.number', 'desc').orderBy('position').execute()

export const fileById = (db: Db, id: string): Promise<FileRow | undefined> =>
  db.selectFrom('submission_file').selectAll().where('id', '=', id).executeTakeFirst()

export interface SentBefore {
  readonly inspection_id: string
  readonly submission_id: string
  readonly number: number
  readonly version: number | null
  readonly sent_at: string
  readonly sha256: string
}

/** Files of the same bytes, in any inspection, that were not withdrawn. The latest first. */
export const filesWithBytes = (db: Db, sha256s: readonly string[]): Promise<SentBefore[]> =>
  db.selectFrom('submission_file').innerJoin('submission', 'submission.id', 'submission_file.submission_id')
    .select(['inspection_id', 'submission_id', 'number', 'version', 'sent_at', 'sha256']).where('sha256', 'in', [...sha256s]).where('state', '<>', 'withdrawn')
    .orderBy('sent_at', 'desc').orderBy('number', 'desc').execute()

/** What waits for the checker, or was with it when the server stopped. In the order in which it was sent. */
export const unfinishedSubmissions = (db: Db): Promise<Pick<SubmissionRow, 'id' | 'state' | 'anew'>[]> =>
  db.selectFrom('submission').select(['id', 'state', 'anew']).where((is) => is.or([is('state', 'in', ['received', 'reading']), is('anew', 'in', ['waiting', 'checking'])]))
    .where('state', '<>', 'withdrawn').orderBy('sent_at').orderBy('number').execute()

/** Those that were checked anew at some time: something may be left in the place that nobody sees. */
export const checkedAnew = (db: Db): Promise<Pick<SubmissionRow, 'id' | 'kept_as'>[]> =>
  db.selectFrom('submission').select(['id', 'kept_as']).where((is) => is.or([is('kept_as', 'is not', null), is('anew', 'is not', null)])).execute()

/** Moves a submission on, where it is still in the state it is moved from. False where it is not. */
export const moveSubmission = async (db: Db, id: string, from: SubmissionRow['state'] | readonly SubmissionRow['state'][], to: Partial<SubmissionRow>): Promise<boolean> => {
  const states = typeof from === 'string' ? [from] : [...from]
  const done = await db.updateTable('submission').set(to).where('id', '=', id).where('state', 'in', states).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}

const checkable = ['read', 'unreadable'] as const

/** Moves a version on that is checked anew, where it is still where it is moved from and not withdrawn. False where it is not. */
export const moveAnew = async (db: Db, id: string, from: AnewState | null | readonly AnewState[], to: Partial<SubmissionRow>): Promise<boolean> => {
  const update = db.updateTable('submission').set(to).where('id', '=', id).where('state', 'in', checkable)
  const states = from === null ? [] : typeof from === 'string' ? [from] : [...from]
  const done = await (from === null ? update.where('anew', 'is', null) : update.where('anew', 'in', states)).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}

/**
 * Notes that a version is to be checked once more: now, where it has been read, or when it will have been, where it is being read.
 * False where it was withdrawn, or waits to be read anyway or for somebody to say so.
 */
export const askAnew = async (db: Db, id: string): Promise<boolean> => {
  const done = await db.updateTable('submission').set({ anew: 'waiting', fault_reference: null }).where('id', '=', id).where('state', 'in', [...checkable, 'reading']).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}

/** The last upload that was read before this number, submitted or not: what a new one carries lists forward from. */
export const readBefore = (db: Db, inspectionId: string, number: number): Promise<SubmissionRow | undefined> =>
  db.selectFrom('submission').selectAll().where('inspection_id', '=', inspectionId).where('state', '=', 'read').where('number', '<', number)
    .orderBy('number', 'desc').limit(1).executeTakeFirst()

/** The newest upload that was read, submitted or not. */
export const newestRead = (db: Db, inspectionId: string): Promise<SubmissionRow | undefined> =>
  db.selectFrom('submission').selectAll().where('inspection_id', '=', inspectionId).where('state', '=', 'read').orderBy('number', 'desc').limit(1).executeTakeFirst()

/** The last version that was submitted and not withdrawn. */
export const lastVersion = (db: Db, inspectionId: string): Promise<SubmissionRow | undefined> =>
  db.selectFrom('submission').selectAll().where('inspection_id', '=', inspectionId).where('state', '=', 'read').where('version', 'is not', null)
    .orderBy('version', 'desc').limit(1).executeTakeFirst()

/** The highest number ever given to a version, withdrawn ones too; 0 before the first. */
export const lastVersionNumber = async (db: Db, inspectionId: string): Promise<number> =>
  Number((await db.selectFrom('submission').select((is) => is.fn.max('version').as('last')).where('inspection_id', '=', inspectionId).executeTakeFirst())?.last ?? 0)

/** The version in use is the last that was submitted and not withdrawn; null where there is none. Returns its id. */
export const makeLastVersionCurrent = async (db: Db, inspectionId: string): Promise<string | null> => {
  const last = await lastVersion(db, inspectionId)
  await db.updateTable('inspection').set({ current_submission_id: last?.id ?? null }).where('id', '=', inspectionId).execute()
  return last?.id ?? null
}

export type Submitted = { readonly [K in 'version' | 'submitted_at' | 'submitted_by' | 'receipt']: NonNullable<SubmissionRow[K]> }

/** Makes a draft a version. False where it is no draft that was read any more. */
export const markSubmitted = async (db: Db, id: string, submitted: Submitted): Promise<boolean> => {
  const done = await db.updateTable('submission').set(submitted).where('id', '=', id).where('state', '=', 'read').where('version', 'is', null).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}

export const listsOfSubmission = (db: Db, submissionId: string): Promise<ListOfSubmissionRow[]> =>
  db.selectFrom('submission_list').selectAll().where('submission_id', '=', submissionId).orderBy('list').execute()

/** The lists of every version that stands, the first version first. */
export const listsOfVersions = async (db: Db, inspectionId: string): Promise<{ readonly list: number; readonly carried_from: number | null; readonly number: number; readonly version: number; readonly submitted_at: string; readonly submission_id: string }[]> =>
  db.selectFrom('submission_list').innerJoin('submission', 'submission.id', 'submission_list.submission_id').select(['list', 'carried_from', 'number', 'submission_id'])
    .select((is) => [is.ref('version').$castTo<number>().as('version'), is.ref('submitted_at').$castTo<string>().as('submitted_at')])
    .where('inspection_id', '=', inspectionId).where('state', '=', 'read').where('version', 'is not', null).orderBy('version').orderBy('list').execute()

export const addListsOfSubmission = async (db: Db, lists: readonly ListOfSubmissionRow[]): Promise<void> => {
  if (lists.length) await db.insertInto('submission_list').values([...lists]).execute()
}

/** Before the lists as they are read now take the place of those that were read. */
export const removeListsOfSubmission = async (db: Db, submissionId: string): Promise<void> => {
  await db.deleteFrom('submission_list').where('submission_id', '=', submissionId).execute()
}

export type FileResult = Pick<FileRow, 'format' | 'problem_code' | 'problem_facts' | 'other_sheets'>

export const setFileResult = async (db: Db, fileId: string, result: FileResult): Promise<void> => {
  await db.updateTable('submission_file').set(result).where('id', '=', fileId).execute()
}
