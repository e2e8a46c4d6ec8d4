import { addWorkingDays, workingDayFrom, workingDayUntil, workingDayWithin } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Enquiry, Plan, Story } from '../life.ts'
import { abuse, ages } from '../mixes.ts'
import type { Mix, Random } from '../random.ts'
import { childOf, tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { before, daysToConference, enquiryOf } from './enquiry.ts'
import { daysBefore, need } from './need.ts'

/** 18% of the plans that began in 2015/16 were a second or later one. */
const earlierPlans: Mix = { 0: 82, 1: 14.5, 2: 3, 3: 0.5 }
/** Of 434 rows on an average list 7, so many began in the last six months and so many ended in the last three. */
const RECENT = 0.46
const ENDED = 0.24

/** Most were visited in the last fortnight; nobody before the plan or after it. */
const lastVisit = (shared: Random, start: Day, end: Day): Day => {
  const [prompt, soon, over] = [shared.chance(0.87), shared.int(0, 10), shared.int(15, 45)]
  const visit = workingDayUntil(end - (prompt ? soon : over))
  return visit >= start ? visit : start
}

export const plan = (shared: Random, start: Day, { today }: Setting, end: Day | null): Plan => {
  const initial = shared.weighted(abuse)
  const [same, other] = [shared.chance(0.86), shared.weighted(abuse)]
  return { start, initial, latest: same ? initial : other, lastVisit: lastVisit(shared, start, end ?? today), end, earlier: Number(shared.weighted(earlierPlans)) }
}

/** The enquiry and conference behind a plan that began on the day. */
const enquiryBefore = (shared: Random, start: Day): Enquiry => {
  const began = workingDayUntil(addWorkingDays(start, -daysToConference(shared)))
  return enquiryOf(shared, began, { conferenceNotRequired: false, conference: start, ledToPlan: true })
}

const tellRecent = (shared: Random, { setting, left }: Telling, mayRefer: boolean): Partial<Story> => {
  const start = workingDayWithin(shared.int(setting.six, setting.today - 1), setting.six, setting.today)
  const enquiry = enquiryBefore(shared, start)
  const { start: since, ...rest } = before(shared, enquiry.start, setting, mayRefer)
  const listed = enquiry.start >= setting.six && left(4) > 0
  return { ...rest, assessment: listed ? rest.assessment : null, enquiry, plan: plan(shared, start, setting, null), need: need(shared, since, setting) }
}

const ageOfPlan = (shared: Random): number => {
  const [low, high] = shared.weighted({ '186-365': 60, '366-455': 17, '456-730': 18, '731-1200': 5 }).split('-').map(Number) as [number, number]
  return shared.int(low, high)
}

/** After a plan the case usually goes on for a while; it closes on or after the day on which the plan ended. */
const needAround = (shared: Random, start: Day, end: Day | null, setting: Setting): Story['need'] => {
  const [long, closes, wait] = [daysBefore(shared), shared.chance(0.35), shared.int(0, 60)]
  const closed = end === null || !closes ? null : workingDayWithin(Math.min(end + wait, setting.today), end, setting.today)
  return need(shared, start - 20 - long, setting, closed)
}

const tellSettled = (shared: Random, setting: Setting, ended: boolean): Partial<Story> => {
  const start = workingDayFrom(setting.today - ageOfPlan(shared))
  const end = ended ? workingDayWithin(shared.int(setting.three, setting.today - 1), setting.three, setting.today) : null
  return { plan: plan(shared, start, setting, end), need: needAround(shared, start, end, setting) }
}

/** Plans of children who live at home: recent ones with all that led to them, older ones, and those that ended. */
export const tellPlans = (telling: Telling): void => {
  const { setting, wanted } = telling
  const [recent, ended] = [Math.round(Math.min(wanted[7] * RECENT, wanted[5] * 0.45, telling.left(7))), Math.round(wanted[7] * ENDED)]
  const reserve = Math.round(wanted[3] * 0.6)
  const who = { ages: ages.plan }
  tellFamilies(telling, 'recent plan', recent, childOf(telling, who, (shared) => tellRecent(shared, telling, telling.left(3) > reserve)))
  tellFamilies(telling, 'ended plan', Math.min(ended, telling.left(7)), childOf(telling, who, (shared) => tellSettled(shared, setting, true)))
  tellFamilies(telling, 'plan', telling.left(7), childOf(telling, who, (shared) => tellSettled(shared, setting, false)))
}
