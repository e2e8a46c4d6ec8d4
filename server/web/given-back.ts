import { data } from 'react-router'
import { formValues, type FormProblem } from './form.ts'
import { isPlainForm } from './whole-form.ts'

/** A form that was not taken: given back with what somebody wrote in it. Nothing of it is kept. */
export interface GivenBack {
  readonly givenBack: true
  /** Where it was sent: a path of ours. */
  readonly action: string
  readonly values: FormProblem['values']
  /** It came with files, which do not come back: sent again as it is, they would be missing. */
  readonly withFiles?: true
  /** Where a fault of ours was in the way. */
  readonly reference?: string
  /** What its action said of it, where that is known. */
  readonly lines?: readonly string[]
}

/** What nobody wants to type twice; a tick, a code or an id is soon chosen again. */
export const isWriting = (value: string): boolean => value.length > 40 || value.includes('\n')

const isPassword = (name: string): boolean => name.toLowerCase().includes('password')

/** What somebody wrote in a form; nothing of one with a password. */
export const writingOf = (form: URLSearchParams): string[] => ([...form.keys()].some(isPassword) ? [] : [...form.values()].filter(isWriting))

/** The form as data to throw with a status; null where nobody wrote anything in it, or where it holds a password. */
const madeOf = (url: URL, values: FormProblem['values'], more: Pick<GivenBack, 'withFiles' | 'reference' | 'lines'>, status: number) =>
  (Object.keys(values).some(isPassword) || !Object.values(values).flat().some(isWriting)
    ? null
    : data<GivenBack>({ givenBack: true, action: url.pathname.replace(/\.data$/, '') + url.search, values, ...more }, { status }))

/** A form as it came: its body, the texts that came beside files, or what its action refused, with what it said. */
export interface Came { readonly url: URL; readonly form: Request | null; readonly beside: FormProblem['values'] | null; readonly refused: FormProblem | null }

const whole = (form: Request | null): Promise<FormProblem['values'] | null> => (form && isPlainForm(form) ? form.formData().then(formValues).catch(() => null) : Promise.resolve(null))

/** Throws the form (with the status) where somebody wrote something in it; does nothing where not. */
export const giveFormBack = async ({ url, form, beside, refused }: Came, status: number, reference?: string): Promise<void> => {
  const values = refused?.values ?? await whole(form) ?? beside
  const made = values && madeOf(url, values, {
    ...(values === beside ? { withFiles: true } as const : {}), ...(reference === undefined ? {} : { reference }), ...(refused ? { lines: Object.values(refused.errors) } : {}),
  }, status)
  if (made) throw made
}
