/**
 * How long things may take, by which lateness is measured. No framework prints these: they come from statutory guidance
 * or local standards and are told from memory, so each is a setting that a lead inspector sees and may change, and none
 * is cited as law.
 */
export interface Timescale {
  /** In the middle of a sentence: what is measured. */
  readonly says: string
  /** The default. */
  readonly value: number
  readonly unit: 'working days' | 'days' | 'weeks' | 'months' | 'times'
  readonly basis: string
}

const timescale = (says: string, value: number, unit: Timescale['unit'], basis: string): Timescale => ({ says, value, unit, basis })

const workingTogether = 'statutory guidance Working together to safeguard children, from memory'

const careRegulations = 'Care Planning, Placement and Case Review regulations 2010, from memory'
const adoptionScorecard = 'adoption scorecards of the Department for Education, 2013 to 2016, from memory'

export const timescales = {
  continuousAssessment: timescale('a continuous assessment, from the referral to its authorisation', 45, 'working days', workingTogether),
  initialAssessment: timescale('an initial assessment, from its start to its authorisation', 10, 'working days', 'statutory guidance until 2013, from memory'),
  coreAssessment: timescale('a core assessment, from its start to its authorisation', 35, 'working days', 'statutory guidance until 2013, from memory'),
  initialConference: timescale('an initial child protection conference, from the start of the section 47 enquiry', 15, 'working days', workingTogether),
  childInNeedSeen: timescale('how often a child in need is seen', 6, 'weeks', 'local standard of many authorities'),
  planVisit: timescale('how often a child with a child protection plan is visited, unless the plan says otherwise', 10, 'working days', 'local standard of many authorities: others use 20 working days, 4 weeks or 6'),
  planLong: timescale('when a child protection plan has been open for long', 15, 'months', 'key indicator of the children in need census, from memory'),
  planVeryLong: timescale('when a child protection plan has been open for very long', 24, 'months', 'key indicator of the children in need census, from memory'),
  firstReview: timescale('the first review of a child looked after, from the start', 20, 'working days', careRegulations),
  secondReview: timescale('the second review of a child looked after, from the first', 3, 'months', careRegulations),
  laterReview: timescale('a later review of a child looked after, from the one before', 6, 'months', careRegulations),
  lookedAfterVisit: timescale('how often a social worker visits a child looked after', 6, 'weeks', careRegulations),
  longTermVisit: timescale('how often a social worker visits a child in a long-term foster placement', 3, 'months', careRegulations),
  firstHealthAssessment: timescale('the first health assessment of a child looked after, from the start', 20, 'working days', careRegulations),
  healthAssessment: timescale('a health assessment of a child looked after, from the one before', 12, 'months', careRegulations),
  healthAssessmentUnderFive: timescale('a health assessment of a child under 5 looked after, from the one before', 6, 'months', careRegulations),
  dentalCheck: timescale('a dental check of a child looked after, from the one before', 12, 'months', 'looked after children return, from memory'),
  manyContacts: timescale('how many contacts without a referral are many', 3, 'times', 'a measure for choosing cases'),
  manyPlacements: timescale('how many placements in 12 months are many', 3, 'times', 'key indicator of the looked after children return, from memory'),
  oftenMissing: timescale('how many times missing in 12 months is often', 2, 'times', 'a measure for choosing cases'),
  decisionToMatch: timescale('the match with prospective adopters, from the decision that the child should be placed for adoption', 121, 'days', adoptionScorecard),
  careToAdoptivePlacement: timescale('the placement for adoption, from entering care', 426, 'days', `${adoptionScorecard}; 487 days in the years before`),
  adopterAssessment: timescale('the assessment of prospective adopters', 6, 'months', 'statutory guidance on adoption (two months of stage 1 and four of stage 2), from memory'),
} as const satisfies { readonly [name: string]: Timescale }

export type TimescaleName = keyof typeof timescales
