import { z } from 'zod'
import { everybody, personByEmail, personById, setDisabled, setPassword, addPerson, type PersonRow } from '#db/queries/people.ts'
import { endSessionsOf } from '#db/queries/sessions.ts'
import type { Here } from '../door.ts'
import { newId } from '../ids.ts'
import { isOffered } from '../inspections/authority-choices.ts'
import { readForm, type refuse } from '../web/form.ts'
import { passwordProblem } from './password-rules.ts'
import { hashPassword } from './passwords.ts'

type Db = Here['db']
type Refusal = ReturnType<typeof refuse>

const personRoles = ['officer', 'inspector', 'administrator'] as const

/** A new person, as typed on the page or given to the command. `offered`: whether an authority can be chosen here. */
export const personForm = (offered: (authority: string) => boolean) => z.object({
  name: z.string({ error: 'Enter the name' }).trim().min(1, 'Enter the name').max(100, 'The name must have at most 100 characters'),
  email: z.string({ error: 'Enter the e-mail address' }).trim().toLowerCase().max(254, 'The e-mail address must have at most 254 characters')
    .pipe(z.email('Enter an e-mail address, such as name@example.org')),
  role: z.enum(personRoles, { error: 'Choose what the person does' }),
  authority: z.string().optional(),
  password: z.string().default(''),
})
  .refine(({ role, authority }) => role !== 'officer' || offered(authority ?? ''), { path: ['authority'], error: 'Choose the authority of the data officer', when: always })
  .refine((form) => problemOf(form) === null, { path: ['password'], error: ({ input }) => problemOf(input) ?? '', when: always })

// Asked whatever else is wrong, so that all is said at once.
const always = (): boolean => true

const problemOf = (form: unknown): string | null => {
  const { password, name, email } = form as Partial<Record<string, unknown>>
  return passwordProblem(String(password ?? ''), { name: String(name ?? ''), email: String(email ?? '') })
}

/** The row of a new person. Hashes the password, so make it outside a transaction. `now`: instant, ISO in UTC. */
export const newPerson = async (form: z.output<ReturnType<typeof personForm>>, now: string): Promise<PersonRow> => ({
  id: newId(), email: form.email, name: form.name, password: await hashPassword(form.password), role: form.role,
  authority: form.role === 'officer' ? form.authority ?? null : null, disabled_at: null, made_at: now,
})

/** Reads the form and hashes the password: the row to add, or the refusal to return. */
export const readNewPerson = async ({ request, now, workbench }: Pick<Here, 'request' | 'now' | 'workbench'>): Promise<{ readonly person: PersonRow } | { readonly refusal: Refusal }> => {
  const form = await readForm(request, personForm((code) => isOffered(code, workbench.config)))
  return form.ok ? { person: await newPerson(form.value, now) } : form
}

export const emailTaken = 'There is already a person with this e-mail address'

/** Adds a person; answers whether the address was free. */
export const addIfFree = async (db: Db, person: PersonRow): Promise<boolean> => {
  if (await personByEmail(db, person.email)) return false
  await addPerson(db, person)
  return true
}

/** A person as the administrator sees them: without the password's hash. */
export interface PersonSummary {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: PersonRow['role']
  readonly authority: string | null
  readonly disabledAt: string | null
  readonly madeAt: string
}

const summaryOf = ({ id, name, email, role, authority, disabled_at, made_at }: PersonRow): PersonSummary =>
  ({ id, name, email, role, authority, disabledAt: disabled_at, madeAt: made_at })

export const people = async (db: Db): Promise<readonly PersonSummary[]> => (await everybody(db)).map(summaryOf)

export const person = async (db: Db, id: string): Promise<PersonSummary | null> => {
  const found = await personById(db, id)
  return found ? summaryOf(found) : null
}

/** Closes an account, or opens it again. Closing ends every session of the person at once. `now`: instant, ISO in UTC. */
export const disablePerson = async (db: Db, id: string, now: string): Promise<void> => {
  await setDisabled(db, id, now)
  await endSessionsOf(db, id)
}
export const enablePerson = (db: Db, id: string): Promise<void> => setDisabled(db, id, null)

/** Sets a password that is already hashed, and ends every session that was begun with the old one. */
export const giveNewPassword = async (db: Db, id: string, hash: string): Promise<void> => {
  await setPassword(db, id, hash)
  await endSessionsOf(db, id)
}
