import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { Store } from '#db/open.ts'
import { addInspection, inspectionById, type InspectionRow } from '#db/queries/inspections.ts'
import { addPerson, personById, type PersonRow } from '#db/queries/people.ts'
import { submissionById, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { signInLimiter } from '#server/access/limiter.ts'
import type { HereInInspection } from '#server/door.ts'
import type { Desk, Tell } from '#server/intake/desk.ts'
import { readSubmission } from '#server/intake/read-submission.ts'
import { submitVersion } from '#server/submitting/submit-version.ts'
import { unchangedFiles } from '#server/submitting/stored-files.ts'
import { uploadFiles } from '#server/intake/upload.ts'
import type { IntakeQueue } from '#server/intake/queue.ts'
import type { Config } from '#server/config.ts'
import type { RequestContext } from '#server/web/context.ts'
import { makeLog } from '#server/web/log.ts'
import type { Workbench } from '#server/workbench.ts'
import { noMaker } from '../support/no-maker.ts'
import { engines, withStore, type EngineName } from '../support/engines.ts'

export { engines }
export const now = '2016-04-12T09:30:00.000Z'
export const inspectionId = 'inspection-one'
export const otherInspectionId = 'inspection-two'
export const auditKey = 'k'.repeat(32)

export interface File { readonly name: string; readonly bytes: Uint8Array }

/** A list as a CSV file. Rows are by field name; columns are those that some row has. */
export const csvOf = (list: ListId, rows: readonly Readonly<Record<string, string | number>>[], name = `List ${list}.csv`): File => {
  const { fields } = listOf(list)
  const names = Object.keys(fields).filter((field) => rows.some((row) => field in row))
  const quoted = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`
  const lines = [names.map((field) => quoted(fields[field]!.label)), ...rows.map((row) => names.map((field) => quoted(row[field] ?? '')))]
  return { name, bytes: new TextEncoder().encode(lines.map((line) => line.join(',')).join('\r\n')) }
}

/** A day on which somebody who is six on the day of the inspection was born: the children of a list are not all of one day. */
export const bornOn = (at: number): string => new Date(Date.UTC(2009, 3, 13 + (at % 365))).toISOString().slice(0, 10).split('-').reverse().join('/')

/** So many contacts with nothing wrong about them. `from` is the first child's ID. */
export const contacts = (count: number, from = 1001): File => csvOf(1, Array.from({ length: count }, (_, at) => ({
  childId: from + at, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: bornOn(from + at), age: 6, dateOfContact: '03/03/2016', contactSource: '6',
})))

export const referrals = (count: number, from = 1001): File => csvOf(3, Array.from({ length: count }, (_, at) => ({
  childId: from + at, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: bornOn(from + at), age: 6, dateOfReferral: '04/03/2016', referralSource: '6', referralNfa: 'N', referralsInLast12Months: 0,
  allocatedTeam: 'North', allocatedWorker: 'A Worker',
})))

const inspection = (id: string): InspectionRow => ({
  id, edition: 'sif-2015-06', authority: '857', notified_on: '2016-04-11', inspection_date: '2016-04-12', week1_monday: '2016-04-11', lscb_concurrent: 0,
  current_submission_id: null, closed_at: null, made_at: now, made_by: 'officer',
})

export interface Office extends Desk {
  readonly config: Pick<Config, 'dataDir' | 'auditKey'> & Config
  /** Stores files as the officer's next upload, unread. Returns its id. */
  readonly send: (files: readonly File[], more?: { readonly inspection?: string; readonly stage?: Stage }) => Promise<string>
  /** Stores and reads them in this thread: a draft. */
  readonly upload: (files: readonly File[], more?: { readonly inspection?: string; readonly stage?: Stage }) => Promise<SubmissionRow>
  /** Submits a draft as the officer who looked at it just now; where it was read. */
  readonly submit: (id: string) => Promise<SubmissionRow>
  /** Uploads and submits. */
  readonly deliver: (files: readonly File[], more?: { readonly inspection?: string; readonly stage?: Stage }) => Promise<SubmissionRow>
  readonly read: (id: string, tell?: Tell) => Promise<SubmissionRow>
  readonly inspection: (id?: string) => Promise<InspectionRow>
}

const noQueue: IntakeQueue = { add: () => {}, progressOf: () => null, idle: async () => {}, close: async () => {} }

export const officeOn = async (store: Store, dataDir: string): Promise<Office> => {
  for (const id of ['officer', 'lead', 'inspector']) {
    await addPerson(store.db, { id, email: `${id}@example.invalid`, name: `Name of ${id}`, password: '-', role: id === 'officer' ? 'officer' : 'inspector', authority: id === 'officer' ? '857' : null, disabled_at: null, made_at: now })
  }
  for (const id of [inspectionId, otherInspectionId]) await addInspection(store.db, inspection(id))
  const clock = { now: () => new Date(now) }
  const config: Config = { mode: 'demonstration', port: 0, host: '', origin: '', https: false, dataDir, databaseAddress: store.address ?? '', sessionSecret: 's', auditKey, mail: null }
  const desk = { store, dataDir, auditKey, clock }
  const send: Office['send'] = async (files, more = {}) => uploadFiles({ config, store, clock, intake: noQueue }, {
    inspection: (await inspectionById(store.db, more.inspection ?? inspectionId))!, personId: 'officer', stage: more.stage ?? 1, files,
  })
  const read: Office['read'] = async (id, tell = () => {}) => {
    await readSubmission(desk, id, tell)
    return (await submissionById(store.db, id))!
  }
  const submit: Office['submit'] = async (id) => {
    const draft = (await submissionById(store.db, id))!
    if (draft.state !== 'read') return draft
    const unchanged = await unchangedFiles({ store, config }, draft.inspection_id, id)
    const { answer } = await as(office, 'officer', (here) => submitVersion(here, id, { inUse: here.inspection.current_submission_id ?? '', checked: draft.read_at! }, unchanged), draft.inspection_id)
    if (!answer || 'refusal' in answer) throw new Error(JSON.stringify(answer))
    return (await submissionById(store.db, id))!
  }
  const upload: Office['upload'] = async (files, more) => read(await send(files, more))
  const office: Office = {
    ...desk, config, send, read, upload, submit, deliver: async (files, more) => submit((await upload(files, more)).id),
    inspection: async (id = inspectionId) => (await inspectionById(store.db, id))!,
  }
  return office
}

/** A fresh database and data folder with two inspections of one authority, gone afterwards. */
export const withOffice = (engine: EngineName, run: (office: Office) => Promise<void>): Promise<void> => withStore(engine, async (store) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'workbench-files-'))
  try {
    await run(await officeOn(store, dataDir))
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

const visit = (workbench: Workbench, person: PersonRow): RequestContext => ({
  nonce: '', workbench, person, sessionEndsAt: null, sessionCanBeExtended: true, token: null, network: '', reference: 'AAAA-AA', reportFault: () => {},
})

export interface Asked<R> { readonly answer: R; readonly told: readonly string[] }

/** Runs a decision of the server as a person in the first inspection, in a transaction of its own. `told`: submissions that the checker was told of afterwards. */
export const as = async <R>(office: Office, who: 'officer' | 'lead' | 'inspector' | 'colleague', run: (here: HereInInspection) => Promise<R>, inspectionOf?: string): Promise<Asked<R>> => {
  const person = (await personById(office.store.db, who))!
  const told: string[] = []
  const workbench: Workbench = { config: office.config, store: office.store, clock: office.clock, log: makeLog('silent'), limiter: signInLimiter(), maker: noMaker, intake: { ...noQueue, add: (id) => told.push(id) } }
  const later: (() => void)[] = []
  const inspection = await office.inspection(inspectionOf)
  const answer = await office.store.db.transaction().execute((db) => run({
    action: 'seeSubmission', workbench, db, request: new Request('http://localhost/'), params: {}, url: new URL('http://localhost/'), now, visit: visit(workbench, person),
    roles: [who === 'colleague' ? 'officer' : who], about: () => {}, alreadyTold: () => {}, afterwards: (work) => later.push(work), person, inspection,
  }))
  for (const work of later) work()
  return { answer, told }
}

/** A browser's form with files. */
export const formWith = (files: readonly File[], fields: Readonly<Record<string, string>>): Request => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  for (const { name, bytes } of files) body.append('files', new globalThis.File([bytes as never], name))
  return new Request('http://localhost/', { method: 'POST', body })
}
