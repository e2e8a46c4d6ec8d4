import { criterionOf } from '#annex-a/framework/judgements.ts'
import { caseNames, evidenceById } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { dateBoxes } from '../inspections/typed-dates.ts'
import type { FormProblem } from '../web/form.ts'
import { begunWith } from './another.ts'
import type { EvidenceDates } from './evidence.schema.ts'
import { datesOf } from './read-form.ts'
import { evidenceField } from './field-kind.ts'
import { withWorkingCopy, type WorkingCopy } from './working-copy.ts'
import { shownRecords, type ShownCriterion, type ShownRecord } from './shown.ts'

/** What the form of a record shows before anything is typed. */
export interface EvidenceForm {
  readonly values: FormProblem['values']
  readonly dates: EvidenceDates
  /** Cases to choose from: those that stand, and the record's own. */
  readonly cases: readonly string[]
  readonly lscbConcurrent: boolean
  /** Criteria of the record that the framework no longer has, with the words under which they were recorded. */
  readonly withdrawn: readonly ShownCriterion[]
  /** What was typed and is in no version yet is in `values` already. */
  readonly copy: WorkingCopy
}

const formOf = async (here: HereInInspection, id: string, values: FormProblem['values'], record: ShownRecord | null): Promise<EvidenceForm> => ({
  ...await withWorkingCopy(here, id, values), dates: datesOf(here), lscbConcurrent: here.inspection.lscb_concurrent === 1,
  cases: (await caseNames(here.db, here.inspection.id)).filter(({ number, standing }) => standing || number === record?.caseNumber).map(({ number }) => number),
  withdrawn: (record?.criteria ?? []).filter(({ id: criterion }) => !criterionOf(criterion)),
})

/**
 * A new record: observed today. The address may name a case, a criterion, a kind and a day to begin with, and names the note, which is the record's id
 * once it is saved: so a page that is loaded again still has what was typed. Throws 404 for a note that somebody else began.
 */
export const newEvidence = async (here: HereInInspection, note: string = newId()): Promise<EvidenceForm> => {
  if ((await evidenceField.standing(here, note)) !== 'open') throw new Response(null, { status: 404 })
  const criterion = here.url.searchParams.get('criterion') ?? ''
  const { activity, on } = begunWith(here.url.searchParams)
  return formOf(here, note, {
    key: note, activity, ...dateBoxes('observedOn', on ?? datesOf(here).today), caseNumber: here.url.searchParams.get('case') ?? '', source: '', text: '', impact: '', corroborate: '',
    criteria: criterionOf(criterion) ? [criterion] : [], polarity: 'neutral',
  }, null)
}

/** A version as its form has it. */
export const formValuesOf = ({ version, activity, observedOn, caseNumber, source, text, impact, corroborate, criteria, polarity }: ShownRecord): FormProblem['values'] =>
  ({ version: String(version), activity, ...dateBoxes('observedOn', observedOn), caseNumber: caseNumber ?? '', source, text, impact, corroborate, criteria: criteria.map((one) => one.id), polarity })

/** A record as it stands, to be changed. Throws 404 where there is none. */
export const evidenceToChange = async (here: HereInInspection, id: string): Promise<EvidenceForm & { readonly record: ShownRecord }> => {
  const row = await evidenceById(here.db, here.inspection.id, here.person.id, id)
  if (!row) throw new Response(null, { status: 404 })
  const [record] = await shownRecords(here.db, [row])
  return { ...await formOf(here, id, formValuesOf(record!), record!), record: record! }
}
