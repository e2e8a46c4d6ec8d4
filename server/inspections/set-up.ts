import { edition } from '#annex-a/specification/edition.ts'
import { addInspection, changeInspection, setTeam, teamOf, type InspectionRow } from '#db/queries/inspections.ts'
import { inspectors } from '#db/queries/people.ts'
import type { HereInInspection, HereSignedIn } from '../door.ts'
import { newId } from '../ids.ts'
import { checkCurrentAnew } from '../intake/check-anew.ts'
import { formValues, refuse } from '../web/form.ts'
import { authorityChoices, isOffered } from './authority-choices.ts'
import { readDetails, type InspectionDetails } from './details.ts'
import { dateBoxes } from './typed-dates.ts'

type Refusal = ReturnType<typeof refuse>
export interface Choice { readonly value: string; readonly text: string }

/** What the form offers. */
export interface InspectionChoices {
  readonly authorities: readonly Choice[]
  readonly inspectors: readonly Choice[]
}

/** Those who can be on a team: every inspector with an open account, and whoever is on it already. */
const availableTo = async (db: HereSignedIn['db'], inspectionId: string | null): Promise<readonly Choice[]> => {
  const open = (await inspectors(db)).map(({ id, name }) => ({ value: id, text: name }))
  const members = inspectionId === null ? [] : (await teamOf(db, inspectionId)).map(({ personId, name }) => ({ value: personId, text: name }))
  return [...open, ...members.filter((one) => !open.some(({ value }) => value === one.value))]
}

export const choicesFor = async ({ db, workbench }: Pick<HereSignedIn, 'db' | 'workbench'>, inspectionId: string | null): Promise<InspectionChoices> =>
  ({ authorities: authorityChoices(workbench.config), inspectors: await availableTo(db, inspectionId) })

const datesOf = ({ notifiedOn, inspectionDate, week1Monday, lscbConcurrent }: InspectionDetails) =>
  ({ notified_on: notifiedOn, inspection_date: inspectionDate, week1_monday: week1Monday, lscb_concurrent: lscbConcurrent ? 1 : 0 })

const teamRows = (inspectionId: string, { lead, inspectors: others }: InspectionDetails, now: string) => [
  { inspection_id: inspectionId, person_id: lead, role: 'lead' as const, joined_at: now },
  ...others.map((id) => ({ inspection_id: inspectionId, person_id: id, role: 'inspector' as const, joined_at: now })),
]

/** Sets up an inspection as said, stamped with the edition of the framework in force. Answers with its id. */
const addNewInspection = async ({ db, now, person }: Pick<HereSignedIn, 'db' | 'now' | 'person'>, authority: string, details: InspectionDetails): Promise<string> => {
  const id = newId()
  await addInspection(db, { id, edition: edition.id, authority, ...datesOf(details), current_submission_id: null, closed_at: null, made_at: now, made_by: person.id })
  await setTeam(db, id, teamRows(id, details, now))
  return id
}

/** Reads the form of a new inspection and sets it up: its id, or the refusal to return. */
export const setUpInspection = async (here: HereSignedIn): Promise<{ readonly id: string } | { readonly refusal: Refusal }> => {
  const values = formValues(await here.request.formData())
  const authority = String(values['authority'] ?? '')
  const read = readDetails(values, (await availableTo(here.db, null)).map(({ value }) => value))
  const known = isOffered(authority, here.workbench.config)
  if (!read.ok || !known) return { refusal: refuse({ ...(known ? {} : { authority: 'Choose the authority' }), ...(read.ok ? {} : read.errors) }, values) }
  return { id: await addNewInspection(here, authority, read.details) }
}

/**
 * Reads the form of an inspection that is set up already and changes it. The authority stays: its lists belong to it.
 * Answers with the refusal to return, or whether the person may still open the inspection (a lead inspector can hand over) and whether
 * lists are checked again: the periods of the lists are counted back from the inspection date.
 */
export const changeDetails = async (here: HereInInspection): Promise<{ readonly refusal: Refusal } | { readonly stays: boolean; readonly checksAgain: boolean }> => {
  const values = formValues(await here.request.formData())
  const { id } = here.inspection
  const read = readDetails(values, (await availableTo(here.db, id)).map(({ value }) => value))
  if (!read.ok) return { refusal: refuse(read.errors, values) }
  await changeInspection(here.db, id, datesOf(read.details))
  const team = await keepingJoined(here.db, id, teamRows(id, read.details, here.now))
  await setTeam(here.db, id, team)
  const checksAgain = read.details.inspectionDate !== here.inspection.inspection_date && await checkCurrentAnew(here)
  return { stays: here.person.role === 'administrator' || team.some((one) => one.person_id === here.person.id), checksAgain }
}

/** Whoever was on the team already joined when they joined. */
const keepingJoined = async (db: HereInInspection['db'], id: string, rows: ReturnType<typeof teamRows>): Promise<ReturnType<typeof teamRows>> => {
  const joined = new Map((await teamOf(db, id)).map((one) => [one.personId, one.joinedAt]))
  return rows.map((row) => ({ ...row, joined_at: joined.get(row.person_id) ?? row.joined_at }))
}

/** What the form shows of an inspection as it stands. */
export const detailsAsTyped = async (db: HereInInspection['db'], inspection: InspectionRow): Promise<Record<string, string | string[]>> => {
  const team = await teamOf(db, inspection.id)
  return {
    ...dateBoxes('notified', inspection.notified_on), ...dateBoxes('inspection', inspection.inspection_date), ...dateBoxes('week1', inspection.week1_monday),
    lscb: inspection.lscb_concurrent ? 'yes' : 'no',
    lead: team.find(({ role }) => role === 'lead')?.personId ?? '',
    inspectors: team.filter(({ role }) => role === 'inspector').map(({ personId }) => personId),
  }
}
