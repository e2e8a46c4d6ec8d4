import { addCase } from '#db/queries/cases.ts'
import { addOrigin, type DrawRow } from '#db/queries/draws.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { nextNumber } from '../selection/choose.ts'
import type { Ranked } from '../selection/draw/rank.ts'

/** The word of what was done, or what stands in the way. */
export type Done = { readonly done: string } | { readonly errors: Readonly<Record<string, string>> }

export type DrawnChild = Pick<Ranked, 'rank'> & { readonly childId: string; readonly stratum: string }

/** Makes a case of a child who was drawn. */
export const addDrawnCase = async ({ db, inspection, person, now }: HereInInspection, draw: DrawRow, { childId, stratum, rank }: DrawnChild, submissionId: string, { given, passedOver }: { readonly given: readonly string[]; readonly passedOver: string }) => {
  const chosen = {
    id: newId(), inspection_id: inspection.id, kind: draw.kind, number: nextNumber(draw.kind, given), child_id: childId, reason: draw.reason, chosen_by: person.id, chosen_at: now, submission_id: submissionId,
    removed_reason: null, removed_by: null, removed_at: null,
  }
  await addCase(db, chosen)
  await addOrigin(db, { case_id: chosen.id, page: 'draw', filter: draw.filter, filter_named: draw.filter_named, draw_id: draw.id, stratum, rank, passed_over: passedOver })
  return { caseId: chosen.id, number: chosen.number }
}
