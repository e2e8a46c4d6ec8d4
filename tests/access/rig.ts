import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RouterContextProvider, type LoaderFunctionArgs } from 'react-router'
import type { Store } from '#db/open.ts'
import { addInspection } from '#db/queries/inspections.ts'
import { addPerson, type PersonRow } from '#db/queries/people.ts'
import type { EventTable } from '#db/tables/people.ts'
import { signInLimiter } from '#server/access/limiter.ts'
import { hashPassword } from '#server/access/passwords.ts'
import { tokenIn, visitOf } from '#server/access/sessions.ts'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import { requestContext } from '#server/web/context.ts'
import { makeLog } from '#server/web/log.ts'
import type { Workbench } from '#server/workbench.ts'
import { noMaker } from '../support/no-maker.ts'
import { withStore, type EngineName } from '../support/engines.ts'

/** A clock that a test moves. */
export interface HandClock extends Clock { readonly forward: (ms: number) => void }
const handClock = (at = '2016-04-12T09:00:00.000Z'): HandClock => {
  let now = Date.parse(at)
  return { now: () => new Date(now), forward: (ms) => { now += ms } }
}
export const minutes = (count: number): number => count * 60_000

export const config: Config = {
  mode: 'demonstration', port: 0, host: '127.0.0.1', origin: 'http://workbench.example', https: false, dataDir: '/nowhere', databaseAddress: '',
  sessionSecret: 'session secret of the tests, long enough', auditKey: 'audit key of the tests, also long enough', mail: null,
}

export const password = 'carpet moon bicycle'

export interface Rig {
  readonly workbench: Workbench
  readonly store: Store
  readonly clock: HandClock
  /** Ids of people; each can sign in as `<id>@example.org` with `password`. */
  readonly people: readonly string[]
}

const made = '2016-04-01T09:00:00.000Z'
export const own = 'inspection-own'
export const other = 'inspection-other'

let hashed: Promise<string> | undefined

/** Two inspections of two authorities, each with a lead, and one person of every kind. */
const furnish = async ({ db }: Store): Promise<string[]> => {
  // Made to take long: once for a file of tests.
  const hash = await (hashed ??= hashPassword(password))
  const person = (id: string, role: PersonRow['role'], authority: string | null = null): PersonRow =>
    ({ id, email: `${id}@example.org`, name: `Person ${id}`, password: hash, role, authority, disabled_at: null, made_at: made })
  const people = [
    person('administrator', 'administrator'), person('lead', 'inspector'), person('inspector', 'inspector'), person('stranger', 'inspector'),
    person('officer', 'officer', '383'), person('neighbour', 'officer', '301'),
  ]
  for (const one of people) await addPerson(db, one)
  for (const [id, authority] of [[own, '383'], [other, '301']] as const) await addInspection(db, {
    id, authority, edition: 'sif-2015-06', notified_on: '2016-04-11', inspection_date: '2016-04-12', week1_monday: '2016-04-11', lscb_concurrent: 0,
    current_submission_id: null, closed_at: null, made_at: made, made_by: 'administrator',
  })
  await db.insertInto('team_member').values([
    { inspection_id: own, person_id: 'lead', role: 'lead', joined_at: made }, { inspection_id: own, person_id: 'inspector', role: 'inspector', joined_at: made },
    { inspection_id: other, person_id: 'stranger', role: 'lead', joined_at: made },
  ]).execute()
  return people.map(({ id }) => id)
}

export const withRig = (engine: EngineName, run: (rig: Rig) => Promise<void>): Promise<void> => withStore(engine, async (store) => {
  const clock = handClock()
  const people = await furnish(store)
  const dataDir = mkdtempSync(join(tmpdir(), 'workbench-access-'))
  const workbench: Workbench = {
    store, clock, log: makeLog('silent'), limiter: signInLimiter(), config: { ...config, dataDir },
    // No lists are sent here.
    maker: noMaker,
    intake: { add: () => {}, progressOf: () => null, idle: async () => {}, close: async () => {} },
  }
  try { await run({ workbench, store, clock, people }) } finally { rmSync(dataDir, { recursive: true, force: true }) }
})

type Way = (args: LoaderFunctionArgs) => Promise<unknown>
export interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly search?: string
  /** As plain text, or with files. */
  readonly form?: Readonly<Record<string, string | readonly string[]>> | FormData
  /** Of a request whose action has run already: its page comes next. */
  readonly context?: RouterContextProvider
  /** As a browser would send it. */
  readonly cookie?: string | undefined
  readonly referrer?: string
  readonly network?: string
  /** What a script asks for, where it is a script. */
  readonly accept?: string
  readonly mode?: Config['mode']
}

const bodyOf = (form: NonNullable<Asked['form']>): URLSearchParams | FormData => {
  if (form instanceof FormData) return form
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return body
}

/** Asks a loader or an action with a session's cookie, as the web server does; what it throws is its answer too. */
export const ask = async ({ workbench }: Rig, way: Way, { params = {}, search = '', form, cookie, referrer, accept, network = 'here', context = new RouterContextProvider() }: Asked = {}): Promise<unknown> => {
  const token = tokenIn(cookie, workbench.config)
  const visit = await visitOf(workbench.store.db, token, workbench.clock, workbench.config)
  context.set(requestContext, {
    nonce: '', workbench, token, network, person: visit?.person ?? null, sessionEndsAt: visit?.endsAt ?? null, sessionCanBeExtended: visit?.canBeExtended ?? false,
    reference: 'TEST-01', reportFault: () => {},
  })
  const request = new Request(`${workbench.config.origin}/page${search}`, { ...(form ? { method: 'POST', body: bodyOf(form) } : {}), headers: { ...(referrer ? { Referer: referrer } : {}), ...(accept ? { Accept: accept } : {}) } })
  try {
    return await way({ request, params, context } as unknown as LoaderFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Response || statusOf(thrown) !== null) return thrown
    throw thrown
  }
}

export const statusOf = (answer: unknown): number | null => {
  if (answer instanceof Response) return answer.status
  return typeof answer === 'object' && answer !== null && 'init' in answer ? (answer.init as ResponseInit).status ?? null : null
}
export const locationOf = (answer: unknown): string | null => (answer instanceof Response ? answer.headers.get('Location') : null)
export const errorsIn = (answer: unknown): Readonly<Record<string, string>> =>
  (answer as { data?: { errors?: Record<string, string> } }).data?.errors ?? {}

export const events = ({ store }: Rig): Promise<EventTable[]> => store.db.selectFrom('event').selectAll().orderBy('number').execute()
