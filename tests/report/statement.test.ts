import { expect, test } from 'vitest'
import { inspectionById } from '#db/queries/inspections.ts'
import { addActionStatement, addReportStep, addReportText, reportStepsOf } from '#db/queries/report.ts'
import { addMilestoneChange } from '#db/queries/calendar.ts'
import { reportReceived } from '#server/calendar/calendar.ts'
import { seeDue } from '#server/register/due.ts'
import { reportClocks } from '#server/report/clocks.ts'
import { reportStanding } from '#server/report/standing.ts'
import { own, withRig } from '../access/rig.ts'
import { engines } from '../support/engines.ts'

test.each(engines)('a statement of action is in time or late by the first that was received, in whatever order they are recorded, on %s', (engine) => withRig(engine, async ({ store: { db } }) => {
  const at = '2016-04-14T09:00:00.000Z'
  const step = { inspection_id: own, text_id: 'text', person_id: null, overall: 2, words: '', done_by: 'lead', done_at: at }
  await addReportText(db, { id: 'text', inspection_id: own, content: '{}', sources: '[]', sha256: '', made_by: 'lead', made_at: at })
  for (const [kind, on_date] of [['made-final', '2016-04-14'], ['published', '2016-04-15']] as const) await addReportStep(db, { ...step, kind, on_date })
  await addMilestoneChange(db, { inspection_id: own, milestone: reportReceived, on_date: '2016-04-14', at_time: null, reason: 'A test', edition: 'sif-2015-06', changed_by: 'lead', changed_at: at })
  const received = (id: string, on: string): Promise<boolean> => addActionStatement(db, { id, inspection_id: own, received_on: on, words: 'Here', name: null, bytes: null, sha256: null, path: null, made_by: 'lead', made_at: at })
  const statement = async () => (await reportClocks(db, (await inspectionById(db, own))!, reportStanding(await reportStepsOf(db, own)), '2016-08-20T09:00:00.000Z')).find(({ id }) => id === 'action-statement')
  const late = async () => (await seeDue(db, '2016-08-20T09:00:00.000Z')).lines.filter(({ inspectionId, kind }) => inspectionId === own && kind === 'statement').map(({ state }) => state)

  // 70 working days of 14 April 2016 are over on 25 July.
  expect([(await statement())?.late, await late()]).toEqual([true, ['late']])
  await received('second', '2016-08-01')
  expect([(await statement())?.lateness, await late()]).toEqual(['7 days late', ['was late']])
  // The one that came before it is recorded after it; what replaces both changes nothing.
  await received('first', '2016-07-22')
  await received('third', '2016-08-19')
  expect([(await statement())?.doneOn, (await statement())?.lateness, await late()]).toEqual(['2016-07-22', 'on time', []])
}))
