import { minutesLate, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { documentsOf } from '../documents/desk.ts'
import { documentsDue, topicLines } from '../documents/see-documents.ts'
import { documentsWithLists } from '../documents/with-lists.ts'
import type { AttentionItem, AttentionKind, AttentionSource } from './item.ts'

const counted = (kind: AttentionKind, count: number, one: string, several: string): AttentionItem[] =>
  (count === 0 ? [] : [{ kind, says: count === 1 ? `1 ${one}` : `${count} ${several}`, path: '/documents' }])

/** Numbered documents that are late, came, or wait to be read. */
export const documentsAttention: AttentionSource = async ({ db, inspection, now, since }) => {
  const standing = await documentsOf(db, inspection.id)
  const due = await documentsDue(db, inspection)
  const lines = topicLines(inspection, standing, await documentsWithLists(db, inspection), due, now)
  const missing = due && minutesLate(due.on, now) >= 0 ? lines.filter(({ status }) => status === 'not-sent').length : 0
  const here = standing.files.filter(({ state }) => state === 'here')
  const how = due ? sayTimeLeft(due.on, now) : ''
  return [
    ...counted('late', missing, `numbered document has not come: ${how}`, `numbered documents have not come: ${how}`),
    ...counted('came', here.filter(({ sentAt }) => sentAt >= since).length, 'file of a numbered document came', 'files of numbered documents came'),
    ...counted('needs', here.filter(({ review, answered }) => review === null || answered).length, 'file of a numbered document waits to be read', 'files of numbered documents wait to be read'),
  ]
}
