import { casesOf } from '#db/queries/cases.ts'
import { secondReadings } from '#db/queries/second-readings.ts'
import { askSecondReading } from '#server/readings/ask.ts'
import { recordReading } from '#server/readings/record.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** Two inspectors read one case, each without seeing the other's view. Nothing where one was read twice before. */
export const readACaseTwice = async (workbench: Workbench, { lead, inspector }: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  const chosen = (await casesOf(db, inspectionId)).find(({ number, removed_at }) => number === 'T01' && removed_at === null)
  if (!chosen || (await secondReadings(db, inspectionId)).length) return
  const params = { inspectionId }
  const asked = await asPerson(workbench, 'askSecondReading', { person: lead, params, form: { caseId: chosen.id, first: inspector.id, second: lead.id, questions: ['child', 'protection'] } }, askSecondReading)
  if (!('id' in asked)) return
  const record = (person: Cast['lead'], form: Readonly<Record<string, string>>): Promise<unknown> => asPerson(workbench, 'recordReading', { person, params, form }, (here) => recordReading(here, asked.id))
  await record(inspector, { 'grade-whole': '2', 'grade-child': '2', 'grade-protection': '2', note: 'The plan names what must change, and visits are kept. The child was asked, and it is written down in her own words.' })
  await record(lead, { 'grade-whole': '2', 'grade-child': '2', 'grade-protection': '3', note: 'Good work with the child. The core group looks at what is done more than at whether risk falls: the last two records do not say.' })
}
