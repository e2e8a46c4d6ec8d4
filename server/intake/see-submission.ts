import type { ReadColumn, ReadFile } from '#annex-a/reading/checked.ts'
import { sayFileProblem } from '#annex-a/rules/say.ts'
import { notCheckedShown, sheetShown, type NotCheckedShown, type SheetShown } from '#annex-a/shown/sheets.ts'
import { listKept } from '#db/list-kept.ts'
import { notCheckedOf, totalsOf, type FindingTotalRow } from '#db/queries/findings.ts'
import { filesOf, listsOfSubmission, submissionsOfInspection, type FileRow, type ListOfSubmissionRow, type SentSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { countOpenQuestions } from '../mapping/see-questions.ts'
import type { IntakeProgress } from './queue.ts'
import { countBySeverity, type SeverityCounts } from './severity-counts.ts'
import { strangersIn, type Strangers } from './strangers.ts'
import { mayBeWithdrawn, type WithdrawnBecause } from './withdraw.ts'

export interface FileView {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly problem: { readonly message: string; readonly fix: string } | null
  /** Sheets that are no list. */
  readonly otherSheets: ReadFile['otherSheets']
}

export interface SheetView extends SheetShown {
  readonly carriedFrom: number | null
  readonly findings: SeverityCounts
}

export interface SubmissionView extends Pick<SentSubmission, 'id' | 'number' | 'state' | 'stage' | 'rows' | 'children' | 'attempts' | 'sender' | 'anew'> {
  readonly inspectionId: string
  readonly sentAt: string
  readonly faultReference: string | null
  readonly withdrawnBecause: WithdrawnBecause | null
  readonly progress: IntakeProgress | null
  readonly inUse: boolean
  /** The number of the version in use, where it is another. */
  readonly otherInUse: number | null
  readonly files: readonly FileView[]
  readonly sheets: readonly SheetView[]
  readonly findings: SeverityCounts
  readonly ofNoList: SeverityCounts
  readonly notChecked: readonly NotCheckedShown[]
  readonly strangers: Strangers | null
  /** Questions that only the authority can answer; 0 where the version is not in use. */
  readonly openQuestions: number
  readonly mayAnswer: boolean
  readonly mayCheckAgain: boolean
  readonly mayWithdraw: boolean
}

/** Whether more is to come without anybody doing anything. */
export const isUnderWay = ({ state, anew }: Pick<SubmissionView, 'state' | 'anew'>): boolean => state === 'received' || state === 'reading' || anew === 'waiting' || anew === 'checking'

/** One version: how far it has come, and what was recognised in it once it is read. Null where this inspection has none by that id. */
export const seeSubmission = async ({ db, inspection, roles, workbench }: HereInInspection, id: string): Promise<SubmissionView | null> => {
  const sent = await submissionsOfInspection(db, inspection.id)
  const submission = sent.find((one) => one.id === id)
  if (!submission) return null
  const [files, lists, totals, notChecked] = [await filesOf(db, id), await listsOfSubmission(db, id), await totalsOf(db, id), await notCheckedOf(db, id)]
  const current = sent.find((one) => one.id === inspection.current_submission_id)
  const allowed = (action: 'checkAgain' | 'withdrawSubmission' | 'answerQuestions'): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  const { number, state, stage, rows, children, attempts, sender } = submission
  const anew = state === 'withdrawn' ? null : submission.anew
  return {
    id, number, state, stage, rows, children, attempts, sender, anew, inspectionId: inspection.id, sentAt: submission.sent_at, faultReference: submission.fault_reference,
    withdrawnBecause: submission.withdrawn_because as WithdrawnBecause | null, progress: workbench.intake.progressOf(id),
    inUse: current?.id === id, otherInUse: current && current.id !== id ? current.number : null,
    files: files.map(fileView), sheets: state === 'withdrawn' ? [] : lists.map((list) => sheetView(list, totals)),
    findings: countBySeverity(totals), ofNoList: countBySeverity(totals, ({ list }) => list === 0), notChecked: notChecked.map(notCheckedShown),
    strangers: state === 'read' ? await strangersIn(db, submission) : null,
    openQuestions: current?.id === id ? await countOpenQuestions({ db, inspection }) : 0, mayAnswer: allowed('answerQuestions'),
    mayCheckAgain: (state === 'stopped' || anew === 'stopped') && allowed('checkAgain'), mayWithdraw: mayBeWithdrawn(submission, inspection) && allowed('withdrawSubmission'),
  }
}

const fileView = ({ id, name, bytes, sha256, problem_code, problem_facts, other_sheets }: FileRow): FileView => ({
  id, name, bytes, sha256, otherSheets: JSON.parse(other_sheets) as ReadFile['otherSheets'],
  problem: problem_code === null ? null : sayFileProblem({ code: problem_code, facts: JSON.parse(problem_facts ?? '{}') } as NonNullable<ReadFile['problem']>),
})

const sheetView = (row: ListOfSubmissionRow, totals: readonly FindingTotalRow[]): SheetView => {
  const list = listKept(row.list)
  const { sheet, rows, children } = row
  return {
    ...sheetShown({
      list, sheet, rows, children, headerRow: row.header_row, hiddenRows: row.hidden_rows, footerRows: JSON.parse(row.footer_rows) as number[],
      columns: JSON.parse(row.columns) as ReadColumn[], missing: JSON.parse(row.missing) as string[], extra: JSON.parse(row.extra) as SheetView['extra'],
    }),
    carriedFrom: row.carried_from, findings: countBySeverity(totals, (total) => total.list === row.list),
  }
}
