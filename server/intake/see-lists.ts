import { documentNumbers, listNumbers, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { listKept } from '#db/list-kept.ts'
import { totalsOf } from '#db/queries/findings.ts'
import { filesOfInspection, listsOfSubmission, submissionsOfInspection, type SentSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import { calendarOf } from '../calendar/calendar.ts'
import type { HereInInspection } from '../door.ts'
import { mayBeRestored } from '../versions/new-draft.ts'
import { arrivalsOf } from './arrivals.ts'
import { calledByNumber, calledOf, type Called } from './called.ts'
import { draftOf, type Draft } from './draft.ts'
import { duesOf, type DueAt } from './due.ts'
import { compareWith } from './see-submission.ts'
import { countBySeverity, type SeverityCounts } from './severity-counts.ts'
import { isVisibleTo } from './visible.ts'

export interface ReceivedList {
  /** The version that it came with. */
  readonly called: Called
  readonly submittedAt: string
  readonly rows: number
  readonly children: number
  readonly findings: SeverityCounts
}

export interface ListLine {
  readonly list: ListId
  readonly name: string
  readonly due: readonly DueAt[]
  readonly received: ReceivedList | null
}

export interface VersionLine extends Pick<SentSubmission, 'id' | 'state' | 'stage' | 'rows' | 'children' | 'sender' | 'submitter' | 'anew'> {
  readonly called: Called
  /** Instant; null while it is a draft. */
  readonly submittedAt: string | null
  readonly inUse: boolean
  readonly hasReceipt: boolean
  readonly mayRestore: boolean
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

export interface ListsView {
  readonly inspectionId: string
  readonly lists: readonly ListLine[]
  /** The documents that are reports of each child. The framework gives them no day of their own. */
  readonly documents: readonly ListLine[]
  /** Versions; for officers of the authority uploads that are not submitted too. The newest first. */
  readonly versions: readonly VersionLine[]
  /** The version in use. */
  readonly current: { readonly id: string; readonly called: Called } | null
  /** The version before the one in use: what changed since then can be looked at. */
  readonly before: { readonly id: string; readonly called: Called } | null
  /** The newest upload, where it has not been submitted: for officers alone. */
  readonly draft: Draft | null
  /** What is due next and has not come, soonest first; what is late stands at its head. */
  readonly next: readonly { readonly list: ListId; readonly due: DueAt }[]
  readonly maySend: boolean
}

/** The 11 lists and the child-level documents as they stand in the version in use, and every version. */
export const seeLists = async ({ db, inspection, roles, now }: HereInInspection): Promise<ListsView> => {
  const all = await submissionsOfInspection(db, inspection.id)
  const sent = all.filter((one) => isVisibleTo(roles, one))
  const current = sent.find(({ id }) => id === inspection.current_submission_id) ?? null
  const received = current ? await receivedLists(db, current, all) : new Map<ListId, ReceivedList>()
  const [files, calendar, arrivals] = [await filesOfInspection(db, inspection.id), await calendarOf(db, inspection), await arrivalsOf(db, inspection.id)]
  const line = (list: ListId): ListLine => ({ list, name: listOf(list).name, due: duesOf(list, calendar, arrivals, now), received: received.get(list) ?? null })
  const [lists, open] = [listNumbers.map(line), { closed: inspection.closed_at !== null }]
  return {
    inspectionId: inspection.id, lists, documents: documentNumbers.map(line), versions: sent.map((one): VersionLine => ({
      ...pick(one), called: calledOf(one), submittedAt: one.submitted_at, inUse: one.id === current?.id, hasReceipt: one.receipt !== null,
      mayRestore: mayBeRestored(one, inspection.current_submission_id) && may('restoreVersion', roles, open).may,
      files: files.filter(({ submission_id }) => submission_id === one.id).map(({ name, sha256 }) => ({ name, sha256 })),
    })),
    current: current && { id: current.id, called: calledOf(current) }, before: current && compareWith(current, sent), draft: await draftOf(db, inspection.id, sent),
    next: nextDue(lists), maySend: may('submitLists', roles, open).may,
  }
}

const pick = ({ id, state, stage, rows, children, sender, submitter, anew }: SentSubmission) =>
  ({ id, state, stage, rows, children, sender, submitter, anew: state === 'withdrawn' ? null : anew })

const nextDue = (lists: readonly ListLine[]): ListsView['next'] =>
  lists.flatMap(({ list, due }) => due.filter(({ came }) => !came).map((one) => ({ list, due: one })))
    .toSorted((a, b) => (`${a.due.date}${a.due.time}` < `${b.due.date}${b.due.time}` ? -1 : 1))

const receivedLists = async (db: HereInInspection['db'], current: SentSubmission, sent: readonly SentSubmission[]): Promise<Map<ListId, ReceivedList>> => {
  const totals = await totalsOf(db, current.id)
  return new Map((await listsOfSubmission(db, current.id)).map(({ list, carried_from, rows, children }) => {
    const called = carried_from === null ? calledOf(current) : calledByNumber(sent, carried_from)
    const from = sent.find(({ version }) => version !== null && version === called.version) ?? current
    return [listKept(list), { called, submittedAt: from.submitted_at ?? from.sent_at, rows, children, findings: countBySeverity(totals, (total) => total.list === list) }]
  }))
}
