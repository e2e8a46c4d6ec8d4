import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { inspectionById, inspectionsOfAuthority, type InspectionRow } from '#db/queries/inspections.ts'
import { addPerson, everybody, personByEmail, type PersonRow } from '#db/queries/people.ts'
import { hashPassword } from '#server/access/passwords.ts'
import { newId } from '#server/ids.ts'
import { setUpInspection } from '#server/inspections/set-up.ts'
import type { Workbench } from '#server/workbench.ts'
import { administrator, dataOfficer, demonstrationPeople, inspector, leadInspector } from '../people.ts'
import { asPerson } from './as-person.ts'

/** Monday 11 April 2016: the authority is telephoned and week 1 begins; the lists are as of the Tuesday. */
export const inspectionDate = '2016-04-12'

export interface Cast {
  readonly administrator: PersonRow
  readonly officer: PersonRow
  readonly lead: PersonRow
  readonly inspector: PersonRow
}

/** Adds the people of the demonstration where there is nobody yet; null where these are not the people there are. */
export const castOf = async (workbench: Workbench): Promise<Cast | null> => {
  const { db } = workbench.store
  if ((await everybody(db)).length === 0) await addPeople(workbench)
  const [admin, officer, lead, other] = await Promise.all([administrator, dataOfficer, leadInspector, inspector].map(({ email }) => personByEmail(db, email)))
  return admin && officer && lead && other ? { administrator: admin, officer, lead, inspector: other } : null
}

const addPeople = async ({ store, clock }: Workbench): Promise<void> => {
  const rows = await Promise.all(demonstrationPeople.map(async ({ email, name, role, authority, password }) => ({
    id: newId(), email, name, role, authority, password: await hashPassword(password), disabled_at: null, made_at: clock.now().toISOString(),
  })))
  await store.db.transaction().execute(async (db) => { for (const row of rows) await addPerson(db, row) })
}

/** The inspection of the invented authority that the administrator sets up, once. */
export const inspectionOf = async (workbench: Workbench, cast: Cast): Promise<InspectionRow> => {
  const { db } = workbench.store
  const there = await inspectionsOfAuthority(db, trainingAuthority.code)
  if (there.length) return there.at(-1)!
  const form = {
    authority: trainingAuthority.code, 'notified-day': '11', 'notified-month': '4', 'notified-year': '2016', 'week1-day': '11', 'week1-month': '4', 'week1-year': '2016',
    'inspection-day': '12', 'inspection-month': '4', 'inspection-year': '2016', lscb: 'yes', lead: cast.lead.id, inspectors: cast.inspector.id,
  }
  const { id } = await asPerson(workbench, 'setUpInspection', { person: cast.administrator, form }, async (here) => {
    const made = await setUpInspection(here)
    if ('id' in made) here.about('inspection', made.id)
    return made
  })
  return (await inspectionById(db, id))!
}
