import { allInspections, inspectionsOfAuthority, inspectionsOfMember, memberRole, type InspectionRow } from '#db/queries/inspections.ts'
import type { PersonRow } from '#db/queries/people.ts'
import type { Role } from '../access/may.ts'
import type { HereSignedIn } from '../door.ts'
import { frameOf, type InspectionFrame } from './frame.ts'
import { standingOf, type Standing } from './overview.ts'

type Db = HereSignedIn['db']

export interface ListedInspection extends InspectionFrame {
  readonly week1Monday: string
  readonly role: Role
  readonly standing: Standing
}

/** Those that a person may see: an administrator all, an officer their authority's, an inspector those they are on the team of. */
const visibleTo = (db: Db, person: PersonRow): Promise<InspectionRow[]> => {
  if (person.role === 'administrator') return allInspections(db)
  return person.role === 'officer' ? inspectionsOfAuthority(db, person.authority ?? '') : inspectionsOfMember(db, person.id)
}

/** The inspections of a person, the latest first, each with where it stands. */
export const ownInspections = async (db: Db, person: PersonRow): Promise<readonly ListedInspection[]> => {
  const listed: ListedInspection[] = []
  for (const inspection of await visibleTo(db, person)) {
    const role: Role | null = person.role === 'inspector' ? await memberRole(db, inspection.id, person.id) : person.role
    if (role) listed.push({ ...frameOf(inspection, [role]), week1Monday: inspection.week1_monday, role, standing: await standingOf(db, inspection, [role], person.id) })
  }
  return listed
}
