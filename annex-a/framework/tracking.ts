/** A heading under which a tracked case is looked at. The headings are ours; what they stand on is said of each. */
export interface TrackingHeading {
  readonly code: string
  readonly says: string
  /** What to look at. */
  readonly looks: string
  readonly basis: 'paragraph 14' | 'balance'
  /** Criteria to which evidence under it belongs; the first is offered to a new record. A person decides about each. */
  readonly criteria: readonly string[]
}

type Line = readonly [code: string, says: string, looks: string, criteria: readonly string[]]

/** Paragraph 14: the stages at which inspectors follow the experiences of a child. */
const stages: readonly Line[] = [
  ['early-help', 'Early help', 'What was offered when a need was first seen, and what it changed.', ['HP-29.03']],
  ['referral', 'Referral and assessment', 'The decision at the front door, its threshold and time, and what the assessment understood.', ['HP-29.06', 'HP-29.05', 'HP-29.10', 'HP-29.04']],
  ['need', 'Help as a child in need', 'The plan, who visits, whether it is reviewed and what is better for the child.', ['HP-29.11', 'HP-29.07']],
  ['protection', 'Child protection', 'The enquiry, the conference, the plan and the core group; whether risk falls.', ['HP-29.12', 'HP-29.08', 'HP-29.13', 'HP-29.14']],
  ['continuing', 'Continuing support', 'What goes on after a plan ends or a case steps down, and who holds it.', ['HP-29.13', 'HP-29.19']],
  ['removal', 'Removal from home', 'Whether care came at the right time, and what was tried before.', ['CLA-31.01', 'CLA-31.02', 'CLA-31.04']],
  ['permanence', 'Planning for permanence', 'The plan for a lasting home, its time, its matching and its review.', ['CLA-31.21', 'CLA-31.18', 'CLA-31.23', 'CLA-31.25']],
  ['placement', 'Placement and return home', 'How the home was chosen and kept, moves, contact, and work for a safe return.', ['CLA-31.13', 'CLA-31.17', 'CLA-31.03', 'CLA-31.14', 'CLA-31.15']],
  ['leaving', 'Leaving care', 'The pathway plan, where the young person lives, and who is there for them.', ['CL-34.02', 'CL-34.06', 'CL-34.09']],
]

/** What the choice of cases is balanced over (inspection handbook, paragraph 65) is looked at in each case too. */
const balance: readonly Line[] = [
  ['child', 'The child: age, gender, ethnicity, disability, voice', 'Whether the work fits who this child is, and whether the child was heard.', ['HP-29.01', 'HP-29.21', 'CLA-31.05', 'CLA-31.28']],
  ['harm', 'Kind of harm or problem', 'Whether it was named early and rightly, and whether help answers it.', ['HP-29.15', 'HP-29.16', 'CLA-31.07']],
  ['education', 'Education and ability', 'School, attendance, special needs and progress.', ['CLA-31.09', 'CLA-31.10', 'CL-34.07']],
  ['siblings', 'Brothers and sisters', 'Whether each child of a large family is seen, and kept together where that is best.', ['CLA-31.13']],
  ['worker', 'Worker, manager and team', 'Changes of worker, supervision, decisions of managers, and the record.', ['HP-29.09', 'HP-29.02', 'CLA-31.26']],
  ['provider', 'Services of other providers', 'Who else was given a part, and whether the authority sees to it.', ['CLA-31.20']],
]

const headings = (lines: readonly Line[], basis: TrackingHeading['basis']): TrackingHeading[] => lines.map(([code, says, looks, criteria]) => ({ code, says, looks, basis, criteria }))
export const trackingHeadings: readonly TrackingHeading[] = [...headings(stages, 'paragraph 14'), ...headings(balance, 'balance')]

/**
 * How many files the authority was asked to audit in inspections that are on record: 20 chosen in week 1 (Norfolk 2015, Gloucestershire
 * 2017) and six more during the inspection (Gloucestershire), which with those tracked at least 25 and usually no more than 30 times
 * gives six to ten more. Shown, never enforced.
 */
export const usuallyAudited = { inWeek1: 20, more: { atLeast: 6, noMoreThan: 10 } } as const
