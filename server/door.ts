import type { Kysely, Transaction } from 'kysely'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { holdInspection, inspectionById, memberRole, type InspectionRow } from '#db/queries/inspections.ts'
import type { PersonRow } from '#db/queries/people.ts'
import type { Tables } from '#db/tables/index.ts'
import { may, permissionOf, type Action, type Permissions, type Role } from './access/may.ts'
import { writeEvent } from './access/audit.ts'
import { instant } from './clock.ts'
import { requestContext, type RequestContext } from './web/context.ts'
import { makeCame, type CameForm } from './web/came-form.ts'
import type { Workbench } from './workbench.ts'

/** Who came through the door, and what they may touch. */
export interface Here {
  readonly action: Action
  readonly workbench: Workbench
  /** The transaction in which everything of this action happens, its audit event too. */
  readonly db: Transaction<Tables>
  readonly request: Request
  readonly params: Readonly<Record<string, string | undefined>>
  readonly url: URL
  /** Instant of the action, ISO in UTC. */
  readonly now: string
  readonly visit: RequestContext
  /** The roles held in this inspection (or in the service). */
  readonly roles: readonly Role[]
  /** Says what the action was about, for the audit trail: our own ids, never a child's ID, name or date. */
  readonly about: (kind: string, id: string, detail?: Readonly<Record<string, string | number | boolean>>) => void
  /** For what is done every second (`often` in the table): the audit trail has been told of it already, and gets no line this time. */
  readonly alreadyTold: () => void
  /** Work for when the transaction is kept, such as telling the checker that something waits. Not done where it was undone. */
  readonly afterwards: (work: () => void) => void
}
export interface HereSignedIn extends Here { readonly person: PersonRow }
export interface HereInInspection extends HereSignedIn { readonly inspection: InspectionRow }

type ActionsOn<P> = { [A in Action]: Permissions[A] extends P ? A : never }[Action]
type HereFor<A extends Action> = A extends ActionsOn<{ on: 'inspection' }> ? HereInInspection : A extends ActionsOn<{ who: 'anyone' }> ? Here : HereSignedIn

/** Work that must not hold a transaction open, such as receiving a file or hashing a password. Already past the permission. */
type Before<A extends Action, P> = (here: Omit<HereFor<A>, 'db' | 'about' | 'afterwards' | 'alreadyTold'>) => Promise<P>

/**
 * The only way into an action. Signs in, asks the table of permissions, opens one transaction, runs,
 * and writes the audit event in the same transaction. A form error (422) undoes the transaction.
 * Throws Responses: 303 to sign-in, 403 where the role does not allow it, 404 for what a stranger must not know of.
 */
export function door<A extends Action, R>(action: A, run: (here: HereFor<A>) => Promise<R>): (args: LoaderFunctionArgs) => Promise<R>
export function door<A extends Action, R, P>(action: A, run: (here: HereFor<A>, prepared: P) => Promise<R>, before: Before<A, P>): (args: LoaderFunctionArgs) => Promise<R>
export function door<A extends Action, R, P>(action: A, run: (here: HereFor<A>, prepared: P) => Promise<R>, before?: Before<A, P>) {
  return Object.assign(async (args: LoaderFunctionArgs): Promise<R> => {
    const came = await makeCame(permissionOf(action), args)
    try {
      const entry = await enter(action, args, came)
      const prepared = before ? came.received(await before(entry as never)) : undefined
      const answer = await inTransaction(entry, (here) => run(here as never, prepared as P))
      came.answered(answer)
      return answer
    } catch (thrown) {
      // Whatever is in the way, what somebody wrote goes back to them.
      await came.giveBack(thrown)
      throw thrown
    }
  }, { action })
}

type Entry = Omit<Here, 'db' | 'about' | 'afterwards' | 'alreadyTold'> & { readonly person: PersonRow | null; readonly inspection: InspectionRow | null }

const enter = async (action: Action, { request, params, context }: LoaderFunctionArgs, came: CameForm): Promise<Entry> => {
  const visit = context.get(requestContext)
  const { workbench, person } = visit
  const permission = permissionOf(action)
  const url = new URL(request.url)
  if (permission.who !== 'anyone' && !person && asksForData(request)) throw Response.json({ signedOut: true }, { status: 401 })
  if (permission.who !== 'anyone' && !person) await came.giveBackSignedOut()
  if (permission.who !== 'anyone' && !person) throw redirect(`/sign-in?${new URLSearchParams({ to: backTo(request, url) })}`, 303)
  const inspection = permission.on === 'inspection' ? await inspectionById(workbench.store.db, params['inspectionId'] ?? '') ?? null : null
  const roles = person ? await rolesOf(workbench.store.db, person, inspection) : []
  const entry: Entry = { action, workbench, request: came.request(), params, url, now: instant(workbench.clock), visit, roles, person, inspection }
  if (permission.on === 'inspection' && (!inspection || !roles.length)) return refuseEntry(entry, 404)
  const answer = may(action, roles, inspection ? { closed: inspection.closed_at !== null } : null)
  if (!answer.may) return refuseEntry(entry, 403)
  return entry
}

