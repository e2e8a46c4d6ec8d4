import type { Day, Setting } from './calendar.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'

/** What is told of one child. Rows are read off it, so lists cannot disagree. Null: it did not happen. */
export interface Story {
  contacts: Contact[]
  earlyHelp: EarlyHelp[]
  referral: Referral | null
  assessment: Assessment | null
  enquiry: Enquiry | null
  need: Need | null
  plan: Plan | null
  care: Care | null
  leaving: Leaving | null
  adoption: Adoption | null
}

export interface Person {
  /** Null for an unborn child, who has `expected` instead. */
  readonly born: Day | null
  readonly expected: Day | null
  readonly gender: string
  readonly ethnicity: string
  readonly disabled: boolean
}

export interface Life extends Story {
  readonly person: Person
  /** Siblings share the number; no name exists anywhere. */
  readonly family: number
  /** Given at the end, in the order in which families came to notice. */
  id: string
  team: string
  worker: string
}

export interface Contact { readonly on: Day; readonly source: string }
export interface EarlyHelp { readonly completed: Day | null; readonly organisation: string }
export interface Referral { readonly on: Day; readonly source: string; readonly noFurtherAction: boolean; readonly earlier: number }
export interface Assessment { readonly family: 'continuous' | 'initial' | 'core'; readonly start: Day; readonly authorised: Day | null; readonly seen: boolean }
export interface Enquiry {
  readonly start: Day
  readonly earlier: number
  /** Null while undecided. */
  readonly conferenceNotRequired: boolean | null
  readonly conference: Day | null
  readonly ledToPlan: boolean | null
  readonly earlierConferences: number
}
export interface Need { readonly start: Day; readonly primary: string; readonly lastSeen: Day; readonly closed: Day | null; readonly reason: string | null }
export interface Plan { readonly start: Day; readonly initial: string; readonly latest: string; readonly lastVisit: Day; readonly end: Day | null; readonly earlier: number }
export interface Care {
  readonly started: Day
  readonly need: string
  readonly seekingAsylum: boolean
  readonly subsequent: boolean
  readonly legal: string
  readonly placement: Placement
  readonly placements: number
  readonly review: Day | null
  readonly reviewInTime: boolean | null
  readonly visit: Day
  readonly contactWithReviewer: Day | null
  readonly health: Day | null
  readonly dental: Day | null
  readonly missing: number
  readonly reunify: boolean
  readonly ceased: Day | null
  readonly reason: string | null
}
export interface Placement {
  readonly start: Day
  readonly type: string
  readonly provider: string | null
  readonly name: string | null
  readonly address: string
  readonly urn: string | null
  readonly location: 'IN' | 'OUT'
  readonly judgement: string | null
  readonly authority: string
}
export interface Leaving {
  readonly eligibility: string
  readonly inTouch: string
  /** These three are known of those in touch alone. */
  readonly accommodation: string | null
  readonly suitability: string | null
  readonly activity: string | null
}
export interface Adoption {
  readonly entered: Day
  readonly decision: Day
  readonly order: Day | null
  readonly matched: Day | null
  readonly placed: Day | null
  readonly adopted: Day | null
  readonly reversed: Day | null
  readonly reason: string | null
  readonly fosteringToAdopt: Day | null
}

export const nothingYet = (): Story => ({
  contacts: [], earlyHelp: [], referral: null, assessment: null, enquiry: null, need: null, plan: null, care: null, leaving: null, adoption: null,
})

const since = (ended: Day | null | undefined, from: Day): boolean => ended === null || (ended !== undefined && ended >= from)

/** Rows that a story gives each list: what lies outside the period of Table 1 was told but is not listed. */
const standing: { readonly [N in ListNumber]: (story: Story, setting: Setting) => number } = {
  1: (s) => s.contacts.length,
  2: (s) => s.earlyHelp.length,
  3: (s, { three }) => Number((s.referral?.on ?? -Infinity) >= three),
  4: (s, { six }) => Number(since(s.assessment?.authorised, six)),
  5: (s, { six }) => Number((s.enquiry?.start ?? -Infinity) >= six),
  6: (s, { three }) => Number(since(s.need?.closed, three)),
  7: (s, { three }) => Number(since(s.plan?.end, three)),
  8: (s, { six }) => Number(since(s.care?.ceased, six)),
  9: (s) => Number(s.leaving !== null),
  10: (s) => Number(s.adoption !== null),
  11: () => 0,
}

export const rowsOn = (story: Story, list: ListNumber, setting: Setting): number => standing[list](story, setting)
