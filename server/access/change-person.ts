import { personById, type PersonRow } from '#db/queries/people.ts'
import type { Here, HereSignedIn } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'
import { passwordProblem } from './password-rules.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { disablePerson, enablePerson, giveNewPassword } from './people.ts'

type Refusal = ReturnType<typeof refuse>

/** What an administrator can do to a person; each is one button of one form. */
export type PersonChange =
  | { readonly change: 'disable' | 'enable'; readonly person: PersonRow }
  | { readonly change: 'password'; readonly person: PersonRow; readonly hash: string }

/** Reads which change is meant and hashes a new password. Throws 404 where there is no such person or no such change. */
export const readPersonChange = async ({ request, params, workbench, visit }: Pick<Here, 'request' | 'params' | 'workbench' | 'visit'>): Promise<PersonChange | { readonly refusal: Refusal }> => {
  const person = await personById(workbench.store.db, params['personId'] ?? '')
  const { change, password } = formValues(await request.formData())
  if (!person) throw new Response(null, { status: 404 })
  if (change === 'enable') return { change, person }
  if (change === 'disable') {
    // Otherwise the last administrator could lock everybody out of the people.
    return person.id === visit.person?.id ? { refusal: refuse({ form: 'You cannot disable your own account. Ask another administrator' }) } : { change, person }
  }
  if (change !== 'password') throw new Response(null, { status: 404 })
  const problem = passwordProblem(String(password ?? ''), person)
  return problem ? { refusal: refuse({ password: problem }) } : { change, person, hash: await hashPassword(String(password)) }
}

/** Makes the change; answers with the word for the page that follows. */
export const changePerson = async ({ db, now }: Pick<Here, 'db' | 'now'>, made: PersonChange): Promise<'person-disabled' | 'person-enabled' | 'person-password'> => {
  if (made.change === 'password') {
    await giveNewPassword(db, made.person.id, made.hash)
    return 'person-password'
  }
  if (made.change === 'disable') {
    await disablePerson(db, made.person.id, now)
    return 'person-disabled'
  }
  await enablePerson(db, made.person.id)
  return 'person-enabled'
}

/** Reads the form for one's own password: the new hash, or the refusal to return. The present password is asked, and tries are counted. */
export const readOwnPassword = async ({ request, person, workbench, visit }: Pick<HereSignedIn, 'request' | 'person' | 'workbench' | 'visit'>): Promise<
  { readonly hash: string } | { readonly refusal: Refusal }
> => {
  const values = formValues(await request.formData())
  const [present, wanted] = [String(values['presentPassword'] ?? ''), String(values['newPassword'] ?? '')]
  if (!present) return { refusal: refuse({ presentPassword: 'Enter your present password' }) }
  const problem = passwordProblem(wanted, person)
  if (problem) return { refusal: refuse({ newPassword: problem }) }
  const minutes = await workbench.limiter.attempt(person.email, visit.network)
  if (minutes) return { refusal: refuse({ form: `Too many tries. Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`}, then try again` }, {}, 429) }
  if (!await verifyPassword(present, person.password)) return { refusal: refuse({ presentPassword: 'This is not your present password' }) }
  await workbench.limiter.succeeded(person.email, visit.network)
  return { hash: await hashPassword(wanted) }
}
