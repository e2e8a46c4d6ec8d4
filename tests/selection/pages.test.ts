import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as caseLoader, action as removeAction } from '#app/routes/cases/case.tsx'
import { loader as casesLoader } from '#app/routes/cases/list.tsx'
import { action as chooseAction, loader as childLoader } from '#app/routes/children/child.tsx'
import { loader as childrenLoader } from '#app/routes/children/list.tsx'
import { action as searchAction, loader as searchLoader } from '#app/routes/children/search.tsx'
import type { Store } from '#db/open.ts'
import { casesOf } from '#db/queries/cases.ts'
import type { ChildrenOfVersion } from '#server/selection/children.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, eventsIn, inspectionId, otherInspectionId, sharedStore, sixty, statusOf } from './inspection.ts'

const tracked = { kind: 'tracked', reason: 'A plan that has lasted two years' }

describe.each(engines)('pages of children and cases on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  const withFrame = (run: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await emptied()
    await addChildren(store, sixty)
    await run(store)
  }

  it(
    'are for the team only: officers and administrators are refused, strangers find nothing, and each refusal is kept',
    withFrame(async (store) => {
      const params = { childId: 'child-1000', caseId: 'none' }
      for (const route of [childrenLoader, childLoader, casesLoader, caseLoader, searchLoader, searchAction, chooseAction, removeAction]) {
        for (const [as, status] of [
          ['officer', 403],
          ['administrator', 403],
          ['stranger', 404],
          [null, 303],
        ] as const) {
          expect(
            statusOf(
              await ask(store, route, {
                as,
                params,
                ...(route === searchAction || route === chooseAction || route === removeAction ? { form: tracked } : {}),
              }),
            ),
          ).toBe(status)
        }
      }
      const kept = await eventsIn(store)
      expect(kept).toHaveLength(8 * 3)
      expect(new Set(kept.map(({ outcome }) => outcome))).toEqual(new Set(['refused']))
    }),
  )

  it(
    'let an inspector look and only the lead choose',
    withFrame(async (store) => {
      const params = { childId: 'child-1000' }
      expect(await ask(store, childLoader, { as: 'inspector', params })).toMatchObject({ shownId: '1000', mayChoose: false })
      expect(await ask(store, childLoader, { as: 'lead', params })).toMatchObject({ mayChoose: true })
      expect(statusOf(await ask(store, chooseAction, { as: 'inspector', params, form: tracked }))).toBe(403)
      const answer = (await ask(store, chooseAction, { as: 'lead', params, form: tracked })) as Response
      expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/inspections/${inspectionId}/children/child-1000?done=case-chosen`])
      const [chosen] = await casesOf(store.db, inspectionId)
      expect((await eventsIn(store)).map(({ action, outcome, subject_kind, subject_id }) => [action, outcome, subject_kind, subject_id])).toEqual([
        ['seeChild', 'done', 'child', 'child-1000'],
        ['seeChild', 'done', 'child', 'child-1000'],
        ['chooseCase', 'refused', null, null],
        ['chooseCase', 'done', 'case', chosen!.id],
      ])
      expect(
        statusOf(await ask(store, removeAction, { as: 'inspector', params: { caseId: chosen!.id }, form: { reason: 'The child has moved away' } })),
      ).toBe(403)
      expect(
        statusOf(await ask(store, removeAction, { as: 'lead', params: { caseId: chosen!.id }, form: { reason: 'The child has moved away' } })),
      ).toBe(303)
      expect(await ask(store, caseLoader, { as: 'inspector', params: { caseId: chosen!.id } })).toMatchObject({
        case: { number: 'T01', removed: { by: 'Name of lead' } },
        may: { remove: false },
      })
      expect(await ask(store, casesLoader, { as: 'inspector' })).toMatchObject({ tracked: [], removed: [{ number: 'T01' }], balance: { tracked: 0 } })
    }),
  )

  it(
    'keep nothing where the form is not yet right',
    withFrame(async (store) => {
      for (const [form, errors] of [
        [{}, ['kind', 'reason']],
        [{ kind: 'tracked', reason: 'short' }, ['reason']],
        [{ kind: 'both', reason: tracked.reason }, ['kind']],
        [{ kind: 'sampled', reason: 'x'.repeat(1_001) }, ['reason']],
        [{ kind: 'sampled', reason: '          ' }, ['reason']],
      ] as const) {
        const answer = await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1000' }, form: { ...form } })
        expect(statusOf(answer)).toBe(422)
        expect(Object.keys((answer as { data: { errors: object } }).data.errors)).toEqual(errors)
      }
      expect(await casesOf(store.db, inspectionId)).toEqual([])
      expect(await eventsIn(store)).toEqual([])
    }),
  )

  it(
    'choose nobody once the inspection is closed',
    withFrame(async (store) => {
      await store.db.updateTable('inspection').set({ closed_at: '2016-06-01T00:00:00.000Z' }).where('id', '=', inspectionId).execute()
      expect(statusOf(await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1000' }, form: tracked }))).toBe(403)
      expect(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-1000' } })).toMatchObject({ mayChoose: false })
    }),
  )

  it(
    'do not know a child or case of another inspection',
    withFrame(async (store) => {
      await store.db.insertInto('child').values({ id: 'child-Z', inspection_id: otherInspectionId, child_key: 'z' }).execute()
      expect(statusOf(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-Z' } }))).toBe(404)
      expect(statusOf(await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-Z' }, form: tracked }))).toBe(404)
      expect(statusOf(await ask(store, caseLoader, { as: 'lead', params: { caseId: 'nothing' } }))).toBe(404)
      expect(statusOf(await ask(store, searchAction, { as: 'stranger', form: { id: '1000' } }))).toBe(404)
    }),
  )

  it(
    'show fifty children a page, and the last page for one beyond it',
    withFrame(async (store) => {
      const page = async (search: string) => (await ask(store, childrenLoader, { as: 'inspector', search })) as ChildrenOfVersion
      const first = await page('')
      expect([first.total, first.found, first.pages, first.children.length, first.children[0]!.shownId]).toEqual([60, 60, 2, 50, '1000'])
      expect((await page('?page=2')).children.map(({ shownId }) => shownId)).toEqual([
        '1050',
        '1051',
        '1052',
        '1053',
        '1054',
        '1055',
        '1056',
        '1057',
        '1058',
        '1059',
      ])
      expect((await page('?page=99')).page).toBe(2)
      const unborn = await page('?age=under-1&list=3')
      expect([unborn.found, unborn.page, unborn.applied]).toEqual([
        4,
        1,
        [
          { field: 'list', value: '3', group: 0, name: 'Referrals', without: 'age=under-1' },
          { field: 'age', value: 'under-1', group: 0, name: null, without: 'list=3' },
        ],
      ])
      // What a link to one of them carries, so that the way back leads here.
      expect([unborn.from, (await page('?page=2')).from, (await page('')).from]).toEqual(['?from=list%3D3%26age%3Dunder-1', '?from=page%3D2', ''])
      await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1001' }, form: tracked })
      expect((await page('?chosen=tracked')).children).toMatchObject([{ shownId: '1001', case: { number: 'T01' } }])
      expect((await page('?chosen=none')).found).toBe(59)
    }),
  )

  it(
    'say that there are no children before the first version is read',
    withFrame(async (store) => {
      await store.db.updateTable('inspection').set({ current_submission_id: null }).where('id', '=', inspectionId).execute()
      expect(await ask(store, childrenLoader, { as: 'inspector' })).toBeNull()
      expect(await ask(store, casesLoader, { as: 'inspector' })).toMatchObject({ balance: null })
      expect(await ask(store, searchAction, { as: 'inspector', form: { id: '999' } })).toMatchObject({ child: null, total: 0 })
    }),
  )
})
