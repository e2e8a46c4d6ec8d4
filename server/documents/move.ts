import { nearOf, topicOf } from '#annex-a/framework/documents/applying.ts'
import type { HereInInspection } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'
import { applying, documentsOf, fileInAddress, note, pageOf, topicInAddress } from './desk.ts'
import type { FileStanding } from './standing.ts'
import { choicesOf, type TopicChoice } from './waiting.ts'

export interface MoveForm {
  readonly names: readonly string[]
  /** `1.11 LSCB annual report` */
  readonly from: string
  readonly back: string
  /** The near equivalent in the other set; null where there is none or it is not asked for. */
  readonly near: TopicChoice | null
  readonly topics: readonly TopicChoice[]
}

type Moved = { readonly to: string } | { readonly refusal: ReturnType<typeof refuse> }

const formFor = (here: HereInInspection, from: string, files: readonly FileStanding[]): MoveForm => {
  const topic = topicOf(from)!
  const topics = choicesOf(applying(here.inspection).filter(({ number }) => number !== from))
  const near = nearOf(topic)?.number
  return { names: files.map(({ name }) => name), from: `${topic.number} ${topic.name}`, back: pageOf(here.inspection, from), near: topics.find(({ number }) => number === near) ?? null, topics }
}

/** Files of a document that are here. Throws 404 where there is none. */
const filesInAddress = async (here: HereInInspection): Promise<{ readonly from: string; readonly files: readonly FileStanding[] }> => {
  const { number: from } = topicInAddress(here)
  const files = (await documentsOf(here.db, here.inspection.id)).topics.get(from)?.files ?? []
  if (!files.length) throw new Response(null, { status: 404 })
  return { from, files }
}

const oneInAddress = async (here: HereInInspection): Promise<{ readonly from: string; readonly files: readonly FileStanding[] }> => {
  const { file } = await fileInAddress(here)
  if (file.state !== 'here') throw new Response(null, { status: 404 })
  return { from: file.topic!, files: [file] }
}

/** `one`: the file that the address names; `all`: every file of the document that it names. */
type Which = 'one' | 'all'
const chosen = (here: HereInInspection, which: Which) => (which === 'one' ? oneInAddress(here) : filesInAddress(here))

export const prepareMove = async (here: HereInInspection, which: Which): Promise<MoveForm> => {
  const { from, files } = await chosen(here, which)
  return formFor(here, from, files)
}

/** Moves files to another document that applies. What was said of them and whether they were read goes with them. */
export const moveFiles = async (here: HereInInspection, which: Which): Promise<Moved> => {
  const values = formValues(await here.request.formData())
  const { from, files } = await chosen(here, which)
  const to = applying(here.inspection).find(({ number }) => number === values['to'] && number !== from)
  if (!to) return { refusal: refuse({ to: 'Choose the document to move to' }, values) }
  await note(here, files.map(({ id }) => ({ kind: 'placed', topic: to.number, from_topic: from, file_id: id, reason: 'by-hand' })))
  here.about('document', to.number, { from, files: files.length })
  return { to: to.number }
}
