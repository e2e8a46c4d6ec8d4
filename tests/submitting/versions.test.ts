import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { Store } from '#db/open.ts'
import { submissionById } from '#db/queries/submissions.ts'
import { withdraw } from '#server/intake/withdraw.ts'
import { caseNotices, markCasesSeen, withoutCells } from '#server/selection/case-notices.ts'
import { chooseCase } from '#server/selection/choose.ts'
import { compare } from '#server/versions/compare.ts'
import { prepareComparison, seeComparison, type ComparisonView } from '#server/versions/see-comparison.ts'
import { as, bornOn, csvOf, engines, withOffice, type Office } from '../intake/office.ts'

const contact = (id: number, more: Record<string, string | number> = {}) =>
  ({ childId: id, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: bornOn(id), age: 6, dateOfContact: '03/03/2016', contactSource: '6', ...more })
const childOf = async ({ db }: Store, key: string): Promise<string> => (await db.selectFrom('child').select('id').where('child_key', '=', key).executeTakeFirstOrThrow()).id

const see = async (office: Office, from: string, to: string, more = '', who: 'officer' | 'lead' = 'lead'): Promise<ComparisonView | null> => (await as(office, who, async (here) => {
  const asking = { ...here, workbench: { ...here.workbench, store: { ...here.workbench.store, db: here.db } }, url: new URL(`http://localhost/?from=${from}&to=${to}${more}`) }
  const compared = await prepareComparison(asking)
  return compared && seeComparison(asking, compared)
})).answer

