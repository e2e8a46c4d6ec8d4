import { addStep, stepsOf } from '#db/queries/case-steps.ts'
import { casesOf, numbersGiven, standingCases } from '#db/queries/cases.ts'
import { summaryOf } from '#db/queries/child.ts'
import { originsOf, rankedOf, type DrawRow } from '#db/queries/draws.ts'
import type { DrawRankedTable } from '#db/tables/draws.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import { line } from '../cases/form.ts'
import { lifeOf } from '../cases/life.ts'
import type { HereInInspection } from '../door.ts'
import { reason, removeCase } from '../selection/choose.ts'
import type { Values } from '../threads/form.ts'
import { addDrawnCase, type Done } from './drawn-case.ts'
import { strataKept } from './request.ts'

/** The next reserve of a stratum, and those before it who cannot take the place, with why. */
interface NextReserve { readonly reserve: DrawRankedTable | null; readonly passedOver: readonly string[] }

/**
 * The next reserve takes the place of a drawn case, which is removed with its reason and stays on the record; or of one that was removed
 * on its own page with its reason and whose place stands open. A reserve who is a case already, or is no longer on the lists, is passed
 * over and said to be.
 */
export const replaceDrawn = async (here: HereInInspection, draw: DrawRow, { caseId, why, sent = {} }: { readonly caseId: string; readonly why: unknown; readonly sent?: Values }): Promise<Done> => {
  const { db, inspection } = here
  const errors: Record<string, string> = {}
  const old = (await casesOfDraw(db, inspection.id, draw.id)).find(({ id, removed_at, open }) => id === caseId && (removed_at === null || open))
  const said = reason('Enter why this case is replaced').safeParse(old?.removed_reason ?? why)
  if (!said.success) errors['whyReplaced'] = said.error.issues[0]!.message
  if (!old) errors['case'] = 'Choose a case of this draw that stands, or whose place is open'
  if (!said.success || !old) return { errors }
  const stratum = old.origin.stratum ?? ''
  const { reserve, passedOver } = await nextIn(here, draw, stratum)
  if (!reserve) {
    const none = ['No reserve is left in this stratum.', ...passedOver, old.open ? `The place of case ${old.number} stays open` : `Case ${old.number} stands`].join(' ')
    return { errors: old.open ? { form: none } : { case: none } }
  }
  const given = await numbersGiven(db, inspection.id, draw.kind)
  const added = await addDrawnCase(here, draw, { childId: reserve.child_id, stratum, rank: reserve.rank }, inspection.current_submission_id!, { given, passedOver: passedOver.join(' ') })
  if (old.open) await addStep(db, line(here, old.id, 'replaced', { other_id: added.caseId, words: said.data }))
  else if ('refusal' in await removeCase(here, old.id, said.data, added.caseId, sent)) return { errors: { form: 'This case could not be replaced. Look at it again' } }
  here.about('draw', draw.id, { number: draw.number, step: 'replace', from: old.number, to: added.number })
  return { done: 'case-replaced' }
}

const nextIn = async ({ db, inspection }: HereInInspection, draw: DrawRow, stratum: string): Promise<NextReserve> => {
  const taken = new Set((await casesOfDraw(db, inspection.id, draw.id)).map(({ child_id }) => child_id))
  const elsewhere = new Map((await standingCases(db, inspection.id)).map(({ child_id, number }) => [child_id, number]))
  const drawn = strataKept(draw.result!).find(({ key }) => key === stratum)?.taken ?? 0
  const passedOver: string[] = []
  for (const one of await rankedOf(db, draw.id)) {
    if (one.stratum !== stratum || one.rank <= drawn || taken.has(one.child_id)) continue
    const stands = elsewhere.get(one.child_id)
    const onLists = inspection.current_submission_id !== null && (await summaryOf(db, inspection.current_submission_id, one.child_id)) !== undefined
    if (stands === undefined && onLists) return { reserve: one, passedOver }
    passedOver.push(stands === undefined ? `Rank ${one.rank} was passed over, because the child is no longer on the lists.` : `Rank ${one.rank} was passed over, because the child is case ${stands} already.`)
  }
  return { reserve: null, passedOver }
}

/** Every case that a draw made, removed ones too. `open`: it was removed and no case stands in its place. */
export const casesOfDraw = async (db: Kysely<Tables>, inspectionId: string, drawId: string) => {
  const [origins, steps] = [await originsOf(db, inspectionId), await stepsOf(db, inspectionId)]
  return (await casesOf(db, inspectionId)).filter(({ id }) => origins.get(id)?.draw_id === drawId)
    .map((row) => ({ ...row, origin: origins.get(row.id)!, open: row.removed_at !== null && lifeOf(steps.get(row.id) ?? []).replacedBy === null }))
}
