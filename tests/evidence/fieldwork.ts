import { edition } from '#annex-a/specification/edition.ts'
import type { Store } from '#db/open.ts'
import { addInspection, inspectionById, setTeam } from '#db/queries/inspections.ts'
import { addPerson, personById } from '#db/queries/people.ts'
import type { Role } from '#server/access/may.ts'
import type { HereInInspection } from '#server/door.ts'
import { withStore, type EngineName } from '../support/engines.ts'

export const inspectionId = 'i'.repeat(26)
export const [leadId, inspectorId] = ['lead', 'inspector'] as const
const at = '2014-03-14T09:00:00.000Z'

const person = (id: string, name: string) => ({ id, email: `${id}@example.org`, name, password: '-', role: 'inspector' as const, authority: null, disabled_at: null, made_at: at })

const child = async ({ db }: Store, shownId: string, caseNumber: string | null): Promise<void> => {
  const id = `child ${shownId}`
  await db.insertInto('child').values({ id, inspection_id: inspectionId, child_key: shownId.toLowerCase() }).execute()
  await db.insertInto('child_summary').values({
    submission_id: 'submission', child_id: id, shown_id: shownId, date_of_birth: null, expected_date_of_birth: null, age: null, gender: null, ethnicity: null,
    ethnicity_group: null, disability: null, lists: '|3|', stage: 3, teams: '', workers: '', legal_status: null, placement_type: null, category_of_abuse: null, primary_need: null,
  }).execute()
  if (caseNumber) await db.insertInto('chosen_case').values({
    id: `case ${caseNumber}`, inspection_id: inspectionId, kind: 'tracked', number: caseNumber, child_id: id, reason: 'Age and stage', chosen_by: leadId, chosen_at: at,
    submission_id: 'submission', removed_reason: null, removed_by: null, removed_at: null,
  }).execute()
}

/** An inspection under way: a lead, an inspector, lists with three children, of whom one is tracked as T01. */
export const withFieldwork = (engine: EngineName, run: (store: Store) => Promise<void>): Promise<void> => withStore(engine, async (store) => {
  const { db } = store
  for (const one of [person(leadId, 'Asha Lead'), person(inspectorId, 'Ben Inspector')]) await addPerson(db, one)
  await addInspection(db, {
    id: inspectionId, edition: edition.id, authority: '330', notified_on: '2014-03-10', inspection_date: '2014-03-11', week1_monday: '2014-03-10', lscb_concurrent: 1,
    current_submission_id: null, closed_at: null, made_at: at, made_by: leadId,
  })
  await setTeam(db, inspectionId, [
    { inspection_id: inspectionId, person_id: leadId, role: 'lead', joined_at: at }, { inspection_id: inspectionId, person_id: inspectorId, role: 'inspector', joined_at: at },
  ])
  await db.insertInto('submission').values({
    id: 'submission', inspection_id: inspectionId, number: 1, state: 'read', stage: 1, edition: edition.id, inspection_date: '2014-03-11', sent_by: leadId, sent_at: at, read_at: at,
    rows: 3, children: 3, attempts: 1, fault_reference: null, version: 1, submitted_at: at, submitted_by: leadId,
  }).execute()
  await child(store, '52954', 'T01')
  await child(store, 'LCS-00123/A', null)
  await child(store, 'LA 4711', null)
  await db.updateTable('inspection').set({ current_submission_id: 'submission' }).where('id', '=', inspectionId).execute()
  await run(store)
})

export type Form = Readonly<Record<string, string | readonly string[]>>
interface Asked { readonly as?: 'lead' | 'inspector' | 'third'; readonly path?: string; readonly form?: Form; readonly minutes?: number }

/** What a form or an address brings through the door, in a transaction of its own. `told`: what was said for the audit trail. */
export const asks = <R>(store: Store, { as = 'inspector', path = '/evidence', form, minutes = 0 }: Asked, run: (here: HereInInspection, told: unknown[]) => Promise<R>): Promise<R> =>
  store.db.transaction().execute(async (db) => {
    const url = new URL(`https://workbench.example/inspections/${inspectionId}${path}`)
    const body = new URLSearchParams(Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
    const request = new Request(url, form ? { method: 'POST', body } : {})
    const now = new Date(Date.parse('2014-03-14T10:00:00.000Z') + minutes * 60_000)
    const told: unknown[] = []
    const [who, inspection] = [await personById(db, as === 'lead' ? leadId : as === 'third' ? 'third' : inspectorId), await inspectionById(db, inspectionId)]
    // Of the workbench, evidence and judgements ask the clock alone.
    const here = {
      db, request, url, params: {}, now: now.toISOString(), roles: [as === 'lead' ? 'lead' : 'inspector'] satisfies Role[], person: who!, inspection: inspection!, workbench: { clock: { now: () => now } },
      about: (...about: unknown[]) => told.push(about), alreadyTold: () => told.push('already told'),
    } as unknown as HereInInspection
    return run(here, told)
  })

/** What a refusal says; null where there was none. */
export const refused = <P>(answer: object): P | null => ('refusal' in answer ? (answer.refusal as { data: P }).data : null)
