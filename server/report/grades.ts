import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { judgementsOf } from '#annex-a/framework/judgements.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { Here } from '../door.ts'
import { latestOf, recordedGrades } from '../judgements/recorded.ts'
import { isSigned } from '../judgements/signatures.ts'

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

/**
 * The one place from which the report has its grades: what a person recorded, never anything worked out. Once a judgement is signed off no
 * other grade is recorded until it is opened again, so the latest is the one that was signed.
 */
export const gradesForReport = async (db: Here['db'], inspection: InspectionRow): Promise<readonly ReportGrade[]> => {
  const [recorded, lines] = [await recordedGrades(db, inspection.id), await snapshotLines(db, inspection.id)]
  return judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).map(({ code, says }) => {
    const latest = latestOf(recorded, code)
    return { code, says, grade: latest?.grade ?? null, recorded: latest !== null, signedOff: isSigned(lines, code) }
  })
}
