import { authorityOf } from '#annex-a/framework/authorities.ts'
import type { OutSheet } from '#annex-a/outgoing/tables-workbook.ts'
import type { HereInInspection } from '../door.ts'
import { handOut, nameOf, versionToHandOut } from './hand-out.ts'
import type { Order, VersionOrder } from './order.ts'

/** What is known before the transaction opens: making a file takes seconds, and nobody should wait for it to write. */
type Asking = Pick<HereInInspection, 'workbench' | 'inspection' | 'roles' | 'request' | 'visit'>

/** A file that waits to be handed out, or the answer why there is none. */
export type Ready = { readonly path: string; readonly name: string; readonly about: { readonly kind: string; readonly id: string } } | { readonly none: Response }

const plain = (status: number, words: string): Ready => ({ none: new Response(words, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }) })

/** Not among the teams and workers of the version, or no form at all: only an address made by hand, or a version that has changed, leads here. */
export const notAsked = (): Ready => plain(422, 'We could not tell which findings you want. Go back and choose again.')

/** Makes what was ordered of a version. 404 where there is none to hand out. */
export const makeReady = async (asking: Asking, order: VersionOrder): Promise<Ready> => {
  const { workbench, inspection, roles } = asking
  const version = await versionToHandOut({ db: workbench.store.db, inspection, roles }, order.submissionId)
  if (!version) throw new Response(null, { status: 404 })
  return made(asking, order, nameOf(order, version), { kind: 'submission', id: version.id })
}

/** Makes a workbook of sentences and tables about something of the inspection. */
export const makeTables = (asking: Asking, name: string, sheets: readonly OutSheet[], about: { readonly kind: string; readonly id: string }): Promise<Ready> => {
  const order: Order = { what: 'tables', name, sheets }
  return made(asking, order, nameOf(order, null), about)
}

/** All of the inspection as one ZIP, as it stands now. */
export const makeExport = (asking: Asking & Pick<HereInInspection, 'now'>): Promise<Ready> => {
  const { inspection, now } = asking
  const order: Order = { what: 'inspection', inspectionId: inspection.id, at: now, name: `OFFICIAL-SENSITIVE inspection of ${authorityOf(inspection.authority)?.name ?? inspection.authority} ${now.slice(0, 10)}` }
  return made(asking, order, nameOf(order, null), { kind: 'inspection', id: inspection.id })
}

const made = async ({ workbench, request, visit }: Asking, order: Order, name: string, about: { readonly kind: string; readonly id: string }): Promise<Ready> => {
  try {
    return { path: await workbench.maker.make(order, request.signal), name, about }
  } catch (fault) {
    visit.reportFault(fault)
    return plain(500, `Sorry, we could not make this file. Nothing is lost. Try again; if it happens twice, tell whoever runs the service and quote reference ${visit.reference}.`)
  }
}

/** The answer to whoever asked, inside the transaction that notes it. */
export const answer = async ({ about }: HereInInspection, ready: Ready, detail: Readonly<Record<string, string | number | boolean>>): Promise<Response> => {
  if ('none' in ready) return ready.none
  about(ready.about.kind, ready.about.id, detail)
  return handOut(ready.path, ready.name)
}
