import { z } from 'zod'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { submissionOf } from '#db/queries/submissions.ts'
import { isId } from '../ids.ts'
import type { FormProblem } from '../web/form.ts'
import type { Workbench } from '../workbench.ts'
import { deliveryCaps, mostNamed, type DeliveryCaps } from './caps.ts'
import { receive } from './receive.ts'
import { errorOfEach, sayRefusedInForm, type RefusedFile } from './refused.ts'
import { sortOut } from './sort-out.ts'
import { discard, type StoredFile } from './stored-file.ts'

/** Files that have come and may be kept. */
export interface Delivery {
  /** The form's own id, which becomes the submission's: the same form sent twice is one submission. */
  readonly id: string
  readonly stage: Stage
  readonly files: readonly StoredFile[]
  /** What came with them and was not taken. */
  readonly refused: readonly RefusedFile[]
}
export type Prepared = { readonly delivery: Delivery } | { readonly refused: FormProblem }

const deliveryForm = z.object({
  id: z.string().refine(isId),
  stage: z.enum(['1', '2'], 'Say whether this is the first or the second submission').transform((stage): Stage => (stage === '1' ? 1 : 2)),
  again: z.literal('yes').optional(),
})

/**
 * Takes a form with lists off the network, before any transaction, and looks at each file on its own. What is not taken is not kept;
 * the form is refused only where no file of it is taken.
 */
export const prepareDelivery = async (request: Request, inspection: InspectionRow, { config: { dataDir }, store: { db } }: Workbench, caps: DeliveryCaps = deliveryCaps): Promise<Prepared> => {
  const received = await receive(request, dataDir, inspection.id, caps)
  const { fields, files, beyond } = received
  const read = deliveryForm.safeParse(Object.fromEntries(fields))
  const refuse = async (errors: FormProblem['errors'], values: FormProblem['values'] = {}): Promise<Prepared> => {
    await discard(dataDir, files)
    return { refused: { errors, values: { stage: fields.get('stage') ?? '', ...values } } }
  }
  if (!read.success) return refuse(whyFormRefused(read.error))
  const { id, stage, again } = read.data
  // Sent twice, for example by a second click: it leads to what the first one made, whatever is in this one.
  if (await submissionOf(db, inspection.id, id)) return { delivery: { id, stage, files, refused: [] } }
  if (!files.length) return refuse({ files: 'Choose the file or files that hold the lists' })
  if (beyond.length >= mostNamed) return refuse({ files: `Choose at most ${caps.files} files. Each list needs only one` })
  const { taken, refused } = await sortOut(received, { db, dataDir, inspection, caps, again: again === 'yes' })
  if (!taken.length) return refuse(errorOfEach(refused.map(sayRefusedInForm)), sentBefore(refused))
  await discard(dataDir, files.filter((file) => !taken.includes(file)))
  return { delivery: { id, stage, files: taken, refused } }
}

const whyFormRefused = (error: z.ZodError): Record<string, string> =>
  error.issues.some(({ path }) => path[0] === 'stage') ? { stage: 'Say whether this is the first or the second submission' } : { files: 'Choose the files again. The form had not arrived whole' }

/** What the form needs to lead to the upload that has a file already, and to ask whether it is meant. */
const sentBefore = (refused: readonly RefusedFile[]): FormProblem['values'] => {
  const before = refused.find(({ code }) => code === 'sent-before')
  return before ? { sentBefore: String(before.facts['submission']), sentBeforeVersion: String(before.facts['version'] ?? '') } : {}
}
