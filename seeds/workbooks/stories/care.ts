import { addWorkingDays } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Care, Need, Story } from '../life.ts'
import { legalStatusNew, legalStatusSettled, needsInCare } from '../mixes.ts'
import type { Mix, Random } from '../random.ts'
import type { Telling } from '../telling.ts'
import * as facts from './care-facts.ts'
import { assessmentFrom } from './assessment.ts'
import { daysBefore, need } from './need.ts'
import { ageOn, placement, placementCount, placementStart, placementType } from './placement.ts'
import type { Places } from './placement.ts'
import { referralOn } from './referral.ts'

/** What siblings who came into care together share. */
export type Period = Pick<Care, 'started' | 'need' | 'legal' | 'seekingAsylum' | 'ceased' | 'reason'>

/** Where placements are found, and how the last one began, if the story says so. */
export interface Where extends Places { readonly type?: string; readonly start?: Day }

/** A child's time in care, whole: rules 59 to 74 hold of it. */
export const careOf = (own: Random, period: Period, born: Day, where: Where, setting: Setting): Care => {
  const { started, ceased } = period
  const end = ceased ?? setting.today
  const age = ageOn(born, end)
  const type = where.type ?? placementType(own, { age, legal: period.legal, days: end - started, seekingAsylum: period.seekingAsylum })
  const start = where.start ?? placementStart(own, started, end)
  const again = own.chance(0.1)
  return {
    ...period,
    subsequent: started >= setting.twelve && again,
    placement: placement(own, type, start, where, setting),
    placements: placementCount(own, started, start, setting),
    ...facts.reviews(own, started, end),
    visit: facts.visit(own, started, end),
    health: facts.health(own, started, end, age),
    dental: facts.dental(own, started, end, age),
    missing: facts.missing(own, age, type),
    reunify: own.chance(period.legal === 'V2' ? 0.34 : period.legal === 'C1' ? 0.2 : 0.05),
  }
}

const lengths: Mix = { '183-364': 20, '365-729': 27, '730-1824': 35, '1825-4000': 18 }
export const daysInCare = (shared: Random, mix: Mix = lengths): number => {
  const [low, high] = shared.weighted(mix).split('-').map(Number) as [number, number]
  return shared.int(low, high)
}

/** Police protection lasts hours and emergency orders days (rule 68): only the newest arrivals have them. */
const urgentStart = (shared: Random, legal: string, started: Day, today: Day): Day => {
  const [hours, days] = [shared.int(0, 2), shared.int(1, 6)]
  return legal === 'L1' ? today - hours : legal === 'L2' ? today - days : started
}

export const periodFrom = (shared: Random, started: Day, { today }: Setting): Period => {
  const settled = today - started > 200
  const legal = shared.weighted(settled ? legalStatusSettled : legalStatusNew)
  return { started: urgentStart(shared, legal, started, today), need: shared.weighted(needsInCare), legal, seekingAsylum: false, ceased: null, reason: null }
}

/** The case of a child in care: in need since some time before, and for the same need. */
export const needInCare = (shared: Random, period: Period, setting: Setting, closed: Day | null = null, reason?: string): Need => ({
  ...need(shared, period.started - daysBefore(shared), setting, closed, reason),
  primary: period.need,
})

/** What came just before care that began in the last six months: an assessment, sometimes straight after a referral. */
export const wayIntoCare = (shared: Random, period: Period, { setting, wanted, left }: Telling): Partial<Story> => {
  const [assessed, referred, days, wait] = [shared.chance(0.6), shared.chance(0.6), shared.int(4, 50), shared.int(0, 2)]
  const start = addWorkingDays(period.started - days, -1)
  const mayRefer = left(3) > wanted[3] * 0.7
  const long = needInCare(shared, period, setting)!
  if (!assessed || left(4) === 0) return { need: long }
  const assessment = assessmentFrom(shared, start, setting)
  const on = start - wait
  if (!referred || (on >= setting.three && !mayRefer)) return { assessment, need: { ...long, start: Math.min(long.start, start) } }
  return { assessment, ...referralOn(shared, on, setting), need: { ...long, start: on, lastSeen: Math.max(long.lastSeen, on) } }
}
