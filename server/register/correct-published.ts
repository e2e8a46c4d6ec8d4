import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { addCorrections, outcomeMadeIn, outcomeRow, setGrade } from '#db/queries/register.ts'
import type { HereSignedIn } from '../door.ts'
import { written } from './correct.ts'
import { asOutcome } from './outcomes.ts'

type Grades = { readonly [judgement in JudgementCode]?: Grade | null }

/** A report of this workbench that was published again, corrected. */
export interface CorrectedHere {
  readonly inspectionId: string
  readonly before: Grades
  readonly after: Grades
  /** What was corrected: it goes into the next release. */
  readonly reason: string
}

/**
 * Corrects the grades that differ between the text that was published and the corrected one; what the register said before is kept. The day
 * of publication stays the first. Nothing happens where no grade differs, nor to an outcome that was never entered or was withdrawn: whoever
 * withdrew it decided that. In the caller's transaction.
 */
export const correctPublished = async (db: HereSignedIn['db'], { inspectionId, before, after, reason }: CorrectedHere, by: { readonly personId: string; readonly now: string }): Promise<void> => {
  const made = await outcomeMadeIn(db, inspectionId)
  const row = made?.state === 'standing' ? await outcomeRow(db, made.id) : undefined
  if (!row) return
  const held = asOutcome(row, row.grades).grades
  const judgements = [...new Set([...Object.keys(before), ...Object.keys(after)])] as JudgementCode[]
  // What somebody corrected in the register meanwhile stays, unless the report itself was changed in it.
  const changed = judgements.filter((judgement) => before[judgement] !== after[judgement] && held[judgement] !== after[judgement])
  for (const judgement of changed) await setGrade(db, row.id, judgement, after[judgement])
  await addCorrections(db, changed.map((judgement) => ({ outcome_id: row.id, field: judgement, was: written(held[judgement]), becomes: written(after[judgement]), reason, corrected_by: by.personId, corrected_at: by.now })))
}
