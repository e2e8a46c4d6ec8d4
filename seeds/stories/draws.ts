import { drawsOf } from '#db/queries/draws.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import { setUpDraw } from '#server/draws/set-up.ts'
import { takeDrawStep } from '#server/draws/steps.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

const setUp: Form = { kind: 'sampled', take: '4', reserves: '3', atLeast: '1', allocation: 'size', reason: 'To see how often the decision on a referral was made within a working day, whoever the child is.' }

/** The lead inspector draws four cases at random, girls and boys apart, among children whose furthest stage is a referral. Nothing where there is a draw already. */
export const drawSome = async (workbench: Workbench, { lead }: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  if (!(await inspectionById(db, inspectionId))?.current_submission_id || (await drawsOf(db, inspectionId)).length) return
  const params = { inspectionId }
  const { drawId } = await asPerson(workbench, 'setUpDraw', { person: lead, params, form: setUp }, async (here) => setUpDraw({ ...here, url: new URL('?stage=3&by1=gender', here.url) }))
  for (const form of [{ do: 'seed', came: 'typed', seed: '4 6 1 3 3 5 2 6, thrown together' }, { do: 'draw' }] as const) {
    await asPerson(workbench, 'takeDrawSteps', { person: lead, params, form }, async (here) => takeDrawStep(here, drawId))
  }
}
