import type { ReadColumn, ReadFile } from '#annex-a/reading/checked.ts'
import { sayFileProblem } from '#annex-a/rules/say.ts'
import { notCheckedShown, sheetShown, type NotCheckedShown, type SheetShown } from '#annex-a/shown/sheets.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listKept } from '#db/list-kept.ts'
import { notCheckedOf, totalsOf, type FindingTotalRow } from '#db/queries/findings.ts'
import { filesWithin, listsOfSubmission, newestRead, refusedOf, submissionsOfInspection, type FileRow, type ListOfSubmissionRow, type SentSubmission } from '#db/queries/submissions.ts'
import { may, type Action } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { countOpenQuestions } from '../mapping/see-questions.ts'
import { obstacleOf, type Obstacle } from '../submitting/obstacle.ts'
import { mayBeRestored } from '../versions/new-draft.ts'
import { calledByNumber, calledOf, type Called } from './called.ts'
import type { IntakeProgress } from './queue.ts'
import { sayRefused, type RefusedFile } from './refused.ts'
import { countBySeverity, type SeverityCounts } from './severity-counts.ts'
import { strangersIn, type Strangers } from './strangers.ts'
import { isVisibleTo, workingSubmission } from './visible.ts'
import { mayBeDiscarded, mayBeWithdrawn, type WithdrawnBecause } from './withdraw.ts'

export interface FileView {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly problem: { readonly message: string; readonly fix: string } | null
  /** Sheets that are no list. */
  readonly otherSheets: ReadFile['otherSheets']
  /** What was taken from it. */
  readonly lists: readonly ListId[]
}

/** A file that came with it and was not taken: told to officers of the authority alone. */
export interface RefusedView extends Pick<RefusedFile, 'name' | 'bytes'> {
  readonly problem: NonNullable<FileView['problem']>
  /** The same file is kept already: it came before, or twice at once. */
  readonly isKept: boolean
  /** The id of what the same file came with before. */
  readonly cameWith: string | null
}

export interface SheetView extends SheetShown {
  /** What it came with, where that was an earlier upload. */
  readonly carriedFrom: Called | null
  readonly findings: SeverityCounts
}

export interface SubmissionView extends Pick<SentSubmission, 'id' | 'state' | 'stage' | 'rows' | 'children' | 'attempts' | 'sender' | 'submitter' | 'anew'> {
  readonly inspectionId: string
  /** By what it is called: a version, or an upload that has not been submitted. */
  readonly called: Called
  readonly submittedAt: string | null
  readonly hasReceipt: boolean
  /** The version that this brings back. */
  readonly restores: Called | null
  readonly faultReference: string | null
  readonly withdrawnBecause: WithdrawnBecause | null
  readonly progress: IntakeProgress | null
  readonly inUse: boolean
  /** The version in use, where it is another. */
  readonly otherInUse: Called | null
  readonly files: readonly FileView[]
  readonly refused: readonly RefusedView[]
  readonly sheets: readonly SheetView[]
  readonly findings: SeverityCounts
  readonly ofNoList: SeverityCounts
  readonly notChecked: readonly NotCheckedShown[]
  readonly strangers: Strangers | null
  /** Questions that only the authority can answer; 0 where this is not what the person works on. */
  readonly openQuestions: number
  /** It is what the person works on: their questions are about it. */
  readonly worksOn: boolean
  /** The version that this can be compared with: the one before it, or for a draft the one in use. */
  readonly compareWith: { readonly id: string; readonly called: Called } | null
  /** A draft that was read: why it cannot be submitted, or null where it can. Undefined for everything else. */
  readonly obstacle: Obstacle | null | undefined
  readonly maySubmit: boolean
  readonly mayAnswer: boolean
  readonly mayCheckAgain: boolean
  readonly mayWithdraw: boolean
  readonly mayDiscard: boolean
  readonly mayUpload: boolean
  readonly mayRestore: boolean
}

/** Whether more is to come without anybody doing anything. */
export const isUnderWay = ({ state, anew }: Pick<SubmissionView, 'state' | 'anew'>): boolean => state === 'received' || state === 'reading' || anew === 'waiting' || anew === 'checking'

/** One upload or version: how far it has come, and what was recognised in it once it is read. Null where this person knows of none by that id. */
export const seeSubmission = async (here: HereInInspection, id: string): Promise<SubmissionView | null> => {
  const { db, inspection, roles, workbench } = here
  const sent = await submissionsOfInspection(db, inspection.id)
  const submission = sent.find((one) => one.id === id && isVisibleTo(roles, one))
  if (!submission) return null
  const [files, lists, totals, notChecked] = [await filesWithin(db, id), await listsOfSubmission(db, id), await totalsOf(db, id), await notCheckedOf(db, id)]
  const current = sent.find((one) => one.id === inspection.current_submission_id)
  const { state, stage, rows, children, attempts, sender, submitter } = submission
  const anew = state === 'withdrawn' ? null : submission.anew
  const worksOn = (await workingSubmission(here))?.id === id
  const restored = submission.restores === null ? undefined : sent.find((one) => one.id === submission.restores)
  return {
    id, state, stage, rows, children, attempts, sender, submitter, anew, inspectionId: inspection.id, called: calledOf(submission), submittedAt: submission.submitted_at, hasReceipt: submission.receipt !== null,
    restores: restored ? calledOf(restored) : null, faultReference: submission.fault_reference,
    withdrawnBecause: submission.withdrawn_because as WithdrawnBecause | null, progress: workbench.intake.progressOf(id),
    inUse: current?.id === id, otherInUse: current && current.id !== id ? calledOf(current) : null,
    files: files.filter(isNewWith(submission, sent)).map((file) => fileView(file, lists)), refused: roles.includes('officer') ? await refusedWith(db, id, sent) : [],
    sheets: state === 'withdrawn' ? [] : lists.map((list) => sheetView(list, totals, sent)),
    findings: countBySeverity(totals), ofNoList: countBySeverity(totals, ({ list }) => list === 0), notChecked: notChecked.map(notCheckedShown),
    strangers: state === 'read' ? await strangersIn(db, submission) : null,
    openQuestions: worksOn ? await countOpenQuestions(here) : 0, worksOn, compareWith: compareWith(submission, sent), ...await allowed(here, submission, anew),
  }
}

