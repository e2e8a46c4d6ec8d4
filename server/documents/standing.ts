import { applies, topicOf } from '#annex-a/framework/documents/applying.ts'
import type { DocumentEventRow, DocumentFileRow } from '#db/queries/documents.ts'

/** The framework's words for why a document goes back unread. */
export const returnReasons = {
  unclear: 'the reason for presenting it is unclear',
  unprocessed: 'the information is unprocessed',
  unfit: 'it is unfit for the purpose of strategic understanding',
} as const
export type ReturnReason = keyof typeof returnReasons

export interface Said { readonly words: string; readonly by: string; readonly at: string }
export interface Returned extends Said { readonly is: 'returned'; readonly reason: ReturnReason }
export type Review = Returned | { readonly is: 'read'; readonly by: string; readonly at: string }
export interface Pointer extends Said { readonly pages: string }

type Line = DocumentEventRow & { readonly doer: string }
type Sent = DocumentFileRow & { readonly sender: string }

/** A file as it stands. `waiting`: nobody has said yet which document it is. */
export interface FileStanding extends Pick<Sent, 'id' | 'name' | 'bytes' | 'sha256' | 'kind' | 'path' | 'sender'> {
  readonly sentAt: string
  readonly deliveryId: string
  readonly state: 'waiting' | 'here' | 'replaced' | 'taken-back'
  readonly topic: string | null
  readonly review: Review | null
  /** Where to look and why, as last said. */
  readonly pointer: Pointer | null
  /** The file that it took the place of. */
  readonly replaces: string | null
  /** The authority has said where to look after it was returned. */
  readonly answered: boolean
}

export interface TopicStanding {
  readonly number: string
  /** Files that are here, the oldest first. */
  readonly files: readonly FileStanding[]
  readonly notHeld: Said | null
  readonly count: (Said & { readonly count: number }) | null
  readonly asked: Said | null
}

export interface Standing {
  readonly files: readonly FileStanding[]
  /** Of every document that something was ever said of or sent for. */
  readonly topics: ReadonlyMap<string, TopicStanding>
}

type Changing<T> = { -readonly [K in keyof T]: T[K] }
type Facts = Changing<Omit<TopicStanding, 'files' | 'number'>>

/** What stands, from the files as they came and everything that was done with them in order. Nothing else is kept of it. */
export const standingOf = (sent: readonly Sent[], lines: readonly Line[]): Standing => {
  const files = new Map<string, Changing<FileStanding>>(sent.map((one) => [one.id, asSent(one)]))
  const facts = new Map<string, Facts>()
  const factsOf = (number: string): Facts => {
    const known = facts.get(number) ?? { notHeld: null, count: null, asked: null }
    facts.set(number, known)
    return known
  }
  for (const line of lines) {
    const file = line.file_id === null ? undefined : files.get(line.file_id)
    if (file) toFile(file, line, files)
    if (line.topic !== null) toTopic(factsOf(line.topic), line)
  }
  const all = [...files.values()]
  return { files: all, topics: new Map([...facts].map(([number, known]) => [number, { number, ...known, files: all.filter(({ topic, state }) => topic === number && state === 'here') }])) }
}

const asSent = ({ id, name, bytes, sha256, kind, path, sender, sent_at, delivery_id }: Sent): Changing<FileStanding> =>
  ({ id, name, bytes, sha256, kind, path, sender, sentAt: sent_at, deliveryId: delivery_id, state: 'waiting', topic: null, review: null, pointer: null, replaces: null, answered: false })

const saidIn = ({ words, doer, done_at }: Line): Said => ({ words: words ?? '', by: doer, at: done_at })

const toFile = (file: Changing<FileStanding>, line: Line, files: ReadonlyMap<string, Changing<FileStanding>>): void => {
  switch (line.kind) {
    case 'placed': file.state = 'here'; file.topic = line.topic; break
    case 'replaced': {
      file.state = 'replaced'
      const other = line.other_file_id === null ? undefined : files.get(line.other_file_id)
      if (other) { other.state = 'here'; other.topic = line.topic; other.replaces = file.id }
      break
    }
    case 'taken-back': file.state = 'taken-back'; break
    case 'pointed': file.pointer = { ...saidIn(line), pages: line.pages ?? '' }; file.answered = file.review?.is === 'returned'; break
    case 'read': file.review = { is: 'read', by: line.doer, at: line.done_at }; file.answered = false; break
    case 'returned': file.review = { is: 'returned', ...saidIn(line), reason: line.reason as ReturnReason }; file.answered = false; break
    case 'reopened': file.review = null; file.answered = false; break
    default:
  }
}

const toTopic = (facts: Facts, line: Line): void => {
  switch (line.kind) {
    case 'not-held': facts.notHeld = saidIn(line); break
    // What comes after all is held.
    case 'placed': case 'replaced': case 'held': facts.notHeld = null; break
    case 'counted': facts.count = { ...saidIn(line), count: Number(line.count) }; facts.notHeld = null; break
    case 'count-taken-back': facts.count = null; break
    case 'asked': facts.asked = saidIn(line); break
    case 'ask-taken-back': facts.asked = null; break
    default:
  }
}

const nothing = { files: [], notHeld: null, count: null, asked: null } as const
export const topicStanding = ({ topics }: Standing, number: string): TopicStanding => topics.get(number) ?? { number, ...nothing }

export type TopicStatus = 'not-sent' | 'not-asked' | 'asked' | 'not-held' | 'received' | 'part-read' | 'read' | 'returned'

/** One status for a document, whatever it has. `withLists`: it came child by child with the lists. */
export const statusOf = ({ number, files, notHeld, count, asked }: TopicStanding, withLists: boolean): TopicStatus => {
  if (files.some(({ review }) => review?.is === 'returned')) return 'returned'
  const read = files.filter(({ review }) => review?.is === 'read').length
  if (files.length) return read === files.length ? 'read' : read ? 'part-read' : 'received'
  if (count || withLists) return 'received'
  if (notHeld) return 'not-held'
  if (topicOf(number)?.onRequest) return asked ? 'asked' : 'not-asked'
  return 'not-sent'
}

/** "Where multiple documents are provided, the local authority must clearly direct the lead inspector to the relevant sections" (Annex A). */
export const withoutPointer = ({ files }: Pick<TopicStanding, 'files'>): readonly FileStanding[] => (files.length > 1 ? files.filter(({ pointer }) => !pointer) : [])

/** Documents of the set that no longer applies for which something is here: the LSCB review was switched after they came. */
export const noLongerAsked = ({ topics }: Standing, lscbConcurrent: boolean): readonly TopicStanding[] =>
  [...topics.values()].filter(({ number, files, notHeld }) => (files.length > 0 || notHeld) && !applies(topicOf(number)!, lscbConcurrent)).toSorted((a, b) => a.number.localeCompare(b.number))
