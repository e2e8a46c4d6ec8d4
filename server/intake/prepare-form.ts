import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { latestVersion } from '#db/queries/overview.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { deliveryCaps, inMegabytes } from './caps.ts'
import { likelyStage } from './due.ts'

export interface SendForm {
  /** Becomes the submission's id, so that the same form sent twice is one submission. */
  readonly id: string
  readonly stage: Stage
  /** No version has been submitted yet: whatever the day, this is the first, only late. */
  readonly nothingYet: boolean
  readonly address: string
  readonly mostFiles: number
  readonly mostEach: string
}

/** A fresh form for sending lists. */
export const prepareForm = async ({ db, inspection, workbench }: HereInInspection): Promise<SendForm> => {
  const nothingYet = await latestVersion(db, inspection.id) === undefined
  return {
    id: newId(), stage: nothingYet ? 1 : likelyStage(today(workbench.clock), inspection.week1_monday), nothingYet, address: `/inspections/${inspection.id}/lists`,
    mostFiles: deliveryCaps.files, mostEach: inMegabytes(deliveryCaps.fileBytes),
  }
}
