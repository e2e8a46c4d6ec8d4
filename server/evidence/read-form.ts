import { caseNames } from '#db/queries/evidence.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { errorsOf, formValues } from '../web/form.ts'
import { childIdsIn, sayChildIds } from './child-ids.ts'
import { evidenceSchema, type EvidenceDates, type EvidenceInput } from './evidence.schema.ts'
import { refuseEvidence, type EvidenceProblem, type EvidenceRefusal } from './problem.ts'

export const datesOf = ({ workbench, inspection }: Pick<HereInInspection, 'workbench' | 'inspection'>): EvidenceDates =>
  ({ today: today(workbench.clock), notifiedOn: inspection.notified_on })

type Values = EvidenceProblem['values']

/** A form that can be saved, and what it says beside the record. */
export interface ReadEvidence {
  readonly input: EvidenceInput
  readonly caseId: string | null
  readonly values: Values
  /** How many words a person said are no child's ID though the lists have them. */
  readonly passed: number
}

/** Reads the form: what to save, or the refusal to return. `keptCase`: a case that the record already has, which may have been removed since. */
export const readEvidence = async (here: HereInInspection, keptCase: string | null): Promise<{ readonly read: ReadEvidence } | { readonly refusal: EvidenceRefusal }> => {
  const values: Values = formValues(await here.request.formData())
  const parsed = evidenceSchema(datesOf(here)).safeParse(values)
  if (!parsed.success) return { refusal: refuseEvidence({ errors: errorsOf(parsed.error), values }) }
  const input = parsed.data
  const cases = await caseNames(here.db, here.inspection.id)
  const chosen = cases.find(({ number, standing }) => number === input.caseNumber && (standing || number === keptCase))
  if (input.caseNumber && !chosen) return { refusal: refuseEvidence({ errors: { caseNumber: `${input.caseNumber} is no longer a case of this inspection. Choose another, or none` }, values }) }
  const found = await childIdsIn(here.db, here.inspection, `${input.source}\n${input.text}`)
  const said = new Set([values['notChildIds'] ?? []].flat())
  const left = found.filter(({ shownId }) => !said.has(shownId))
  if (left.length) return { refusal: refuseEvidence({ errors: { [fieldWith(left[0]!.childKey, input)]: sayChildIds(left) }, values, childIds: left.map(({ shownId }) => shownId) }) }
  return { read: { input, caseId: chosen?.id ?? null, values, passed: found.length } }
}

const fieldWith = (key: string, { text }: EvidenceInput): 'text' | 'source' => (text.toLowerCase().includes(key) ? 'text' : 'source')
