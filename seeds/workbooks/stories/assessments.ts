import { addWorkingDays } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import type { Life, Story } from '../life.ts'
import { ages } from '../mixes.ts'
import type { Random } from '../random.ts'
import { childOf, tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { assessmentFrom, earlierAssessment } from './assessment.ts'
import { need, needAfter } from './need.ts'
import { referralOn } from './referral.ts'

/** 9.9% of referrals of 2015/16 led to no further action; nothing follows those (rule 22). */
const NO_FURTHER_ACTION = 0.099

const referredOn = (shared: Random, { setting }: Telling): Day => shared.int(setting.three, setting.today - 1)

const tellReferral = (shared: Random, telling: Telling): Partial<Story> => {
  const { setting } = telling
  const [on, wait] = [referredOn(shared, telling), shared.int(0, 1)]
  const assessment = assessmentFrom(shared, Math.min(on + wait, setting.today), setting)
  return { ...referralOn(shared, on, setting), assessment, need: needAfter(shared, on, assessment, setting, true) }
}

/** Referrals of the last three months without an enquiry: what list 3 still wants. */
export const tellReferrals = (telling: Telling): void => {
  const { left, wanted, setting } = telling
  const ended = Math.min(left(3), Math.round(wanted[3] * NO_FURTHER_ACTION))
  tellFamilies(telling, 'no further action', ended, childOf(telling, { ages: ages.contact }, (shared) => referralOn(shared, referredOn(shared, telling), setting, true)))
  tellFamilies(telling, 'referral', left(3), childOf(telling, { ages: ages.need }, (shared) => tellReferral(shared, telling)))
}

/** Referred before the three months of list 3, assessed within the six of list 4. */
const tellEarlier = (shared: Random, { setting }: Telling): Partial<Story> => {
  const assessment = earlierAssessment(shared, setting, setting.six - 80, setting.three - 5)
  const on = assessment.start - shared.int(0, 1)
  return { ...referralOn(shared, on, setting), assessment, need: needAfter(shared, on, assessment, setting, true) }
}

/** As before, and closed at once, before the three months of list 6. */
const tellClosed = (shared: Random, { setting }: Telling): Partial<Story> => {
  const start = addWorkingDays(setting.six + shared.int(5, 30), -1)
  const authorised = addWorkingDays(start, shared.int(8, 35))
  const assessment = { ...assessmentFrom(shared, start, setting), authorised, seen: true }
  return { ...referralOn(shared, start, setting), assessment, need: need(shared, start, setting, authorised, 'RC8') }
}

/** Assessments of cases that began longer ago than list 3 looks back. Half of what list 4 still wants; the rest are assessed again. */
export const tellEarlierAssessments = (telling: Telling): void => {
  const room = Math.min(Math.round(telling.left(4) * 0.55), telling.left(6))
  tellFamilies(telling, 'earlier assessment', room, childOf(telling, { ages: ages.need }, (shared) => tellEarlier(shared, telling)))
}

/** A case that was open long enough to be assessed again. */
const reassessed = (life: Life, random: Random, { setting, more }: Telling): void => {
  const from = Math.max(life.need!.start + 20, setting.six - 10)
  const assessment = assessmentFrom(random, random.int(from, Math.max(from, setting.today - 40)), setting)
  if (assessment.authorised === null || assessment.authorised >= setting.six) more(life, { assessment })
}

/** Fills list 4 with assessments of children whose case was open already, and where there are too few, with closed cases. */
export const tellReassessments = (telling: Telling): void => {
  const { lives, left, random, setting } = telling
  const open = [...lives.entries()].filter(([, { need: case_, assessment, referral, enquiry, person }]) =>
    case_?.closed === null && case_.start < setting.three - 30 && !assessment && !referral && !enquiry && person.born !== null)
  for (const [index, life] of random.fork('reassessed').shuffle(open)) {
    if (left(4) === 0) return
    reassessed(life, random.fork(`reassessment ${index}`), telling)
  }
  tellFamilies(telling, 'closed after assessment', left(4), childOf(telling, { ages: ages.need }, (shared) => tellClosed(shared, telling)))
}
