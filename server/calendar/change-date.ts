import { z } from 'zod'
import { edition } from '#annex-a/specification/edition.ts'
import { instantOf } from '#annex-a/calendar/london.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import { addMilestoneChange } from '#db/queries/calendar.ts'
import type { HereInInspection } from '../door.ts'
import { today } from '../clock.ts'
import { dateBoxes, readTypedDate } from '../inspections/typed-dates.ts'
import { formValues, refuse } from '../web/form.ts'
import { calendarOf, type Dated } from './calendar.ts'

export const longestReason = 500
const changeForm = z.object({
  to: z.enum(['date', 'framework'], 'Say whether to set another date or to go back to the framework’s').default('date'),
  time: z.string().trim().default(''),
  reason: z.string().trim().min(1, 'Say why the date is changed: the authority sees the reason').max(longestReason, `The reason must have ${longestReason} characters or fewer`),
})

export interface DateForm {
  readonly dated: Dated
  /** As in the form's boxes. */
  readonly values: Readonly<Record<string, string>>
}

/** The form for one date. Null where there is no such date, or it is a window of months. */
export const prepareDate = async ({ db, inspection }: HereInInspection, milestone: string): Promise<DateForm | null> => {
  const dated = (await calendarOf(db, inspection)).find(({ id }) => id === milestone)
  return dated ? { dated, values: { ...dateBoxes('on', dated.on.date), time: dated.on.time ?? '', to: 'date', reason: '' } } : null
}

export type DateChanged = { readonly done: 'date-changed' | 'date-back' } | { readonly refusal: ReturnType<typeof refuse> }

/** Changes one date, or brings it back to the framework's. Null where there is no such date. */
export const changeDate = async (here: HereInInspection, milestone: string): Promise<DateChanged | null> => {
  const { db, inspection, person, workbench, now, about } = here
  const dated = (await calendarOf(db, inspection)).find(({ id }) => id === milestone)
  if (!dated) return null
  const values = formValues(await here.request.formData())
  const read = changeForm.safeParse(values)
  const errors: Record<string, string> = Object.fromEntries(read.success ? [] : read.error.issues.map(({ path, message }) => [String(path[0]), message]))
  const back = values['to'] === 'framework'
  const on = back ? null : readTypedDate(values, 'on', 'the new date')
  if (on && 'problem' in on) errors['on'] = on.problem
  const date = on && 'date' in on ? on.date : null
  const time = String(values['time'] ?? '').trim()
  // What the authority owes cannot be due before it can be told of it.
  if (date && dated.turn === 'authority' && date < today(workbench.clock)) errors['on'] = `${sayDate(date)} has passed. Choose today or a later day: the authority could not keep a date that is over`
  else if (date && time && dated.turn === 'authority' && isClock(time) && instantOf({ date, time }) < now) errors['time'] = `${time} has passed today. Choose a later time: the authority could not keep it`
  if (!back && time && !isClock(time)) errors['time'] = 'Enter the time as hours and minutes, such as 12:00, or leave it empty for the whole day'
  if (!read.success || Object.keys(errors).length) return { refusal: refuse(inOrder(errors), values) }
  await addMilestoneChange(db, {
    inspection_id: inspection.id, milestone, on_date: date, at_time: back || !time ? null : time, reason: read.data.reason, edition: edition.id, changed_by: person.id, changed_at: now,
  })
  about('date', milestone, date ? { date } : {})
  return { done: back ? 'date-back' : 'date-changed' }
}

const isClock = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** As the questions stand on the page, so that the summary follows it. */
const inOrder = (errors: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(['to', 'on', 'time', 'reason'].flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])))
