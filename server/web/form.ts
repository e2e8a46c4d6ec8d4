import { data } from 'react-router'
import type { z } from 'zod'

/** What a person typed was not yet right: shown beside each field and in a summary, with everything they typed. */
export interface FormProblem {
  readonly errors: Readonly<Record<string, string>>
  /** As typed, so that nothing is lost. Never passwords, never files. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

export const unprocessable = 422

const asksToShorten = /\bcharacters or fewer|\bat most [\d,]+ characters|^Shorten\b/
const saysHowLong = /\bhas [\d,]+ characters\b/

/** Nobody sees how long a text is: whoever is asked to shorten it is told, whether or not the one who asks thought of it. */
const withLength = (message: string, value: FormProblem['values'][string] | undefined): string =>
  (typeof value === 'string' && asksToShorten.test(message) && !saysHowLong.test(message) ? `${message}. It has ${value.trim().length.toLocaleString('en-GB')} characters now` : message)

/** Returned by an action; the door undoes whatever the action wrote. `status`: another than 422, from 400 on. */
export const refuse = (errors: FormProblem['errors'], values: FormProblem['values'] = {}, status: number = unprocessable) =>
  data<FormProblem>({ errors: Object.fromEntries(Object.entries(errors).map(([name, message]) => [name, withLength(message, values[name])])), values }, { status })

// A browser sends every new line as two characters, whatever was typed; a page that shows such a text again loses a blank first line.
const asTyped = (value: string): string => value.replace(/\r\n/g, '\n')

/** Form fields as plain values: a name that occurs more than once becomes a list. Files are left out. */
export const formValues = (form: FormData): Record<string, string | string[]> => {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((one): one is string => typeof one === 'string').map(asTyped)
    values[name] = all.length === 1 ? all[0]! : all
  }
  return values
}

/** The same of a form that was received with files, where each name occurs once. */
export const valuesOfFields = (fields: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries([...fields].map(([name, value]) => [name, asTyped(value)]))

/** The first message for each field, keyed by the field's name. */
export const errorsOf = (error: z.ZodError): Record<string, string> => {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return errors
}

/** Reads a form with a schema: the value, or the refusal to return. */
export const readForm = async <S extends z.ZodType>(request: Request, schema: S): Promise<
  { readonly ok: true; readonly value: z.output<S>; readonly form: FormData } | { readonly ok: false; readonly refusal: ReturnType<typeof refuse> }
> => {
  const form = await request.formData()
  const values = formValues(form)
  const read = schema.safeParse(values)
  if (read.success) return { ok: true, value: read.data, form }
  const safe = Object.fromEntries(Object.entries(values).filter(([name]) => !name.toLowerCase().includes('password')))
  return { ok: false, refusal: refuse(errorsOf(read.error), safe) }
}
