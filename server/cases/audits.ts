import { minutesLate, sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import type { WallTime } from '#annex-a/calendar/london.ts'
import { addStep, toldCases, type ToldCase } from '#db/queries/case-steps.ts'
import { may } from '../access/may.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { readTypedDate } from '../inspections/typed-dates.ts'
import { textIn } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { downloadAuditFile, dropFile, keepAuditFile, mostOfAuditFile, wrongFile, type CameAudit } from './audit-file.ts'
import { line, lineId, readGrade, readRole, wrongText } from './form.ts'
import { lifeOf, owesAudit, type Audit, type CaseLife, type DoneBy, type Referral } from './life.ts'
import { referencesOf } from './reference.ts'

/**
 * A case as the authority sees it: only what it was told and what it said itself. There is no reason, no inspector's grade and no
 * evidence in this type, and a test opens every page as an officer and looks for them. Nor is there the team's number, whose letter tells the kind.
 */
export interface AskedCase {
  readonly id: string
  /** 1, 2 … in the order in which the authority was told. */
  readonly reference: string
  /** The team's own number; null where the authority looks. */
  readonly number: string | null
  readonly shownId: string
  /** It was removed after the authority was told: nothing more is asked. */
  readonly noLongerNeeded: boolean
  readonly told: DoneBy
  readonly due: WallTime | null
  /** "in 2 days", "3 hours late", "on time". */
  readonly lateness: string | null
  readonly owes: boolean
  readonly late: boolean
  readonly audits: readonly Audit[]
  readonly referrals: readonly Referral[]
}

/** Late against when the audit is due; said, never refused. */
export const auditLateness = ({ asked, auditCame }: CaseLife, now: string): string | null =>
  (asked === null ? null : auditCame === null ? sayTimeLeft(asked.due, now) : sayLateness(asked.due, auditCame))

export const auditIsLate = (life: CaseLife, now: string): boolean => owesAudit(life) && life.asked !== null && minutesLate(life.asked.due, now) >= 0

const askedCase = ({ id, number, shownId, removed, steps }: ToldCase, reference: string, { now, roles }: Asking): AskedCase => {
  const life = lifeOf(steps)
  return {
    id, reference, number: roles.includes('officer') ? null : number, shownId, noLongerNeeded: removed, told: life.told!, due: life.asked?.due ?? null, lateness: auditLateness(life, now),
    owes: !removed && owesAudit(life), late: !removed && auditIsLate(life, now), audits: life.audits, referrals: life.referrals,
  }
}

export interface AuditsView {
  readonly inspectionId: string
  readonly authority: boolean
  readonly urgent: readonly { readonly case: Pick<AskedCase, 'id' | 'reference' | 'number' | 'shownId'>; readonly referral: Referral }[]
  readonly cases: readonly AskedCase[]
}

type Asking = Pick<HereInInspection, 'db' | 'inspection' | 'now' | 'roles'>

/** In the order in which the authority was told. */
const askedCases = async (here: Asking): Promise<AskedCase[]> => {
  const told = await toldCases(here.db, here.inspection.id)
  const references = referencesOf(told)
  return told.map((one) => askedCase(one, references.get(one.id)!, here)).toSorted((a, b) => Number(a.reference) - Number(b.reference))
}

/** The cases that the authority was told of: those it owes an audit of first, the earliest due first. */
export const seeAudits = async (here: HereInInspection): Promise<AuditsView> => {
  const cases = (await askedCases(here)).toSorted((a, b) => Number(b.owes) - Number(a.owes) || (dueKey(a) < dueKey(b) ? -1 : dueKey(a) > dueKey(b) ? 1 : 0))
  const urgent = cases.flatMap((one) => one.referrals.filter(({ waitsFor }) => waitsFor === 'authority').map((referral) => ({ case: one, referral })))
  return { inspectionId: here.inspection.id, authority: here.roles.includes('officer'), urgent, cases }
}

const dueKey = ({ due }: AskedCase): string => (due ? `${due.date} ${due.time ?? '24:00'}` : '9999')

export interface AuditView {
  readonly inspectionId: string
  readonly case: AskedCase
  /** Null where nothing may be sent: not asked for, no longer needed, or not the authority that looks. */
  readonly formId: string | null
  /** How large a file with an audit may be: `50 MB`. */
  readonly mostOfFile: string
  readonly mayAnswer: boolean
}

const told = async (here: Asking, caseId: string): Promise<AskedCase> => {
  const found = (await askedCases(here)).find(({ id }) => id === caseId)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

/** One case that the authority was told of. Throws 404 for any other, so that an address tells nothing. */
export const seeAudit = async (here: HereInInspection, caseId: string): Promise<AuditView> => {
  const one = await told(here, caseId)
  here.about('case', one.id)
  const open = { closed: here.inspection.closed_at !== null }
  const maySend = may('sendAudit', here.roles, open).may && one.due !== null && !one.noLongerNeeded
  return { inspectionId: here.inspection.id, case: one, formId: maySend ? newId() : null, mostOfFile: mostOfAuditFile, mayAnswer: may('answerReferral', here.roles, open).may }
}

type Answered = { readonly done: string } | { readonly refusal: ReturnType<typeof refuse> }

/** The file that came with an audit of a case that the authority was told of. Throws 404 for any other. */
export const auditFile = async (here: HereInInspection, caseId: string, auditId: string): Promise<Response> => downloadAuditFile(here, (await told(here, caseId)).id, auditId)

/** Takes the authority's audit of a file: late or sent again is no obstacle. A file with it that cannot be kept is dropped. */
export const sendAudit = async (here: HereInInspection, caseId: string, came: CameAudit): Promise<Answered> => {
  let kept = false
  try {
    const answered = await keepAudit(here, caseId, came)
    kept = answered.kept === 'new'
    return answered
  } finally {
    if (!kept) await dropFile(here, came)
  }
}

const keepAudit = async (here: HereInInspection, caseId: string, came: CameAudit): Promise<Answered & { readonly kept?: 'new' }> => {
  const one = await told(here, caseId)
  const { values } = came
  const errors: Record<string, string> = {}
  const [grade, strengths, concerns, id] = [readGrade(values), textIn(values, 'strengths'), textIn(values, 'concerns'), lineId(values)]
  if (grade === null) errors['grade'] = 'Choose your overall grade of the work'
  const [wrongStrengths, wrongConcerns] = [wrongText(strengths, 'Say what is good in the work, or that you found nothing'), wrongText(concerns, 'Say what worries you in the work, or that nothing does')]
  if (wrongStrengths) errors['strengths'] = wrongStrengths
  if (wrongConcerns) errors['concerns'] = wrongConcerns
  const auditor = readRole(values, 'auditor', 'Enter the role of the auditor, such as Team manager. No name')
  if ('problem' in auditor) errors['auditor'] = auditor.problem
  const on = readTypedDate(values, 'on', 'the day of the audit')
  if ('problem' in on) errors['on'] = on.problem
  else if (on.date > today(here.workbench.clock)) errors['on'] = 'The day of the audit is in the future. Check the month and the year'
  const wrong = wrongFile(came)
  if (wrong !== null) errors['files'] = wrong
  if (one.noLongerNeeded) errors['form'] = 'This case is no longer needed: you need not send an audit'
  else if (one.due === null) errors['form'] = 'No audit of this case is asked for'
  if ('problem' in auditor || 'problem' in on || Object.keys(errors).length) {
    // A browser does not send a file again by itself.
    if (came.taken.length) errors['files'] = `Choose “${came.taken[0]!.file.name}” again: a file is only kept when everything else is answered`
    return { refusal: refuse(errors, values) }
  }
  here.about('case', one.id, { step: 'audit-received', file: came.taken.length > 0 })
  if (one.audits.some((audit) => audit.id === id)) return { done: 'audit-sent' }
  await addStep(here.db, line(here, one.id, 'audit-received', { id, grade, words: strengths.trim(), concerns: concerns.trim(), role: auditor.role, on_date: on.date }))
  await keepAuditFile(here, id, came)
  return { done: 'audit-sent', kept: 'new' }
}

export interface AnswerForm { readonly id: string; readonly case: AskedCase; readonly referral: Referral }

/** A referral that the authority is to answer. Throws 404 for any other. */
export const prepareAnswer = async (here: HereInInspection, caseId: string, referralId: string): Promise<AnswerForm> => {
  const one = await told(here, caseId)
  const referral = one.referrals.find(({ id }) => id === referralId)
  if (!referral) throw new Response(null, { status: 404 })
  here.about('case', one.id)
  return { id: newId(), case: one, referral }
}

/** What the authority has done about a child who may not be safe. */
export const answerReferral = async (here: HereInInspection, caseId: string, referralId: string): Promise<Answered> => {
  const { case: one, referral } = await prepareAnswer(here, caseId, referralId)
  const values = formValues(await here.request.formData())
  const [id, words] = [lineId(values), textIn(values, 'words')]
  here.about('case', one.id, { step: 'unsafe-answered' })
  if ((await toldCases(here.db, here.inspection.id)).some(({ steps }) => steps.some((step) => step.id === id))) return { done: 'referral-answered' }
  const wrong = wrongText(words, 'Say what you have done, when, and what comes next')
  if (wrong) return { refusal: refuse({ words: wrong }, values) }
  if (referral.waitsFor === null) return { refusal: refuse({ form: 'An inspector has checked this meanwhile: nothing more is asked' }, values) }
  await addStep(here.db, line(here, one.id, 'unsafe-answered', { id, words: words.trim(), other_id: referral.id }))
  return { done: 'referral-answered' }
}
