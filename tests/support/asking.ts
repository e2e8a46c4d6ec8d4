import { expect } from 'vitest'
import { demonstrationPeople } from '#seeds/people.ts'
import type { Person } from './visits.ts'

/** Asks for an address, or posts a form to it, and follows nowhere. */
export type Asker = (path: string, form?: Readonly<Record<string, string>> | URLSearchParams | FormData) => Promise<Response>

/** Somebody who asks as a browser does, without being one. */
export const asker = (origin: () => string, cookie = ''): Asker => (path, form) => fetch(origin() + path, {
  redirect: 'manual', headers: { ...(cookie ? { Cookie: cookie } : {}), ...(form ? { Origin: origin(), 'Sec-Fetch-Site': 'same-origin' } : {}) },
  ...(form ? { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
})

/** The cookies of somebody who signs in. */
export const cookieOf = async (origin: () => string, { email, password }: Person): Promise<string> => {
  const answer = await asker(origin)('/sign-in', { email, password })
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
}

export const signedIn = async (origin: () => string, person: Person): Promise<Asker> => asker(origin, await cookieOf(origin, person))

/** The address of the first inspection that somebody sees. */
export const inspectionOf = async (person: Asker): Promise<string> => /\/inspections\/[0-9a-z]{26}/.exec(await (await person('/inspections')).text())![0]

/** Everybody of the demonstration signed in, by the first part of their address: `people['officer']`. */
export const demonstrationAskers = async (origin: () => string): Promise<Readonly<Record<string, Asker>>> =>
  Object.fromEntries(await Promise.all(demonstrationPeople.map(async (person) => [person.email.split('@')[0]!, await signedIn(origin, person)])))
