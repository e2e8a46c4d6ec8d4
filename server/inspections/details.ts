import { addDays, daysBetween, sayDate } from '#annex-a/reading/dates.ts'
import { readTypedDate } from './typed-dates.ts'

/** What is set up of an inspection, and may be changed later. Dates `YYYY-MM-DD`. */
export interface InspectionDetails {
  readonly notifiedOn: string
  readonly inspectionDate: string
  readonly week1Monday: string
  readonly lscbConcurrent: boolean
  readonly lead: string
  readonly inspectors: readonly string[]
}

type Values = Readonly<Record<string, string | readonly string[]>>
type Errors = Readonly<Record<string, string>>
export type ReadDetails = { readonly ok: true; readonly details: InspectionDetails } | { readonly ok: false; readonly errors: Errors }

const names = { notified: 'the date of notification', week1: 'the Monday of week 1', inspection: 'the inspection date' } as const
/** In the order of the page, so that a summary of what is wrong follows it. */
const questions = ['notified', 'week1', 'inspection', 'lscb', 'lead', 'inspectors'] as const
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const weekdayOf = (date: string): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!

/** Fieldwork ends with week 4 (paragraphs 7 and 11). */
const weeks = 4
/** The lead inspector telephones on the Monday of week 1 or, where holidays come between, somewhat before. */
const mostDaysBeforeMonday = 28

/**
 * Reads the form and checks what belongs together. `available`: ids of those who can be on a team.
 * All that is wrong is said at once, by the name of the question.
 */
export const readDetails = (values: Values, available: readonly string[]): ReadDetails => {
  const errors: Record<string, string> = {}
  const dates = Object.fromEntries(Object.entries(names).map(([name, what]) => {
    const read = readTypedDate(values, name, what)
    if ('problem' in read) errors[name] = read.problem
    return [name, 'date' in read ? read.date : null]
  }))
  Object.assign(errors, problemsOfDates(dates))
  const lscb = values['lscb']
  if (lscb !== 'yes' && lscb !== 'no') errors['lscb'] = 'Say whether the review of the Local Safeguarding Children Board runs at the same time'
  const { lead, inspectors, errors: ofTeam } = readTeam(values, available)
  Object.assign(errors, ofTeam)
  if (Object.keys(errors).length) return { ok: false, errors: Object.fromEntries(questions.flatMap((name) => (errors[name] ? [[name, errors[name]]] : []))) }
  return { ok: true, details: { notifiedOn: dates['notified']!, inspectionDate: dates['inspection']!, week1Monday: dates['week1']!, lscbConcurrent: lscb === 'yes', lead, inspectors } }
}

const problemsOfDates = ({ notified, inspection, week1 }: Readonly<Record<string, string | null>>): Errors => {
  const errors: Record<string, string> = {}
  if (week1 && weekdayOf(week1) !== 'Monday') errors['week1'] = `Week 1 begins on a Monday, but ${sayDate(week1)} is a ${weekdayOf(week1)}`
  if (week1 && notified && !errors['week1']) {
    if (notified > addDays(week1, 6)) errors['notified'] = `The authority is notified in week 1 or before it, but ${sayDate(notified)} is after the week that begins on ${sayDate(week1)}`
    else if (daysBetween(notified, week1) > mostDaysBeforeMonday) errors['notified'] = `The authority is notified shortly before week 1, but ${sayDate(notified)} is more than four weeks before ${sayDate(week1)}`
  }
  if (notified && inspection && inspection < notified) errors['inspection'] = `The inspection date cannot come before the notification on ${sayDate(notified)}`
  const end = week1 && addDays(week1, weeks * 7 - 1)
  if (end && inspection && !errors['week1'] && inspection > end) errors['inspection'] = `The inspection date must lie within the four weeks that end on ${sayDate(end)}`
  return errors
}

const all = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)

const readTeam = (values: Values, available: readonly string[]): { readonly lead: string; readonly inspectors: readonly string[]; readonly errors: Errors } => {
  const [lead = ''] = all(values['lead'])
  const inspectors = [...new Set(all(values['inspectors']))].filter((id) => id !== '' && id !== lead)
  const errors: Record<string, string> = {}
  if (!available.includes(lead)) errors['lead'] = 'Choose who leads the inspection'
  if (inspectors.some((id) => !available.includes(id))) errors['inspectors'] = 'Choose inspectors out of the list'
  return { lead, inspectors, errors }
}
