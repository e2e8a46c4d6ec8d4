import { furtherQuestions, wholeCase } from '#annex-a/framework/second-reading.ts'
import { standingCases } from '#db/queries/cases.ts'
import { stepsOfCase } from '#db/queries/case-steps.ts'
import { addSecondReading, caseReadings, secondReadings, withdrawSecondReading } from '#db/queries/second-readings.ts'
import { lifeOf } from '../cases/life.ts'
import { ticked } from '../cases/form.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { openTeam } from '../inspections/open-team.ts'
import { idIn, textIn } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { whyNotBlind } from './once-open.ts'
import { readingFor } from './standing.ts'

export interface AskForm {
  readonly id: string
  readonly cases: readonly { readonly id: string; readonly number: string }[]
  readonly team: readonly { readonly id: string; readonly name: string }[]
  /** The case that the address names, and who read it first as far as is known. */
  readonly caseId: string
  readonly first: string
}

/** What the lead inspector chooses from. The address may name a case; whoever it is allocated to read it first. */
export const prepareReading = async (here: HereInInspection): Promise<AskForm> => {
  const { db, inspection, url } = here
  const cases = (await standingCases(db, inspection.id)).map(({ id, number }) => ({ id, number })).toSorted((a, b) => (a.number < b.number ? -1 : 1))
  const chosen = cases.find(({ number }) => number === url.searchParams.get('case'))
  const life = chosen ? lifeOf(await stepsOfCase(db, inspection.id, chosen.id)) : null
  return { id: newId(), cases, team: await openTeam(here), caseId: chosen?.id ?? '', first: life?.allocated?.personId ?? '' }
}

/** Asks two inspectors to read one case, each without seeing the other's view. Said twice is said once. */
export const askSecondReading = async (here: HereInInspection): Promise<{ readonly id: string } | { readonly refusal: ReturnType<typeof refuse> }> => {
  const { db, inspection, person, now } = here
  const values = formValues(await here.request.formData())
  const [caseId, first, second] = [textIn(values, 'caseId'), textIn(values, 'first'), textIn(values, 'second')]
  const [cases, team, all] = [await standingCases(db, inspection.id), await openTeam(here), await secondReadings(db, inspection.id)]
  const errors: Record<string, string> = {}
  if (!cases.some(({ id }) => id === caseId)) errors['caseId'] = 'Choose the case'
  if (!team.some(({ id }) => id === first)) errors['first'] = 'Choose who reads it first'
  if (!team.some(({ id }) => id === second)) errors['second'] = 'Choose who reads it a second time'
  else if (first === second) errors['second'] = 'Choose somebody else: a second reading is by another inspector'
  const recorded = await caseReadings(db, inspection.id)
  for (const [name, reader, beside] of [['first', first, second], ['second', second, first]] as const) {
    const why = errors[name] ? null : whyNotBlind(reader, beside, caseId, team, all, recorded)
    if (why) errors[name] = why
  }
  const id = idIn(values) ?? newId()
  if (all.some((one) => one.id === id)) return { id }
  if (all.some(({ case_id, withdrawn_at }) => case_id === caseId && withdrawn_at === null)) errors['caseId'] = 'This case is being read twice already, or has been'
  if (Object.keys(errors).length) return { refusal: refuse(errors, values) }
  const further = ticked(values, 'questions').filter((code) => furtherQuestions.some((one) => one.code === code))
  await addSecondReading(db, {
    id, inspection_id: inspection.id, case_id: caseId, first_by: first, second_by: second, questions: JSON.stringify([wholeCase.code, ...further]),
    asked_by: person.id, asked_at: now, withdrawn_by: null, withdrawn_at: null,
  })
  here.about('reading', id)
  return { id }
}

/** Takes the question back while not both have recorded: then nothing is hidden from the readers any more. Throws 404 where there is none. */
export const withdrawReading = async (here: HereInInspection, id: string): Promise<void> => {
  const reading = await readingFor(here, id)
  here.about('reading', id)
  if (!reading.both) await withdrawSecondReading(here.db, id, here.person.id, here.now)
}
