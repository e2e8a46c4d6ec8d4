import type { Day, Setting } from '../calendar.ts'
import type { Contact, Referral } from '../life.ts'
import { sources } from '../mixes.ts'
import type { Mix, Random } from '../random.ts'

/** 22.5% of referrals of 2015/16 came within twelve months of another. */
const earlierReferrals: Mix = { 0: 77.5, 1: 16, 2: 4.6, 3: 1.4, 4: 0.5 }

/** A referral and the contact that it came from, where that lies inside the three months. */
export const referralOn = (shared: Random, on: Day, { three }: Setting, noFurtherAction = false): { referral: Referral; contacts: Contact[] } => {
  const source = shared.weighted(sources)
  const earlier = Number(shared.weighted(earlierReferrals))
  const contact = Math.max(on - shared.int(0, 2), Math.min(on, three))
  return { referral: { on, source, noFurtherAction, earlier }, contacts: contact >= three ? [{ on: contact, source }] : [] }
}
