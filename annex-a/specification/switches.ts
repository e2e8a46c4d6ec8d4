/**
 * What Annex A does not say of an authority and only the authority can: facts about how it keeps its lists. While it has not said,
 * what hangs on them is not checked.
 */
export interface Switch {
  /** The question, as it is asked. */
  readonly asks: string
  /** What is checked where the answer is yes, and what is not where it is no. */
  readonly yes: string
  readonly no: string
  /** Why rules are not checked, in the middle of a sentence, while nobody has said. */
  readonly notSaid: string
}

export const switches = {
  listSixHoldsEverybody: {
    asks: 'Does list 6 (children in need) also hold the children with a child protection plan and the children looked after?',
    yes: 'A child with an open plan, or who is looked after, is then looked for on list 6.',
    no: 'A child with a plan, or who is looked after, is then not looked for on list 6.',
    notSaid: 'the authority has not said whether its list 6 also holds children with a plan and children looked after',
  },
  everyReferralIsAContact: {
    asks: 'Does the authority record every referral as a contact first?',
    yes: 'Every child on list 3 (referrals) is then looked for on list 1 (contacts).',
    no: 'Lists 1 and 3 are then not compared.',
    notSaid: 'the authority has not said whether it records every referral as a contact',
  },
} as const satisfies { readonly [name: string]: Switch }

export type SwitchName = keyof typeof switches

/** The switch on which a reason for not checking hangs; null where it is another reason. */
export const switchBehind = (because: string): SwitchName | null =>
  (Object.keys(switches) as SwitchName[]).find((name) => switches[name].notSaid === because) ?? null