describe.each(engines)('versions on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  test('what changed between two: children, rows, cells, cells only written otherwise, findings', () => withOffice(engine, async (office) => {
    const first = await office.deliver([csvOf(1, [contact(1001), contact(1002), contact(1003, { gender: 'Robot' }), contact(1004)])])
    const second = await office.deliver([csvOf(1, [contact(1005), contact(1004), contact(1003, { gender: 'Male' }), contact(1002, { ethnicity: 'White British', contactSource: '1A' })])])
    const view = (await see(office, first.id, second.id))!
    expect(view).toMatchObject({ childrenAdded: 1, childrenGone: 1, from: { called: { version: 1 } }, to: { called: { version: 2 } }, mayOpenChildren: true })
    expect(view.lists).toMatchObject([{ list: 1, before: 4, after: 4, added: 1, gone: 1, changed: 2, cells: 2, rewritten: 1 }])
    expect(view.rules.find(({ code }) => code === 'code-unknown')).toMatchObject({ list: 1, severity: 'fix', fixed: 1, fresh: 0 })
    const { detail } = (await see(office, first.id, second.id, '&show=changed&list=1'))!
    expect(detail).toMatchObject({ total: 2, page: 1, pages: 1 })
    expect(detail!.lines.map(({ child, before, after, cells }) => [child!.shown, before, after, ...cells.map(({ from, to }) => `${from} > ${to}`)])).toEqual([['1003', 4, 4, 'Robot > Male'], ['1002', 3, 5, '6 > 1A']])
    expect((await see(office, first.id, second.id, '&show=rewritten&list=1'))!.detail!.lines[0]!.cells).toMatchObject([{ from: 'WBRI', to: 'White British' }])
    expect((await see(office, first.id, second.id, '&show=children-gone'))!.detail!.lines.map(({ child }) => child!.shown)).toEqual(['1001'])
    expect((await see(office, first.id, second.id, '&show=fixed&list=1&rule=code-unknown'))!.detail!.findings).toMatchObject([{ row: 4, value: 'Robot' }])
    for (const wrong of ['&show=changed&list=1&page=2', '&show=changed&list=4', '&show=nothing', '&show=fresh&list=1&rule=code-unknown']) expect(await see(office, first.id, second.id, wrong)).toBeNull()
    const draft = await office.upload([csvOf(1, [contact(1001)])])
    expect(await see(office, first.id, draft.id)).toBeNull()
    expect(await see(office, first.id, draft.id, '', 'officer')).toMatchObject({ to: { called: { version: null } }, mayOpenChildren: false })
    // Backwards, and a version with itself.
    expect(await see(office, second.id, first.id)).toMatchObject({ childrenAdded: 1, childrenGone: 1 })
    expect((await see(office, first.id, first.id))!.lists.every(({ added, gone, changed, rewritten }) => added + gone + changed + rewritten === 0)).toBe(true)
  }))

  test('the lead inspector is told what became of a chosen case until it is marked as seen', () => withOffice(engine, async (office) => {
    await office.deliver([csvOf(1, [contact(1001), contact(1002), contact(1003)])])
    for (const key of ['1001', '1002', '1003']) {
      const child = await childOf(office.store, key)
      await as(office, 'lead', (here) => chooseCase(here, child, { kind: 'tracked', reason: 'To see' }))
    }
    const notices = async () => (await as(office, 'lead', caseNotices)).answer!
    expect((await notices()).notices).toEqual([])
    const second = await office.deliver([csvOf(1, [contact(1001, { ethnicity: 'White British' }), contact(1002, { contactSource: '1A', age: 7 })])])
    const told = await notices()
    expect(told).toMatchObject({ submissionId: second.id, notices: [
      { number: 'T02', is: 'changed', since: 1, version: 2, lists: [{ list: 'List 1', labels: [listOf(1).fields['age']!.label, listOf(1).fields['contactSource']!.label], cells: [{ from: '6', to: '7' }, { from: '6', to: '1A' }] }] },
      { number: 'T03', is: 'gone', since: 1, version: 2 },
    ] })
    expect(JSON.stringify(withoutCells(told))).not.toContain('1A')
    // A later one, before she has seen the earlier: told from what she knows.
    const third = await office.deliver([csvOf(1, [contact(1001), contact(1002, { contactSource: '1A' }), contact(1003)])])
    expect((await notices()).notices).toMatchObject([{ number: 'T02', since: 1, version: 3, lists: [{ labels: [listOf(1).fields['contactSource']!.label] }] }])
    const { notices: [one] } = await notices()
    await as(office, 'lead', (here) => markCasesSeen(here, { submission: third.id, case: [one!.caseId, one!.caseId, 'none'] }))
    expect((await notices()).notices).toEqual([])
    await as(office, 'officer', (here) => withdraw(here, third.id, 'other'))
    expect((await notices()).notices).toMatchObject([{ number: 'T02', is: 'withdrawn', since: 3, version: 2 }, { number: 'T03', is: 'gone' }])
    const draft = await office.upload([csvOf(1, [contact(1009)])])
    await expect(as(office, 'lead', (here) => markCasesSeen(here, { submission: draft.id, case: [one!.caseId] }))).rejects.toMatchObject({ status: 404 })
  }))

  decisions('the second submission over the first: exactly the blanks filled, and nothing else', () => withOffice(engine, async (office) => {
    const workbook = (name: string) => ({ name, bytes: readFileSync(join(import.meta.dirname, '..', 'workbooks', name)) })
    const first = await office.deliver([workbook('annexa_average_official_stage1.xlsx')], { stage: 1 })
    const second = await office.deliver([workbook('annexa_average_official.xlsx')], { stage: 2 })
    const comparison = await compare({ store: office.store }, (await submissionById(office.store.db, first.id))!, (await submissionById(office.store.db, second.id))!)
    expect([comparison.childrenAdded, comparison.childrenGone]).toEqual([[], []])
    for (const { list, added, gone, rewritten, changed } of comparison.lists) {
      expect([list, added, gone, rewritten]).toEqual([list, [], [], []])
      for (const { cells } of changed) for (const { name, from } of cells) expect([from, listOf(list).fields[name]!.stage]).toEqual([{ value: null, written: null }, 2])
    }
    expect(comparison.lists.flatMap(({ changed }) => changed.flatMap(({ cells }) => cells)).length).toBeGreaterThan(10_000)
  }), 120_000)
})
