import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as casesLoader } from '#app/routes/cases/list.tsx'
import { action as chooseAction, loader as childLoader } from '#app/routes/children/child.tsx'
import { action as searchAction } from '#app/routes/children/search.tsx'
import type { Store } from '#db/open.ts'
import type { ChildPage } from '#server/selection/child.ts'
import type { Found } from '#server/selection/search.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, child, eventsIn, inspectionId, sharedStore, sixty, statusOf, submission } from './inspection.ts'

const tracked = { kind: 'tracked', reason: 'A plan that has lasted two years' }

describe.each(engines)('one child on %s: search and page', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  const withFrame = (run: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await emptied()
    await addChildren(store, sixty)
    await run(store)
  }

  it(
    'find a child by its ID however it is written, and keep what was typed out of the trail',
    withFrame(async (store) => {
      await addChildren(store, [child('AB-77', { lists: '|8|', stage: 8 }), child('O"<b>', {})])
      const find = async (id: string) => ask(store, searchAction, { as: 'inspector', form: { id } })
      for (const [typed, id] of [
        ['1000', '1000'],
        [' 1000.0 ', '1000'],
        ['ab-77', 'AB-77'],
        ['O"<B>', 'O"<b>'],
      ] as const) {
        expect(((await find(typed)) as Response).headers.get('Location')).toBe(`/inspections/${inspectionId}/children/child-${id}`)
      }
      const some = (await find('100')) as Extract<Found, { child: null }>
      expect([some.total, some.alike.map(({ shownId }) => shownId)]).toEqual([
        10,
        ['1000', '1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008', '1009'],
      ])
      const many = (await find('10')) as Extract<Found, { child: null }>
      expect([many.total, many.alike.length]).toEqual([60, 20])
      for (const nobody of ['%', '_', '99999', "'; drop table child; --"]) expect(await find(nobody)).toMatchObject({ total: 0, alike: [] })
      expect(statusOf(await find('   '))).toBe(422)
      const kept = (await eventsIn(store)).filter(({ action }) => action === 'searchChildren')
      expect(kept).toHaveLength(10)
      expect(JSON.stringify(kept.map(({ detail }) => detail))).not.toMatch(/99999|drop|ab-77|1000/i)
    }),
  )

  it(
    'show a child that the current version has not got, from the last that had it',
    withFrame(async (store) => {
      await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-1000' }, form: tracked })
      await store.db.insertInto('submission').values(submission('version-two', 2)).execute()
      await addChildren(store, [child('1001', { submission_id: 'version-two' })])
      await store.db.updateTable('inspection').set({ current_submission_id: 'version-two' }).where('id', '=', inspectionId).execute()
      expect(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-1000' } })).toMatchObject({
        inCurrent: false,
        version: 1,
        shownId: '1000',
        mayChoose: false,
      })
      expect(await ask(store, casesLoader, { as: 'lead' })).toMatchObject({
        tracked: [{ number: 'T01', inCurrent: false, version: 1 }],
        balance: { tracked: 1, trackedElsewhere: 1 },
      })
    }),
  )

  it(
    'say every row of a child with where it stands, in words, and what the lists disagree about',
    withFrame(async (store) => {
      const { db } = store
      await db
        .insertInto('submission_file')
        .values({
          id: 'file',
          submission_id: 'version-one',
          position: 0,
          name: 'lists.xlsx',
          bytes: 1,
          sha256: '',
          path: '',
          format: 'xlsx',
          problem_code: null,
          problem_facts: null,
          other_sheets: '[]',
        })
        .execute()
      for (const [list, sheet] of [
        [3, 'List 3'],
        [8, 'LAC'],
      ] as const) {
        await db
          .insertInto('submission_list')
          .values({
            submission_id: 'version-one',
            list,
            file_id: 'file',
            carried_from: null,
            sheet,
            header_row: 1,
            rows: 1,
            children: 1,
            hidden_rows: 0,
            blank_rows: 0,
            columns: '[]',
            missing: '[]',
            extra: '[]',
            footer_rows: '[]',
          })
          .execute()
      }
      const row = { submission_id: 'version-one', child_ref: 'child-1000', child_id: '1000', hidden: 0, written: '{}', extra: '{}' }
      await db
        .insertInto('list_03')
        .values({
          ...row,
          row_number: 12,
          gender: 'M',
          date_of_birth: '2005-05-02',
          date_of_referral: '2016-01-11',
          referral_source: null,
          written: '{"referralSource":"The postman"}',
        })
        .execute()
      await db
        .insertInto('list_08')
        .values({
          ...row,
          row_number: 45,
          hidden: 1,
          gender: 'F',
          date_of_birth: '2005-05-02',
          started: '2015-03-03',
          legal_status: 'C2',
          written: '{"legalStatus":"FCO"}',
          extra: '{"Key worker":"Not asked"}',
        })
        .execute()
      await db
        .insertInto('finding')
        .values({
          submission_id: 'version-one',
          number: 1,
          code: 'gender-differs',
          severity: 'check',
          list: 8,
          sheet: 'LAC',
          row_number: 45,
          column_letter: 'B',
          field: 'gender',
          header: 'Gender',
          value: 'F',
          child_id: 'child-1000',
          facts: JSON.stringify({ here: 'F', there: 'M', lists: ['3'] }),
          related: '[]',
        })
        .execute()
      const page = (await ask(store, childLoader, { as: 'inspector', params: { childId: 'child-1000' } })) as ChildPage
      expect(page.disagreements.map(({ says }) => says)).toEqual(['Gender is Male on list 3 and Female on list 8'])
      expect(page.journey.steps.map(({ date, name, list, row: number, mark }) => `${date} ${name} ${list}:${number} ${mark}`)).toEqual([
        '2005-05-02 Born 3:12 event',
        '2015-03-03 Started to be looked after 8:45 begins',
        '2016-01-11 Referral 3:12 event',
        '2016-03-08 Inspection null:null inspection',
      ])
      expect([page.journey.word, page.journey.key.map(({ code }) => code), page.journey.spans]).toEqual(['LAC → R', ['LAC', 'R'], [{ code: 'LAC', name: 'Started to be looked after', from: 1, to: null }]])
      expect(page.rows.map(({ list, row: number, sheet, file, hidden }) => [list, number, sheet, file, hidden])).toEqual([
        [3, 12, 'List 3', 'lists.xlsx', false],
        [8, 45, 'LAC', 'lists.xlsx', true],
      ])
      expect(page.rows[0]!.cells).toContainEqual({ label: 'Referral source', says: null, written: 'The postman' })
      expect(page.rows[1]!.cells).toContainEqual({ label: "Child's legal status", says: 'Full care order', written: 'FCO' })
      expect(page.rows[1]!.cells).toContainEqual({ label: 'Date of birth', says: '2 May 2005', written: null })
      expect(page.rows[1]!.extra).toEqual([{ label: 'Key worker', says: 'Not asked', written: null }])
      expect(page.findings[0]!.message).toContain('Child 1000: gender is Female on list 8 (B45), but Male on list 3')
      for (const table of ['finding', 'submission_list', 'submission_file', 'list_03', 'list_08'] as const) await db.deleteFrom(table).execute()
    }),
  )
})
