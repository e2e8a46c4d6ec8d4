import { data } from 'react-router'
import { beforeSignOff, type Obstacle } from '#annex-a/framework/grading.ts'
import { restsOn } from '#annex-a/framework/grading/rests-on.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteriaFor } from '#annex-a/framework/judgements.ts'
import { unseenEvidence } from '#db/queries/evidence.ts'
import { evidenceStamps } from '#db/queries/evidence-stamps.ts'
import { addSnapshot, snapshotById, snapshotLines, type SnapshotLine } from '#db/queries/snapshots.ts'
import type { HereInInspection } from '../door.ts'
import { becauseOf } from '../evidence/check-texts.ts'
import { identitiesIn, type Identity } from '../evidence/identities.ts'
import { isId, newId } from '../ids.ts'
import { givenGrade, givenReport, type GivenGrade } from '../report/given.ts'
import { sha256Of } from '../sha256.ts'
import { formValues, refuse, unprocessable, type FormProblem } from '../web/form.ts'
import { basisOf, changesSince, readBasis, type Basis, type Change } from './basis.ts'
import { contentNow, type SignedContent } from './content.ts'
import { judgementHere } from './here.ts'
import { rationaleNow } from './rationale.ts'
import { reasonsOf } from './record-grade.ts'
import { latestOf, recordedGrades, standingOf } from './recorded.ts'
import { isSigned, lineInForce, signedNow, snapshotsOf, type ShownSnapshot } from './signatures.ts'
import { asSeen } from './unseen.ts'

/** Why a judgement could not be signed off, with everything that was typed. */
export interface SignOffProblem extends FormProblem {
  /** What changed since the page was looked at. */
  readonly changes: readonly Change[]
}

export interface SignOffPage {
  readonly code: JudgementCode
  /** What would be signed; null where no grade is recorded. */
  readonly content: SignedContent | null
  /** Whether records would be signed too that this person is not to see yet. */
  readonly unseen: boolean
  /** Words of the rationale that could tell who somebody is: taken out, or it is said why they name nobody. */
  readonly identities: readonly Identity[]
  /** Whether no record of evidence at all bears on it: then it is said why it can be made without. */
  readonly bare: boolean
  /** What was said of them when the grade was recorded; to be read through, and sent with the name. */
  readonly because: string
  /** What the rules of the framework ask for still. Empty: it can be signed. */
  readonly obstacles: readonly Obstacle[]
  readonly signed: boolean
  /** How the final or published report gives it; null before there is one. */
  readonly given: GivenGrade | null
  readonly isLead: boolean
  /** Earlier signatures: another one needs a reason. */
  readonly earlier: readonly ShownSnapshot[]
  readonly basis: Basis
  readonly key: string
  readonly name: string
}

const asItStands = async (here: HereInInspection, code: JudgementCode) => {
  const grades = await recordedGrades(here.db, here.inspection.id)
  const lines = await snapshotLines(here.db, here.inspection.id)
  return { grades, lines, content: await contentNow(here, code, grades, await rationaleNow(here, code, grades)) }
}

/** What is about to be signed, and what stands in the way. Throws 404 for a judgement that this inspection does not make. */
export const signOffPage = async (here: HereInInspection, asked: string | undefined): Promise<SignOffPage> => {
  const { code } = judgementHere(here.inspection, asked)
  const { grades, lines, content } = await asItStands(here, code)
  const seen = content && await asSeen(here, content)
  const identities = content ? await identitiesOf(here, content) : []
  return {
    code, identities, because: await becauseOf(here, reasonsOf(code), identities), bare: content ? await isBare(here, content) : false, content: seen?.content ?? null, unseen: seen?.unseen ?? false, obstacles: beforeSignOff(standingOf(grades), code, signedNow(lines)), signed: isSigned(lines, code), given: givenGrade(await givenReport(here), code, latestOf(grades, code)), isLead: here.roles.includes('lead'), earlier: snapshotsOf(lines, code),
    basis: content ? basisOf(content, lineInForce(lines, code), await hiddenFrom(here)) : {}, key: newId(), name: here.person.name,
  }
}

const hiddenFrom = ({ db, inspection, person }: HereInInspection): Promise<ReadonlySet<string>> => unseenEvidence(db, inspection.id, person.id)

/** A rationale goes with the report and outlives the inspection: it names nobody. */
const identitiesOf = ({ db, inspection }: HereInInspection, { rationale, answers }: SignedContent): Promise<readonly Identity[]> =>
  identitiesIn(db, inspection, [...rationale.map(({ text }) => text), ...answers.map(({ answer }) => answer)].join('\n\n'))

/**
 * Whether a grade is about to be signed that no record bears on. Only that there is none is asked, never how many or what they say: no grade
 * comes of evidence here (paragraph 17). Overall effectiveness is derived from the others (paragraph 20), and so is what it stands on.
 */
const isBare = async ({ db, inspection }: HereInInspection, { judgement: { code }, grade, evidence }: SignedContent): Promise<boolean> => {
  if (grade.grade === null || evidence.length) return false
  const derivedFrom = code === 'OE' ? restsOn(code) : []
  return derivedFrom.length === 0 || !(await evidenceStamps(db, inspection.id, derivedFrom.flatMap((one) => criteriaFor(one).map(({ id }) => id)))).length
}

