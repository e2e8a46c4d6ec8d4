import { workingDayUntil } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Assessment, Need } from '../life.ts'
import { closureReasons, primaryNeeds, primaryNeedsClosed } from '../mixes.ts'
import type { Random } from '../random.ts'

/** Seven of eight were seen in the last six weeks; nobody before the case began or after it closed. */
const lastSeen = (shared: Random, start: Day, end: Day): Day => {
  const ago = shared.chance(0.87) ? shared.int(0, 38) : shared.int(43, 130)
  const seen = workingDayUntil(end - ago)
  return seen >= start ? seen : start
}

/** A period as a child in need; open where `closed` is null. */
export const need = (shared: Random, start: Day, { today }: Setting, closed: Day | null = null, reason?: string): Need => ({
  start,
  primary: shared.weighted(closed === null ? primaryNeeds : primaryNeedsClosed),
  lastSeen: lastSeen(shared, start, closed ?? today),
  closed,
  reason: closed === null ? null : reason ?? shared.weighted(closureReasons),
})

/** What came of an assessment. `closesAtOnce`: nothing but the assessment happened, so it may close as RC8. */
export const needAfter = (shared: Random, start: Day, { authorised }: Assessment, setting: Setting, closesAtOnce: boolean): Need => {
  const [share, wait] = [shared.next(), shared.int(14, 90)]
  if (authorised === null) return need(shared, start, setting)
  if (share < 0.3) return need(shared, start, setting, authorised, closesAtOnce ? 'RC8' : 'RC7')
  const closed = workingDayUntil(authorised + wait)
  return share < 0.45 && closed < setting.today ? need(shared, start, setting, closed) : need(shared, start, setting)
}

/** The story of an open case has to start before something else: some days to some years. */
export const daysBefore = (shared: Random): number =>
  Number(shared.weighted({ 20: 30, 90: 30, 250: 25, 600: 15 })) + shared.int(0, 80)
