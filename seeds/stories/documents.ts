import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { topicOf } from '#annex-a/framework/documents/applying.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { documentsOf } from '#server/documents/desk.ts'
import { keepDocuments } from '#server/documents/keep-documents.ts'
import { receiveDocuments } from '#server/documents/receive-documents.ts'
import { replaceFile } from '#server/documents/replace.ts'
import { reviewFile } from '#server/documents/review.ts'
import { pointTo, sayCount, sayNotHeld } from '#server/documents/say.ts'
import { newId } from '#server/ids.ts'
import type { Workbench } from '#server/workbench.ts'
import { writePage, type Ending } from '../documents/write.ts'
import { asPerson, onTheDay, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** As what each document is sent. Of 3.08 nothing ever comes; 3.03 comes under a name without its number, and waits to be placed. */
const sent: { readonly [E in Exclude<Ending, 'txt'>]: readonly string[] } = {
  pdf: ['1.01', '1.02', '1.05', '1.07', '1.08', '1.09', '2.01', '3.01', '3.04', '3.06', '3.07', '3.09', '4.05', '4.07', '4.08', '4.09', '4.10'],
  docx: ['1.06', '2.02', '3.05', '3.10', '4.01', '4.02', '4.04', '4.06'],
  xlsx: ['1.04'],
}

/** "Where multiple documents are provided": 1.03 has two files, each with where to look and why. */
const reports: readonly { readonly name: string; readonly pages: string; readonly because: string }[] = [
  { name: '1.03 Monthly report March 2016.pdf', pages: 'page 1', because: 'it shows the timeliness of assessments in each of the five teams' },
  { name: '1.03 Child protection and looked after children by team.xlsx', pages: 'sheet “Page”', because: 'visits and reviews are counted there team by team' },
]

const reviews: readonly { readonly topic: string; readonly by: 'lead' | 'inspector'; readonly form: Form }[] = [
  ...(['1.01', '1.07', '3.06', '4.10'] as const).map((topic) => ({ topic, by: 'lead' as const, form: { verdict: 'read' } })),
  ...(['1.04', '2.02'] as const).map((topic) => ({ topic, by: 'inspector' as const, form: { verdict: 'read' } })),
  { topic: '3.05', by: 'inspector', form: { verdict: 'returned', reason: 'unprocessed', words: 'These are forty audit forms. Please send what you learned from them, and the action plan.' } },
]

const place = trainingAuthority.name.replace(/ \(.*/, '')

/** Says of itself that there is nothing in it. */
const pageOf = (heading: string, topic: string): readonly string[] => [
  `${place} County Council: ${heading}`, `Annex A asks for ${topicOf(topic)!.title}.`,
  `${place} does not exist. This page was made for the demonstration of the inspection workbench, and holds nothing else.`,
]

const fileOf = async (name: string, topic: string): Promise<File> => {
  const ending = name.split('.').at(-1) as Ending
  return new File([await writePage(ending, pageOf(name.replace(/\.\w+$/, ''), topic)) as Uint8Array<ArrayBuffer>], name)
}

/** The number in front is how a file is known; a colon is no letter for the name of a file. */
const nameOf = (topic: string, ending: Ending): string => `${topic} ${topicOf(topic)!.name.replaceAll(':', ',')}.${ending}`

interface Sending { readonly workbench: Workbench; readonly cast: Cast; readonly inspection: InspectionRow }

/** A form with files as a browser would send it, received and looked into as those are. */
const formOf = async ({ workbench, inspection }: Sending, files: readonly File[]) => {
  const body = new FormData()
  body.append('id', newId())
  for (const file of files) body.append('files', file)
  return receiveDocuments(new Request(workbench.config.origin, { method: 'POST', body }), inspection, workbench)
}

/**
 * The authority sends nearly all of its numbered documents, says of one that it is not held, and the team reads some and returns one
 * unread. Nothing where documents came before.
 */
export const sendDocuments = async (workbench: Workbench, cast: Cast, inspection: InspectionRow): Promise<void> => {
  if ((await documentsOf(workbench.store.db, inspection.id)).files.length) return
  const sending = { workbench, cast, inspection }
  const named = (Object.entries(sent) as [Ending, readonly string[]][]).flatMap(([ending, topics]) => topics.map((topic) => fileOf(nameOf(topic, ending), topic)))
  const files = await Promise.all([...named, ...reports.map(({ name }) => fileOf(name, '1.03')), fileOf('Sufficiency strategy 2015 to 2018.txt', '3.03')])
  // Interrupted on its way: what is empty is told apart and not taken.
  const documents = await formOf(sending, [...files, new File([], '3.08 Educational progress and outcomes.pdf')])
  await asPerson(onTheDay(workbench, '2016-04-12T13:20'), 'sendDocuments', { person: cast.officer, params: { inspectionId: inspection.id } }, (here) => keepDocuments(here, documents, null))
  await sayOfDocuments(sending)
  await review(sending)
  await replaceOne(sending)
}

const fileNamed = async ({ workbench, inspection }: Sending, is: (name: string) => boolean): Promise<string> =>
  (await documentsOf(workbench.store.db, inspection.id)).files.find(({ name }) => is(name))!.id

const sayOfDocuments = async (sending: Sending): Promise<void> => {
  const { workbench, cast: { officer: person }, inspection: { id: inspectionId } } = sending
  const then = onTheDay(workbench, '2016-04-12T13:45')
  for (const { name, pages, because } of reports) {
    const params = { inspectionId, fileId: await fileNamed(sending, (one) => one === name) }
    await asPerson(then, 'sayOfDocument', { person, params, form: { pages, because } }, pointTo)
  }
  const say = (number: string, form: Form, how: typeof sayNotHeld | typeof sayCount) => asPerson<'sayOfDocument', object>(then, 'sayOfDocument', { person, params: { inspectionId, number }, form }, how)
  await say('1.10', { held: 'no', because: 'there was no peer review within the last 12 months. The next one is planned for September 2016; the self-assessment in 1.09 tells what the last one led to.' }, sayNotHeld)
  await say('3.02', { held: 'no', because: 'the strategy is being written with the clinical commissioning group and is due in June 2016. Waiting times are in 3.10.' }, sayNotHeld)
  await say('2.04', { count: '1', words: 'One young person, since February 2016.' }, sayCount)
  await say('2.05', { count: '143', words: 'As of 31 March 2016.' }, sayCount)
}

const review = async (sending: Sending): Promise<void> => {
  for (const { topic, by, form } of reviews) {
    const params = { inspectionId: sending.inspection.id, fileId: await fileNamed(sending, (name) => name.startsWith(topic)) }
    await asPerson(onTheDay(sending.workbench, '2016-04-13T10:30'), 'reviewDocument', { person: sending.cast[by], params, form }, reviewFile)
  }
}

const replaceOne = async (sending: Sending): Promise<void> => {
  const documents = await formOf(sending, [await fileOf('1.06 Caseload and supervision policy, revised April 2016.docx', '1.06')])
  const params = { inspectionId: sending.inspection.id, fileId: await fileNamed(sending, (name) => name.startsWith('1.06')) }
  await asPerson(onTheDay(sending.workbench, '2016-04-14T15:10'), 'replaceDocument', { person: sending.cast.officer, params }, (here) => replaceFile(here, documents))
}
