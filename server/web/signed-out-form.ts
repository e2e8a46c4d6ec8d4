import { data } from 'react-router'
import { formValues } from './form.ts'
import { withWholeForm } from './whole-form.ts'

/** A form that came after its sender was signed out: given back, so that it can be sent again. */
export interface SignedOutForm {
  readonly signedOut: true
  /** Where it was sent: a path of ours. */
  readonly action: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** What nobody wants to type twice; a tick, a code or an id is soon chosen again. */
const isWriting = (value: string): boolean => value.length > 40 || value.includes('\n')

/**
 * Reads a form of somebody who is not signed in, only to give it back: nothing of it is kept. Throws it (401) where somebody wrote
 * something in it; does nothing where not, or where it holds a password.
 */
export const giveFormBack = async (request: Request, url: URL): Promise<void> => {
  if (request.method !== 'POST' || !request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded')) return
  const form = await withWholeForm(request).then((whole) => whole.formData()).catch((fault: unknown) => { if (fault instanceof Response) return null; throw fault })
  if (!form) return
  const values = formValues(form)
  if (Object.keys(values).some((name) => name.toLowerCase().includes('password')) || !Object.values(values).flat().some(isWriting)) return
  throw data<SignedOutForm>({ signedOut: true, action: url.pathname + url.search, values }, { status: 401 })
}

