import { authorityOf } from '#annex-a/framework/authorities.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Role } from '../access/may.ts'

/** What every page of an inspection says of it. */
export interface InspectionFrame {
  readonly id: string
  readonly authority: string
  readonly inspectionDate: string
  readonly roles: readonly Role[]
  readonly closed: boolean
}

export const frameOf = (inspection: InspectionRow, roles: readonly Role[]): InspectionFrame => ({
  id: inspection.id,
  authority: authorityOf(inspection.authority)?.name ?? inspection.authority,
  inspectionDate: inspection.inspection_date,
  roles,
  closed: inspection.closed_at !== null,
})
