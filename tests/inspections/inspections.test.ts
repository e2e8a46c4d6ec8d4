import { describe, expect, test } from 'vitest'
import { loader as audit } from '#app/routes/inspections/audit.tsx'
import { action as edit, loader as toEdit } from '#app/routes/inspections/edit.tsx'
import { loader as listed } from '#app/routes/inspections/list.tsx'
import { action as setUp, loader as toSetUp } from '#app/routes/inspections/new.tsx'
import { loader as overview } from '#app/routes/inspections/overview.tsx'
import { action as addPerson, loader as toAddPerson } from '#app/routes/access/new-person.tsx'
import { loader as people } from '#app/routes/access/people.tsx'
import { writeEvent } from '#server/access/audit.ts'
import { isOffered, authorityChoices } from '#server/inspections/authority-choices.ts'
import type { EventsPage } from '#server/inspections/events.ts'
import type { Overview } from '#server/inspections/overview.ts'
import type { ListedInspection } from '#server/inspections/own.ts'
import { dateBoxes } from '#server/inspections/typed-dates.ts'
import { engines } from '../support/engines.ts'
import { ask, config, errorsIn, events, locationOf, other, own, statusOf, withRig, type Rig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'

const form = (more: Record<string, string | string[]> = {}) => ({
  authority: '352', ...dateBoxes('notified', '2016-06-06'), ...dateBoxes('week1', '2016-06-06'), ...dateBoxes('inspection', '2016-06-07'), lscb: 'yes', lead: 'lead', inspectors: ['stranger'], ...more,
})

const seen = async (rig: Rig, who: string): Promise<readonly ListedInspection[]> =>
  (await ask(rig, listed, { cookie: await signInAs(rig, who) }) as { inspections: readonly ListedInspection[] }).inspections
const overviewFor = async (rig: Rig, who: string, inspectionId: string): Promise<Overview> => await ask(rig, overview, { cookie: await signInAs(rig, who), params: { inspectionId } }) as Overview

/** A version that was read: two lists, some findings. */
const addVersion = async ({ store: { db } }: Rig): Promise<void> => {
  await db.insertInto('submission').values({
    id: 's', inspection_id: own, number: 3, state: 'read', stage: 1, edition: 'e', inspection_date: '2016-04-12', sent_by: 'officer', sent_at: '2016-04-12T08:00:00.000Z', read_at: '2016-04-12T08:01:00.000Z',
    rows: 5, children: 4, attempts: 1, fault_reference: null, withdrawn_because: null, version: 3, submitted_at: '2016-04-12T08:00:00.000Z', submitted_by: 'officer',
  }).execute()
  await db.insertInto('submission_file').values({ id: 'f', submission_id: 's', position: 0, name: 'x.xlsx', bytes: 1, sha256: 'x', path: 'x', format: 'xlsx', problem_code: null, problem_facts: null, other_sheets: '[]' }).execute()
  const list = { submission_id: 's', file_id: 'f', carried_from: null, sheet: 'x', header_row: 1, rows: 1, children: 1, hidden_rows: 0, blank_rows: 0, columns: '[]', missing: '[]', extra: '[]', footer_rows: '[]' }
  await db.insertInto('submission_list').values([{ ...list, list: 1 }, { ...list, list: 7 }]).execute()
  await db.insertInto('finding_total').values([
    { submission_id: 's', list: 1, code: 'a', severity: 'fix', total: 2 }, { submission_id: 's', list: 7, code: 'a', severity: 'fix', total: 3 }, { submission_id: 's', list: 7, code: 'b', severity: 'gap', total: 40 },
  ]).execute()
  await db.updateTable('inspection').set({ current_submission_id: 's' }).where('id', '=', own).execute()
}

describe.each(engines)('inspections on %s', (engine) => {
  test('an administrator sets one up, and its team finds it', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'administrator')
    const answer = await ask(rig, setUp, { cookie, form: form() })
    const id = /^\/inspections\/(\w{26})\?done=inspection-set-up$/.exec(locationOf(answer) ?? '')![1]!
    expect(await rig.store.db.selectFrom('inspection').selectAll().where('id', '=', id).executeTakeFirst()).toMatchObject({
      authority: '352', notified_on: '2016-06-06', week1_monday: '2016-06-06', inspection_date: '2016-06-07', lscb_concurrent: 1, edition: 'sif-2015-06', made_by: 'administrator', closed_at: null,
    })
    expect((await seen(rig, 'lead')).map((one) => [one.id, one.role])).toEqual([[id, 'lead'], [own, 'lead']])
    expect((await seen(rig, 'stranger')).map((one) => [one.id, one.role])).toEqual([[id, 'inspector'], [other, 'lead']])
    expect((await seen(rig, 'administrator')).map((one) => one.id)).toEqual([id, other, own])
    expect((await seen(rig, 'officer')).map((one) => one.id)).toEqual([own])
    expect((await events(rig)).filter(({ action }) => action === 'setUpInspection')).toMatchObject([{ outcome: 'done', subject_kind: 'inspection', subject_id: id }])
  }))

  test('what is wrong is said, with all that was typed, and nothing is made', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'administrator')
    const answer = await ask(rig, setUp, { cookie, form: form({ authority: '999', ...dateBoxes('week1', '2016-06-07'), lead: 'officer' }) })
    expect(statusOf(answer)).toBe(422)
    expect(Object.keys(errorsIn(answer))).toEqual(['authority', 'week1', 'lead'])
    expect((answer as { data: { values: Record<string, string> } }).data.values).toMatchObject({ authority: '999', 'week1-day': '7', lead: 'officer' })
    expect(await rig.store.db.selectFrom('inspection').selectAll().execute()).toHaveLength(2)
    for (const who of ['lead', 'inspector', 'officer']) expect(statusOf(await ask(rig, setUp, { cookie: await signInAs(rig, who), form: form() }))).toBe(403)
  }))

  test('a team is made of inspectors whose account is open; one who left stays to choose while on it', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'administrator')
    await rig.store.db.updateTable('person').set({ disabled_at: '2016-04-02T00:00:00.000Z' }).where('id', '=', 'inspector').execute()
    const fresh = await ask(rig, toSetUp, { cookie }) as { inspectors: { value: string }[] }
    expect(fresh.inspectors.map(({ value }) => value).toSorted()).toEqual(['lead', 'stranger'])
    const standing = await ask(rig, toEdit, { cookie, params: { inspectionId: own } }) as { choices: typeof fresh; values: Record<string, unknown> }
    expect(standing.choices.inspectors.map(({ value }) => value).toSorted()).toEqual(['inspector', 'lead', 'stranger'])
    expect(standing.values).toMatchObject({ lead: 'lead', inspectors: ['inspector'], lscb: 'no', 'week1-day': '11', 'week1-month': '4', 'week1-year': '2016' })
  }))

  test('the lead inspector changes dates and team, and can hand over', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    const params = { inspectionId: own }
    await addVersion(rig)
    const anew = async () => (await rig.store.db.selectFrom('submission').select('anew').where('id', '=', 's').executeTakeFirstOrThrow()).anew
    expect(locationOf(await ask(rig, edit, { cookie, params, form: form({ ...dateBoxes('notified', '2016-04-11'), ...dateBoxes('week1', '2016-04-11'), ...dateBoxes('inspection', '2016-04-12'), inspectors: ['inspector'] }) }))).toBe(`/inspections/${own}?done=inspection-changed`)
    expect(await anew()).toBeNull()
    const changed = form({ ...dateBoxes('inspection', '2016-06-08'), inspectors: ['inspector', 'stranger'] })
    expect(locationOf(await ask(rig, edit, { cookie, params, form: changed }))).toBe(`/inspections/${own}?done=inspection-date-changed`)
    expect(await anew()).toBe('waiting')
    expect(await rig.store.db.selectFrom('inspection').selectAll().where('id', '=', own).executeTakeFirst()).toMatchObject({ inspection_date: '2016-06-08', lscb_concurrent: 1, authority: '383' })
    const team = await rig.store.db.selectFrom('team_member').selectAll().where('inspection_id', '=', own).orderBy('person_id').execute()
    expect(team.map(({ person_id, role, joined_at }) => [person_id, role, joined_at.slice(0, 10)])).toEqual([
      ['inspector', 'inspector', '2016-04-01'], ['lead', 'lead', '2016-04-01'], ['stranger', 'inspector', '2016-04-12'],
    ])
    expect(locationOf(await ask(rig, edit, { cookie, params, form: form({ ...dateBoxes('inspection', '2016-06-08'), lead: 'stranger', inspectors: [] }) }))).toBe('/inspections?done=inspection-changed')
    expect(statusOf(await ask(rig, overview, { cookie, params }))).toBe(404)
    expect((await seen(rig, 'stranger')).map((one) => [one.id, one.role])).toContainEqual([own, 'lead'])
    expect(statusOf(await ask(rig, edit, { cookie: await signInAs(rig, 'inspector'), params, form: form() }))).toBe(404)
  }))

  test('each role is shown what it may see', () => withRig(engine, async (rig) => {
    await addVersion(rig)
    const lists = { received: 2, of: 11, latest: { id: 's', state: 'read', called: { version: 3, sentAt: '2016-04-12T08:00:00.000Z' }, submittedAt: '2016-04-12T08:00:00.000Z' } }
    const findings = { unreadable: 0, fix: 5, check: 0, gap: 40 }
    expect((await overviewFor(rig, 'lead', own)).standing).toEqual({ lists, findings, cases: { tracked: 0, sampled: 0, usually: { atLeast: 25, noMoreThan: 30 } }, evidence: 0, grades: { recorded: 0, signed: 0, of: 6 } })
    expect((await overviewFor(rig, 'officer', own)).standing).toEqual({ lists, findings, cases: null, evidence: null, grades: null })
    expect((await overviewFor(rig, 'administrator', own)).standing).toEqual({ lists, findings: null, cases: null, evidence: null, grades: null })
    expect(await overviewFor(rig, 'inspector', own)).toMatchObject({
      authority: 'Leeds', roles: ['inspector'], week: { is: 'within', week: 1 }, team: [{ name: 'Person lead', role: 'lead' }, { name: 'Person inspector', role: 'inspector' }],
    })
    expect((await overviewFor(rig, 'stranger', other)).standing.lists).toEqual({ received: 0, of: 11, latest: null })
  }))

  test('grades and evidence are counted once each, and what was removed not at all', () => withRig(engine, async ({ store, ...rig }) => {
    const { db } = store
    const grade = { inspection_id: own, grade: 3, rationale: 'r', pieces: '{}', answers: '{}', edition: 'e', recorded_by: 'lead', recorded_at: '2016-04-12T08:00:00.000Z' }
    await db.insertInto('provisional_grade').values([{ ...grade, id: 'a', judgement: 'HP' }, { ...grade, id: 'b', judgement: 'HP' }, { ...grade, id: 'c', judgement: 'LSCB' }]).execute()
    const record = { inspection_id: own, version: 1, made_by: 'lead', made_at: '2016-04-12T08:00:00.000Z' }
    await db.insertInto('evidence').values([{ ...record, id: 'a', deleted_at: null }, { ...record, id: 'b', deleted_at: '2016-04-12T09:00:00.000Z' }]).execute()
    const version = { version: 1, activity: 'document', observed_on: '2016-04-12', case_id: null, source: '', text: 't', polarity: 'strength' as const, impact: '', corroborate: '', identities_reason: '', edition: 'e', saved_by: 'lead', saved_at: '2016-04-12T08:00:00.000Z' }
    await db.insertInto('evidence_version').values([{ ...version, evidence_id: 'a' }, { ...version, evidence_id: 'b' }]).execute()
    expect((await overviewFor({ store, ...rig }, 'lead', own)).standing).toMatchObject({ evidence: 1, grades: { recorded: 1, of: 6 } })
    await db.updateTable('inspection').set({ lscb_concurrent: 1 }).where('id', '=', own).execute()
    expect((await overviewFor({ store, ...rig }, 'lead', own)).standing).toMatchObject({ grades: { recorded: 2, of: 7 } })
  }))

  test('the audit trail is read a hundred at a time, the newest first', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    await rig.store.db.transaction().execute(async (db) => {
      for (let i = 1; i <= 230; i++) await writeEvent(db, {
        at: '2016-04-12T09:00:00.000Z', person_id: i % 2 ? 'lead' : null, action: i === 230 ? 'gone-since' : i === 229 ? 'listsRead' : 'seeChild', outcome: 'done', inspection_id: i === 100 ? other : own, subject_kind: 'child', subject_id: 'c', detail: '{}',
      }, config.auditKey)
    })
    const page = async (search: string): Promise<EventsPage> => await ask(rig, audit, { cookie, params: { inspectionId: own }, search }) as EventsPage
    const first = await page('')
    expect(first.events).toHaveLength(100)
    expect(first.first).toBe(true)
    expect(first.events.slice(0, 3)).toMatchObject([
      { number: 231, did: 'gone-since', who: null }, { number: 230, did: 'finish reading lists' }, { number: 229, who: null, did: 'see a child', about: 'child', outcome: 'done' },
    ])
    const second = await page(`?before=${first.older}`)
    expect(second.events[0]!.number).toBe(first.older! - 1)
    const third = await page(`?before=${second.older}`)
    expect([first, second, third].flatMap((one) => one.events)).toHaveLength(229)
    expect(third).toMatchObject({ older: null, first: false })
    expect((await page('?before=soon')).first).toBe(true)
    expect((await events(rig)).filter(({ action }) => action === 'seeEvents')).toEqual([])
  }))

  test('an inspection’s trail begins with its being set up', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'administrator')
    const inspectionId = /inspections\/(\w+)/.exec(locationOf(await ask(rig, setUp, { cookie, form: form() })) ?? '')![1]!
    const trail = await ask(rig, audit, { cookie, params: { inspectionId } }) as EventsPage
    expect(trail.events).toMatchObject([{ who: 'Person administrator', did: 'set up an inspection', about: 'inspection' }])
  }))

  test('people are added by an administrator, once for each address, and no page brings a hash', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'administrator')
    const person = { name: 'Olive Reed', email: ' Olive@Example.org ', role: 'officer', authority: '352', password: 'lantern pigeon forty' }
    expect(locationOf(await ask(rig, addPerson, { cookie, form: person }))).toBe('/people?done=person-added')
    expect(errorsIn(await ask(rig, addPerson, { cookie, form: person }))).toEqual({ email: 'There is already a person with this e-mail address' })
    const shown = JSON.stringify(await ask(rig, people, { cookie }))
    expect(shown).toContain('"email":"olive@example.org","role":"officer","authority":"352"')
    expect(shown).toContain('Data officer, Manchester')
    expect(shown).not.toContain('argon2')
    const wrong = await ask(rig, addPerson, { cookie, form: { ...person, email: 'x', role: 'king', password: 'olive has lanterns' } })
    expect(Object.keys(errorsIn(wrong))).toEqual(['email', 'role', 'password'])
    expect(JSON.stringify(wrong)).not.toContain('lanterns')
    expect((await events(rig)).filter(({ action }) => action === 'changePeople')).toHaveLength(1)
    expect(statusOf(await ask(rig, toAddPerson, { cookie: await signInAs(rig, 'lead') }))).toBe(403)
  }))
})

test('the invented authority is offered in a demonstration only', () => {
  expect(authorityChoices({ mode: 'production' })).toHaveLength(152)
  expect(authorityChoices({ mode: 'demonstration' })).toHaveLength(153)
  expect([isOffered('X01', { mode: 'production' }), isOffered('X01', { mode: 'demonstration' }), isOffered('383', { mode: 'production' })]).toEqual([false, true, true])
})
