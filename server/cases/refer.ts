import { minutesLate } from '#annex-a/calendar/lateness.ts'
import { addStep, stepsOfCase } from '#db/queries/case-steps.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { readTypedDate } from '../inspections/typed-dates.ts'
import { textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { line, lineId, readRole, readTime, wrongText } from './form.ts'
import type { Referral } from './life.ts'
import { caseStanding } from './standing-cases.ts'

type Answered = { readonly done: string } | { readonly refusal: ReturnType<typeof refuse> }

interface Told { readonly on: string; readonly at: string; readonly manager: string; readonly unsafe: string }

const readReferral = (values: Values, { inspection, now }: Pick<HereInInspection, 'inspection' | 'now'>): Told | { readonly errors: Record<string, string> } => {
  const errors: Record<string, string> = {}
  const manager = readRole(values, 'manager', 'Enter the role of the senior manager whom you told, such as Head of safeguarding. No name')
  if ('problem' in manager) errors['manager'] = manager.problem
  const date = readTypedDate(values, 'told', 'the day on which you told them')
  const time = readTime(values, 'time')
  if (time === null) errors['time'] = 'Enter the time as hours and minutes, such as 14:30'
  if ('problem' in date) errors['told'] = date.problem
  else if (date.date < inspection.notified_on) errors['told'] = 'That is before the inspection began. Check the month and the year'
  else if (minutesLate({ date: date.date, time: time ?? '00:00' }, now) < 0) errors['told'] = 'That has not happened yet. Tell them first, then record it here'
  const wrong = wrongText(textIn(values, 'unsafe'), 'Say what is unsafe and what must happen now')
  if (wrong) errors['unsafe'] = wrong
  if ('problem' in manager || 'problem' in date || Object.keys(errors).length) return { errors }
  return { on: date.date, at: time!, manager: manager.role, unsafe: textIn(values, 'unsafe').trim() }
}

/** Refers a case back to the authority because the child may not be safe. The authority is told of the case by it. */
export const referCase = async (here: HereInInspection, caseId: string): Promise<Answered> => {
  const { db, inspection, about } = here
  const { row, life } = await caseStanding(here, caseId)
  const values = formValues(await here.request.formData())
  const read = readReferral(values, here)
  if ('errors' in read) return { refusal: refuse(read.errors, values) }
  about('case', row.id, { step: 'unsafe' })
  const id = lineId(values)
  if ((await stepsOfCase(db, inspection.id, row.id)).some((one) => one.id === id)) return { done: 'case-referred' }
  if (!life.told) await addStep(db, line(here, row.id, 'told'))
  await addStep(db, line(here, row.id, 'unsafe', { id, words: read.unsafe, role: read.manager, on_date: read.on, at_time: read.at }))
  return { done: 'case-referred' }
}

const referralOf = (referrals: readonly Referral[], id: string): Referral => {
  const found = referrals.find((one) => one.id === id)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

/** What an inspector found when checking: the child is safe now, or the authority has to answer again. Both sides read it. */
export const checkReferral = async (here: HereInInspection, caseId: string, referralId: string): Promise<Answered> => {
  const { row, life } = await caseStanding(here, caseId)
  const referral = referralOf(life.referrals, referralId)
  const values = formValues(await here.request.formData())
  const [id, words] = [lineId(values), textIn(values, 'words')]
  const checked = values['checked'] === 'yes' ? 'unsafe-checked' as const : values['checked'] === 'no' ? 'unsafe-not-yet' as const : null
  here.about('case', row.id, { step: checked ?? 'unsafe-checked' })
  if ((await stepsOfCase(here.db, here.inspection.id, row.id)).some((one) => one.id === id)) return { done: 'referral-checked' }
  const errors: Record<string, string> = {}
  if (!checked) errors['checked'] = 'Choose whether the child is safe now'
  const wrong = wrongText(words, 'Say what you looked at and what you found')
  if (wrong) errors['words'] = wrong
  if (referral.waitsFor === null) errors['form'] = 'This was checked meanwhile. Go back to the case to see by whom'
  if (!checked || Object.keys(errors).length) return { refusal: refuse(errors, values) }
  await addStep(here.db, line(here, row.id, checked, { id, words: words.trim(), other_id: referral.id }))
  return { done: checked === 'unsafe-checked' ? 'referral-checked' : 'referral-not-yet' }
}

export interface CheckForm { readonly id: string; readonly number: string; readonly referral: Referral }
export interface ReferForm { readonly id: string; readonly number: string; readonly told: boolean }

/** A referral with the case that it is about, for the form. Throws 404 where there is none. */
export const prepareCheck = async (here: HereInInspection, caseId: string, referralId: string): Promise<CheckForm> => {
  const { row, life } = await caseStanding(here, caseId)
  here.about('case', row.id)
  return { id: newId(), number: row.number, referral: referralOf(life.referrals, referralId) }
}

/** The case that a referral is to be made of. Throws 404 where there is none. A removed case can be referred back too: the child is still there. */
export const prepareReferral = async (here: HereInInspection, caseId: string): Promise<ReferForm> => {
  const { row, life } = await caseStanding(here, caseId)
  here.about('case', row.id)
  return { id: newId(), number: row.number, told: life.told !== null }
}
