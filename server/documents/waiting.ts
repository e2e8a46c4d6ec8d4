import { numberOfFile, type FileSays } from '#annex-a/framework/documents/number-of-file.ts'
import { applies } from '#annex-a/framework/documents/applying.ts'
import type { Topic } from '#annex-a/framework/documents/topic.ts'
import { addDocumentFiles, documentFiles } from '#db/queries/documents.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { formValues, refuse } from '../web/form.ts'
import { applying, documentsOf, lscbOf, note, type Done } from './desk.ts'
import type { FileStanding } from './standing.ts'

export interface TopicChoice { readonly number: string; readonly name: string; readonly section: Topic['section'] }

/** A file of which nobody has said yet which document it is. */
export interface WaitingFile {
  readonly id: string
  readonly name: string
  /** Why it has to be asked, in a sentence. */
  readonly why: string
  /** What its name makes likely. Never chosen for anybody. `1.03+1.04`: under both. */
  readonly suggestions: readonly { readonly value: string; readonly text: string }[]
}

export const choicesOf = (topics: readonly Topic[]): readonly TopicChoice[] => topics.map(({ number, name, section }) => ({ number, name, section }))

export const waitingOf = (files: readonly FileStanding[], lscbConcurrent: boolean): readonly WaitingFile[] =>
  files.filter(({ state }) => state === 'waiting').map(({ id, name }) => ({ id, name, ...asked(numberOfFile(name, lscbConcurrent), lscbConcurrent) }))

const listed = (topics: readonly Topic[]): WaitingFile['suggestions'] => topics.map(({ number, name }) => ({ value: number, text: `${number} ${name}` }))

const asked = (says: FileSays, lscbConcurrent: boolean): Pick<WaitingFile, 'why' | 'suggestions'> => {
  switch (says.is) {
    case 'numbered': return { why: `Its name says ${says.topic.number}. Is that what it is?`, suggestions: listed([says.topic]) }
    case 'not-asked': return {
      why: `Its name says ${says.topic.number}, which is not asked for ${lscbConcurrent ? 'while the LSCB is reviewed at the same time' : 'because the LSCB is not reviewed at the same time'}.${says.near ? ` ${says.near.number} asks for nearly the same.` : ''}`,
      suggestions: listed(says.near ? [says.near] : []),
    }
    case 'no-such-number': return { why: `Its name begins with ${says.number}, and no document has that number.`, suggestions: [] }
    case 'several': {
      const now = says.topics.filter((topic) => applies(topic, lscbConcurrent))
      const both = now.length > 1 ? [{ value: now.map(({ number }) => number).join('+'), text: `Under each of ${now.map(({ number }) => number).join(' and ')}` }] : []
      return { why: 'Its name begins with more than one number.', suggestions: [...listed(now), ...both] }
    }
    case 'suggested': return { why: `Its name does not begin with a number. Words in it suggest ${says.topics.map(({ number, name }) => `${number} ${name}`).join(' or ')}.`, suggestions: listed(says.topics) }
    case 'nothing': return { why: 'Its name does not begin with a number.', suggestions: [] }
  }
}

export interface WaitingView { readonly inspectionId: string; readonly files: readonly WaitingFile[]; readonly topics: readonly TopicChoice[] }

export const seeWaiting = async ({ db, inspection }: HereInInspection): Promise<WaitingView> => ({
  inspectionId: inspection.id, files: waitingOf((await documentsOf(db, inspection.id)).files, lscbOf(inspection)), topics: choicesOf(applying(inspection)),
})

/** The name of the question about one file. */
const placeField = (fileId: string): string => `place-${fileId}`

type Placed = { readonly placed: number } | { readonly refusal: ReturnType<typeof refuse> }

/** Reads the answers about files that wait. What is not answered goes on waiting. */
export const placeWaiting = async (here: HereInInspection): Promise<Placed> => {
  const values = formValues(await here.request.formData())
  const { files } = await documentsOf(here.db, here.inspection.id)
  const answered = files.filter(({ state }) => state === 'waiting').map((file) => ({ file, answer: String(values[placeField(file.id)] ?? '') })).filter(({ answer }) => answer)
  const known = new Set(applying(here.inspection).map(({ number }) => number))
  const wrong = answered.filter(({ answer }) => answer !== 'take-back' && !answer.split('+').every((number) => known.has(number)))
  if (wrong.length) return { refusal: refuse(Object.fromEntries(wrong.map(({ file }) => [placeField(file.id), `Choose which document “${file.name}” is`])), values) }
  const first = files.find(({ state }) => state === 'waiting')
  if (!answered.length) return { refusal: refuse(first ? { [placeField(first.id)]: 'Say of at least one file which document it is' } : { form: 'No file waits any more. Somebody else has placed them' }, values) }
  const copies = await copiesFor(here, answered)
  await note(here, answered.flatMap(({ file, answer }) => doneWith(file, answer, copies)))
  here.about('documents', here.inspection.id, { placed: answered.length })
  return { placed: answered.length }
}

type Answered = readonly { readonly file: FileStanding; readonly answer: string }[]

/** A file under two documents is two rows that name the same bytes on the disk. */
const copiesFor = async ({ db, inspection }: HereInInspection, answered: Answered): Promise<ReadonlyMap<string, string>> => {
  const rows = new Map((await documentFiles(db, inspection.id)).map(({ sender: _, ...row }) => [row.id, row]))
  const wanted = answered.flatMap(({ file, answer }) => [...new Set(answer.split('+'))].slice(1).map((number) => ({ key: `${file.id} ${number}`, row: { ...rows.get(file.id)!, id: newId() } })))
  await addDocumentFiles(db, wanted.map(({ row }) => row))
  return new Map(wanted.map(({ key, row }) => [key, row.id]))
}

const doneWith = (file: FileStanding, answer: string, copies: ReadonlyMap<string, string>): Done[] =>
  answer === 'take-back' ? [{ kind: 'taken-back', topic: null, file_id: file.id }]
    : [...new Set(answer.split('+'))].map((number) => ({ kind: 'placed', topic: number, file_id: copies.get(`${file.id} ${number}`) ?? file.id, reason: 'by-hand' }))
