import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sayDate } from '#annex-a/reading/dates.ts'
import { actionStatementsOf, addActionStatement, reportStepsOf, type ActionStatementRow } from '#db/queries/report.ts'
import { today } from '../clock.ts'
import { receiveDocuments, type Documents } from '../documents/receive-documents.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { dateBoxes, readTypedDate } from '../inspections/typed-dates.ts'
import { asAttachment } from '../intake/download.ts'
import { discard } from '../intake/stored-file.ts'
import { refuse, valuesOfFields } from '../web/form.ts'
import { firstReceivedOn } from './publications.ts'
import { reportStanding } from './standing.ts'

export interface ShownStatement { readonly id: string; readonly number: number; readonly receivedOn: string; readonly words: string; readonly file: { readonly name: string; readonly bytes: number } | null; readonly sender: string; readonly at: string }

export const shownStatement = ({ id, number, received_on, words, name, bytes, sender, made_at }: ActionStatementRow): ShownStatement =>
  ({ id, number, receivedOn: received_on, words, file: name === null ? null : { name, bytes: bytes ?? 0 }, sender, at: made_at })

export interface StatementForm { readonly inspectionId: string; readonly id: string; readonly values: Readonly<Record<string, string>> }

const finalReport = async ({ db, inspection }: HereInInspection) => {
  const finalOn = firstReceivedOn(reportStanding(await reportStepsOf(db, inspection.id)))
  return finalOn === null ? null : { finalOn }
}

/** The form for the statement of action. Throws 404 while there is no final report to answer. */
export const prepareStatement = async (here: HereInInspection): Promise<StatementForm> => {
  if (!await finalReport(here)) throw new Response(null, { status: 404 })
  return { inspectionId: here.inspection.id, id: newId(), values: dateBoxes('received', today(here.workbench.clock)) }
}

type Sent = { readonly done: true } | { readonly refusal: ReturnType<typeof refuse> }

/** Keeps the authority's statement of action (paragraph 10): a file, or in words where it is. A later one takes its place, and both are kept. */
export const sendStatement = async (here: HereInInspection, sent: Documents): Promise<Sent> => {
  const { db, inspection, person, now, about, workbench } = here
  const values = valuesOfFields(sent.fields)
  const [file, ...more] = sent.taken
  const words = (values['words'] ?? '').trim()
  const final = await finalReport(here)
  const read = readTypedDate(values, 'received', 'the day on which it was received')
  const errors: Record<string, string> = {}
  if (!final) errors['form'] = 'There is no final report to answer'
  const [not] = sent.notTaken
  if (not) errors['files'] = `${not.name} ${not.why}`
  else if (more.length) errors['files'] = 'Choose one file'
  else if (!file && !words) errors['files'] = 'Choose the file, or say below where the statement is'
  if (words.length > 5_000) errors['words'] = 'Shorten this to 5,000 characters or fewer'
  if ('problem' in read) errors['received'] = read.problem
  else if (read.date > today(workbench.clock)) errors['received'] = 'The day must be today or in the past'
  else if (final && read.date < final.finalOn) errors['received'] = `The report was made final on ${sayDate(final.finalOn)}. The statement cannot have come before`
  if (Object.keys(errors).length || 'problem' in read) {
    await discard(workbench.config.dataDir, sent.taken.map((one) => one.file))
    return { refusal: refuse(errors, values) }
  }
  const id = sent.id ?? newId()
  const kept = await addActionStatement(db, {
    id, inspection_id: inspection.id, received_on: read.date, words, name: file?.file.name ?? null, bytes: file?.file.bytes ?? null, sha256: file?.file.sha256 ?? null, path: file?.file.path ?? null, made_by: person.id, made_at: now,
  })
  if (!kept) await discard(workbench.config.dataDir, sent.taken.map((one) => one.file))
  about('action-statement', id)
  return { done: true }
}

/** Takes the form off the network, before any transaction. */
export const receiveStatement = ({ request, inspection, workbench }: Pick<HereInInspection, 'request' | 'inspection' | 'workbench'>): Promise<Documents> => receiveDocuments(request, inspection, workbench)

/** The file as it was sent, to be saved and never shown. Throws 404 where there is none. */
export const downloadStatement = async (here: HereInInspection): Promise<Response> => {
  const found = (await actionStatementsOf(here.db, here.inspection.id)).find(({ id }) => id === here.params['statement'])
  if (!found?.path) throw new Response(null, { status: 404 })
  here.about('action-statement', found.id)
  return new Response(Readable.toWeb(createReadStream(join(here.workbench.config.dataDir, found.path))) as ReadableStream, {
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(found.bytes), 'Content-Disposition': asAttachment(found.name!), 'Content-Security-Policy': "sandbox; default-src 'none'" },
  })
}
