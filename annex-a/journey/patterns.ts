import type { ExampleRows } from '../rules/grammar/example.ts'

/** A pattern that is there from the first day, as a named filter. Its examples are its test and its help. */
export interface ReadyPattern {
  readonly code: string
  readonly title: string
  /** In the language of `pattern/pattern.ts`. */
  readonly pattern: string
  /** Why an inspector may want to read such a case, and what the lists cannot show. */
  readonly why: string
  /** The criterion of the framework that it is about. */
  readonly criterion: string
  /** Rows of one child; the inspection is on 12 April 2016. */
  readonly examples: { readonly finds: readonly ExampleRows[]; readonly leaves: readonly ExampleRows[] }
}

const on = (list: ExampleRows['list'], ...rows: readonly ExampleRows['rows'][number][]): ExampleRows => ({ list, rows: rows.map((row) => ({ childId: '10442', ...row })) })

/** In the order of a journey. Codes stand in addresses and are never given to another pattern. */
export const readyPatterns: readonly ReadyPattern[] = [
  {
    code: 'contacts-no-referral', title: 'Three contacts and no referral', pattern: '3 contacts and no referral', criterion: 'HP-29.06',
    why: 'Concern was raised again and again, and the threshold was not met each time. Both lists reach back three months.',
    examples: {
      finds: [on(1, { dateOfContact: '20/01/2016' }, { dateOfContact: '11/02/2016' }, { dateOfContact: '30/03/2016' })],
      leaves: [on(1, { dateOfContact: '20/01/2016' }, { dateOfContact: '11/02/2016' }, { dateOfContact: '30/03/2016' }), on(3, { dateOfReferral: '30/03/2016' })],
    },
  },
  {
    code: 'contacts-in-a-month', title: 'Two contacts within 30 days, then no referral', pattern: '2 contacts within 30 days then no referral', criterion: 'HP-29.05',
    why: 'Two worries so soon after each other may be one that grows.',
    examples: {
      finds: [on(1, { dateOfContact: '11/02/2016' }, { dateOfContact: '12/03/2016' })],
      leaves: [on(1, { dateOfContact: '11/02/2016' }, { dateOfContact: '13/03/2016' })],
    },
  },
  {
    code: 'early-help-then-enquiry', title: 'Early help, then a section 47 enquiry within 3 months', pattern: 'early help then section 47 within 3 months', criterion: 'HP-29.03',
    why: 'Needs rose soon after early help, or were higher than they were thought to be.',
    examples: {
      finds: [on(2, { assessmentCompletionDate: '04/01/2016' }), on(5, { section47Start: '04/04/2016' })],
      leaves: [on(2, { assessmentCompletionDate: '04/01/2016' }), on(5, { section47Start: '05/04/2016' })],
    },
  },
  {
    code: 're-referred', title: 'Referred again within 12 months', pattern: 'repeat referral or referral then referral within 12 months', criterion: 'HP-29.06',
    why: 'What was done after the first referral may not have helped. List 3 shows the latest referral, and counts the others.',
    examples: { finds: [on(3, { dateOfReferral: '03/03/2016', referralsInLast12Months: 1 })], leaves: [on(3, { dateOfReferral: '03/03/2016', referralsInLast12Months: 0 })] },
  },
  {
    code: 'closed-referral-then-enquiry', title: 'No further action, then a section 47 enquiry', pattern: 'closed referral then section 47', criterion: 'HP-29.05',
    why: 'A referral was closed, and the child was thought to be at risk of harm soon afterwards.',
    examples: {
      finds: [on(3, { dateOfReferral: '01/02/2016', referralNfa: 'Y' }), on(5, { section47Start: '14/03/2016' })],
      leaves: [on(3, { dateOfReferral: '01/02/2016', referralNfa: 'N' }), on(5, { section47Start: '14/03/2016' })],
    },
  },
  {
    code: 'referral-no-assessment', title: 'Referral taken on, then no assessment within 45 days', pattern: 'open referral then no assessment within 45 days', criterion: 'HP-29.10',
    why: 'The referral was not closed, and no assessment had begun six weeks later.',
    examples: { finds: [on(3, { dateOfReferral: '01/02/2016', referralNfa: 'N' })], leaves: [on(3, { dateOfReferral: '01/03/2016', referralNfa: 'N' })] },
  },
  {
    code: 'enquiry-no-assessment', title: 'Section 47 enquiry and no assessment', pattern: 'section 47 and no assessment', criterion: 'HP-29.08',
    why: 'An enquiry is informed by an assessment. Both lists reach back six months.',
    examples: { finds: [on(5, { section47Start: '14/03/2016' })], leaves: [on(4, { continuousStart: '14/03/2016' }), on(5, { section47Start: '14/03/2016' })] },
  },
  {
    code: 'enquiry-no-conference', title: 'Section 47 enquiry with no conference', pattern: 'section 47 then no conference', criterion: 'HP-29.08',
    why: 'Most enquiries rightly end without one: read whether this one should have. "open section 47" leaves out those of which the authority says that none was required.',
    examples: { finds: [on(5, { section47Start: '08/02/2016' })], leaves: [on(5, { section47Start: '08/02/2016', conferenceDate: '26/02/2016' })] },
  },
  {
    code: 'repeat-enquiry', title: 'Another section 47 enquiry within 12 months', pattern: 'repeat section 47 or section 47 then section 47 within 12 months', criterion: 'HP-29.07',
    why: 'The earlier enquiry may not have made the child safe, or children are enquired into more often than they need to be.',
    examples: { finds: [on(5, { section47Start: '14/03/2016', section47InLast12Months: 2 })], leaves: [on(5, { section47Start: '14/03/2016', section47InLast12Months: 0 })] },
  },
  {
    code: 'conference-no-plan', title: 'A conference that led to no plan', pattern: 'closed conference then no plan', criterion: 'HP-29.14',
    why: 'The conference was called, and decided against a plan.',
    examples: {
      finds: [on(5, { section47Start: '08/02/2016', conferenceDate: '26/02/2016', conferenceLedToPlan: 'N' })],
      leaves: [on(5, { section47Start: '08/02/2016', conferenceDate: '26/02/2016', conferenceLedToPlan: 'Y' })],
    },
  },
  {
    code: 'plan-again', title: 'A child protection plan for the second time', pattern: 'repeat plan or plan end then plan', criterion: 'HP-29.13',
    why: 'Change did not last after the earlier plan, however long ago that was.',
    examples: { finds: [on(7, { planStart: '01/02/2016', previousPlans: 1 })], leaves: [on(7, { planStart: '01/02/2016', previousPlans: 0 })] },
  },
  {
    code: 'plan-ended-then-care', title: 'Plan ended and in care within 3 months', pattern: 'plan end then looked after within 3 months', criterion: 'HP-29.13',
    why: 'The plan may have ended too early. Where it ended because the child came into care, both stand on one day.',
    examples: {
      finds: [on(7, { planStart: '01/06/2015', planEnd: '18/01/2016' }), on(8, { started: '29/02/2016' })],
      leaves: [on(7, { planStart: '01/06/2015', planEnd: '29/02/2016' }), on(8, { started: '18/01/2016' })],
    },
  },
  {
    code: 'plan-in-care', title: 'In care while the plan goes on', pattern: 'plan then looked after then no plan end', criterion: 'CLA-31.14',
    why: 'Two plans for one child: which of them is followed? The child may have come into care days ago.',
    examples: {
      finds: [on(7, { planStart: '01/06/2015' }), on(8, { started: '18/01/2016' })],
      leaves: [on(7, { planStart: '01/06/2015', planEnd: '19/01/2016' }), on(8, { started: '18/01/2016' })],
    },
  },
  {
    code: 'need-ended-then-referral', title: 'No longer in need, then referred within 3 months', pattern: 'in need end then referral within 3 months', criterion: 'HP-29.11',
    why: 'The case may have been closed too early.',
    examples: {
      finds: [on(3, { dateOfReferral: '21/03/2016' }), on(6, { cinStart: '04/05/2015', cinClosure: '22/01/2016' })],
      leaves: [on(3, { dateOfReferral: '21/01/2016' }), on(6, { cinStart: '04/05/2015', cinClosure: '22/01/2016' })],
    },
  },
  {
    code: 'referral-to-care', title: 'From referral to care within 28 days', pattern: 'referral then looked after within 28 days', criterion: 'CLA-31.01',
    why: 'An emergency, or a decision in haste: read what was known before.',
    examples: {
      finds: [on(3, { dateOfReferral: '01/02/2016' }), on(8, { started: '29/02/2016' })],
      leaves: [on(3, { dateOfReferral: '01/02/2016' }), on(8, { started: '01/03/2016' })],
    },
  },
  {
    code: 'in-care-again', title: 'In care again within 12 months', pattern: 'repeat looked after or left care then looked after within 12 months', criterion: 'CLA-31.03',
    why: 'The return home did not last.',
    examples: { finds: [on(8, { started: '18/01/2016', subsequentEpisode: 'Y' })], leaves: [on(8, { started: '18/01/2016', subsequentEpisode: 'N' })] },
  },
  {
    code: 'left-care-then-concern', title: 'Left care, then a contact or a referral within 6 months', pattern: 'left care then contact within 6 months or left care then referral within 6 months', criterion: 'CLA-31.03',
    why: 'Somebody is worried about a child who went home.',
    examples: {
      finds: [on(1, { dateOfContact: '01/03/2016' }), on(8, { started: '01/06/2015', ceased: '20/11/2015' })],
      leaves: [on(1, { dateOfContact: '20/01/2016' }), on(8, { started: '01/06/2015', ceased: '01/02/2016' })],
    },
  },
  {
    code: 'adoption-reversed', title: 'Adoption decided, then no longer planned', pattern: 'adoption decision then adoption reversed', criterion: 'AD-32.02',
    why: 'A plan for a permanent home fell through.',
    examples: {
      finds: [on(10, { enteredCare: '01/02/2014', decision: '01/10/2014', decisionReversed: '01/03/2016', reasonReversed: 'RD3' })],
      leaves: [on(10, { enteredCare: '01/02/2014', decision: '01/10/2014', matched: '01/03/2016' })],
    },
  },
  {
    code: 'adoption-no-match', title: 'A placement order, then no match within 6 months', pattern: 'placement order then no match within 6 months and no adoption reversed', criterion: 'AD-32.02',
    why: 'The child waits for a family.',
    examples: {
      finds: [on(10, { enteredCare: '01/02/2014', decision: '01/06/2015', placementOrder: '01/09/2015' })],
      leaves: [on(10, { enteredCare: '01/02/2014', decision: '01/06/2015', placementOrder: '02/11/2015' })],
    },
  },
  {
    code: 'missing-not-helped', title: 'Missing, and neither in need, nor on a plan, nor in care', pattern: 'missing and no in need and no plan and no looked after', criterion: 'HP-29.16',
    why: 'Document 2.07 names the child, and no list says who helps.',
    examples: { finds: [on('2.07', { missingEpisodes: 3, actionSummary: 'Returned by police' })], leaves: [on('2.07', { missingEpisodes: 3, actionSummary: 'Returned by police' }), on(6, { cinStart: '04/05/2015' })] },
  },
]

export const readyPatternByCode = (code: string): ReadyPattern | undefined => readyPatterns.find((one) => one.code === code)
