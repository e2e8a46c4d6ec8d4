import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as caseLoader, action as removeAction } from '#app/routes/cases/case.tsx'
import { loader as casesLoader } from '#app/routes/cases/list.tsx'
import { action as chooseAction, loader as childLoader } from '#app/routes/children/child.tsx'
import { loader as childrenLoader } from '#app/routes/children/list.tsx'
import { action as searchAction, loader as searchLoader } from '#app/routes/children/search.tsx'
import type { Store } from '#db/open.ts'
import { casesOf } from '#db/queries/cases.ts'
import type { ChildPage } from '#server/selection/child.ts'
import type { ChildrenOfVersion } from '#server/selection/children.ts'
import type { Found } from '#server/selection/search.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, child, inspectionId, otherInspectionId, sharedStore, statusOf, submission } from './inspection.ts'

const tracked = { kind: 'tracked', reason: 'A plan that has lasted two years' }
const events = async ({ db }: Store) => (await db.selectFrom('event').selectAll().orderBy('number').execute())

describe.each(engines)('pages of children and cases on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  const withFrame = (run: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await emptied()
    await addChildren(store, Array.from({ length: 60 }, (_, index) => child(`10${String(index).padStart(2, '0')}`, { age: index % 18, lists: '|1|3|', stage: 3 })))
    await run(store)
  }

  it('are for the team only: officers and administrators are refused, strangers find nothing, and each refusal is kept', withFrame(async (store) => {
    const params = { childId: 'child-1000', caseId: 'none' }
    for (const route of [childrenLoader, childLoader, casesLoader, caseLoader, searchLoader, searchAction, chooseAction, removeAction]) {
      for (const [as, status] of [['officer', 403], ['administrator', 403], ['stranger', 404], [null, 303]] as const) {
        expect(statusOf(await ask(store, route, { as, params, ...(route === searchAction || route === chooseAction || route === removeAction ? { form: tracked } : {}) }))).toBe(status)
      }
    }
    const kept = await events(store)
    expect(kept).toHaveLength(8 * 3)
    expect(new Set(kept.map(({ outcome }) => outcome))).toEqual(new Set(['refused']))
  }))

  it('let an inspector look and only the lead choose', withFrame(async (store) => {
    const params = { childId: 'child-1000' }
    expect(await ask(store, childLoader, { as: 'inspector', params })).toMatchObject({ shownId: '1000', mayChoose: false })
    expect(await ask(store, childLoader, { as: 'lead', params })).toMatchObject({ mayChoose: true })
    expect(statusOf(await ask(store, chooseAction, { as: 'inspector', params, form: tracked }))).toBe(403)
    const answer = await ask(store, chooseAction, { as: 'lead', params, form: tracked }) as Response
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/inspections/${inspectionId}/children/child-1000?done=case-chosen`])
    const [chosen] = await casesOf(store.db, inspectionId)
    expect((await events(store)).map(({ action, outcome, subject_kind, subject_id }) => [action, outcome, subject_kind, subject_id])).toEqual([
      ['seeChild', 'done', 'child', 'child-1000'], ['seeChild', 'done', 'child', 'child-1000'], ['chooseCase', 'refused', null, null], ['chooseCase', 'done', 'case', chosen!.id],
    ])
    expect(statusOf(await ask(store, removeAction, { as: 'inspector', params: { caseId: chosen!.id }, form: { reason: 'The child has moved away' } }))).toBe(403)
    expect(statusOf(await ask(store, removeAction, { as: 'lead', params: { caseId: chosen!.id }, form: { reason: 'The child has moved away' } }))).toBe(303)
    expect(await ask(store, caseLoader, { as: 'inspector', params: { caseId: chosen!.id } })).toMatchObject({ case: { number: 'T01', removed: { by: 'Name of lead' } }, mayRemove: false })
    expect(await ask(store, casesLoader, { as: 'inspector' })).toMatchObject({ tracked: [], removed: [{ number: 'T01' }], balance: { tracked: 0 } })
  }))

  it('keep nothing where the form is not yet right', withFrame(async (store) => {
    for (const [form, errors] of [
      [{}, ['kind', 'reason']], [{ kind: 'tracked', reason: 'short' }, ['reason']], [{ kind: 'both', reason: tracked.reason }, ['kind']],
      [{ kind: 'sampled', reason: 'x'.repeat(1_001) }, ['reason']], [{ kind: 'sampled', reason: '          ' }, ['reason']],
    ] as const) {
      const answer = await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1000' }, form: { ...form } })
      expect(statusOf(answer)).toBe(422)
      expect(Object.keys((answer as { data: { errors: object } }).data.errors)).toEqual(errors)
    }
    expect(await casesOf(store.db, inspectionId)).toEqual([])
    expect(await events(store)).toEqual([])
  }))

  it('choose nobody once the inspection is closed', withFrame(async (store) => {
    await store.db.updateTable('inspection').set({ closed_at: '2016-06-01T00:00:00.000Z' }).where('id', '=', inspectionId).execute()
    expect(statusOf(await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1000' }, form: tracked }))).toBe(403)
    expect(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-1000' } })).toMatchObject({ mayChoose: false })
  }))

  it('do not know a child or case of another inspection', withFrame(async (store) => {
    await store.db.insertInto('child').values({ id: 'child-Z', inspection_id: otherInspectionId, child_key: 'z' }).execute()
    expect(statusOf(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-Z' } }))).toBe(404)
    expect(statusOf(await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-Z' }, form: tracked }))).toBe(404)
    expect(statusOf(await ask(store, caseLoader, { as: 'lead', params: { caseId: 'nothing' } }))).toBe(404)
    expect(statusOf(await ask(store, searchAction, { as: 'stranger', form: { id: '1000' } }))).toBe(404)
  }))

  it('show fifty children a page, and the last page for one beyond it', withFrame(async (store) => {
    const page = async (search: string) => await ask(store, childrenLoader, { as: 'inspector', search }) as ChildrenOfVersion
    const first = await page('')
    expect([first.total, first.found, first.pages, first.children.length, first.children[0]!.shownId]).toEqual([60, 60, 2, 50, '1000'])
    expect((await page('?page=2')).children.map(({ shownId }) => shownId)).toEqual(['1050', '1051', '1052', '1053', '1054', '1055', '1056', '1057', '1058', '1059'])
    expect((await page('?page=99')).page).toBe(2)
    const unborn = await page('?age=under-1&list=3')
    expect([unborn.found, unborn.page, unborn.applied]).toEqual([4, 1, [
      { field: 'list', value: '3', name: 'Referrals', without: 'age=under-1' }, { field: 'age', value: 'under-1', name: null, without: 'list=3' },
    ]])
    await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1001' }, form: tracked })
    expect((await page('?chosen=tracked')).children).toMatchObject([{ shownId: '1001', case: { number: 'T01' } }])
    expect((await page('?chosen=none')).found).toBe(59)
  }))

  it('find a child by its ID however it is written, and keep what was typed out of the trail', withFrame(async (store) => {
    await addChildren(store, [child('AB-77', { lists: '|8|', stage: 8 }), child('O"<b>', {})])
    const find = async (id: string) => ask(store, searchAction, { as: 'inspector', form: { id } })
    for (const [typed, id] of [['1000', '1000'], [' 1000.0 ', '1000'], ['ab-77', 'AB-77'], ['O"<B>', 'O"<b>']] as const) {
      expect((await find(typed) as Response).headers.get('Location')).toBe(`/inspections/${inspectionId}/children/child-${id}`)
    }
    const some = await find('100') as Extract<Found, { child: null }>
    expect([some.total, some.alike.map(({ shownId }) => shownId)]).toEqual([10, ['1000', '1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008', '1009']])
    const many = await find('10') as Extract<Found, { child: null }>
    expect([many.total, many.alike.length]).toEqual([60, 20])
    for (const nobody of ['%', '_', '99999', "'; drop table child; --"]) expect(await find(nobody)).toMatchObject({ total: 0, alike: [] })
    expect(statusOf(await find('   '))).toBe(422)
    const kept = (await events(store)).filter(({ action }) => action === 'searchChildren')
    expect(kept).toHaveLength(10)
    expect(JSON.stringify(kept.map(({ detail }) => detail))).not.toMatch(/99999|drop|ab-77|1000/i)
  }))

  it('show a child that the current version has not got, from the last that had it', withFrame(async (store) => {
    await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1000' }, form: tracked })
    await store.db.insertInto('submission').values(submission('version-two', 2)).execute()
    await addChildren(store, [child('1001', { submission_id: 'version-two' })])
    await store.db.updateTable('inspection').set({ current_submission_id: 'version-two' }).where('id', '=', inspectionId).execute()
    expect(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-1000' } })).toMatchObject({ inCurrent: false, version: 1, shownId: '1000', mayChoose: false })
    expect(await ask(store, casesLoader, { as: 'lead' })).toMatchObject({ tracked: [{ number: 'T01', inCurrent: false, version: 1 }], balance: { tracked: 1, trackedElsewhere: 1 } })
  }))

  it('say every row of a child with where it stands, in words, and what the lists disagree about', withFrame(async (store) => {
    const { db } = store
    await db.insertInto('submission_file').values({
      id: 'file', submission_id: 'version-one', position: 0, name: 'lists.xlsx', bytes: 1, sha256: '', path: '', format: 'xlsx', problem_code: null, problem_facts: null, other_sheets: '[]',
    }).execute()
    for (const [list, sheet] of [[3, 'List 3'], [8, 'LAC']] as const) {
      await db.insertInto('submission_list').values({
        submission_id: 'version-one', list, file_id: 'file', carried_from: null, sheet, header_row: 1, rows: 1, children: 1, hidden_rows: 0, blank_rows: 0, columns: '[]', missing: '[]', extra: '[]', footer_rows: '[]',
      }).execute()
    }
    const row = { submission_id: 'version-one', child_ref: 'child-1000', child_id: '1000', hidden: 0, written: '{}', extra: '{}' }
    await db.insertInto('list_03').values({ ...row, row_number: 12, gender: 'M', date_of_birth: '2005-05-02', date_of_referral: '2016-01-11', referral_source: null, written: '{"referralSource":"The postman"}' }).execute()
    await db.insertInto('list_08').values({ ...row, row_number: 45, hidden: 1, gender: 'F', date_of_birth: '2005-05-02', started: '2015-03-03', legal_status: 'C2', written: '{"legalStatus":"FCO"}', extra: '{"Key worker":"Not asked"}' }).execute()
    await db.insertInto('finding').values({
      submission_id: 'version-one', number: 1, code: 'gender-differs', severity: 'check', list: 8, sheet: 'LAC', row_number: 45, column_letter: 'B', field: 'gender', header: 'Gender', value: 'F',
      child_id: 'child-1000', facts: JSON.stringify({ here: 'F', there: 'M', lists: ['3'] }), related: '[]',
    }).execute()
    const page = await ask(store, childLoader, { as: 'inspector', params: { childId: 'child-1000' } }) as ChildPage
    expect(page.disagreements.map(({ says }) => says)).toEqual(['Gender is Male on list 3 and Female on list 8'])
    expect(page.timeline.map(({ date, says, list, row: number }) => `${date} ${says} ${list}:${number}`)).toEqual(['2005-05-02 Born 3:12', '2015-03-03 Started to be looked after 8:45', '2016-01-11 Referral 3:12'])
    expect(page.rows.map(({ list, row: number, sheet, file, hidden }) => [list, number, sheet, file, hidden])).toEqual([[3, 12, 'List 3', 'lists.xlsx', false], [8, 45, 'LAC', 'lists.xlsx', true]])
    expect(page.rows[0]!.cells).toContainEqual({ label: 'Referral source', says: null, written: 'The postman' })
    expect(page.rows[1]!.cells).toContainEqual({ label: "Child's legal status", says: 'Full care order', written: 'FCO' })
    expect(page.rows[1]!.cells).toContainEqual({ label: 'Date of birth', says: '2 May 2005', written: null })
    expect(page.rows[1]!.extra).toEqual([{ label: 'Key worker', says: 'Not asked', written: null }])
    expect(page.findings[0]!.message).toContain('Child 1000: gender is Female on list 8 (B45), but Male on list 3')
    for (const table of ['finding', 'submission_list', 'submission_file', 'list_03', 'list_08'] as const) await db.deleteFrom(table).execute()
  }))

  it('say that there are no children before the first version is read', withFrame(async (store) => {
    await store.db.updateTable('inspection').set({ current_submission_id: null }).where('id', '=', inspectionId).execute()
    expect(await ask(store, childrenLoader, { as: 'inspector' })).toBeNull()
    expect(await ask(store, casesLoader, { as: 'inspector' })).toMatchObject({ balance: null })
    expect(await ask(store, searchAction, { as: 'inspector', form: { id: '999' } })).toMatchObject({ child: null, total: 0 })
  }))
})
