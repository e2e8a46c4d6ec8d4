import { z } from 'zod'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { personByEmail, type PersonRow } from '#db/queries/people.ts'
import type { Here } from '../door.ts'
import { newId } from '../ids.ts'
import { passwordProblem } from './password-rules.ts'
import { hashPassword } from './passwords.ts'

type Db = Here['db']

export const personRoles = ['officer', 'inspector', 'administrator'] as const

/** A new person, as typed on the page or given to the command. */
export const personForm = z.object({
  name: z.string({ error: 'Enter the name' }).trim().min(1, 'Enter the name').max(100, 'The name must have at most 100 characters'),
  email: z.string({ error: 'Enter the e-mail address' }).trim().toLowerCase().max(254, 'The e-mail address must have at most 254 characters')
    .pipe(z.email('Enter an e-mail address, such as name@example.org')),
  role: z.enum(personRoles, { error: 'Choose what the person does' }),
  authority: z.string().optional(),
  password: z.string({ error: 'Enter a password' }),
}).superRefine((form, context) => {
  if (form.role === 'officer' && !authorityOf(form.authority ?? '')) context.addIssue({ code: 'custom', path: ['authority'], message: 'Choose the authority of the data officer' })
  const problem = passwordProblem(form.password, form)
  if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
})

export type NewPerson = z.output<typeof personForm>

/** The row of a new person. Hashes the password, so make it outside a transaction. `now`: instant, ISO in UTC. */
export const newPerson = async (form: NewPerson, now: string): Promise<PersonRow> => ({
  id: newId(), email: form.email, name: form.name, password: await hashPassword(form.password), role: form.role,
  authority: form.role === 'officer' ? form.authority ?? null : null, disabled_at: null, made_at: now,
})

export const emailTaken = 'There is already a person with this e-mail address'
export const isTaken = async (db: Db, email: string): Promise<boolean> => (await personByEmail(db, email)) !== undefined
