import type { Kysely } from 'kysely'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { judgementsOf } from '#annex-a/framework/judgements.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import { latestOf, recordedGrades } from '../judgements/recorded.ts'

/** A judgement as the report gives it. */
export interface ReportGrade {
  readonly code: JudgementCode
  readonly says: string
  /** Null: not judged, or nothing recorded yet. */
  readonly grade: Grade | null
  /** Whether anything is recorded, be it "not judged". */
  readonly recorded: boolean
  readonly signedOff: boolean
}

/** The one place from which the report has its grades: what a person recorded, never anything worked out. */
export const gradesForReport = async (db: Kysely<Tables>, inspection: InspectionRow): Promise<readonly ReportGrade[]> => {
  const recorded = await recordedGrades(db as never, inspection.id)
  return judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).map(({ code, says }) => {
    const latest = latestOf(recorded, code)
    return { code, says, grade: latest?.grade ?? null, recorded: latest !== null, signedOff: latest !== null }
  })
}
