import { addWorkingDays, workingDayUntil, workingDayWithin } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Assessment, Contact, Enquiry, Need, Referral, Story } from '../life.ts'
import { ages } from '../mixes.ts'
import type { Mix, Random } from '../random.ts'
import { childOf, tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { assessmentFrom } from './assessment.ts'
import { daysBefore, need, needAfter } from './need.ts'
import { referralOn } from './referral.ts'

const fewEarlier: Mix = { 0: 86, 1: 11, 2: 3 }

/** 23% of the conferences of 2015/16 came later than 15 working days after the enquiry began. None lies on the edge, where bank holidays decide. */
export const daysToConference = (shared: Random): number => {
  const [late, soon, over] = [shared.chance(0.23), shared.int(6, 13), shared.int(18, 30)]
  return late ? over : soon
}

/** How the case stood before the enquiry: a referral of a few days ago, or a child in need already. */
export interface Before { readonly start: Day; readonly referral: Referral | null; readonly contacts: Contact[]; readonly assessment: Assessment | null }

/** `mayRefer`: list 3 still has room for a referral that would fall into its three months. */
export const before = (shared: Random, enquiry: Day, setting: Setting, mayRefer: boolean): Before => {
  const [fresh, gap, wait, long] = [shared.chance(0.6), shared.int(0, 4), shared.int(0, 2), daysBefore(shared)]
  const on = enquiry - gap
  if (!fresh || (on >= setting.three && !mayRefer)) return { start: enquiry - 15 - long, referral: null, contacts: [], assessment: assessmentFrom(shared, enquiry, setting) }
  return { start: on, ...referralOn(shared, on, setting), assessment: assessmentFrom(shared, Math.min(on + wait, enquiry), setting) }
}

/** An enquiry that led to no plan: no conference needed, a conference without a plan, or not decided yet. */
const outcome = (shared: Random, start: Day, { today }: Setting): Pick<Enquiry, 'conferenceNotRequired' | 'conference' | 'ledToPlan'> => {
  const [held, days, overdue] = [shared.chance(0.1), daysToConference(shared), shared.chance(0.015)]
  const conference = workingDayUntil(addWorkingDays(start, days))
  if (held && conference <= today) return { conferenceNotRequired: false, conference, ledToPlan: false }
  const undecided = (today - start < 15 && shared.chance(0.6)) || overdue
  return { conferenceNotRequired: undecided ? null : true, conference: null, ledToPlan: null }
}

const earlier = (shared: Random): { earlier: number; earlierConferences: number } => {
  const [enquiries, conferred] = [Number(shared.weighted(fewEarlier)), shared.chance(0.4)]
  return { earlier: enquiries, earlierConferences: Math.min(enquiries, conferred ? 1 : 0) }
}

export const enquiryOf = (shared: Random, start: Day, decided: Pick<Enquiry, 'conferenceNotRequired' | 'conference' | 'ledToPlan'>): Enquiry =>
  ({ start, ...decided, ...earlier(shared) })

/** A case with an undecided enquiry, or one within the last days, stays open. */
const needOf = (shared: Random, start: Day, assessment: Assessment | null, enquiry: Enquiry, setting: Setting): Need => {
  const after = assessment === null ? need(shared, start, setting) : needAfter(shared, start, assessment, setting, false)
  const last = enquiry.conference ?? enquiry.start + 5
  const open = enquiry.conferenceNotRequired === null || (after.closed !== null && after.closed < last)
  return open && after.closed !== null ? need(shared, start, setting) : after
}

const tellEnquiry = (shared: Random, { setting, left }: Telling, mayRefer: boolean): Partial<Story> => {
  const start = workingDayWithin(shared.int(setting.six, setting.today - 1), setting.six, setting.today)
  const enquiry = enquiryOf(shared, start, outcome(shared, start, setting))
  const { start: since, ...rest } = before(shared, start, setting, mayRefer)
  const assessment = left(4) > 0 ? rest.assessment : null
  return { ...rest, assessment, enquiry, need: needOf(shared, since, assessment, enquiry, setting) }
}

/** Enquiries without a plan: what list 5 still wants after the plans are told. */
export const tellEnquiries = (telling: Telling): void => {
  const reserve = Math.round(telling.wanted[3] * 0.5)
  tellFamilies(telling, 'enquiry', telling.left(5), childOf(telling, { ages: ages.need }, (shared) => tellEnquiry(shared, telling, telling.left(3) > reserve)))
}