const mostReason = 4_000
const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** An error beside the box, where a reason is wanted that is not there or cannot be kept. */
const wrongText = (name: string, text: string, missing: string | null): Record<string, string> => {
  if (missing !== null && !text) return { [name]: missing }
  if (text.includes('\0')) return { [name]: 'The reason holds a character that cannot be kept. Type it again' }
  return text.length > mostReason ? { [name]: 'The reason must have at most 4,000 characters' } : {}
}

const wrongForm = (name: string, reason: string, person: string, again: boolean): Record<string, string> => ({
  ...(plainName(name) === plainName(person) ? {} : { name: `Type your name as it stands on your account: ${person}` }), ...wrongText('reason', reason, again ? 'Say what changed since it was signed off before' : null),
})

const wrongBecause = (identities: readonly Identity[], because: string): Record<string, string> =>
  (identities.length ? wrongText('because', because, 'Take these words out of the rationale, or say why they name nobody') : {})

const wrongWithout = (bare: boolean, without: string): Record<string, string> =>
  (bare ? wrongText('without', without, 'Say why this judgement can be made without evidence, or hold evidence against one of its criteria first') : {})

type Result = { readonly number: number } | { readonly refusal: ReturnType<typeof refuseSignOff> }
const refuseSignOff = (errors: FormProblem['errors'], values: FormProblem['values'], changes: readonly Change[] = []) =>
  data<SignOffProblem>({ errors, values, changes }, { status: unprocessable })

const hindered = (obstacles: readonly Obstacle[]): Record<string, string> =>
  obstacles.length ? { rules: 'It cannot be signed off yet: the rules of the framework ask for something still' } : {}

/**
 * Signs a judgement off by name: what stands now is frozen, with its SHA-256. Refused (422) where a rule asks for something still, or where
 * anything changed since the page was looked at; then nothing is lost, and the page says what. Two at once: the first signs, the second is told.
 */
export const signOff = async (here: HereInInspection, asked: string | undefined): Promise<Result> => {
  const { code } = judgementHere(here.inspection, asked)
  const values = formValues(await here.request.formData())
  const [name, reason, because, without, key] = [words(values['name']), words(values['reason']), words(values['because']), words(values['without']), values['key']]
  const before = isId(key) ? await snapshotById(here.db, here.inspection.id, key) : undefined
  // The same form sent twice signs once.
  if (before?.judgement === code) return { number: before.number }
  const { grades, lines, content } = await asItStands(here, code)
  if (!content) return { refusal: refuseSignOff({ rules: 'Record a grade, or “not judged” with the reason, before it is signed off' }, values) }
  const line = lineInForce(lines, code)
  const basis = readBasis(values['basis'])
  const changes = basis ? changesSince(basis, content, line, await hiddenFrom(here)) : []
  if (!basis || changes.length) return { refusal: refuseSignOff({ basis: 'Something changed while you were looking. Look at it, and sign again if it is still right' }, values, changes) }
  if (line?.state === 'signed') return { refusal: refuseSignOff({ basis: 'It is signed off already. To change it, open it again with the reason' }, values) }
  const [identities, bare] = [await identitiesOf(here, content), await isBare(here, content)]
  const errors = { ...wrongBecause(identities, because), ...wrongWithout(bare, without), ...hindered(beforeSignOff(standingOf(grades), code, signedNow(lines))), ...wrongForm(name, reason, here.person.name, line !== null) }
  if (Object.keys(errors).length) return { refusal: refuseSignOff(errors, values) }
  const signed = { ...content, ...(identities.length ? { identitiesReason: because } : {}), ...(bare ? { withoutEvidence: without } : {}) }
  return keep(here, { id: isId(key) ? key : newId(), code, line, state: 'signed', content: signed, reason })
}

interface ToKeep { readonly id: string; readonly code: JudgementCode; readonly line: SnapshotLine | null; readonly state: 'signed' | 'open'; readonly content: SignedContent; readonly reason: string }

const keep = async ({ db, inspection, person, now, about }: HereInInspection, { id, code, line, state, content, reason }: ToKeep): Promise<{ number: number }> => {
  const [kept, number] = [JSON.stringify(content), (line?.number ?? 0) + 1]
  const hash = sha256Of(kept)
  await addSnapshot(db, {
    id, inspection_id: inspection.id, judgement: code, number, state, content: kept, hash, reason, edition: content.edition, signed_by: person.id,
    // As it stands on the account, however it was typed: it is read for years.
    signed_name: person.name, signed_at: now,
  })
  about('snapshot', id, { judgement: code, number, hash })
  return { number }
}

/**
 * Opens a signed judgement again, with the reason: a further line with what stood then. What was signed stays, and can be looked at.
 * Refused (422) without a reason, or where somebody was quicker.
 */
export const openAgain = async (here: HereInInspection, asked: string | undefined): Promise<{ readonly number: number } | { readonly refusal: ReturnType<typeof refuse> }> => {
  const { code } = judgementHere(here.inspection, asked)
  const values = formValues(await here.request.formData())
  const reason = words(values['reason'])
  const { lines, content } = await asItStands(here, code)
  const line = lineInForce(lines, code)
  if (!content || line?.state !== 'signed' || String(line.number) !== values['number']) return { refusal: refuse({ number: 'This judgement changed while you were looking. Look at how it stands now' }, values) }
  const errors = wrongText('reason', reason, 'Say why it is opened again')
  if (Object.keys(errors).length) return { refusal: refuse(errors, values) }
  return keep(here, { id: newId(), code, line, state: 'open', content, reason })
}
