import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { visibleSubmission } from '../intake/visible.ts'
import { keptReceipt, type Receipt } from './receipt.ts'

export interface ReceiptView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly receipt: Receipt
  readonly withdrawn: boolean
  /** Who looks at it, and when: what a printed page says. */
  readonly seenBy: string
  readonly seenAt: string
}

/** A version's receipt as it was kept. Null where there is none. */
export const seeReceipt = async (here: HereInInspection, submissionId: string): Promise<ReceiptView | null> => {
  const submission = await visibleSubmission(here, submissionId)
  const receipt = submission ? keptReceipt(submission) : null
  return submission && receipt ? {
    inspectionId: here.inspection.id, submissionId, called: calledOf(submission), receipt, withdrawn: submission.state === 'withdrawn', seenBy: here.person.name, seenAt: here.now,
  } : null
}
