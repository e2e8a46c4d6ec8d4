import { numberOfFile } from '#annex-a/framework/documents/number-of-file.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { inMegabytes } from '../intake/caps.ts'
import { discard } from '../intake/stored-file.ts'
import { refuse } from '../web/form.ts'
import { documentCaps } from './caps.ts'
import { fileInAddress, lscbOf, note, pageOf } from './desk.ts'
import { addDelivery, refuseAll, whyFormRefused } from './keep-documents.ts'
import type { Documents } from './receive-documents.ts'
import type { FileStanding } from './standing.ts'

export interface FileForm { readonly id: string; readonly mostEach: string; readonly file: Pick<FileStanding, 'id' | 'name' | 'bytes' | 'state'>; readonly topic: string | null; readonly back: string }

/** A form about one file that is here (or waits). */
export const prepareFile = async (here: HereInInspection): Promise<FileForm> => {
  const { file: { id, name, bytes, state, topic } } = await fileInAddress(here)
  return { id: newId(), mostEach: inMegabytes(documentCaps.fileBytes), file: { id, name, bytes, state }, topic, back: pageOf(here.inspection, topic) }
}

const meanwhile = 'This file has been replaced meanwhile. Go back to the document and look at what is there now'
type Replaced = { readonly topic: string } | { readonly refusal: ReturnType<typeof refuse> }

/** The file that came takes the place of the one that the address names, which stays as an earlier version. */
export const replaceFile = async (here: HereInInspection, documents: Documents): Promise<Replaced> => {
  const refusal = await whyFormRefused(here, documents)
  if (refusal) return { refusal }
  const { file: old, standing } = await fileInAddress(here)
  const [one, ...more] = documents.taken
  const again = standing.files.find(({ deliveryId }) => deliveryId === documents.id)
  const why = more.length || documents.notTaken.length ? 'Choose one file: it takes the place of one' : again ? null : whyNot(old, one!.file, here)
  if (why !== null || again) await discard(here.workbench.config.dataDir, documents.taken.map(({ file }) => file))
  if (why !== null) return { refusal: documents.notTaken.length ? refuseAll(documents.notTaken) : refuse({ files: why }) }
  if (again) return { topic: old.topic! }
  await addDelivery(here, documents.id!, [], [one!])
  await note(here, [{ kind: 'replaced', topic: old.topic, file_id: old.id, other_file_id: one!.file.id }])
  here.about('document-file', one!.file.id, { replaces: old.id })
  return { topic: old.topic! }
}

const whyNot = (old: FileStanding, fresh: { readonly name: string; readonly sha256: string }, { inspection }: HereInInspection): string | null => {
  if (old.state !== 'here') return meanwhile
  if (old.sha256 === fresh.sha256) return `“${fresh.name}” is the same as the file that it would replace`
  const says = numberOfFile(fresh.name, lscbOf(inspection))
  const [number] = says.is === 'numbered' || says.is === 'not-asked' ? [says.topic.number] : says.is === 'several' ? [says.topics.map((topic) => topic.number).join(' and ')] : says.is === 'no-such-number' ? [says.number] : [old.topic]
  return number === old.topic ? null : `“${fresh.name}” says ${number} in its name, and would replace a file of ${old.topic}. Check that it is the right one and change its name, or send it as a new file`
}

/** Takes back the file that the address names. Nobody can open it any more; that it came and went stays on record. */
export const takeBack = async (here: HereInInspection): Promise<{ readonly topic: string | null }> => {
  const { file } = await fileInAddress(here)
  await note(here, [{ kind: 'taken-back', topic: file.topic, file_id: file.id }])
  here.about('document-file', file.id)
  return { topic: file.topic }
}
