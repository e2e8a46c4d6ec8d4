import type { HereInInspection } from '../door.ts'
import { handOut, nameOf, versionToHandOut } from './hand-out.ts'
import type { Order } from './order.ts'

/** What is known before the transaction opens: making a file takes seconds, and nobody should wait for it to write. */
type Asking = Pick<HereInInspection, 'workbench' | 'inspection' | 'roles' | 'request' | 'visit'>

/** A file that waits to be handed out, or the answer why there is none. */
export type Ready = { readonly path: string; readonly name: string; readonly submissionId: string } | { readonly none: Response }

const plain = (status: number, words: string): Ready => ({ none: new Response(words, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }) })

/** Not among the teams and workers of the version, or no form at all: only an address made by hand, or a version that has changed, leads here. */
export const notAsked = (): Ready => plain(422, 'We could not tell which findings you want. Go back and choose again.')

/** Makes what was ordered of a version. 404 where there is none to hand out. */
export const makeReady = async ({ workbench, inspection, roles, request, visit }: Asking, order: Exclude<Order, { what: 'blank' }>): Promise<Ready> => {
  const version = await versionToHandOut({ db: workbench.store.db, inspection, roles }, order.submissionId)
  if (!version) throw new Response(null, { status: 404 })
  try {
    return { path: await workbench.maker.make(order, request.signal), name: nameOf(order, version), submissionId: version.id }
  } catch (fault) {
    visit.reportFault(fault)
    return plain(500, `Sorry, we could not make this file. Nothing is lost. Try again; if it happens twice, tell whoever runs the service and quote reference ${visit.reference}.`)
  }
}

/** The answer to whoever asked, inside the transaction that notes it. */
export const answer = async ({ about }: HereInInspection, ready: Ready, detail: Readonly<Record<string, string | number | boolean>>): Promise<Response> => {
  if ('none' in ready) return ready.none
  about('submission', ready.submissionId, detail)
  return handOut(ready.path, ready.name)
}
