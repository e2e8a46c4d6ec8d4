import type { ChildrenCounted } from '#annex-a/statistics/children.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { addOutcomes, childrenCountedRows, outcomeIds, setChildrenCounted } from '#db/queries/register.ts'
import { instant } from '../clock.ts'
import type { Workbench } from '../workbench.ts'
import { asRows } from './outcomes.ts'

/**
 * Puts what comes with the product into the register, in production as well: it was published of real authorities, with its source,
 * and a register that begins empty could not tell of 2014. What is there already, corrected or withdrawn, is left as it is.
 */
export const shipOutcomes = async ({ store, clock }: Pick<Workbench, 'store' | 'clock'>, outcomes: readonly Outcome[], children: ChildrenCounted): Promise<void> => {
  await store.db.transaction().execute(async (db) => {
    const there = await outcomeIds(db)
    const rows = outcomes.filter(({ id }) => !there.has(id)).map((one) => asRows(one, { how: 'shipped', state: 'standing', entered_by: null, entered_at: instant(clock) }))
    await addOutcomes(db, rows.map(({ outcome }) => outcome), rows.flatMap(({ grades }) => grades))
    if ((await childrenCountedRows(db, children.on)).length) return
    await setChildrenCounted(db, children.on, children.authorities.map(({ authority, inNeed, lookedAfter, onPlans }) => ({ on_date: children.on, authority, in_need: inNeed, looked_after: lookedAfter, on_plans: onPlans, source: children.source })))
  })
}
