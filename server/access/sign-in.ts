import { z } from 'zod'
import { personByEmail, type PersonRow } from '#db/queries/people.ts'
import { instant } from '../clock.ts'
import type { Here } from '../door.ts'
import { readForm, refuse } from '../web/form.ts'
import type { Workbench } from '../workbench.ts'
import { writeEvent } from './audit.ts'
import { longestPassword } from './password-rules.ts'
import { verifyNobody, verifyPassword } from './passwords.ts'
import { sessionCookie, startSession, stopSession } from './sessions.ts'

const signInForm = z.object({
  email: z.string({ error: 'Enter your e-mail address' }).trim().min(1, 'Enter your e-mail address').max(254, 'Enter your e-mail address'),
  password: z.string({ error: 'Enter your password' }).min(1, 'Enter your password').max(longestPassword, 'Enter your password'),
})

export type SignInOutcome =
  | { readonly is: 'right'; readonly person: PersonRow }
  | { readonly is: 'wrong' }
  | { readonly is: 'wait'; readonly minutes: number }

/**
 * Looks at an address and a password, outside any transaction: hashing takes its time. An unknown address, a disabled
 * account and a wrong password take as long and answer alike. A refusal leaves an event that does not say what was typed.
 */
export const trySignIn = async (workbench: Workbench, tried: z.output<typeof signInForm>, network: string): Promise<SignInOutcome> => {
  const { limiter, store } = workbench
  const minutes = await limiter.attempt(tried.email, network)
  if (minutes) {
    await writeRefusedSignIn(workbench, 'too many tries')
    return { is: 'wait', minutes }
  }
  const person = await personByEmail(store.db, tried.email)
  const right = person ? await verifyPassword(tried.password, person.password) : await verifyNobody(tried.password)
  if (!person || !right || person.disabled_at) {
    await writeRefusedSignIn(workbench, 'not recognised')
    return { is: 'wrong' }
  }
  await limiter.succeeded(tried.email, network)
  return { is: 'right', person }
}

const writeRefusedSignIn = (workbench: Workbench, because: string): Promise<void> =>
  workbench.store.db.transaction().execute((db) => writeEvent(db, {
    at: instant(workbench.clock), person_id: null, action: 'signIn', outcome: 'refused', inspection_id: null,
    subject_kind: null, subject_id: null, detail: JSON.stringify({ because }),
  }, workbench.config.auditKey))

type Refusal = ReturnType<typeof refuse>

/** Reads the sign-in form and looks at what was typed: the person, or the refusal to return. */
export const readSignIn = async ({ request, workbench, visit }: Pick<Here, 'request' | 'workbench' | 'visit'>): Promise<
  { readonly person: PersonRow } | { readonly refusal: Refusal }
> => {
  const form = await readForm(request, signInForm)
  if (!form.ok) return form
  const { email } = form.value
  const outcome = await trySignIn(workbench, form.value, visit.network)
  if (outcome.is === 'right') return outcome
  if (outcome.is === 'wrong') return { refusal: refuse({ form: 'The e-mail address and password do not match an open account. Check both and try again' }, { email }) }
  const minutes = outcome.minutes === 1 ? '1 minute' : `${outcome.minutes} minutes`
  return { refusal: refuse({ form: `Too many tries. Wait ${minutes}, then try again` }, { email }, 429) }
}

/** Starts a new session and ends the one that the request came with. Answers with the cookie to set. */
export const letIn = async ({ db, workbench, visit }: Pick<Here, 'db' | 'workbench' | 'visit'>, person: PersonRow): Promise<string> => {
  const { clock, config } = workbench
  if (visit.token) await stopSession(db, visit.token, config)
  return sessionCookie(await startSession(db, person.id, clock, config), config)
}