// A script asks for data: a page to sign in on is no answer to it.
const asksForData = (request: Request): boolean => request.headers.get('Accept') === 'application/json'

// A form sent after the session ran out comes back to the page it was on, not to an address that only takes forms.
const backTo = (request: Request, url: URL): string => {
  const referrer = request.method === 'GET' ? null : request.headers.get('Referer')
  const page = referrer && URL.canParse(referrer) ? new URL(referrer) : url
  return page.host === url.host ? page.pathname.replace(/\.data$/, '') + page.search : '/'
}

/** The roles of a person in an inspection, or in the service where there is none. Empty for a stranger. */
export const rolesOf = async (db: Kysely<Tables>, person: PersonRow, inspection: InspectionRow | null): Promise<readonly Role[]> => {
  if (person.role === 'administrator') return ['administrator']
  if (!inspection) return [person.role]
  if (person.role === 'officer') return person.authority === inspection.authority ? ['officer'] : []
  const role = await memberRole(db, inspection.id, person.id)
  return role ? [role] : []
}

const refuseEntry = async (entry: Entry, status: 403 | 404): Promise<never> => {
  const { workbench } = entry
  await workbench.store.db.transaction().execute((db) => writeEvent(db, {
    at: entry.now, person_id: entry.person?.id ?? null, action: entry.action, outcome: 'refused', inspection_id: entry.inspection?.id ?? null,
    subject_kind: null, subject_id: null, detail: JSON.stringify({ status }),
  }, workbench.config.auditKey))
  throw new Response(null, { status, statusText: status === 404 ? 'Not Found' : 'Forbidden' })
}

/** Undoes a transaction whose action ended in a form error, and carries the answer out. */
class Undone extends Error {
  readonly answer: unknown
  constructor(answer: unknown) { super('undone'); this.answer = answer }
}

// 422 for a form error, 429 for too many tries: whatever is answered with an error has changed nothing.
const isFormProblem = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'init' in answer && ((answer.init as ResponseInit | null)?.status ?? 200) >= 400

/** Thrown in a transaction when what was allowed at the door no longer is. */
class NoLonger extends Error {
  readonly status: 403 | 404
  constructor(status: 403 | 404) { super('no longer allowed'); this.status = status }
}

/**
 * The inspection and the person's role in it as they stand inside the transaction: between the door and here a file may have been
 * coming in for half an hour, or another action have been waited for.
 */
const standingNow = async (entry: Entry, db: Transaction<Tables>): Promise<Entry> => {
  if (!entry.inspection || !entry.person) return entry
  // Two who decide at the same moment, each by what stands, decide one after the other on every engine.
  if (permissionOf(entry.action).kind === 'write') await holdInspection(db, entry.inspection.id)
  const inspection = await inspectionById(db, entry.inspection.id)
  const roles = inspection ? await rolesOf(db, entry.person, inspection) : []
  if (!inspection || !roles.length) throw new NoLonger(404)
  if (!may(entry.action, roles, { closed: inspection.closed_at !== null }).may) throw new NoLonger(403)
  return { ...entry, inspection, roles }
}

const inTransaction = async <R>(entry: Entry, run: (here: Here) => Promise<R>): Promise<R> => {
  const { store, config } = entry.workbench
  const permission = permissionOf(entry.action)
  const leavesEvent = permission.kind === 'write' || permission.childData === true
  const later: (() => void)[] = []
  const opening = store.db.transaction()
  try {
    // A read that leaves no event takes no write lock, and so never waits for the checker.
    const answered = await (leavesEvent ? opening : opening.setAccessMode('read only')).execute(async (db) => {
      let subject: { kind: string; id: string; detail: object } | null = null
      let isTold = false
      const answer = await run({
        ...await standingNow(entry, db), db, about: (kind, id, detail = {}) => { subject = { kind, id, detail } }, afterwards: (work) => later.push(work), alreadyTold: () => { isTold = permission.often === true },
      })
      if (isFormProblem(answer)) throw new Undone(answer)
      const told = subject as { kind: string; id: string; detail: object } | null
      if (leavesEvent && !isTold) await writeEvent(db, {
        at: entry.now, person_id: entry.person?.id ?? null, action: entry.action, outcome: 'done', inspection_id: entry.inspection?.id ?? null,
        subject_kind: told?.kind ?? null, subject_id: told?.id ?? null, detail: JSON.stringify(told?.detail ?? {}),
      }, config.auditKey)
      return answer
    })
    for (const work of later) work()
    return answered
  } catch (fault) {
    if (fault instanceof Undone) return fault.answer as R
    if (fault instanceof NoLonger) return refuseEntry(entry, fault.status)
    throw fault
  }
}
