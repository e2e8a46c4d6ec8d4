import { fieldOf } from '#annex-a/framework/grading/answers.ts'
import { judgementsGraded } from '#db/queries/overview.ts'
import { recordGrade } from '#server/judgements/record-grade.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** Pieces of the rationale, as a form brings them: each with the version it was made from, which is none yet. */
const written = (pieces: Readonly<Record<string, string>>): Form => Object.fromEntries(Object.entries(pieces).flatMap(([name, text]) => [[name, text], [`${name}.from`, '0']]))

const pieces = {
  widespread: 'Pathway plans are current and personal in almost every case read, in both teams. Staying in touch is common practice, not the work of a few. Health histories are not yet: they are asked for late.',
  'improved-outcomes': 'More young people are in education or work at 19 than two years ago, and they say what helped: a steady adviser and a flat that they chose.',
  'starting-points': 'Most came into care after the age of 13, many from elsewhere, and had missed school. Progress is judged from there.',
  rationale: 'Plans are current, made with the young people, and deal with what matters to them. Accommodation is suitable in the cases seen so far. Health histories are asked for late. Provisional: more cases are to be looked at in week 4.',
}

const form: Form = {
  grade: '2', ...written(pieces),
  [fieldOf('failure-care-leavers')]: 'no',
}

/** The lead inspector records one provisional grade, with the rationale that the team wrote. Nothing where one is recorded already. */
export const recordOneGrade = async (workbench: Workbench, { lead }: Cast, inspectionId: string): Promise<void> => {
  if ((await judgementsGraded(workbench.store.db, inspectionId)).length) return
  await asPerson(workbench, 'recordGrade', { person: lead, params: { inspectionId, judgement: 'CL' }, form }, async (here) => recordGrade(here, 'CL'))
}
