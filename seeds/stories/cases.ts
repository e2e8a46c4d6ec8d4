import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { casesOf } from '#db/queries/cases.ts'
import { someChildren, type ChildWhere } from '#db/queries/children.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import { chooseCase, removeCase } from '#server/selection/choose.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** A child by what the lists say of one, and why the lead inspector chose it. */
interface Wanted {
  readonly kind: CaseKind
  readonly stage: ListNumber
  readonly lists?: readonly ListNumber[]
  readonly ages?: readonly [number, number]
  readonly gender: string
  readonly reason: string
  readonly removedBecause?: string
}

// In this order they become T01, T02 … and S01 …, by which the evidence speaks of them.
const wanted: readonly Wanted[] = [
  { kind: 'tracked', stage: 7, ages: [5, 11], gender: 'F', reason: 'Child protection plan for neglect. To see how the core group works and whether the plan changes things for the child.' },
  { kind: 'tracked', stage: 8, ages: [10, 15], gender: 'M', reason: 'Looked after and moved placement several times. To see how stability is planned for.' },
  { kind: 'tracked', stage: 9, gender: 'F', reason: 'Care leaver. To see the pathway plan and how suitable the accommodation is.' },
  { kind: 'tracked', stage: 6, ages: [0, 4], gender: 'M', reason: 'Young child in need. To see whether the plan is reviewed and who else is involved.' },
  { kind: 'tracked', stage: 10, gender: 'F', reason: 'Plan for adoption. To see how timely the matching is and what is told to the child.' },
  { kind: 'tracked', stage: 4, ages: [12, 17], gender: 'M', reason: 'Adolescent with a recent assessment. To see how risk outside the family was considered.' },
  { kind: 'tracked', stage: 8, ages: [16, 17], gender: 'F', reason: 'Looked after and almost 18. To see whether leaving care is prepared in time.' },
  { kind: 'sampled', stage: 3, gender: 'F', reason: 'Referral without further action. To look at the decision at the front door.' },
  { kind: 'sampled', stage: 5, gender: 'M', reason: 'Enquiry under section 47. To look at the strategy discussion only.' },
  { kind: 'sampled', stage: 1, gender: 'F', reason: 'Contact. To look at how the threshold was applied.', removedBecause: 'The same family as another case; one look at the front door is enough.' },
]

const anyChild: ChildWhere = {
  lists: [], match: 'all', ages: [], genders: [], ethnicityGroups: [], disabilities: [], stages: [], team: null, worker: null, legalStatus: null, placementType: null, categoryOfAbuse: null, chosen: 'none',
}

const whereOf = ({ stage, ages, gender, lists = [] }: Wanted): ChildWhere =>
  ({ ...anyChild, stages: [stage], lists, genders: [gender], ages: ages ? [{ from: ages[0], to: ages[1] }] : [] })

/** The lead inspector chooses a few cases out of the lists, and removes one again. Nothing where cases were chosen before. */
export const chooseCases = async (workbench: Workbench, { lead }: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  const inspection = await inspectionById(db, inspectionId)
  if (!inspection?.current_submission_id || (await casesOf(db, inspectionId)).length) return
  for (const one of wanted) {
    const [child] = await someChildren(db, inspectionId, inspection.current_submission_id, whereOf(one), 'id', 1, 0)
    if (!child) continue
    const { kind, reason } = one
    const { caseId } = await asPerson(workbench, 'chooseCase', { person: lead, params: { inspectionId } }, async (here) => chooseCase(here, child.child_id, { kind, reason }))
    const why = one.removedBecause
    if (why) await asPerson(workbench, 'removeCase', { person: lead, params: { inspectionId } }, async (here) => removeCase(here, caseId, why))
  }
}
