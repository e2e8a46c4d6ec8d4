import { z } from 'zod'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { filesWithBytes, submissionOf } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { FormProblem } from '../web/form.ts'
import type { Workbench } from '../workbench.ts'
import { deliveryCaps, inMegabytes, type DeliveryCaps } from './caps.ts'
import { notAWorkbook } from './not-a-workbook.ts'
import { receive, type Received } from './receive.ts'
import { discard, type StoredFile } from './stored-file.ts'

/** Files that have come and may be kept. */
export interface Delivery {
  /** The form's own id, which becomes the submission's: the same form sent twice is one submission. */
  readonly id: string
  readonly stage: Stage
  readonly files: readonly StoredFile[]
}
export type Prepared = { readonly delivery: Delivery } | { readonly refused: FormProblem }

const deliveryForm = z.object({
  id: z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/),
  stage: z.enum(['1', '2'], 'Say whether this is the first or the second submission').transform((stage): Stage => (stage === '1' ? 1 : 2)),
  again: z.literal('yes').optional(),
})

const quoted = (name: string): string => `“${name}”`

/** Takes a form with lists off the network, before any transaction. What is refused is not kept. */
export const prepareDelivery = async (request: Request, inspection: InspectionRow, { config, store }: Workbench, caps: DeliveryCaps = deliveryCaps): Promise<Prepared> => {
  const received = await receive(request, config.dataDir, inspection.id, caps)
  const read = deliveryForm.safeParse(Object.fromEntries(received.fields))
  const values = { stage: received.fields.get('stage') ?? '' }
  const refused = read.success
    ? await whyRefused(received, read.data, inspection, store.db, config.dataDir, caps)
    : { errors: whyFormRefused(read.error), values: {} }
  if (!refused && read.success) return { delivery: { id: read.data.id, stage: read.data.stage, files: received.files } }
  await discard(config.dataDir, received.files)
  return { refused: { errors: refused?.errors ?? {}, values: { ...values, ...refused?.values } } }
}

const whyFormRefused = (error: z.ZodError): Record<string, string> =>
  error.issues.some(({ path }) => path[0] === 'stage') ? { stage: 'Say whether this is the first or the second submission' } : { files: 'Choose the files again. The form had not arrived whole' }

const whyRefused = async (
  received: Received, { id, again }: { id: string; again?: 'yes' | undefined }, inspection: InspectionRow, db: Kysely<Tables>, dataDir: string, caps: DeliveryCaps,
): Promise<FormProblem | null> => {
  // Sent twice, for example by a second click: it leads to what the first one made, whatever is in this one.
  if (await submissionOf(db, inspection.id, id)) return null
  const plain = whyNotTaken(received, caps) ?? (received.files.length === 1 ? await notAWorkbook(received.files[0]!, dataDir) : null)
  return plain ? { errors: { files: plain }, values: {} } : whySentBefore(received.files, inspection, db, again === 'yes')
}

const whyNotTaken = ({ files, tooManyFiles, tooMuch }: Received, caps: DeliveryCaps): string | null => {
  if (!files.length) return 'Choose the file or files that hold the lists'
  if (tooManyFiles) return `Choose at most ${caps.files} files. Each list needs only one`
  const empty = files.find(({ bytes }) => bytes === 0)
  if (empty) return `${quoted(empty.name)} is empty. Choose the file that holds the list, or export it again`
  const large = files.find(({ bytes }) => bytes > caps.fileBytes)
  if (large) return `${quoted(large.name)} is ${inMegabytes(large.bytes)}. A file can be up to ${inMegabytes(caps.fileBytes)}: remove pictures and sheets that are not lists, or send one list in each file`
  if (tooMuch) return `The files are more than ${inMegabytes(caps.allBytes)} together. Send them in two deliveries`
  const twin = files.find(({ sha256 }, at) => files.findIndex((other) => other.sha256 === sha256) < at)
  return twin ? `${quoted(twin.name)} is the same as another of the chosen files. Choose each file once` : null
}

const whySentBefore = async (files: readonly StoredFile[], inspection: InspectionRow, db: Kysely<Tables>, again: boolean): Promise<FormProblem | null> => {
  const before = await filesWithBytes(db, files.map(({ sha256 }) => sha256))
  const elsewhere = before.find(({ inspection_id }) => inspection_id !== inspection.id)
  // Never which: an officer must not learn of another inspection.
  if (elsewhere) return { errors: { files: 'This file is the same as one already received for another inspection. Check that you have chosen the right file' }, values: {} }
  const here = before[0]
  if (!here || again) return null
  const { name } = files.find(({ sha256 }) => sha256 === here.sha256)!
  return {
    errors: { files: `${quoted(name)} is the same as a file that came with ${here.version === null ? 'an upload that is not submitted yet' : `version ${here.version}`}. Choose another file, or say below that you want to send it again` },
    values: { sentBefore: here.submission_id, sentBeforeVersion: String(here.version ?? '') },
  }
}
