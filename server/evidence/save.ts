import { criterionOf } from '#annex-a/framework/judgements.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addEvidence, addVersion, evidenceById, raiseVersion } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import { isId, newId } from '../ids.ts'
import { anotherAfter } from './another.ts'
import type { EvidenceInput } from './evidence.schema.ts'
import { refuseEvidence, type EvidenceRefusal } from './problem.ts'
import { readEvidence, type ReadEvidence } from './read-form.ts'
import { hasAll, keepSaved } from './working-copy.ts'
import { shownRecords, type ShownRecord, type ShownVersion } from './shown.ts'

/** `another`: what the next record begins with, where one is to be written at once. */
type Saved = { readonly id: string; readonly another: string | null } | { readonly refusal: EvidenceRefusal }

/** Whether a form says just what a version says: then sending it once more changes nothing. */
const saysTheSame = (input: EvidenceInput, version: ShownVersion): boolean =>
  input.activity === version.activity && input.observedOn === version.observedOn && (input.caseNumber || null) === version.caseNumber && input.source === version.source
  && input.text === version.text && input.impact === version.impact && input.corroborate === version.corroborate && input.polarity === version.polarity && input.criteria.join() === version.criteria.map(({ id }) => id).toSorted().join()

/** `before`: the version that stands. A criterion that the framework no longer has keeps the words under which it was recorded. */
const store = async ({ db, now, person }: HereInInspection, id: string, version: number, { input, caseId, identitiesReason }: ReadEvidence, before?: ShownVersion): Promise<void> => {
  const { activity, observedOn, source, text, impact, corroborate, polarity, criteria } = input
  await addVersion(db, {
    evidence_id: id, version, activity, observed_on: observedOn, case_id: caseId, source, text, impact, corroborate, identities_reason: identitiesReason, polarity,
    edition: edition.id, saved_by: person.id, saved_at: now,
  }, criteria.map((criterion) => ({ evidence_id: id, version, criterion_id: criterion, criterion_text: criterionOf(criterion)?.text ?? before?.criteria.find((one) => one.id === criterion)?.text ?? '' })))
}

const standing = async ({ db, inspection, person }: HereInInspection, id: string): Promise<ShownRecord | undefined> => {
  const row = await evidenceById(db, inspection.id, person.id, id)
  return row && (await shownRecords(db, [row]))[0]
}

/** Records a new piece of evidence. A form sent twice makes one record: the form brings the id it will have. */
export const recordEvidence = async (here: HereInInspection): Promise<Saved> => {
  const result = await readEvidence(here, null)
  if ('refusal' in result) return result
  const { read } = result
  const brought = isId(read.values['key']) ? read.values['key'] : newId()
  const there = await standing(here, brought)
  if (there && !there.removedAt && saysTheSame(read.input, there)) return { id: brought, another: anotherAfter(read.values, read.input) }
  // Gone back to the form and written something else: that is another record, and neither is lost.
  const id = there ? newId() : brought
  await addEvidence(here.db, { id, inspection_id: here.inspection.id, version: 1, made_by: here.person.id, made_at: here.now, deleted_at: null })
  await store(here, id, 1, read)
  await keepSaved(here, id, read.values)
  here.about('evidence', id, { version: 1, ...passedOf(read) })
  return { id, another: anotherAfter(read.values, read.input) }
}

/** How many words were said to be no identity, and of which kinds: never the words. */
const passedOf = ({ passed }: ReadEvidence): Record<string, number | string> => (passed.length ? { identitiesPassed: passed.length, kinds: [...new Set(passed)].toSorted().join(', ') } : {})

/**
 * Saves a change as the next version. The form names the version it was made from; where somebody saved meanwhile, both are shown and
 * a person decides. Throws 404 for a record that is not there.
 */
export const changeEvidence = async (here: HereInInspection, id: string): Promise<Saved> => {
  const record = await standing(here, id)
  if (!record) throw new Response(null, { status: 404 })
  const result = await readEvidence(here, record)
  if ('refusal' in result) return result
  const { read } = result
  here.about('evidence', id, { version: record.version })
  if (record.removedAt) return { refusal: refuseEvidence({ errors: { form: 'This record was removed meanwhile. Bring it back on its page, then save again' }, values: read.values }) }
  const another = anotherAfter(read.values, read.input)
  if (saysTheSame(read.input, record)) { await keepSaved(here, id, read.values); return { id, another } }
  const from = [read.values['version'], read.values['over']].includes(String(record.version)) || await isOwnNewest(here, id, read.values)
  if (!from || !(await raiseVersion(here.db, here.inspection.id, id, record.version))) return { refusal: conflict(record, read) }
  await store(here, id, record.version + 1, read, record)
  await keepSaved(here, id, read.values)
  here.about('evidence', id, { version: record.version + 1, ...passedOf(read) })
  return { id, another }
}

/** Saved by the same person in another tab, whose texts this one has taken over: nobody differs from themselves. */
const isOwnNewest = async (here: HereInInspection, id: string, values: ReadEvidence['values']): Promise<boolean> =>
  (await evidenceById(here.db, here.inspection.id, here.person.id, id))?.saved_by === here.person.id && hasAll(here, id, values)

const conflict = (theirs: ShownRecord, { values }: ReadEvidence): EvidenceRefusal =>
  refuseEvidence({ errors: { over: `${theirs.savedBy} saved this record while you were changing it. Nothing of yours is lost: compare the two, put right what is in the form, tick that version ${theirs.version} is seen, and save again` }, values, theirs })
