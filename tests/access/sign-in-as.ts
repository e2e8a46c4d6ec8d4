import { action as signIn } from '#app/routes/access/sign-in.tsx'
import { ask, password, type Asked, type Rig } from './rig.ts'

/** The cookie of a new session, as a browser would send it back; undefined where the sign-in was refused. */
export const cookieOf = (answer: unknown): string | undefined => (answer instanceof Response ? answer.headers.get('Set-Cookie')?.split(';')[0] : undefined)

export const trySignIn = (rig: Rig, id: string, more: Asked & { readonly with?: string } = {}): Promise<unknown> =>
  ask(rig, signIn, { ...more, form: { email: `${id}@example.org`, password: more.with ?? password } })

export const signInAs = async (rig: Rig, id: string): Promise<string> => {
  const cookie = cookieOf(await trySignIn(rig, id))
  if (!cookie) throw new Error(`${id} could not sign in`)
  return cookie
}
