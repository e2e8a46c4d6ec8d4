import { inspectionById } from '#db/queries/inspections.ts'
import { someFindings } from '#db/queries/findings.ts'
import { submissionById } from '#db/queries/submissions.ts'
import { explanationsOf } from '#server/explanations/kept.ts'
import { explainRule } from '#server/explanations/explain-rule.ts'
import { explainField } from '#server/explanations/fields.ts'
import { agreeToRepairs } from '#server/repairs/agree.ts'
import { repairsOfSubmission } from '#db/queries/repairs.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, onTheDay } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** `what`: `all` of a rule in a list, those of one column (`field:…`), or the first alone. */
const rules = [
  { list: '5', code: 'conference-at-weekend', what: 'chosen', text: 'The parents can only come on a Sunday. The chair, the school and the health visitor have agreed to it; the date is right.' },
  { list: '7', code: 'plan-while-looked-after', what: 'all', text: 'When a child with a plan becomes looked after, we keep the plan until the first looked after review has decided that it may end. The conference chair is told of each.' },
  { list: '8', code: 'gap', what: 'field:lastHealthAssessment', text: 'These children became looked after within the last 20 working days, or refused. The designated nurse keeps a record of every offer; see document 3.10.' },
] as const

const field = { list: '4', field: 'initialStart', text: 'We have held one continuous assessment since September 2014, so there is no initial assessment with a date of its own. Team managers look weekly at every assessment that has been open for 10 days.' }

/** The data officer explains a finding, two rules and a field that is not held, and agrees to a repair. Nothing where that was done before. */
export const explainSome = async (workbench: Workbench, { officer: person }: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  const current = (await inspectionById(db, inspectionId))?.current_submission_id
  const version = current ? await submissionById(db, current) : undefined
  if (!version || (await explanationsOf(db, inspectionId, 'all')).length) return
  const then = onTheDay(workbench, '2016-04-12T15:40')
  const params = { inspectionId, submissionId: version.id }
  for (const { list, code, what, text } of rules) {
    const [first] = await someFindings(db, { submissionId: version.id, list: Number(list), code }, 1)
    if (!first) continue
    const form = { what, finding: String(first.number), text, readAt: version.read_at ?? '' }
    await asPerson(then, 'explain', { person, params, form }, async (here) => (await explainRule(here, version.id, list, code))!)
  }
  await asPerson(then, 'explain', { person, params, form: { field: field.field, text: field.text } }, async (here) => (await explainField(here, version.id, field.list))!)
  if ((await repairsOfSubmission(db, version.id)).length) return
  await asPerson(then, 'agreeToRepairs', { person, params, form: { act: 'agree', only: '8 dates' } }, async (here) => (await agreeToRepairs(here, version.id))!)
}
