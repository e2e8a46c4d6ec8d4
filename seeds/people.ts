import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { personByEmail, type PersonRow } from '#db/queries/people.ts'
import type { Workbench } from '#server/workbench.ts'
import { verifyPassword } from '#server/access/passwords.ts'

/** One sign-in of each role, for the demonstration only. The lead inspector is an inspector by account and leads by team. */
export interface DemonstrationPerson {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: PersonRow['role']
  readonly authority: string | null
  /** What the person is called where the sign-ins are listed. */
  readonly as: string
}

export const dataOfficer: DemonstrationPerson = {
  name: 'Dana Officer', email: 'officer@example.org', password: 'seven green kettles', role: 'officer', authority: trainingAuthority.code, as: 'Data officer of the authority',
}
export const leadInspector: DemonstrationPerson = {
  name: 'Leila Hart', email: 'lead@example.org', password: 'quiet copper ladder', role: 'inspector', authority: null, as: 'Lead inspector',
}
export const inspector: DemonstrationPerson = {
  name: 'Ivan Pike', email: 'inspector@example.org', password: 'paper boats at noon', role: 'inspector', authority: null, as: 'Inspector',
}
export const administrator: DemonstrationPerson = {
  name: 'Ada Mills', email: 'admin@example.org', password: 'velvet onion harbour', role: 'administrator', authority: null, as: 'Administrator',
}

export const demonstrationPeople: readonly DemonstrationPerson[] = [dataOfficer, inspector, leadInspector, administrator]

/** The sign-ins as a small table, for whoever starts the demonstration. */
export const signInsInWords = (people: readonly DemonstrationPerson[] = demonstrationPeople): string => {
  if (!people.length) return ''
  const wide = (text: string, width: number): string => text.padEnd(width)
  const lines = people.map(({ as, email, password }) => `  ${wide(as, 31)}${wide(email, 24)}${password}`)
  return ['', 'Sign in as one of these (a demonstration: every child is invented):', ...lines, ''].join('\n')
}

/** Those of them who can sign in with the password told here: an import brings people in as closed accounts, and a password may have been changed. */
export const demonstrationPeopleHere = async (db: Workbench['store']['db']): Promise<readonly DemonstrationPerson[]> => {
  const here = await Promise.all(demonstrationPeople.map(async ({ email, password }) => {
    const person = await personByEmail(db, email)
    return person !== undefined && person.disabled_at === null && person.password !== '' && verifyPassword(password, person.password)
  }))
  return demonstrationPeople.filter((_, at) => here[at])
}
