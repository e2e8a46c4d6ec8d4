import { applies } from '#annex-a/framework/documents/applying.ts'
import { numberOfFile } from '#annex-a/framework/documents/number-of-file.ts'
import type { Topic } from '#annex-a/framework/documents/topic.ts'
import { addDocumentDelivery, addDocumentFiles, documentDeliveryOf, documentsElsewhere, type DocumentFileRow } from '#db/queries/documents.ts'
import type { HereInInspection } from '../door.ts'
import { errorOfEach } from '../intake/refused.ts'
import { discard } from '../intake/stored-file.ts'
import { refuse } from '../web/form.ts'
import { documentsOf, lscbOf, note } from './desk.ts'
import type { Documents, NotTaken, Taken } from './receive-documents.ts'
import type { FileStanding, Standing } from './standing.ts'

type Kept = { readonly delivery: string } | { readonly refusal: ReturnType<typeof refuse> }

/** What the sender of a form is told of it later, beside where each file is. */
export interface Told { readonly notTaken: readonly NotTaken[]; readonly elsewhere: readonly string[] }

export const refuseAll = (notTaken: readonly NotTaken[]): ReturnType<typeof refuse> =>
  refuse(errorOfEach(notTaken.map(({ name, why }) => `${name} ${why}`)))

const drop = (here: Pick<HereInInspection, 'workbench'>, taken: readonly Taken[]): Promise<void> => discard(here.workbench.config.dataDir, taken.map(({ file }) => file))

/** What is wrong with a form as a whole; null where it can be kept. Nothing of a form that is refused stays on the disk. */
export const whyFormRefused = async (here: HereInInspection, { id, taken, notTaken }: Documents): Promise<ReturnType<typeof refuse> | null> => {
  if (id !== null && taken.length) return null
  await drop(here, taken)
  if (notTaken.length) return refuseAll(notTaken)
  return refuse({ files: id === null ? 'Choose the files again. The form had not arrived whole' : 'Choose the file or files to send' })
}

/** Which document a file is, as far as that is sure: its name begins with the number, or it came on the page of a document and its name says nothing else. */
const sureTopic = (name: string, lscbConcurrent: boolean, page: Topic | null): { readonly topic: string; readonly how: 'by-name' | 'by-page' } | null => {
  const says = numberOfFile(name, lscbConcurrent)
  if (says.is === 'numbered') return page === null || page === says.topic ? { topic: says.topic.number, how: 'by-name' } : null
  return page !== null && (says.is === 'suggested' || says.is === 'nothing') ? { topic: page.number, how: 'by-page' } : null
}

/** Keeps a form with documents in the caller's transaction: what is sure is placed, everything else waits to be placed. */
export const keepDocuments = async (here: HereInInspection, documents: Documents, page: Topic | null): Promise<Kept> => {
  const { db, inspection, about } = here
  // Sent twice, for example by a second click: it leads to what the first one made, whatever is in this one.
  if (documents.id !== null && await documentDeliveryOf(db, inspection.id, documents.id)) {
    await drop(here, documents.taken)
    return { delivery: documents.id }
  }
  const refusal = await whyFormRefused(here, documents)
  if (refusal) return { refusal }
  const id = documents.id!
  // The LSCB review may have been switched since the page was opened.
  const asked = page && applies(page, lscbOf(inspection)) ? page : null
  const placed = documents.taken.map((one) => ({ ...one, sure: sureTopic(one.file.name, lscbOf(inspection), asked) }))
  const standing = await documentsOf(db, inspection.id)
  const twins = placed.flatMap((one) => {
    const twin = twinOf(standing, one.file.sha256, one.sure?.topic ?? null)
    return twin ? [{ one, twin }] : []
  })
  const fresh = placed.filter((one) => !twins.some((two) => two.one === one))
  const notTaken = [...documents.notTaken, ...twins.map(({ one, twin }) => ({ name: `“${one.file.name}”`, why: `is the same, byte for byte, as “${twin.name}”, which is here already${twin.topic ? ` as ${twin.topic}` : ''}` }))]
  await drop(here, twins.map(({ one }) => one))
  if (!fresh.length) return { refusal: refuseAll(notTaken) }
  await addDelivery(here, id, notTaken, fresh)
  await note(here, fresh.flatMap(({ file, sure }) => (sure ? [{ kind: 'placed' as const, topic: sure.topic, file_id: file.id, reason: sure.how }] : [])))
  about('documents', id, { files: fresh.length, waiting: fresh.filter(({ sure }) => !sure).length, notTaken: notTaken.length })
  return { delivery: id }
}

const twinOf = ({ files }: Standing, sha256: string, topic: string | null): FileStanding | undefined =>
  files.find((one) => one.sha256 === sha256 && one.topic === topic && (one.state === 'here' || one.state === 'waiting'))

/** Writes down a form that came and its files, as yet without a place. */
export const addDelivery = async ({ db, inspection, person, now }: HereInInspection, id: string, notTaken: readonly NotTaken[], taken: readonly Taken[]): Promise<void> => {
  const same = await documentsElsewhere(db, inspection.authority, inspection.id, taken.map(({ file }) => file.sha256))
  const told: Told = { notTaken, elsewhere: taken.filter(({ file }) => same.has(file.sha256)).map(({ file }) => file.id) }
  await addDocumentDelivery(db, { id, inspection_id: inspection.id, told: JSON.stringify(told), sent_by: person.id, sent_at: now })
  await addDocumentFiles(db, taken.map(({ file: { id: fileId, name, bytes, sha256, path }, kind }): DocumentFileRow =>
    ({ id: fileId, inspection_id: inspection.id, delivery_id: id, name, bytes, sha256, path, kind, sent_by: person.id, sent_at: now })))
}
