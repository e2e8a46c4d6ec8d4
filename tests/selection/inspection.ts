import { RouterContextProvider, type LoaderFunctionArgs } from 'react-router'
import type { Store } from '#db/open.ts'
import { addInspection, inspectionById } from '#db/queries/inspections.ts'
import { addPerson, personById, type PersonRow } from '#db/queries/people.ts'
import type { ChildSummaryTable, SubmissionTable } from '#db/tables/submissions.ts'
import type { Clock } from '#server/clock.ts'
import type { HereInInspection } from '#server/door.ts'
import { signInLimiter } from '#server/access/limiter.ts'
import { requestContext, type RequestContext } from '#server/web/context.ts'
import { makeLog } from '#server/web/log.ts'
import type { Workbench } from '#server/workbench.ts'
import { noMaker } from '../support/no-maker.ts'
import { openMigrated, type EngineName } from '../support/engines.ts'

/** An inspection with a team, and one next to it that the team has no part in. All invented. */
export const inspectionId = 'inspection-one'
export const otherInspectionId = 'inspection-two'
export const versionId = 'version-one'
const now = '2016-03-08T10:00:00.000Z'

const person = (id: string, role: PersonRow['role'], authority: string | null = null): PersonRow => ({
  id,
  email: `${id}@example.invalid`,
  name: `Name of ${id}`,
  password: '-',
  role,
  authority,
  disabled_at: null,
  made_at: now,
})

const inspection = (id: string, current: string | null) => ({
  id,
  edition: 'sif',
  authority: '857',
  notified_on: '2016-03-07',
  inspection_date: '2016-03-08',
  week1_monday: '2016-03-07',
  lscb_concurrent: 0,
  current_submission_id: current,
  closed_at: null,
  made_at: now,
  made_by: 'administrator',
})

export const submission = (id: string, number: number, inspection = inspectionId): SubmissionTable => ({
  id,
  inspection_id: inspection,
  number,
  state: 'read',
  stage: 1,
  edition: 'sif',
  inspection_date: '2016-03-08',
  sent_by: 'officer',
  sent_at: now,
  read_at: now,
  rows: 0,
  version: number,
  submitted_at: now,
  submitted_by: 'officer',
  receipt: null,
  before_id: null,
  restores: null,
  children: 0,
  attempts: 1,
  fault_reference: null,
  withdrawn_because: null,
  kept_as: null,
  anew: null,
})

export const furnishInspection = async (store: Store): Promise<void> => {
  for (const one of [
    person('lead', 'inspector'),
    person('inspector', 'inspector'),
    person('stranger', 'inspector'),
    person('administrator', 'administrator'),
    person('officer', 'officer', '857'),
  ]) {
    await addPerson(store.db, one)
  }
  await addInspection(store.db, inspection(inspectionId, versionId))
  await addInspection(store.db, inspection(otherInspectionId, null))
  await store.db.insertInto('submission').values(submission(versionId, 1)).execute()
  await store.db
    .insertInto('team_member')
    .values([
      { inspection_id: inspectionId, person_id: 'lead', role: 'lead', joined_at: now },
      { inspection_id: inspectionId, person_id: 'inspector', role: 'inspector', joined_at: now },
      { inspection_id: otherInspectionId, person_id: 'stranger', role: 'lead', joined_at: now },
    ])
    .execute()
}

/** One store for a file of tests, because an engine is slow to start; emptied of children and cases before each. */
export const sharedStore = (engine: EngineName) => {
  let store: Store | undefined
  return {
    open: async (): Promise<void> => {
      store = await openMigrated(engine)
      await furnishInspection(store)
    },
    close: async (): Promise<void> => store?.close(),
    emptied: async (): Promise<Store> => {
      const { db } = store!
      for (const table of ['draw_abandoned', 'draw_ranked', 'draw_result', 'draw_seed', 'draw_excluded', 'draw_member', 'draw_frame', 'case_origin', 'draw', 'case_mark', 'case_considered', 'case_audit_file', 'case_step', 'chosen_case', 'child_summary', 'child', 'event'] as const) await db.deleteFrom(table).execute()
      await db.updateTable('inspection').set({ current_submission_id: versionId, closed_at: null }).where('id', '=', inspectionId).execute()
      await db.deleteFrom('submission').where('id', '<>', versionId).execute()
      return store!
    },
  }
}

