import { z } from 'zod'
import { capital, sayList } from '#annex-a/rules/words.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { addCaseSeen, casesSince, type CaseSince } from '#db/queries/cases-seen.ts'
import { rowsToCompare, type RowToCompare } from '#db/queries/compare.ts'
import { submissionById, submissionOf, type SubmissionRow } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { compareRows } from '../versions/compare-rows.ts'
import { changedLine, labelOf, type SaidCellChange } from '../versions/compared-lines.ts'

/** What became of a case on one list. */
export interface NoticedList {
  readonly list: string
  readonly added: number
  readonly gone: number
  /** Labels of what changed, each once. */
  readonly labels: readonly string[]
  readonly cells: readonly SaidCellChange[]
}

/**
 * Something to know about a chosen case, until it is marked as seen. gone: no list of the version in use has the child. changed: some
 * list says something else of it. withdrawn: the version by which it was known was withdrawn, so nobody can say what changed.
 */
export interface CaseNotice {
  readonly caseId: string
  readonly number: string
  readonly is: 'gone' | 'changed' | 'withdrawn'
  /** The version up to which it was seen, and the one in use. */
  readonly since: number
  readonly version: number
  readonly lists: readonly NoticedList[]
}

export interface CaseNotices {
  /** The version in use, up to which cases are marked as seen. */
  readonly submissionId: string
  readonly notices: readonly CaseNotice[]
}

/** What the version in use has changed for chosen cases since each was seen. Null where no version is in use. */
export const caseNotices = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>): Promise<CaseNotices | null> => {
  const current = inspection.current_submission_id === null ? undefined : await submissionById(db, inspection.current_submission_id)
  if (!current) return null
  const notices: CaseNotice[] = []
  const behind = (await casesSince(db, inspection.id)).filter(({ since }) => since !== current.id)
  for (const [since, cases] of Map.groupBy(behind, (one) => one.since)) {
    const before = await submissionById(db, since)
    if (before) notices.push(...await noticesSince(db, before, current, cases))
  }
  return { submissionId: current.id, notices: notices.toSorted((a, b) => (a.number < b.number ? -1 : 1)) }
}

/** One look at each list of both versions, for all cases together. */
const noticesSince = async (db: HereInInspection['db'], before: SubmissionRow, current: SubmissionRow, cases: readonly CaseSince[]): Promise<CaseNotice[]> => {
  const children = cases.map(({ childId }) => childId)
  const lists: { list: List; a: Map<string | null, RowToCompare[]>; b: Map<string | null, RowToCompare[]> }[] = []
  for (const list of listsAndDocuments) {
    const a = before.state === 'read' ? await rowsToCompare(db, before.id, list, { children }) : []
    lists.push({ list, a: Map.groupBy(a, ({ child }) => child), b: Map.groupBy(await rowsToCompare(db, current.id, list, { children }), ({ child }) => child) })
  }
  return cases.flatMap(({ id, number, childId }): CaseNotice[] => {
    const known = { caseId: id, number, since: before.version ?? 0, version: current.version ?? 0, lists: [] }
    if (lists.every(({ b }) => !b.has(childId))) return [{ ...known, is: 'gone' }]
    if (before.state !== 'read') return [{ ...known, is: 'withdrawn' }]
    const changed = lists.flatMap(({ list, a, b }) => noticedList(list, a.get(childId) ?? [], b.get(childId) ?? []))
    return changed.length ? [{ ...known, is: 'changed', lists: changed }] : []
  })
}

const noticedList = (list: List, before: readonly RowToCompare[], after: readonly RowToCompare[]): NoticedList[] => {
  const { added, gone, changed } = compareRows(list, before, after)
  if (!added.length && !gone.length && !changed.length) return []
  const labels = new Set(changed.flatMap(({ cells }) => cells.map(({ name }) => labelOf(list.number, name))))
  return [{ list: capital(sayList(list.number)), added: added.length, gone: gone.length, labels: [...labels], cells: changed.flatMap((row) => changedLine(list.number, row, new Map()).cells) }]
}

/** The same without what the cells say: for a page that shows nothing of a child. */
export const withoutCells = (notices: CaseNotices | null): CaseNotices | null =>
  notices && { ...notices, notices: notices.notices.map((one) => ({ ...one, lists: one.lists.map((list) => ({ ...list, cells: [] })) })) }

const ids = z.union([z.string(), z.array(z.string())]).optional().transform((one): readonly string[] => (one === undefined ? [] : typeof one === 'string' ? [one] : one))
export const seenForm = z.object({ submission: z.string(), case: ids })

/** Notes that the lead inspector has seen what became of these cases up to a version: the one that the page was about, whatever has come since. */
export const markCasesSeen = async ({ db, inspection, person, now, about }: HereInInspection, { submission, case: cases }: z.output<typeof seenForm>): Promise<void> => {
  const version = await submissionOf(db, inspection.id, submission)
  if (!version || version.version === null) throw new Response(null, { status: 404 })
  const behind = (await casesSince(db, inspection.id)).filter(({ id, since }) => cases.includes(id) && since !== version.id)
  for (const { id } of behind) await addCaseSeen(db, { case_id: id, submission_id: version.id, seen_by: person.id, seen_at: now })
  about('submission', version.id, { cases: behind.length })
}
