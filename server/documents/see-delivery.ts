import { documentDeliveryOf } from '#db/queries/documents.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { inMegabytes } from '../intake/caps.ts'
import { documentCaps } from './caps.ts'
import { applying, documentsOf, lscbOf } from './desk.ts'
import type { Told } from './keep-documents.ts'
import { mayBeSent } from './kinds.ts'
import { topicStanding, withoutPointer, type FileStanding } from './standing.ts'
import { choicesOf, waitingOf, type WaitingView } from './waiting.ts'

export interface SendDocumentsForm { readonly id: string; readonly mostFiles: number; readonly mostEach: string; readonly kinds: string; readonly address: string }

export const prepareDocuments = async ({ inspection }: HereInInspection): Promise<SendDocumentsForm> =>
  ({ id: newId(), mostFiles: documentCaps.files, mostEach: inMegabytes(documentCaps.fileBytes), kinds: mayBeSent, address: `/inspections/${inspection.id}/documents` })

export interface ArrivedFile extends Pick<FileStanding, 'id' | 'name' | 'state' | 'topic'> {
  /** The same file came for another inspection of this authority. */
  readonly elsewhere: boolean
}

export interface DeliveryView {
  readonly inspectionId: string
  readonly files: readonly ArrivedFile[]
  readonly notTaken: Told['notTaken']
  readonly waiting: WaitingView
  /** Documents with several files of which it is not yet said where to look. */
  readonly toPoint: readonly { readonly number: string; readonly file: string; readonly files: number }[]
}

/** What became of each file of a form. Throws 404 where there is no such form. */
export const seeDelivery = async ({ db, inspection, params }: HereInInspection): Promise<DeliveryView> => {
  const delivery = await documentDeliveryOf(db, inspection.id, params['deliveryId'] ?? '')
  if (!delivery) throw new Response(null, { status: 404 })
  const told = JSON.parse(delivery.told) as Told
  const standing = await documentsOf(db, inspection.id)
  const files = standing.files.filter(({ deliveryId }) => deliveryId === delivery.id)
  const numbers = [...new Set(files.flatMap(({ topic, state }) => (topic !== null && state === 'here' ? [topic] : [])))].toSorted()
  return {
    inspectionId: inspection.id, notTaken: told.notTaken,
    files: files.map(({ id, name, state, topic }) => ({ id, name, state, topic, elsewhere: told.elsewhere.includes(id) })),
    waiting: { inspectionId: inspection.id, files: waitingOf(standing.files, lscbOf(inspection)), topics: choicesOf(applying(inspection)) },
    toPoint: numbers.flatMap((number) => {
      const [first, ...others] = withoutPointer(topicStanding(standing, number))
      return first ? [{ number, file: first.id, files: others.length + 1 }] : []
    }),
  }
}
