import { minutesLate } from '#annex-a/calendar/lateness.ts'
import type { WallTime } from '#annex-a/calendar/london.ts'
import { addDays } from '#annex-a/reading/dates.ts'
import { addStep } from '#db/queries/case-steps.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { openTeam } from '../inspections/open-team.ts'
import { dateBoxes } from '../inspections/typed-dates.ts'
import { readDue, textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { line, ticked } from './form.ts'
import { isUnallocated, type CaseLife } from './life.ts'
import { allLives, livesFor, type CaseStanding } from './standing-cases.ts'

export interface TogetherCase { readonly id: string; readonly number: string; readonly kind: CaseKind; readonly life: CaseLife }

/** What can be done with many cases at once. */
export interface TogetherForm {
  readonly cases: readonly TogetherCase[]
  readonly ticked: readonly string[]
  readonly team: readonly { readonly id: string; readonly name: string }[]
  /** When audits are wanted, to begin with: the end of week 2, while the authority audits files (paragraph 7); empty once that has passed. */
  readonly due: Readonly<Record<string, string>>
}

const open = ({ row, life }: CaseStanding): boolean => row.removed_at === null && life.closed === null

export const prepareTogether = async (here: HereInInspection): Promise<TogetherForm> => {
  const { inspection, url, now, workbench } = here
  const cases = (await livesFor(here)).filter(open)
  const asked = new Set(url.searchParams.getAll('case'))
  const friday = addDays(inspection.week1_monday, 11)
  const tick = url.searchParams.get('tick')
  const isTicked = ({ row, life }: CaseStanding): boolean =>
    asked.has(row.id) || tick === 'all' || (tick === 'tracked' && row.kind === 'tracked') || (tick === 'untold' && !life.told) || (tick === 'unallocated' && isUnallocated(life))
  return {
    cases: cases.map(({ row, life }) => ({ id: row.id, number: row.number, kind: row.kind, life })), ticked: cases.filter(isTicked).map(({ row }) => row.id),
    team: await openTeam(here),
    due: today(workbench.clock) < friday && minutesLate({ date: friday, time: null }, now) < 0 ? dateBoxes('due', friday) : {},
  }
}

type Doing = 'tell' | 'ask' | 'allocate'
const done: { readonly [D in Doing]: string } = { tell: 'cases-told', ask: 'audits-asked', allocate: 'cases-allocated' }
type Answered = { readonly done: string } | { readonly refusal: ReturnType<typeof refuse> }

/** Tells the authority of cases, asks it for audits, or allocates: many at once, each a line of its own. What a case has already is passed over. */
export const doTogether = async (here: HereInInspection): Promise<Answered> => {
  const { db, inspection, about } = here
  const values = formValues(await here.request.formData())
  const some = (await allLives(db, inspection.id)).filter((one) => open(one) && ticked(values, 'case').includes(one.row.id))
  const errors: Record<string, string> = some.length ? {} : { case: 'Tick the cases that it is about' }
  const doing = (['tell', 'ask', 'allocate'] as const).find((one) => one === values['do'])
  if (!doing) errors['do'] = 'Choose what to do with them'
  const result = doing && some.length ? await ways[doing](here, some, values) : { errors: {} }
  if ('errors' in result) Object.assign(errors, result.errors)
  if (!doing || 'errors' in result || Object.keys(errors).length) return { refusal: refuse(errors, values) }
  about(some.length === 1 ? 'case' : 'inspection', some.length === 1 ? some[0]!.row.id : inspection.id, { do: doing, cases: result.cases })
  return { done: done[doing] }
}

type Done = { readonly cases: number } | { readonly errors: Record<string, string> }
type Way = (here: HereInInspection, some: readonly CaseStanding[], values: Values) => Promise<Done>

const names = (some: readonly CaseStanding[]): string => some.map(({ row }) => row.number).join(', ')

const tell: Way = async (here, some) => {
  const untold = some.filter(({ life }) => !life.told)
  if (!untold.length) return { errors: { case: `The authority was told of ${names(some)} already. It is told once` } }
  for (const { row } of untold) await addStep(here.db, line(here, row.id, 'told'))
  return { cases: untold.length }
}

const ask: Way = async (here, some, values) => {
  const read = readDue(values)
  if ('errors' in read) return read
  if (!read.due) return { errors: { due: 'Enter the day by which you want the audits' } }
  if (minutesLate(read.due, here.now) > 0) return { errors: { due: 'That time has passed. Choose a later one: the authority could not keep it' } }
  const waiting = some.filter(({ life }) => !life.audits.length)
  if (!waiting.length) return { errors: { case: `The audit of ${names(some)} is here already` } }
  for (const { row, life } of waiting) await askOne(here, row.id, life, read.due)
  return { cases: waiting.length }
}

/** Whoever is asked for an audit is told of the case by it. */
const askOne = async (here: HereInInspection, caseId: string, { told, asked }: CaseLife, due: WallTime): Promise<void> => {
  if (!told) await addStep(here.db, line(here, caseId, 'told'))
  if (asked?.due.date === due.date && asked.due.time === due.time) return
  await addStep(here.db, line(here, caseId, 'audit-asked', { due_date: due.date, due_time: due.time }))
}

const allocate: Way = async (here, some, values) => {
  const chosen = textIn(values, 'inspector')
  const team = await openTeam(here)
  if (chosen !== 'nobody' && !team.some(({ id }) => id === chosen)) return { errors: { inspector: 'Choose somebody of the team' } }
  const to = chosen === 'nobody' ? null : chosen
  const others = some.filter(({ life }) => (life.allocated?.personId ?? null) !== to)
  for (const { row } of others) await addStep(here.db, line(here, row.id, 'allocated', { person_id: to }))
  return { cases: others.length }
}

const ways: { readonly [D in Doing]: Way } = { tell, ask, allocate }
