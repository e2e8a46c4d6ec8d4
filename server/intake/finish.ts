import type { Checked, ReadList } from '#annex-a/reading/checked.ts'
import { keptList } from '#db/list-kept.ts'
import { addTotals, removeTotals } from '#db/queries/findings.ts'
import { setFlagTotals } from '#db/queries/flags.ts'
import { setQuestions } from '#db/queries/questions.ts'
import {
  addListsOfSubmission, makeLastVersionCurrent, moveAnew, moveSubmission, removeListsOfSubmission, setFileResult, submissionById, type ListOfSubmissionRow, type SubmissionRow,
} from '#db/queries/submissions.ts'
import { writeEvent } from '../access/audit.ts'
import { instant } from '../clock.ts'
import { questionsRow } from '../mapping/questions-row.ts'
import type { Desk } from './desk.ts'
import { standsOn } from './stands-on.ts'
import { findingTotals } from './finding-rows.ts'
import { flagTotals } from './flag-rows.ts'
import type { Source } from './sources.ts'

/** A submission being read, as it was when that began, and where what comes of it is kept. */
export interface Job {
  readonly submission: SubmissionRow
  readonly place: string
  /** It was read before, and is checked once more. */
  readonly anew: boolean
}

/** What came of reading a submission. */
export interface Read {
  readonly checked: Checked
  /** By the index that the lists name. */
  readonly sources: readonly Source[]
  /** The id of the upload that it stands on (`stands-on.ts`); null where there was none. */
  readonly before: string | null
  /** The date of the inspection by which it was checked. */
  readonly inspectionDate: string
}

/** withdrawn: taken back while it was being read. overtaken: the version whose lists it carries forward was, or what is known has changed. */
export type Outcome = 'kept' | 'withdrawn' | 'overtaken'

type Db = Desk['store']['db']

/**
 * The one moment in which a submission becomes visible, or what was found anew takes the place of the old: what came of each file, the
 * lists, the totals, the state and the event, all in one transaction. Any other outcome than `kept` and none of it has happened.
 */
export const finish = async ({ store, clock, auditKey }: Desk, job: Job, { checked, sources, before, inspectionDate }: Read): Promise<Outcome> => {
  const at = instant(clock)
  const { submission, anew } = job
  const rows = checked.lists.reduce((sum, list) => sum + list.rows.length, 0)
  // Lists of an earlier upload alone do not make a new one, unless a version is brought back.
  const state = checked.lists.some(({ file }) => sources[file]!.carriedFrom === null || submission.restores !== null) ? 'read' : 'unreadable'
  return store.db.transaction().execute(async (db) => {
    const stands = await standing(db, job, before)
    if (stands !== 'kept') return stands
    const counted = state === 'read' ? { rows, children: checked.children.length } : { rows: 0, children: 0 }
    const done: Partial<SubmissionRow> = { state, read_at: at, kept_as: job.place === submission.id ? null : job.place, anew: null, fault_reference: null, before_id: before, inspection_date: inspectionDate, ...counted }
    await (anew ? moveAnew(db, submission.id, 'checking', done) : moveSubmission(db, submission.id, 'reading', done))
    await fileResults(db, checked, sources)
    await removeListsOfSubmission(db, submission.id)
    if (state === 'read') await addListsOfSubmission(db, checked.lists.map((list) => listRow(submission.id, list, sources[list.file]!)))
    // A draft comes into use when it is submitted; a version that is checked anew can turn out to be unreadable.
    if (anew) await makeLastVersionCurrent(db, submission.inspection_id)
    await removeTotals(db, submission.id)
    await addTotals(db, findingTotals(submission.id, checked.findings), checked.notChecked.map((one) => ({ submission_id: submission.id, code: one.code, list: one.list === null ? 0 : keptList(one.list), because: one.because })))
    await setFlagTotals(db, submission.id, flagTotals(submission.id, checked.flags))
    await setQuestions(db, questionsRow(submission.id, checked.questions))
    await writeEvent(db, {
      at, person_id: null, action: 'listsRead', outcome: 'done', inspection_id: submission.inspection_id, subject_kind: 'submission', subject_id: submission.id,
      detail: JSON.stringify({ state, lists: checked.lists.length, rows, findings: checked.findings.length, ...(anew ? { anew } : {}) }),
    }, auditKey)
    return 'kept'
  })
}

/** Whether what was checked still is what should have been. Where it was overtaken, it is noted that the next turn has begun. */
const standing = async (db: Db, { submission, anew }: Job, before: string | null): Promise<Outcome> => {
  const now = await submissionById(db, submission.id)
  if (!now || (anew ? now.state !== 'read' && now.state !== 'unreadable' : now.state !== 'reading')) return 'withdrawn'
  // Asked for in the middle of this reading, which may not have known of it.
  const askedMeanwhile = now.anew === 'waiting'
  if (askedMeanwhile) await moveToNextTurn(db, submission.id, anew)
  const beforeNow = (await standsOn(db, now))?.id ?? null
  return askedMeanwhile || beforeNow !== before ? 'overtaken' : 'kept'
}

const moveToNextTurn = (db: Db, id: string, anew: boolean): Promise<boolean> =>
  anew ? moveAnew(db, id, 'waiting', { anew: 'checking' }) : moveSubmission(db, id, 'reading', { anew: null })

const fileResults = async (db: Db, { files }: Checked, sources: readonly Source[]): Promise<void> => {
  for (const [at, { format, problem, otherSheets }] of files.entries()) {
    const { fileId, carriedFrom } = sources[at]!
    if (carriedFrom !== null) continue
    await setFileResult(db, fileId, {
      format, problem_code: problem?.code ?? null, problem_facts: problem && JSON.stringify(problem.facts), other_sheets: JSON.stringify(otherSheets),
    })
  }
}

const listRow = (submissionId: string, list: ReadList, { fileId, carriedFrom }: Source): ListOfSubmissionRow => ({
  submission_id: submissionId, list: keptList(list.list), file_id: fileId, carried_from: carriedFrom, sheet: list.sheet, header_row: list.headerRow,
  rows: list.rows.length, children: list.children, hidden_rows: list.hiddenRows, blank_rows: list.blankRows,
  columns: JSON.stringify(list.columns), missing: JSON.stringify(list.missing), extra: JSON.stringify(list.extra), footer_rows: JSON.stringify(list.footerRows),
})
