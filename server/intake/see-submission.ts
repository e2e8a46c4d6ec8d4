import type { ReadColumn, ReadFile } from '#annex-a/reading/checked.ts'
import { askedByCode } from '#annex-a/rules/index.ts'
import { sayFileProblem } from '#annex-a/rules/say.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { notCheckedOf, totalsOf, type FindingTotalRow, type NotCheckedRow } from '#db/queries/findings.ts'
import { filesOf, listsOfSubmission, submissionsOfInspection, type FileRow, type ListOfSubmissionRow, type SentSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
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

export interface SheetView {
  readonly list: ListNumber
  readonly name: string
  readonly sheet: string
  readonly headerRow: number
  readonly rows: number
  readonly children: number
  readonly hiddenRows: number
  readonly footerRows: readonly number[]
  readonly carriedFrom: number | null
  readonly exact: number
  readonly alias: number
  /** Headings that were understood though they are neither the field's nor another known name of it. */
  readonly likely: readonly { readonly header: string; readonly label: string; readonly column: string }[]
  readonly missing: readonly string[]
  readonly extra: readonly { readonly header: string; readonly column: string }[]
  readonly findings: SeverityCounts
}

export interface NotCheckedView { readonly title: string; readonly list: number; readonly because: string }

export interface SubmissionView extends Pick<SentSubmission, 'id' | 'number' | 'state' | 'stage' | 'rows' | 'children' | 'attempts' | 'sender'> {
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
  readonly notChecked: readonly NotCheckedView[]
  readonly strangers: Strangers | null
  readonly mayCheckAgain: boolean
  readonly mayWithdraw: boolean
}

/** Whether more is to come without anybody doing anything. */
export const isUnderWay = ({ state }: Pick<SubmissionView, 'state'>): boolean => state === 'received' || state === 'reading'

/** One version: how far it has come, and what was recognised in it once it is read. Null where this inspection has none by that id. */
export const seeSubmission = async ({ db, inspection, roles, workbench }: HereInInspection, id: string): Promise<SubmissionView | null> => {
  const sent = await submissionsOfInspection(db, inspection.id)
  const submission = sent.find((one) => one.id === id)
  if (!submission) return null
  const [files, lists, totals, notChecked] = [await filesOf(db, id), await listsOfSubmission(db, id), await totalsOf(db, id), await notCheckedOf(db, id)]
  const current = sent.find((one) => one.id === inspection.current_submission_id)
  const allowed = (action: 'checkAgain' | 'withdrawSubmission'): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  const { number, state, stage, rows, children, attempts, sender } = submission
  return {
    id, number, state, stage, rows, children, attempts, sender, inspectionId: inspection.id, sentAt: submission.sent_at, faultReference: submission.fault_reference,
    withdrawnBecause: submission.withdrawn_because as WithdrawnBecause | null, progress: workbench.intake.progressOf(id),
    inUse: current?.id === id, otherInUse: current && current.id !== id ? current.number : null,
    files: files.map(fileView), sheets: state === 'withdrawn' ? [] : lists.map((list) => sheetView(list, totals)),
    findings: countBySeverity(totals), ofNoList: countBySeverity(totals, ({ list }) => list === 0), notChecked: notChecked.map(notCheckedView),
    strangers: state === 'read' ? await strangersIn(db, submission) : null,
    mayCheckAgain: state === 'stopped' && allowed('checkAgain'), mayWithdraw: mayBeWithdrawn(submission, inspection) && allowed('withdrawSubmission'),
  }
}

const fileView = ({ id, name, bytes, sha256, problem_code, problem_facts, other_sheets }: FileRow): FileView => ({
  id, name, bytes, sha256, otherSheets: JSON.parse(other_sheets) as ReadFile['otherSheets'],
  problem: problem_code === null ? null : sayFileProblem({ code: problem_code, facts: JSON.parse(problem_facts ?? '{}') } as NonNullable<ReadFile['problem']>),
})

const sheetView = (row: ListOfSubmissionRow, totals: readonly FindingTotalRow[]): SheetView => {
  const list = row.list as ListNumber
  const { name, fields } = listOf(list)
  const label = (field: string): string => fields[field]?.label ?? field
  const columns = JSON.parse(row.columns) as ReadColumn[]
  return {
    list, name, sheet: row.sheet, headerRow: row.header_row, rows: row.rows, children: row.children, hiddenRows: row.hidden_rows, carriedFrom: row.carried_from,
    footerRows: JSON.parse(row.footer_rows) as number[], exact: columns.filter(({ matched }) => matched === 'exact').length, alias: columns.filter(({ matched }) => matched === 'alias').length,
    likely: columns.filter(({ matched }) => matched === 'likely').map(({ header, field, column }) => ({ header, column, label: label(field) })),
    missing: (JSON.parse(row.missing) as string[]).map(label), extra: JSON.parse(row.extra) as SheetView['extra'],
    findings: countBySeverity(totals, (total) => total.list === list),
  }
}

const notCheckedView = ({ code, list, because }: NotCheckedRow): NotCheckedView => ({ title: code === 'list-absent' ? 'everything about it' : askedByCode(code)?.title ?? code, list, because })