/** Files that came with it, and those of drafts before it that nobody knows of but by it. Those of earlier versions are seen with them. */
const isNewWith = (submission: SentSubmission, sent: readonly SentSubmission[]) => ({ upload }: { readonly upload: number }): boolean =>
  upload === submission.number || submission.restores !== null || !sent.some(({ version, number }) => version !== null && number >= upload && number < submission.number)

/** The version that another can be compared with: the one before it, or for a draft the newest. Null where there is none, or it was not read. */
export const compareWith = ({ state, version, number }: SentSubmission, sent: readonly SentSubmission[]): SubmissionView['compareWith'] => {
  if (state !== 'read') return null
  const before = sent.filter((one) => one.version !== null && one.state === 'read' && (version === null ? one.number < number : one.version < version)).toSorted((a, b) => b.version! - a.version!)[0]
  return before ? { id: before.id, called: calledOf(before) } : null
}

type Allowed = Pick<SubmissionView, 'obstacle' | 'maySubmit' | 'mayAnswer' | 'mayCheckAgain' | 'mayWithdraw' | 'mayDiscard' | 'mayUpload' | 'mayRestore'>

/** What this person may do with it. */
const allowed = async ({ db, inspection, roles }: HereInInspection, submission: SentSubmission, anew: SubmissionView['anew']): Promise<Allowed> => {
  const mayDo = (action: Action): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  const isDraft = submission.version === null && submission.state === 'read'
  const obstacle = isDraft ? await obstacleOf(db, submission, inspection) : undefined
  return {
    obstacle, maySubmit: isDraft && mayDo('submitVersion'), mayAnswer: mayDo('answerQuestions'),
    mayCheckAgain: (submission.state === 'stopped' || anew === 'stopped' || obstacle?.why === 'outdated') && mayDo('checkAgain'),
    mayWithdraw: mayBeWithdrawn(submission, inspection) && mayDo('withdrawSubmission'),
    mayDiscard: mayBeDiscarded(submission, (await newestRead(db, inspection.id))?.id ?? null) && mayDo('discardDraft'),
    mayUpload: mayDo('submitLists'),
    mayRestore: mayBeRestored(submission, inspection.current_submission_id) && mayDo('restoreVersion'),
  }
}

const fileView = ({ id, name, bytes, sha256, problem_code, problem_facts, other_sheets }: FileRow, within: readonly ListOfSubmissionRow[]): FileView => ({
  id, name, bytes, sha256, lists: within.filter(({ file_id }) => file_id === id).map(({ list }) => listKept(list)), otherSheets: JSON.parse(other_sheets) as ReadFile['otherSheets'],
  problem: problem_code === null ? null : sayFileProblem({ code: problem_code, facts: JSON.parse(problem_facts ?? '{}') } as NonNullable<ReadFile['problem']>),
})

const refusedWith = async (db: HereInInspection['db'], id: string, sent: readonly SentSubmission[]): Promise<RefusedView[]> =>
  (await refusedOf(db, id)).map(({ name, bytes, code, facts }) => {
    const why = { code: code as RefusedFile['code'], facts: JSON.parse(facts) as RefusedFile['facts'] }
    // It may have become a version since.
    const before = sent.find((one) => one.id === why.facts['submission'])
    const version = before?.version ?? null
    return { name, bytes, problem: sayRefused({ ...why, facts: { ...why.facts, ...(version === null ? {} : { version }) } }), isKept: why.code === 'sent-before' || why.code === 'twin', cameWith: before?.id ?? null }
  })

const sheetView = (row: ListOfSubmissionRow, totals: readonly FindingTotalRow[], sent: readonly SentSubmission[]): SheetView => {
  const list = listKept(row.list)
  const { sheet, rows, children } = row
  return {
    ...sheetShown({
      list, sheet, rows, children, headerRow: row.header_row, hiddenRows: row.hidden_rows, footerRows: JSON.parse(row.footer_rows) as number[],
      columns: JSON.parse(row.columns) as ReadColumn[], missing: JSON.parse(row.missing) as string[], extra: JSON.parse(row.extra) as SheetView['extra'],
    }),
    carriedFrom: row.carried_from === null ? null : calledByNumber(sent, row.carried_from), findings: countBySeverity(totals, (total) => total.list === row.list),
  }
}
