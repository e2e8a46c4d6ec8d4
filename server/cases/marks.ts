import { z } from 'zod'
import { addMark, marksOf, type CaseMarkRow } from '#db/queries/case-marks.ts'
import { caseById } from '#db/queries/cases.ts'
import type { CaseMark, MarkAnswer } from '#db/tables/case-marks.ts'
export type { CaseMark, MarkAnswer }
import type { HereInInspection } from '../door.ts'

/** In the order of handbook paragraph 65. */
export const caseMarks: readonly CaseMark[] = ['siblings', 'provider']
const answer = z.enum(['yes', 'no', 'not-known']).catch('not-known')
export const markForm = z.object({ siblings: answer, provider: answer })

/** What was found about a child by hand: who said it and when (an instant). */
export interface Marked { readonly mark: CaseMark; readonly answer: MarkAnswer; readonly by: string; readonly at: string }

const shown = ({ mark, answer: said, doer, done_at }: CaseMarkRow): Marked => ({ mark, answer: said, by: doer, at: done_at })

type Here = Pick<HereInInspection, 'db' | 'inspection'>

/** Every line about a child, the newest first: the first of a mark counts. */
export const marksOfChild = async ({ db, inspection }: Here, childId: string): Promise<Marked[]> =>
  (await marksOf(db, inspection.id)).filter(({ child_id }) => child_id === childId).map(shown).toReversed()

/** What counts of each mark, by child; a child of whom nothing was said is not in it. */
export const marksNow = async ({ db, inspection }: Here): Promise<ReadonlyMap<CaseMark, ReadonlyMap<string, MarkAnswer>>> => {
  const rows = await marksOf(db, inspection.id)
  return new Map(caseMarks.map((mark) => [mark, new Map(rows.filter((row) => row.mark === mark).map((row) => [row.child_id, row.answer]))]))
}

/** Keeps what a person found about the child of a case. What was said already is not said again. Throws 404 where there is no such case. */
export const markCase = async (here: HereInInspection, caseId: string, said: z.output<typeof markForm>): Promise<void> => {
  const { db, inspection, person, now, about } = here
  const found = await caseById(db, inspection.id, caseId)
  if (!found) throw new Response(null, { status: 404 })
  about('case', found.id, said)
  const before = await marksOfChild(here, found.child_id)
  for (const mark of caseMarks) {
    const standing = before.find((one) => one.mark === mark)?.answer ?? 'not-known'
    if (standing !== said[mark]) await addMark(db, { inspection_id: inspection.id, child_id: found.child_id, mark, answer: said[mark], done_by: person.id, done_at: now })
  }
}
