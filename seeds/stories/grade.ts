import { fieldOf } from '#annex-a/framework/grading/answers.ts'
import { judgementsGraded } from '#db/queries/overview.ts'
import { recordGrade } from '#server/judgements/record-grade.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson } from './as-person.ts'
import type { Cast } from './inspection.ts'

const form = {
  grade: '2',
  rationale: 'Plans are current, made with the young people, and deal with what matters to them. Accommodation is suitable in the cases seen so far. Health histories are asked for late. Provisional: more cases are to be looked at in week 4.',
  [fieldOf('failure-care-leavers')]: 'no',
}

/** The lead inspector records one provisional grade. Nothing where one is recorded already. */
export const recordOneGrade = async (workbench: Workbench, { lead }: Cast, inspectionId: string): Promise<void> => {
  if ((await judgementsGraded(workbench.store.db, inspectionId)).length) return
  await asPerson(workbench, 'recordGrade', { person: lead, params: { inspectionId, judgement: 'CL' }, form }, async (here) => recordGrade(here, 'CL'))
}
