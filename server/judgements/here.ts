import { judgementsOf, type Judgement } from '#annex-a/framework/judgements.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'

/** The judgement that the address names, where this inspection makes it. Throws 404 for any other. */
export const judgementHere = (inspection: InspectionRow, code: string | undefined): Judgement => {
  const found = judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).find((one) => one.code === code)
  if (!found) throw new Response(null, { status: 404 })
  return found
}
