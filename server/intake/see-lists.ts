import { documentNumbers, listNumbers, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { listKept } from '#db/list-kept.ts'
import { totalsOf } from '#db/queries/findings.ts'
import { filesOfInspection, listsOfSubmission, submissionsOfInspection, type SentSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { dueTimes, type DueAt } from './due.ts'
import { countBySeverity, type SeverityCounts } from './severity-counts.ts'

export interface ReceivedList {
  /** The version that it came with. */
  readonly number: number
  readonly sentAt: string
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

export interface VersionLine extends Pick<SentSubmission, 'id' | 'number' | 'state' | 'stage' | 'rows' | 'children' | 'sender' | 'anew'> {
  readonly sentAt: string
  readonly inUse: boolean
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

export interface ListsView {
  readonly inspectionId: string
  readonly lists: readonly ListLine[]
  /** The documents that are reports of each child. The framework gives them no day of their own. */
  readonly documents: readonly ListLine[]
  readonly versions: readonly VersionLine[]
  /** The version in use. */
  readonly current: { readonly id: string; readonly number: number } | null
  readonly maySend: boolean
}

/** The 11 lists and the child-level documents as they stand in the version in use, and every version that was sent. */
export const seeLists = async ({ db, inspection, roles }: HereInInspection): Promise<ListsView> => {
  const sent = await submissionsOfInspection(db, inspection.id)
  const current = sent.find(({ id }) => id === inspection.current_submission_id) ?? null
  const received = current ? await receivedLists(db, current, sent) : new Map<ListId, ReceivedList>()
  const files = await filesOfInspection(db, inspection.id)
  return {
    inspectionId: inspection.id,
    lists: listNumbers.map((list) => ({ list, name: listOf(list).name, due: dueTimes(list, inspection.week1_monday), received: received.get(list) ?? null })),
    documents: documentNumbers.map((list) => ({ list, name: listOf(list).name, due: [], received: received.get(list) ?? null })),
    versions: sent.map(({ id, number, state, stage, rows, children, sender, sent_at, anew }) => ({
      id, number, state, stage, rows, children, sender, anew: state === 'withdrawn' ? null : anew, sentAt: sent_at, inUse: id === current?.id,
      files: files.filter(({ submission_id }) => submission_id === id).map(({ name, sha256 }) => ({ name, sha256 })),
    })),
    current: current && { id: current.id, number: current.number },
    maySend: may('submitLists', roles, { closed: inspection.closed_at !== null }).may,
  }
}

const receivedLists = async (db: HereInInspection['db'], current: SentSubmission, sent: readonly SentSubmission[]): Promise<Map<ListId, ReceivedList>> => {
  const totals = await totalsOf(db, current.id)
  return new Map((await listsOfSubmission(db, current.id)).map(({ list, carried_from, rows, children }) => {
    const number = carried_from ?? current.number
    const from = sent.find((one) => one.number === number) ?? current
    return [listKept(list), { number, sentAt: from.sent_at, rows, children, findings: countBySeverity(totals, (total) => total.list === list) }]
  }))
}
