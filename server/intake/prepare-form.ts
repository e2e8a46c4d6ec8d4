import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { deliveryCaps, inMegabytes } from './caps.ts'
import { likelyStage } from './due.ts'

export interface SendForm {
  /** Becomes the submission's id, so that the same form sent twice is one submission. */
  readonly id: string
  readonly stage: Stage
  readonly address: string
  readonly mostFiles: number
  readonly mostEach: string
}

/** A fresh form for sending lists. */
export const prepareForm = ({ inspection, workbench }: HereInInspection): SendForm => ({
  id: newId(), stage: likelyStage(today(workbench.clock), inspection.week1_monday), address: `/inspections/${inspection.id}/lists`,
  mostFiles: deliveryCaps.files, mostEach: inMegabytes(deliveryCaps.fileBytes),
})
