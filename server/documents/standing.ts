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
    if (file) toFile[line.kind]?.(file, line, files)
    if (line.topic !== null) toTopic[line.kind]?.(factsOf(line.topic), line)
  }
  const all = [...files.values()]
  return { files: all, topics: new Map([...facts].map(([number, known]) => [number, { number, ...known, files: all.filter(({ topic, state }) => topic === number && state === 'here') }])) }
}

const asSent = ({ id, name, bytes, sha256, kind, path, sender, sent_at, delivery_id }: Sent): Changing<FileStanding> =>
  ({ id, name, bytes, sha256, kind, path, sender, sentAt: sent_at, deliveryId: delivery_id, state: 'waiting', topic: null, review: null, pointer: null, replaces: null, answered: false })

const saidIn = ({ words, doer, done_at }: Line): Said => ({ words: words ?? '', by: doer, at: done_at })

type Files = ReadonlyMap<string, Changing<FileStanding>>
type Kind = DocumentEventRow['kind']

const toFile: { readonly [K in Kind]?: (file: Changing<FileStanding>, line: Line, files: Files) => void } = {
  placed: (file, { topic }) => { Object.assign(file, { state: 'here', topic }) },
  replaced: (file, { topic, other_file_id: otherId }, files) => {
    file.state = 'replaced'
    Object.assign(files.get(otherId ?? '') ?? {}, { state: 'here', topic, replaces: file.id })
  },
  'taken-back': (file) => { file.state = 'taken-back' },
  pointed: (file, line) => { Object.assign(file, { pointer: { ...saidIn(line), pages: line.pages ?? '' }, answered: file.review?.is === 'returned' }) },
  read: (file, { doer, done_at }) => { Object.assign(file, { review: { is: 'read', by: doer, at: done_at }, answered: false }) },
  returned: (file, line) => { Object.assign(file, { review: { is: 'returned', ...saidIn(line), reason: line.reason as ReturnReason }, answered: false }) },
  reopened: (file) => { Object.assign(file, { review: null, answered: false }) },
}

/** What comes after all is held. */
const isHeld = (facts: Facts): void => { facts.notHeld = null }

const toTopic: { readonly [K in Kind]?: (facts: Facts, line: Line) => void } = {
  'not-held': (facts, line) => { facts.notHeld = saidIn(line) },
  placed: isHeld,
  replaced: isHeld,
  held: isHeld,
  counted: (facts, line) => { Object.assign(facts, { count: { ...saidIn(line), count: Number(line.count) }, notHeld: null }) },
  'count-taken-back': (facts) => { facts.count = null },
  asked: (facts, line) => { facts.asked = saidIn(line) },
  'ask-taken-back': (facts) => { facts.asked = null },
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
