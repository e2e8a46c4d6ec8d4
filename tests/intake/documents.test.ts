import { describe, expect, test } from 'vitest'
import { someChildren } from '#db/queries/children.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { listIds } from '#annex-a/specification/grammar/list.ts'
import { seeListFindings, seeRuleFindings } from '#server/intake/see-findings.ts'
import { seeLists } from '#server/intake/see-lists.ts'
import { seeSubmission } from '#server/intake/see-submission.ts'
import { childPage } from '#server/selection/child.ts'
import { childrenOf } from '#server/selection/children.ts'
import { readAddress, whereOf } from '#server/selection/filter.ts'
import { as, bornOn, contacts, csvOf, engines, inspectionId, withOffice, type Office } from './office.ts'

const fostered = (day = bornOn(1001)) => csvOf('2.03', [{ childId: 1001, dateOfBirth: day, arrangementStart: '01/02/2016' }], '2.03 private fostering.csv')
const outOfSchool = csvOf('2.06', [
  { childId: 1002, dateOfBirth: bornOn(1002), provisionType: 'Home tuition', hoursPerWeek: 12.5 }, { childId: 'A123456789012', dateOfBirth: '01/02/2006', provisionType: 'None', hoursPerWeek: 'few' },
], 'school.csv')
const missing = csvOf('2.07', [
  { childId: 9001, dateOfBirth: '01/02/2001', missingEpisodes: 3, actionSummary: 'Seen', vulnerableToCse: 'No' }, { childId: '', dateOfBirth: '', missingEpisodes: 1, actionSummary: 'Found', vulnerableToCse: 'Not known' },
], '2.07.csv')

const inUse = async (office: Office) => {
  const { current_submission_id: id } = await office.inspection()
  return id!
}

test('each list and document has a number of its own in the database, and comes back from it', () => {
  expect(listIds.map(keptList)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 203, 206, 207])
  expect(listIds.map(keptList).map(listKept)).toEqual(listIds)
  for (const kept of [0, 12, 200, 204, 2071]) expect(() => listKept(kept)).toThrow(RangeError)
})

describe.each(engines)('child-level documents on %s', (engine) => {
  test('are kept and seen beside the eleven lists, and carried forward like them', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(3), fostered(), outOfSchool, missing])
    const second = await office.deliver([contacts(3)], { stage: 2 })
    const { answer: view } = await as(office, 'officer', seeLists)
    expect(view.lists.filter(({ received }) => received).map(({ list }) => list)).toEqual([1])
    expect(view.documents.map(({ list, received }) => [list, received?.called.version, received?.rows, received?.children, received?.findings.fix])).toEqual([['2.03', 1, 1, 1, 0], ['2.06', 1, 2, 2, 1], ['2.07', 1, 2, 1, 0]])
    const { answer: version } = await as(office, 'officer', (here) => seeSubmission(here, second.id))
    expect(version!.sheets.map(({ list, carriedFrom }) => [list, carriedFrom?.version ?? null])).toEqual([[1, null], ['2.03', 1], ['2.06', 1], ['2.07', 1]])
    expect(version!.notChecked.filter(({ title }) => title === 'everything about it')).toHaveLength(10)
    expect(version!.notChecked.some(({ because }) => because.startsWith('1 row of document 2.06 gives the UPN'))).toBe(true)
  }))

  test('findings stand at the address of their document', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([contacts(3), fostered('01/01/2001'), outOfSchool])
    const { answer: hours } = await as(office, 'lead', (here) => seeListFindings(here, id, '2.06'))
    expect(hours).toMatchObject({ list: '2.06', name: 'Children not in full-time school', groups: [{ severity: 'fix', code: 'hours-not-a-number', total: 1, shown: [{ cell: 'D3', value: 'few', message: '"few" in "Number of hours provision per week (in particular whether they are receiving more or less than 25 hours per week)" is not a number of hours a week' }] }, { severity: 'gap', code: 'heading-missing', total: 2 }] })
    const { answer: birth } = await as(office, 'lead', (here) => seeRuleFindings(here, id, '2.03', 'date-of-birth-differs', 1))
    expect(birth).toMatchObject({ list: '2.03', total: 1, shown: [{ cell: 'B2', beside: 'List 1, D2' }] })
    for (const none of ['203', '2.3', '2.04', '12']) expect((await as(office, 'lead', (here) => seeListFindings(here, id, none))).answer).toBeNull()
  }))

  test('a child has the rows of the documents; who is in a document only is a child of the inspection, on no stage', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(3), fostered(), outOfSchool, missing])
    const [filter, submissionId] = [whereOf(readAddress(new URLSearchParams('list=2.03&list=2.07')).filter, () => null), await inUse(office)]
    const found = await someChildren(office.store.db, inspectionId, submissionId, filter, 'stage', 50, 0)
    // Somebody on no stage comes after those who are on one, whichever way they are ordered.
    expect(found.map(({ shown_id, lists, stage }) => [shown_id, lists, stage])).toEqual([['1001', '|1|203|', 1], ['9001', '|207|', 0]])
    const { answer: both } = await as(office, 'lead', (here) => childPage(here, found[0]!.child_id))
    expect(both.facts).toMatchObject({ lists: [{ number: 1 }, { number: '2.03', name: 'Privately fostered children' }], stage: 'Contact' })
    expect(both.journey.steps.map(({ name, list }) => [name, list])).toContainEqual(['Private fostering arrangement began', '2.03'])
    expect(both.rows.map(({ key, file, cells }) => [key, file, cells.at(-1)!.says])).toEqual([['1-2', 'List 1.csv', expect.any(String)], ['2.03-2', '2.03 private fostering.csv', '1 February 2016']])
    const { answer: alone } = await as(office, 'lead', (here) => childPage(here, found[1]!.child_id))
    expect(alone.facts).toMatchObject({ lists: [{ number: '2.07' }], stage: null, dateOfBirth: '2001-02-01' })
  }))

  test('decimals of hours are kept', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(3), outOfSchool])
    const row = await office.store.db.selectFrom('list_206').selectAll().orderBy('row_number').execute()
    expect(row.map(({ hours_per_week, child_ref, child_id, written }) => [hours_per_week, child_ref === null, child_id, written])).toEqual([[12.5, false, '1002', '{}'], [null, true, 'A123456789012', '{"hoursPerWeek":"few"}']])
  }))

  test('the balance and the filters stand as they stood; a document that somebody is in can be filtered by', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(3), missing])
    const { answer: page } = await as(office, 'lead', childrenOf)
    expect(page).toMatchObject({ total: 4, found: 4 })
    expect(page!.options.list.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])).toEqual([['1', 3], ['2.07', 1]])
    expect(page!.options.list.map(({ value }) => value)).not.toContain('2.03')
    expect(page!.options.stage.map(({ value, count }) => [value, count])).toEqual([['1', 3]])
    expect(page!.balance.facets.find(({ facet }) => facet === 'stage')).toMatchObject({ all: 3 })
    expect(page!.balance.facets.find(({ facet }) => facet === 'age')).toMatchObject({ all: 4 })
    expect(page!.children.map(({ lists, stage }) => [lists, stage])).toContainEqual([['2.07'], ''])
  }))
})
