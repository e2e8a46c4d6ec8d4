import { stepsOf } from '#db/queries/case-steps.ts'
import { casesOf } from '#db/queries/cases.ts'
import { receiveAudit } from '#server/cases/audit-file.ts'
import { answerReferral, sendAudit } from '#server/cases/audits.ts'
import { markCase } from '#server/cases/marks.ts'
import { gradeCase, noteStep } from '#server/cases/note.ts'
import { checkReferral, referCase } from '#server/cases/refer.ts'
import { doTogether } from '#server/cases/together.ts'
import { today } from '#server/clock.ts'
import { dateBoxes } from '#server/inspections/typed-dates.ts'
import type { Workbench } from '#server/workbench.ts'
import { writePage } from '../documents/write.ts'
import { asPerson, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

const londonTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Europe/London' })
const days = (clock: Workbench['clock'], count: number): string => today({ now: () => new Date(clock.now().getTime() + count * 86_400_000) })

interface Told { readonly grade: string; readonly strengths: string; readonly concerns: string; readonly file?: File }

/** An audit as a browser would send it, with a file or without, received and looked into as those are. */
const audit = async (workbench: Workbench, officer: Cast['officer'], inspectionId: string, caseId: string, { file, ...told }: Told): Promise<void> => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...told, auditor: 'Team manager', ...dateBoxes('on', today(workbench.clock)) })) body.append(name, value)
  if (file) body.append('files', file)
  await asPerson(workbench, 'sendAudit', { person: officer, params: { inspectionId } }, async (here) =>
    sendAudit(here, caseId, await receiveAudit(new Request(workbench.config.origin, { method: 'POST', body }), here.inspection, workbench)))
}

const auditForm = async (): Promise<File> => new File([await writePage('docx', [
  'Audit of a case file', 'Exampleshire does not exist. This page was made for the demonstration of the inspection workbench, and holds nothing else.',
]) as Uint8Array<ArrayBuffer>], 'Audit form.docx')

/** Cases at different points of their life, as the lead, an inspector and the data officer would bring them there. Nothing where any step was taken before. */
export const takeCaseSteps = async (workbench: Workbench, { lead, inspector, officer }: Cast, inspectionId: string): Promise<void> => {
  const { store: { db }, clock } = workbench
  const ids = new Map((await casesOf(db, inspectionId)).filter((one) => one.removed_at === null).map(({ id, number }) => [number, id]))
  const named = (...numbers: readonly string[]): string[] => numbers.flatMap((number) => ids.get(number) ?? [])
  if (!['T01', 'T02', 'T03', 'T04', 'T05', 'T06'].every((number) => ids.has(number)) || (await stepsOf(db, inspectionId)).size) return
  const params = { inspectionId }
  const together = (form: Form): Promise<unknown> => asPerson(workbench, 'takeCaseSteps', { person: lead, params, form }, doTogether)
  await together({ do: 'ask', case: named('T01', 'T02', 'T03', 'T04'), ...dateBoxes('due', days(clock, 4)), time: '17:00' })
  await together({ do: 'tell', case: named('T05') })
  await together({ do: 'allocate', case: named('T01', 'T03', 'S01'), inspector: inspector.id })
  await together({ do: 'allocate', case: named('T02', 'T04'), inspector: lead.id })
  const [first, second, fourth] = named('T01', 'T02', 'T04') as [string, string, string]
  await audit(workbench, officer, inspectionId, first, {
    grade: '2', strengths: 'A plan with clear aims; the core group meets every four weeks and the child is seen alone.', concerns: 'The chronology stops in January.', file: await auditForm(),
  })
  await audit(workbench, officer, inspectionId, fourth, { grade: '2', strengths: 'The assessment is full and the visits are in time.', concerns: 'None that we found.' })
  const mark = (caseId: string, siblings: 'yes' | 'no', provider: 'yes' | 'no'): Promise<void> => asPerson(workbench, 'markCase', { person: inspector, params }, (here) => markCase(here, caseId, { siblings, provider }))
  await mark(first, 'yes', 'no')
  await mark(second, 'no', 'yes')
  await asPerson(workbench, 'gradeCase', { person: lead, params, form: { grade: '3', words: 'We agree about the assessment and the visits. The review came later than it should have, which the audit does not mention.' } }, (here) => gradeCase(here, fourth))
  await asPerson(workbench, 'noteCaseStep', { person: inspector, params, form: { do: 'read' } }, (here) => noteStep(here, first))
  const told = { manager: 'Head of safeguarding', ...dateBoxes('told', today(clock)), time: londonTime.format(clock.now()) }
  const refer = (caseId: string, unsafe: string): Promise<unknown> => asPerson(workbench, 'referCase', { person: inspector, params, form: { ...told, unsafe } }, (here) => referCase(here, caseId))
  await refer(second, 'Nobody has seen the child for six weeks and the last two visits found nobody at home. See the child today.')
  const [settled] = (await stepsOf(db, inspectionId)).get(second)!.filter(({ kind }) => kind === 'unsafe')
  await asPerson(workbench, 'answerReferral', { person: officer, params, form: { words: 'A social worker and her manager saw the child this morning. The child is well; visits are every week from now on.' } }, (here) => answerReferral(here, second, settled!.id))
  await asPerson(workbench, 'checkReferral', { person: inspector, params, form: { checked: 'yes', words: 'Read the record of the visit and spoke with the social worker.' } }, (here) => checkReferral(here, second, settled!.id))
  await refer(named('T06')[0]!, 'The assessment names a risk outside the family and no plan follows from it. Hold a strategy discussion today.')
}
