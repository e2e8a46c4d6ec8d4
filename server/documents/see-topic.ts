import { sayLateness } from '#annex-a/calendar/lateness.ts'
import { applies, nearOf } from '#annex-a/framework/documents/applying.ts'
import type { Topic } from '#annex-a/framework/documents/topic.ts'
import { documentEvents, documentFiles, type DocumentLine } from '#db/queries/documents.ts'
import { may, type Action } from '../access/may.ts'
import type { Dated } from '../calendar/calendar.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { inMegabytes } from '../intake/caps.ts'
import { documentCaps } from './caps.ts'
import { lscbOf, topicInAddress } from './desk.ts'
import { pictureTypes } from './kinds.ts'
import { documentsDue } from './see-documents.ts'
import { returnReasons, standingOf, statusOf, topicStanding, type FileStanding, type ReturnReason, type TopicStanding, type TopicStatus } from './standing.ts'
import { documentsWithLists, type WithLists } from './with-lists.ts'

export interface ShownFile extends Omit<FileStanding, 'path' | 'deliveryId'> {
  readonly late: string | null
  readonly mayLookAt: boolean
  /** Files that came before it in its place, the newest first. */
  readonly earlier: readonly Pick<FileStanding, 'id' | 'name' | 'sentAt' | 'state'>[]
}

/** One line of the history. The names of files that were taken back are told to the authority alone. */
export interface HistoryLine extends Pick<DocumentLine, 'number' | 'kind' | 'topic' | 'from_topic' | 'pages' | 'words' | 'count'> {
  readonly at: string
  readonly who: string
  readonly file: string | null
  readonly other: string | null
  readonly because: string | null
}

export interface TopicView extends Pick<Topic, 'number' | 'name' | 'title' | 'kind'> {
  readonly inspectionId: string
  /** The form's own id, for files sent from this page. */
  readonly formId: string
  /** `50 MB`. */
  readonly mostEach: string
  readonly onRequest: boolean
  readonly isAskedForNow: boolean
  readonly near: { readonly number: string; readonly name: string } | null
  readonly status: TopicStatus
  readonly due: Dated | null
  readonly files: readonly ShownFile[]
  readonly standing: Pick<TopicStanding, 'notHeld' | 'count' | 'asked'>
  readonly withLists: WithLists | null
  readonly history: readonly HistoryLine[]
  readonly maySend: boolean
  readonly mayReview: boolean
  readonly mayAsk: boolean
}

/** One document: its files, what was said of it, and everything that was done. Throws 404 where there is no such number. */
export const seeTopic = async (here: HereInInspection): Promise<TopicView> => {
  const { db, inspection, roles } = here
  const topic = topicInAddress(here)
  const lines = await documentEvents(db, inspection.id)
  const all = standingOf(await documentFiles(db, inspection.id), lines)
  const stands = topicStanding(all, topic.number)
  const due = await documentsDue(db, inspection)
  const withLists = (await documentsWithLists(db, inspection)).get(topic.number) ?? null
  const near = nearOf(topic)
  const mayDo = (action: Action): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  const { number, name, title, kind, onRequest = false } = topic
  return {
    inspectionId: inspection.id, formId: newId(), mostEach: inMegabytes(documentCaps.fileBytes), number, name, title, kind, onRequest, near: near ? { number: near.number, name: near.name } : null,
    isAskedForNow: applies(topic, lscbOf(inspection)), status: statusOf(stands, withLists !== null), due: onRequest ? null : due, withLists,
    files: stands.files.map((file) => shown(file, all.files, onRequest ? null : due)), standing: { notHeld: stands.notHeld, count: stands.count, asked: stands.asked },
    history: historyOf(number, lines, all.files, roles.includes('officer')),
    maySend: mayDo('sendDocuments'), mayReview: mayDo('reviewDocument'), mayAsk: onRequest && mayDo('askForDocument'),
  }
}

const shown = ({ path: _, deliveryId: __, ...file }: FileStanding, all: readonly FileStanding[], due: Dated | null): ShownFile => {
  const late = due ? sayLateness(due.on, file.sentAt) : ''
  return { ...file, late: late.endsWith('late') ? late : null, mayLookAt: canBeLookedAt(file), earlier: earlierThan(file, all) }
}

/** Text and pictures; everything else is opened where it was made for. */
export const canBeLookedAt = ({ kind, bytes }: Pick<FileStanding, 'kind' | 'bytes'>): boolean =>
  kind === 'text' || (Object.hasOwn(pictureTypes, kind) && bytes <= largestPicture)
const largestPicture = 20_000_000

const earlierThan = (file: Pick<FileStanding, 'replaces'>, all: readonly FileStanding[]): ShownFile['earlier'] => {
  const before = file.replaces === null ? undefined : all.find(({ id }) => id === file.replaces)
  return before ? [{ id: before.id, name: before.name, sentAt: before.sentAt, state: before.state }, ...earlierThan(before, all)] : []
}

const historyOf = (number: string, lines: readonly DocumentLine[], files: readonly FileStanding[], forAuthority: boolean): readonly HistoryLine[] => {
  const nameOf = (id: string | null): string | null => {
    const file = id === null ? undefined : files.find((one) => one.id === id)
    return !file ? null : file.state === 'taken-back' && !forAuthority ? 'a file that was taken back' : `“${file.name}”`
  }
  return lines.filter(({ topic, from_topic }) => topic === number || from_topic === number).map((line) => ({
    number: line.number, kind: line.kind, topic: line.topic, from_topic: line.from_topic, pages: line.pages, words: line.words, count: line.count === null ? null : Number(line.count),
    at: line.done_at, who: line.doer, file: nameOf(line.file_id), other: nameOf(line.other_file_id),
    because: line.kind === 'returned' ? returnReasons[line.reason as ReturnReason] : null,
  })).toReversed()
}
