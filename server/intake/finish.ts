import type { Checked, ReadList } from '#annex-a/reading/checked.ts'
import { addTotals } from '#db/queries/findings.ts'
import { addListsOfSubmission, makeLastReadCurrent, moveSubmission, readBefore, setFileResult, type ListOfSubmissionRow, type SubmissionRow } from '#db/queries/submissions.ts'
import { writeEvent } from '../access/audit.ts'
import { instant } from '../clock.ts'
import type { Desk } from './desk.ts'
import { findingTotals } from './finding-rows.ts'
import type { Source } from './sources.ts'

/** What came of reading a submission. */
export interface Read {
  readonly checked: Checked
  /** By the index that the lists name. */
  readonly sources: readonly Source[]
  /** The id of the version before, of which lists may be carried forward; null where there was none. */
  readonly before: string | null
}

/** withdrawn: taken back while it was being read. overtaken: the version whose lists it carries forward was. */
export type Outcome = 'kept' | 'withdrawn' | 'overtaken'

/**
 * The one moment in which a submission becomes visible: what came of each file, the lists, the totals, the state, the version in use
 * and the event, all in one transaction. Any other outcome than `kept` and none of it has happened.
 */
export const finish = async ({ store, clock, auditKey }: Desk, submission: SubmissionRow, { checked, sources, before }: Read): Promise<Outcome> => {
  const at = instant(clock)
  const rows = checked.lists.reduce((sum, list) => sum + list.rows.length, 0)
  // Lists of an earlier version alone do not make a new one.
  const state = checked.lists.some(({ file }) => sources[file]!.carriedFrom === null) ? 'read' : 'unreadable'
  return store.db.transaction().execute(async (db) => {
    const moved = await moveSubmission(db, submission.id, 'reading', { state, read_at: at, ...(state === 'read' ? { rows, children: checked.children.length } : {}) })
    if (!moved) return 'withdrawn'
    if (((await readBefore(db, submission.inspection_id, submission.number))?.id ?? null) !== before) {
      await moveSubmission(db, submission.id, state, { state: 'reading', read_at: null, rows: 0, children: 0 })
      return 'overtaken'
    }
    await fileResults(db, checked, sources)
    if (state === 'read') {
      await addListsOfSubmission(db, checked.lists.map((list) => listRow(submission.id, list, sources[list.file]!)))
      await makeLastReadCurrent(db, submission.inspection_id)
    }
    await addTotals(db, findingTotals(submission.id, checked.findings), checked.notChecked.map((one) => ({ submission_id: submission.id, code: one.code, list: one.list ?? 0, because: one.because })))
    await writeEvent(db, {
      at, person_id: null, action: 'listsRead', outcome: 'done', inspection_id: submission.inspection_id, subject_kind: 'submission', subject_id: submission.id,
      detail: JSON.stringify({ state, lists: checked.lists.length, rows, findings: checked.findings.length }),
    }, auditKey)
    return 'kept'
  })
}

const fileResults = async (db: Desk['store']['db'], { files }: Checked, sources: readonly Source[]): Promise<void> => {
  for (const [at, { format, problem, otherSheets }] of files.entries()) {
    const { fileId, carriedFrom } = sources[at]!
    if (carriedFrom !== null) continue
    await setFileResult(db, fileId, {
      format, problem_code: problem?.code ?? null, problem_facts: problem && JSON.stringify(problem.facts), other_sheets: JSON.stringify(otherSheets),
    })
  }
}

const listRow = (submissionId: string, list: ReadList, { fileId, carriedFrom }: Source): ListOfSubmissionRow => ({
  submission_id: submissionId, list: list.list, file_id: fileId, carried_from: carriedFrom, sheet: list.sheet, header_row: list.headerRow,
  rows: list.rows.length, children: list.children, hidden_rows: list.hiddenRows, blank_rows: list.blankRows,
  columns: JSON.stringify(list.columns), missing: JSON.stringify(list.missing), extra: JSON.stringify(list.extra), footer_rows: JSON.stringify(list.footerRows),
})
