import { redirect } from 'react-router'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { typedDay } from '#annex-a/framework/typed-day.ts'
import { frameworkOf } from '#annex-a/statistics/frameworks.ts'
import { problemsBeside, problemsOf, type Entry } from '#annex-a/statistics/incoming/entry.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { addCorrections, setGrade, setOutcome, type KeptOutcomeRow } from '#db/queries/register.ts'
import type { HereSignedIn } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'
import { asErrors, gradesTyped, longestReason } from './form.ts'
import { asOutcome, standingOutcomes } from './outcomes.ts'

/** One field that was corrected, as it is kept: what it said and what it says. */
interface Change { readonly field: string; readonly was: string; readonly becomes: string }

const days = ['inspectedFrom', 'inspectedTo', 'published'] as const

/** How a grade is kept in a correction. */
export const written = (grade: Grade | null | undefined): string => (grade === undefined ? 'none' : grade === null ? 'not judged' : String(grade))

/** Corrects an outcome: the old value, who and why are kept, and the register says “revised”. */
export const correctOutcome = async (here: HereSignedIn, row: KeptOutcomeRow) => {
  const { db, request, person, now, about } = here
  const values = formValues(await request.formData())
  const reason = String(values['reason'] ?? '').trim()
  const errors: Record<string, string> = {}
  if (!reason) errors['reason'] = 'Say why. It is kept with the correction and goes into the next release'
  if (reason.length > longestReason) errors['reason'] = `Shorten the reason to ${longestReason} characters`
  if (row.state !== 'standing') errors['form'] = 'This outcome is not in the register, so there is nothing to correct'
  if (values['withdraw'] === 'yes') return Object.keys(errors).length ? refuse(errors, values) : withdraw(here, row, reason)
  const before = asOutcome(row, row.grades)
  const typed = Object.fromEntries(days.map((name) => {
    const day = typedDay(values, name)
    if (!day) errors[name] = 'Enter a day of the calendar, such as 15 9 2014'
    return [name, day ?? '']
  })) as Record<(typeof days)[number], string>
  const after: Outcome = { ...before, ...typed, grades: gradesTyped(values), source: String(values['source'] ?? '').trim() }
  if (!after.source) errors['source'] = 'Enter where this was published'
  if (!Object.keys(errors).length) Object.assign(errors, wrongWith(after, before, wallTimeOf(now).date, await standingOutcomes(db)))
  const changes = changesBetween(before, after)
  if (!Object.keys(errors).length && !changes.length) errors['form'] = 'Nothing is different. Change what is to be corrected'
  if (Object.keys(errors).length) return refuse(errors, values)
  await keep(db, row.id, after, changes)
  await addCorrections(db, changes.map((change) => ({ outcome_id: row.id, ...change, reason, corrected_by: person.id, corrected_at: now })))
  about('outcome', row.id, { corrected: changes.length })
  return redirect(`/register/outcome/${row.id}?done=outcome-corrected`, 303)
}

const wrongWith = (after: Outcome, before: Outcome, today: string, held: readonly Outcome[]) => {
  const entry: Entry = { ...after, again: after.reinspectionOf !== null }
  const others = held.filter(({ id, reinspectionOf }) => id !== before.id && reinspectionOf !== before.id)
  // Days that were known only as bounds may lie where a real inspection could not.
  const own = problemsOf(entry, today).filter(({ field }) => before.datesAre === 'exact' || field !== 'inspectedFrom')
  return asErrors([...own, ...problemsBeside(entry, others)])
}

const changesBetween = (before: Outcome, after: Outcome): Change[] => [
  ...[...days, 'source' as const].filter((name) => before[name] !== after[name]).map((name) => ({ field: name, was: before[name], becomes: after[name] })),
  ...frameworkOf(before.framework)!.judgements.filter((judgement) => before.grades[judgement] !== after.grades[judgement]).map((judgement) => ({ field: judgement, was: written(before.grades[judgement]), becomes: written(after.grades[judgement]) })),
]

const keep = async (db: HereSignedIn['db'], id: string, after: Outcome, changes: readonly Change[]): Promise<void> => {
  // Days that were known only as bounds are exact once each of them has been looked up.
  const exact = days.every((day) => changes.some(({ field }) => field === day))
  await setOutcome(db, id, { inspected_from: after.inspectedFrom, inspected_to: after.inspectedTo, published: after.published, source: after.source, ...(exact ? { dates_are: 'exact' as const } : {}) })
  for (const { field } of changes) {
    if (![...days, 'source'].includes(field)) await setGrade(db, id, field, after.grades[field as JudgementCode])
  }
}

/** Out of every table; it stays on the record. The inspection that it was made again for is current again. */
const withdraw = async ({ db, person, now, about }: HereSignedIn, row: KeptOutcomeRow, reason: string) => {
  const again = (await standingOutcomes(db)).find(({ reinspectionOf }) => reinspectionOf === row.id)
  if (again) return refuse({ form: 'A re-inspection of this one is in the register. Withdraw that first' })
  await setOutcome(db, row.id, { state: 'withdrawn' })
  await addCorrections(db, [{ outcome_id: row.id, field: 'state', was: 'in the register', becomes: 'withdrawn', reason, corrected_by: person.id, corrected_at: now }])
  about('outcome', row.id, { withdrawn: true })
  return redirect(`/register/outcome/${row.id}?done=outcome-withdrawn`, 303)
}
