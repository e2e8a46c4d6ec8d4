import { redirect } from 'react-router'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { problemsBeside } from '#annex-a/statistics/incoming/entry.ts'
import { inTime } from '#annex-a/statistics/cut.ts'
import { confirmOutcome, setOutcome, waitingOutcomeRows, type KeptOutcomeRow } from '#db/queries/register.ts'
import type { HereSignedIn } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'
import { readTyped } from './form.ts'
import { putIn } from './import.ts'
import { standingOutcomes } from './outcomes.ts'

/** Keeps a typed outcome; it waits for another person and is in no table until then. */
export const typeOutcome = async ({ db, request, person, now, about }: HereSignedIn) => {
  const values = formValues(await request.formData())
  const held = await standingOutcomes(db)
  const waiting = (await waitingOutcomeRows(db)).map(({ authority, framework, inspected_to }) => ({ authority, framework, inspectedTo: inspected_to }))
  const read = readTyped(values, wallTimeOf(now).date, held)
  if ('errors' in read) return refuse(read.errors, values)
  if (waiting.some((one) => one.authority === read.entry.authority && one.framework === read.entry.framework && one.inspectedTo === read.entry.inspectedTo)) return refuse({ authority: 'This inspection was entered already and waits for a second person' }, values)
  const [id] = await putIn(db, [read.entry], held, { how: 'typed', state: 'waiting', entered_by: person.id, entered_at: now })
  about('outcome', id!, { authority: read.entry.authority })
  return redirect(`/register/outcome/${id}?done=outcome-typed`, 303)
}

/** Confirms what another person typed. Whoever typed it may not: two people have then read the report. */
export const confirmTyped = async ({ db, person, now, about }: HereSignedIn, row: KeptOutcomeRow) => {
  if (row.state !== 'waiting') return refuse({ form: 'This outcome does not wait any more. Look at how it stands' })
  if (row.entered_by === person.id) return refuse({ form: 'You entered this outcome, so another person must confirm it' })
  const held = await standingOutcomes(db)
  const before = held.filter(({ authority, framework, inspectedTo }) => authority === row.authority && framework === row.framework && inspectedTo < row.inspected_to).toSorted(inTime).at(-1)
  // What stood in the register when it was typed may have changed since.
  const [problem] = problemsBeside({ authority: row.authority, printedAs: row.printed_as, framework: row.framework as 'SIF', inspectedTo: row.inspected_to, again: row.reinspection_of !== null } as Parameters<typeof problemsBeside>[0], held)
  if (problem) return refuse({ form: `${problem.message}. ${problem.fix}` })
  await confirmOutcome(db, row.id, person.id, now, before?.id ?? null)
  about('outcome', row.id, { confirmed: true })
  return redirect(`/register/outcome/${row.id}?done=outcome-confirmed`, 303)
}

/** Takes away what was typed and not confirmed yet. The row stays, withdrawn. */
export const discardTyped = async ({ db, about }: HereSignedIn, row: KeptOutcomeRow) => {
  if (row.state !== 'waiting') return refuse({ form: 'This outcome does not wait any more. Correct or withdraw it instead' })
  await setOutcome(db, row.id, { state: 'withdrawn' })
  about('outcome', row.id, { discarded: true })
  return redirect('/register?done=outcome-discarded', 303)
}
