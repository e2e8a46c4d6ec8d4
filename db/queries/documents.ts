import type { Kysely } from 'kysely'
import type { DocumentDeliveryTable, DocumentEventTable, DocumentFileTable } from '../tables/documents.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
export type DocumentFileRow = DocumentFileTable
export type DocumentDeliveryRow = DocumentDeliveryTable
export type DocumentEventRow = DocumentEventTable
export type SentDocument = DocumentFileRow & { readonly sender: string }
export type DocumentLine = DocumentEventRow & { readonly doer: string }

/** Every file of an inspection, in the order in which they came. */
export const documentFiles = (db: Db, inspectionId: string): Promise<SentDocument[]> =>
  db.selectFrom('document_file').innerJoin('person', 'person.id', 'document_file.sent_by').selectAll('document_file').select('person.name as sender')
    .where('inspection_id', '=', inspectionId).orderBy('sent_at').orderBy('document_file.name').orderBy('document_file.id').execute()

/** Everything that was done with the documents of an inspection, the oldest first. */
export const documentEvents = (db: Db, inspectionId: string): Promise<DocumentLine[]> =>
  db.selectFrom('document_event').innerJoin('person', 'person.id', 'document_event.done_by').selectAll('document_event').select('person.name as doer')
    .where('inspection_id', '=', inspectionId).orderBy('number').execute()

/** Adds lines in the caller's transaction. Two at once: the number is taken already, and the second fails whole. */
export const addDocumentEvents = async (db: Db, inspectionId: string, events: readonly Omit<DocumentEventRow, 'number' | 'inspection_id'>[]): Promise<void> => {
  if (!events.length) return
  const last = await db.selectFrom('document_event').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', inspectionId).executeTakeFirst()
  const from = Number(last?.number ?? 0) + 1
  await db.insertInto('document_event').values(events.map((event, at) => ({ ...event, inspection_id: inspectionId, number: from + at }))).execute()
}

export const addDocumentDelivery = async (db: Db, delivery: DocumentDeliveryRow): Promise<void> => {
  await db.insertInto('document_delivery').values(delivery).execute()
}

export const addDocumentFiles = async (db: Db, files: readonly DocumentFileRow[]): Promise<void> => {
  if (files.length) await db.insertInto('document_file').values([...files]).execute()
}

export const documentDeliveryOf = (db: Db, inspectionId: string, id: string): Promise<DocumentDeliveryRow | undefined> =>
  db.selectFrom('document_delivery').selectAll().where('id', '=', id).where('inspection_id', '=', inspectionId).executeTakeFirst()

/** Of these bytes, those that came for another inspection of the same authority. */
export const documentsElsewhere = async (db: Db, authority: string, inspectionId: string, sha256s: readonly string[]): Promise<ReadonlySet<string>> => {
  if (!sha256s.length) return new Set()
  const found = await db.selectFrom('document_file').innerJoin('inspection', 'inspection.id', 'document_file.inspection_id').select('sha256')
    .where('authority', '=', authority).where('inspection.id', '<>', inspectionId).where('sha256', 'in', [...sha256s]).execute()
  return new Set(found.map(({ sha256 }) => sha256))
}

