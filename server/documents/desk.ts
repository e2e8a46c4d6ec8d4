import type { Kysely } from 'kysely'
import { topicOf, topicsThatApply } from '#annex-a/framework/documents/applying.ts'
import type { Topic } from '#annex-a/framework/documents/topic.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addDocumentEvents, documentEvents, documentFiles, type DocumentEventRow } from '#db/queries/documents.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { standingOf, type FileStanding, type Standing } from './standing.ts'

export const lscbOf = ({ lscb_concurrent }: InspectionRow): boolean => lscb_concurrent === 1

/** Everything about the documents of an inspection. The one place that others ask. */
export const documentsOf = async (db: Kysely<Tables>, inspectionId: string): Promise<Standing> => standingOf(await documentFiles(db, inspectionId), await documentEvents(db, inspectionId))

/** Something that was done, as far as it has to be said. */
export type Done = Pick<DocumentEventRow, 'kind' | 'topic'> & Partial<Pick<DocumentEventRow, 'from_topic' | 'file_id' | 'other_file_id' | 'reason' | 'pages' | 'words' | 'count'>>

const blank = { from_topic: null, file_id: null, other_file_id: null, reason: null, pages: null, words: null, count: null }

/** Keeps what was done, in order, under the person's name. */
export const note = ({ db, inspection, person, now }: Pick<HereInInspection, 'db' | 'inspection' | 'person' | 'now'>, done: readonly Done[]): Promise<void> =>
  addDocumentEvents(db, inspection.id, done.map((one) => ({ ...blank, ...one, edition: edition.id, done_by: person.id, done_at: now })))

/** Throws 404 where the address names no document. */
export const topicInAddress = ({ params }: Pick<HereInInspection, 'params'>): Topic => {
  const topic = topicOf(params['number'] ?? '')
  if (!topic) throw new Response(null, { status: 404 })
  return topic
}

/** A file that the person may know of: those that wait are the authority's own, those taken back are nobody's. Throws 404 otherwise. */
export const fileInAddress = async (here: HereInInspection): Promise<{ readonly file: FileStanding; readonly standing: Standing }> => {
  const standing = await documentsOf(here.db, here.inspection.id)
  const file = standing.files.find(({ id }) => id === here.params['fileId'])
  if (!file || file.state === 'taken-back' || (file.state === 'waiting' && !here.roles.includes('officer'))) throw new Response(null, { status: 404 })
  return { file, standing }
}

/** Documents that can be asked for now, or the set that something was sent for: a file can be moved to any that applies. */
export const applying = (inspection: InspectionRow): readonly Topic[] => topicsThatApply(lscbOf(inspection))

export const addressOf = (inspection: Pick<InspectionRow, 'id'>): string => `/inspections/${inspection.id}/documents`
/** The page to which a person returns from a file. */
export const pageOf = (inspection: Pick<InspectionRow, 'id'>, topic: string | null): string => (topic === null ? `${addressOf(inspection)}/waiting` : `${addressOf(inspection)}/topic/${topic}`)
