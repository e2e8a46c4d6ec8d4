import { authorityOf } from '#annex-a/framework/authorities.ts'
import { documentNumbers, listNumbers, type ListId } from '#annex-a/specification/grammar/list.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { totalsOf } from '#db/queries/findings.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { filesWithin, listsOfSubmission, submissionsOfInspection, type SentSubmission, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '#db/tables/index.ts'
import { calendarOf } from '../calendar/calendar.ts'
import { addArrival, arrivalsOf, type Arrival } from '../intake/arrivals.ts'
import { duesOf, type DueAt } from '../intake/due.ts'
import { countBySeverity, type SeverityCounts } from '../intake/severity-counts.ts'

export interface ReceiptList {
  readonly list: ListId
  readonly name: string
  /** Null where the version has not got it. */
  readonly holds: { readonly rows: number; readonly children: number; readonly findings: SeverityCounts; readonly file: string; readonly sheet: string; readonly from: number | null } | null
  readonly due: readonly DueAt[]
}

export interface ReceiptFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** When it was uploaded: instant. */
  readonly sentAt: string
  /** The earlier version that it first was part of; null where it is new with this one. */
  readonly from: number | null
  /** Nothing of it is in the version. */
  readonly notRead?: true
}

/** What was submitted, as it was at that moment. Kept as JSON and never worked out again. */
export interface Receipt {
  readonly version: number
  /** Instant. */
  readonly submittedAt: string
  readonly submittedBy: string
  readonly authority: string
  readonly stage: Stage
  readonly inspectionDate: string
  readonly edition: string
  readonly rows: number
  readonly children: number
  readonly lists: readonly ReceiptList[]
  readonly documents: readonly ReceiptList[]
  readonly files: readonly ReceiptFile[]
  readonly findings: SeverityCounts
}

export interface Signed extends Arrival { readonly who: string }

/** The receipt of a draft if it were submitted as this version, by this person, at this moment. */
export const receiptOf = async (db: Kysely<Tables>, submission: SubmissionRow, inspection: InspectionRow, { version, at, who }: Signed): Promise<Receipt> => {
  const all = await submissionsOfInspection(db, inspection.id)
  const [rows, totals] = [await listsOfSubmission(db, submission.id), await totalsOf(db, submission.id)]
  const arrivals = new Map(await arrivalsOf(db, inspection.id))
  for (const { list, carried_from } of rows) addArrival(arrivals, { list: listKept(list), stage: stageOf(all, carried_from ?? submission.number) }, { version, at })
  const [calendar, files] = [await calendarOf(db, inspection), await filesWithin(db, submission.id)]
  const from = (upload: number): number | null => earlierVersion(all, upload, submission.number)
  const line = (list: ListId): ReceiptList => {
    const row = rows.find((one) => one.list === keptList(list))
    return {
      list, name: listOf(list).name, due: duesOf(list, calendar, arrivals, at),
      holds: row ? {
        rows: row.rows, children: row.children, findings: countBySeverity(totals, (total) => total.list === row.list),
        file: files.find(({ id }) => id === row.file_id)?.name ?? '', sheet: row.sheet, from: from(row.carried_from ?? submission.number),
      } : null,
    }
  }
  return {
    version, submittedAt: at, submittedBy: who, authority: authorityOf(inspection.authority)?.name ?? inspection.authority, stage: submission.stage as Stage,
    inspectionDate: submission.inspection_date, edition: submission.edition, rows: submission.rows, children: submission.children,
    lists: listNumbers.map(line), documents: documentNumbers.map(line), findings: countBySeverity(totals),
    files: files.map(({ name, bytes, sha256, sentAt, upload, problem_code }) => ({ name, bytes, sha256, sentAt, from: from(upload), ...(problem_code === null ? {} : { notRead: true as const }) })),
  }
}

const stageOf = (all: readonly SentSubmission[], number: number): Stage => (all.find((one) => one.number === number)?.stage ?? 1) as Stage

/** The first version before this submission that had what came with an upload; null where none had. */
const earlierVersion = (all: readonly SentSubmission[], upload: number, submission: number): number | null =>
  all.filter(({ version, number }) => version !== null && number >= upload && number < submission).toSorted((a, b) => a.number - b.number)[0]?.version ?? null

/** The receipt as it was kept; null for a version from before receipts were kept. */
export const keptReceipt = ({ receipt }: Pick<SubmissionRow, 'receipt'>): Receipt | null => (receipt === null ? null : (JSON.parse(receipt) as Receipt))
