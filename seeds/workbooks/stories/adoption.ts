import { workingDayFrom, workingDayUntil, workingDayWithin } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Adoption } from '../life.ts'
import { reasonsReversed } from '../mixes.ts'
import type { Random } from '../random.ts'

/** The days from coming into care to the decision, the order, the match, the move and the adoption; each at an office or a court. */
interface Gaps { readonly decision: number; readonly order: number; readonly match: number; readonly move: number; readonly adoption: number }

const gaps = (shared: Random): Gaps => ({
  decision: shared.int(110, 330), order: shared.int(10, 90), match: shared.int(30, 290), move: shared.int(7, 40), adoption: shared.int(110, 320),
})

/** All dates in order, counted from the day of coming into care, rolled on to working days. */
const steps = (entered: Day, gap: Gaps): { decision: Day; order: Day; matched: Day; placed: Day } => {
  const decision = workingDayFrom(entered + gap.decision)
  const order = workingDayFrom(decision + gap.order)
  const matched = workingDayFrom(order + gap.match)
  return { decision, order, matched, placed: workingDayFrom(matched + gap.move) }
}

const fosteringToAdopt = (shared: Random, entered: Day, placed: Day): Day | null => {
  const [early, days] = [shared.chance(0.12), shared.int(0, 120)]
  return early ? Math.min(entered + days, placed) : null
}

/** Adopted on the day; told backwards from it. */
export const adopted = (shared: Random, from: Day, until: Day): Adoption => {
  const gap = gaps(shared)
  const day = workingDayWithin(shared.int(from, until), from, until)
  const entered = day - gap.adoption - gap.move - gap.match - gap.order - gap.decision - 15
  return { entered, ...steps(entered, gap), adopted: day, reversed: null, reason: null, fosteringToAdopt: fosteringToAdopt(shared, entered, entered + gap.decision) }
}

/** Decided and not adopted: so far along the way as the days since coming into care allow. */
export const waiting = (shared: Random, { today }: Setting): Adoption => {
  const gap = gaps(shared)
  const stage = shared.weighted({ decided: 14, ordered: 34, matched: 8, placed: 44 })
  const ordered = gap.decision + gap.order
  const back = { decided: gap.decision, ordered, matched: ordered + gap.match, placed: ordered + gap.match + gap.move }[stage]!
  const entered = today - back - shared.int(12, { decided: 60, ordered: 300, matched: 25, placed: 200 }[stage]!)
  const all = steps(entered, gap)
  const upTo = (reached: readonly string[], day: Day): Day | null => reached.includes(stage) ? Math.min(day, workingDayUntil(today)) : null
  const placed = upTo(['placed'], all.placed)
  return {
    entered,
    decision: Math.min(all.decision, workingDayUntil(today)),
    order: upTo(['ordered', 'matched', 'placed'], all.order),
    matched: upTo(['matched', 'placed'], all.matched),
    placed, adopted: null, reversed: null, reason: null,
    fosteringToAdopt: placed === null ? null : fosteringToAdopt(shared, entered, entered + gap.decision),
  }
}

/** The decision was taken back within the last twelve months. Without an order, because the court made none. */
export const reversed = (shared: Random, { twelve, today }: Setting): Adoption => {
  const gap = gaps(shared)
  const day = workingDayWithin(shared.int(twelve, today - 1), twelve, today)
  const reason = shared.weighted(reasonsReversed)
  const entered = day - gap.match - gap.order - gap.decision - 15
  const { decision, order } = steps(entered, gap)
  return { entered, decision, order: reason === 'RD2' ? null : order, matched: null, placed: null, adopted: null, reversed: day, reason, fosteringToAdopt: null }
}
