import { RouterContextProvider, type LoaderFunctionArgs } from 'react-router'
import type { PersonRow } from '#db/queries/people.ts'
import type { Action } from '#server/access/may.ts'
import { door } from '#server/door.ts'
import { newReference } from '#server/ids.ts'
import { requestContext } from '#server/web/context.ts'
import { reportFaults } from '#server/web/faults.ts'
import type { Workbench } from '#server/workbench.ts'

/** A form as a browser would send it: a list for ticked boxes. */
export type Form = Readonly<Record<string, string | readonly string[]>>

interface Step {
  readonly person: PersonRow
  readonly params?: Readonly<Record<string, string>>
  readonly form?: Form
}

const bodyOf = (form: Form): URLSearchParams => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return body
}

const contextOf = (workbench: Workbench, person: PersonRow): RouterContextProvider => {
  const reference = newReference()
  const context = new RouterContextProvider()
  context.set(requestContext, {
    nonce: '', workbench, person, sessionEndsAt: null, sessionCanBeExtended: false, token: null, network: 'here', reference, reportFault: reportFaults(workbench.log, reference),
  })
  return context
}

/** The same workbench at an instant of 2016 (`2016-04-12T08:41`, UTC): what happened then is worth reading, whenever the demonstration is made. */
export const onTheDay = (workbench: Workbench, at: string): Workbench => ({ ...workbench, clock: { now: () => new Date(`${at}:00.000Z`) } })

/**
 * Does something as a person, through the same door as the pages: the same permission, the same checks of the form,
 * the same line in the audit trail. Throws where a page would have refused.
 */
export const asPerson = async <A extends Action, R>(workbench: Workbench, action: A, { person, params = {}, form = {} }: Step, run: Parameters<typeof door<A, R>>[1]): Promise<Exclude<R, { readonly refusal: unknown }>> => {
  const request = new Request(`${workbench.config.origin}/demonstration`, { method: 'POST', body: bodyOf(form) })
  const args = { request, params, context: contextOf(workbench, person) } as unknown as LoaderFunctionArgs
  const answer = await door<A, R>(action, run)(args)
  if (typeof answer === 'object' && answer !== null && 'refusal' in answer) throw new Error(`The demonstration could not ${action}`)
  return answer as Exclude<R, { readonly refusal: unknown }>
}
