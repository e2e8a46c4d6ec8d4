import { addWorkingDays, dayOf, workingDayFrom } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Assessment } from '../life.ts'
import type { Random } from '../random.ts'

/** Most authorities had moved from initial and core assessments to a single one by April 2014. */
const SINGLE_ASSESSMENT = dayOf('2014-04-01')
/** 16.6% of assessments of 2015/16 took longer than 45 working days. A few more begin so, as the latest are still open at the inspection. */
const LATE = 0.2

const kindOf = (shared: Random, start: Day): Assessment['family'] => {
  const kind = shared.weighted({ initial: 55, core: 25, continuous: 20 }) as Assessment['family']
  return start >= SINGLE_ASSESSMENT ? 'continuous' : kind
}

const limits = { continuous: 45, initial: 10, core: 35 } as const

/** Working days from start to authorisation: none ends on the very edge of the limit, where bank holidays decide. */
const length = (shared: Random, kind: Assessment['family']): number => {
  const limit = limits[kind]
  const [late, over, share] = [shared.chance(LATE), shared.int(3, 35), shared.next() ** 1.2]
  return late ? limit + over : Math.max(1, Math.round(share * (limit - 3)))
}

/** An assessment that began on the day, still open where its length reaches past the inspection. */
export const assessmentFrom = (shared: Random, start: Day, { today }: Setting): Assessment => {
  const family = kindOf(shared, start)
  const end = workingDayFrom(addWorkingDays(start, length(shared, family)))
  const authorised = end > today ? null : end
  // A child who was never seen has no finished assessment: rule 29 asks about each.
  return { family, start, authorised, seen: authorised !== null || shared.chance(0.8) }
}

/** An assessment that began early enough not to have come from a referral of the last three months, and still stands on list 4. */
export const earlierAssessment = (shared: Random, setting: Setting, from: Day, until: Day): Assessment => {
  for (let tries = 0; tries < 40; tries++) {
    const found = assessmentFrom(shared, shared.int(from, until), setting)
    if (found.authorised === null || found.authorised >= setting.six) return found
  }
  const start = Math.max(from, Math.min(until, setting.six))
  return { family: kindOf(shared, start), start, authorised: workingDayFrom(Math.max(start + 1, setting.six)), seen: true }
}
