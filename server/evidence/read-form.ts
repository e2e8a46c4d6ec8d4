import { caseNames } from '#db/queries/evidence.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { errorsOf, formValues } from '../web/form.ts'
import { checkIdentities, writeInstead } from './check-identities.ts'
import { evidenceSchema, type EvidenceDates, type EvidenceInput } from './evidence.schema.ts'
import { refuseEvidence, type EvidenceProblem, type EvidenceRefusal } from './problem.ts'
import type { ShownRecord } from './shown.ts'

export const datesOf = ({ workbench, inspection }: Pick<HereInInspection, 'workbench' | 'inspection'>): EvidenceDates =>
  ({ today: today(workbench.clock), notifiedOn: inspection.notified_on })

type Values = EvidenceProblem['values']

/** A form that can be saved, and what it says beside the record. */
export interface ReadEvidence {
  readonly input: EvidenceInput
  readonly caseId: string | null
  readonly values: Values
  /** Kinds of words that look like an identity and that a person said are none, one for each of the words. */
  readonly passed: readonly string[]
  /** Why they stand there; empty where there are none. */
  readonly identitiesReason: string
}

/** Reads the form: what to save, or the refusal to return. `before`: the record as it stands, whose case may have been removed since. */
export const readEvidence = async (here: HereInInspection, before: ShownRecord | null): Promise<{ readonly read: ReadEvidence } | { readonly refusal: EvidenceRefusal }> => {
  const values: Values = formValues(await here.request.formData())
  if (values['instead'] !== undefined) return { refusal: refuseEvidence(await writeInstead(here, values)) }
  const parsed = evidenceSchema(datesOf(here), before?.criteria.map(({ id }) => id)).safeParse(values)
  if (!parsed.success) return { refusal: refuseEvidence({ errors: errorsOf(parsed.error), values }) }
  const input = parsed.data
  const cases = await caseNames(here.db, here.inspection.id)
  const chosen = cases.find(({ number, standing }) => number === input.caseNumber && (standing || number === before?.caseNumber))
  if (input.caseNumber && !chosen) return { refusal: refuseEvidence({ errors: { caseNumber: `${input.caseNumber} is no longer a case of this inspection. Choose another, or none` }, values }) }
  const checked = await checkIdentities(here, values, input, before)
  if ('problem' in checked) return { refusal: refuseEvidence(checked.problem) }
  return { read: { input, caseId: chosen?.id ?? null, values, ...checked } }
}
