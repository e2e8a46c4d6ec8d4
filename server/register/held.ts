import type { ChildrenCounted } from '#annex-a/statistics/children.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { isUpToDate, open } from '#db/open.ts'
import { childrenCounted, standingOutcomes } from './outcomes.ts'

/** What the register in a database holds; null where it has none yet, or nothing in it. Only reads. `on`: the day that children are counted for. */
export const heldIn = async (address: string, on: string): Promise<{ readonly outcomes: readonly Outcome[]; readonly children: ChildrenCounted | null } | null> => {
  const store = await open(address)
  try {
    if (!await isUpToDate(store)) return null
    const outcomes = await standingOutcomes(store.db)
    return outcomes.length ? { outcomes, children: await childrenCounted(store.db, on) } : null
  } finally {
    await store.close()
  }
}