export const child = (id: string, more: Partial<ChildSummaryTable> = {}): ChildSummaryTable => ({
  submission_id: versionId,
  child_id: `child-${id}`,
  shown_id: id,
  date_of_birth: '2010-01-01',
  expected_date_of_birth: null,
  age: 6,
  gender: 'F',
  ethnicity: 'WBRI',
  ethnicity_group: 'White',
  disability: 'N',
  lists: '|1|',
  stage: 1,
  teams: '',
  workers: '',
  legal_status: null,
  placement_type: null,
  category_of_abuse: null,
  primary_need: null,
  journey: '',
  ...more,
})

/** Puts children on the lists of a version, as the reader of lists does. */
export const addChildren = async ({ db }: Store, children: readonly ChildSummaryTable[], inspection = inspectionId): Promise<void> => {
  for (let from = 0; from < children.length; from += 500) {
    const some = children.slice(from, from + 500)
    await db
      .insertInto('child')
      .values(some.map((one) => ({ id: one.child_id, inspection_id: inspection, child_key: one.shown_id.toLowerCase() })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db
      .insertInto('child_summary')
      .values([...some])
      .execute()
  }
}

export const workbenchOn = (store: Store, clock: Clock = { now: () => new Date(now) }): Workbench => ({
  store,
  clock,
  log: makeLog('silent'),
  limiter: signInLimiter(),
  config: {
    mode: 'demonstration',
    port: 0,
    host: '127.0.0.1',
    origin: 'http://localhost',
    https: false,
    dataDir: '/nowhere',
    databaseAddress: '',
    sessionSecret: 's',
    auditKey: 'a',
    mail: null,
  },
  // Nothing here sends lists.
  maker: noMaker,
  intake: { add: () => {}, progressOf: () => null, idle: async () => {}, close: async () => {} },
})

const visit = (workbench: Workbench, who: PersonRow | null): RequestContext => ({
  nonce: '',
  workbench,
  person: who,
  sessionEndsAt: null,
  sessionCanBeExtended: true,
  token: null,
  network: '',
  reference: 'AAAA-AA',
  reportFault: () => {},
})

type Route = (args: LoaderFunctionArgs) => Promise<unknown>
interface Asking {
  readonly as: string | null
  readonly params?: Record<string, string>
  readonly search?: string
  /** Pairs where a name is sent more than once. */
  readonly form?: Record<string, string> | [string, string][]
  /** Instant; otherwise the morning of the inspection date. */
  readonly at?: string
}

/** Asks a loader or an action of a page as a person, through the door, and gives what it answers or throws. */
export const ask = async (store: Store, route: Route, { as, params = {}, search = '', form, at = now }: Asking): Promise<unknown> => {
  const context = new RouterContextProvider()
  const who = as === null ? null : ((await personById(store.db, as)) ?? null)
  context.set(requestContext, visit(workbenchOn(store, { now: () => new Date(at) }), who))
  const request = new Request(`http://localhost/page${search}`, form ? { method: 'POST', body: new URLSearchParams(form) } : {})
  try {
    return await route({ request, params: { inspectionId, ...params }, context } as unknown as LoaderFunctionArgs)
  } catch (thrown) {
    if (thrown instanceof Response || statusOf(thrown) !== null) return thrown
    throw thrown
  }
}

export const statusOf = (answer: unknown): number | null => {
  if (answer instanceof Response) return answer.status
  return typeof answer === 'object' && answer !== null && 'init' in answer ? ((answer.init as ResponseInit).status ?? null) : null
}

/** Runs a decision of the server as a person of the team, in a transaction of its own. */
export const within = async <R>(store: Store, as: 'lead' | 'inspector', run: (here: HereInInspection) => Promise<R>, search = ''): Promise<R> => {
  const row = (await inspectionById(store.db, inspectionId))!
  const who = (await personById(store.db, as))!
  const workbench = workbenchOn(store)
  return store.db.transaction().execute((db) =>
    run({
      action: 'seeChildren',
      workbench,
      db,
      request: new Request('http://localhost/'),
      params: {},
      url: new URL(`http://localhost/${search}`),
      now,
      visit: visit(workbench, who),
      roles: [as],
      about: () => {},
      alreadyTold: () => {},
      afterwards: () => {},
      person: who,
      inspection: row,
    }),
  )
}

/** Sixty children on lists 1 and 3, aged 0 to 17 over and over. */
export const sixty = Array.from({ length: 60 }, (_, index) =>
  child(`10${String(index).padStart(2, '0')}`, { age: index % 18, lists: '|1|3|', stage: 3 }),
)

/** The audit trail, from its beginning. */
export const eventsIn = ({ db }: Store) => db.selectFrom('event').selectAll().orderBy('number').execute()
