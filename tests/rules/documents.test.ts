import { expect, test } from 'vitest'
import { say } from '#annex-a/rules/say.ts'
import { onLists } from '#annex-a/rules/words.ts'
import { asked, times } from './asking.ts'

const said = (code: string, rows: Parameters<typeof asked>[0]): string[] => asked(rows).findings.filter((one) => one.code === code).map((one) => say(one).message)

test('a date of birth that differs from the lists is asked about at the document', () => {
  const rows = { 6: [{ dateOfBirth: '02/05/2005' }], 7: [{ dateOfBirth: '02/05/2005' }], '2.03': [{ dateOfBirth: '05/02/2005' }] }
  expect(said('date-of-birth-differs', rows)).toEqual(['Child 10442: date of birth is 5 February 2005 on document 2.03 (B2), but 2 May 2005 on lists 6 and 7'])
  // One against one: the list stands.
  expect(said('date-of-birth-differs', { 3: [{ dateOfBirth: '02/05/2005' }], '2.07': [{ dateOfBirth: '05/02/2005' }] })[0]).toContain('on document 2.07 (B2), but 2 May 2005 on list 3')
  expect(times('date-of-birth-differs', { ...rows, '2.03': [{ dateOfBirth: '02/05/2005' }] })).toBe(0)
  // Two documents against one list: they are named together.
  expect(said('date-of-birth-differs', { 3: [{ dateOfBirth: '05/02/2005' }], '2.06': [{ dateOfBirth: '02/05/2005' }], '2.07': [{ dateOfBirth: '02/05/2005' }] })[0]).toContain('on list 3 (D2), but 2 May 2005 on documents 2.06 and 2.07')
})

test('dates of a document are dates like any other', () => {
  expect(said('date-order', { '2.03': [{ dateOfBirth: '02/05/2005', arrangementStart: '01/05/2005' }] })[0]).toContain('Document 2.03, row 2, C2: ')
  expect(times('date-order', { '2.03': [{ dateOfBirth: '02/05/2005', arrangementStart: '02/05/2005' }] })).toBe(0)
  expect(times('date-order', { '2.06': [{ dateOfBirth: '02/05/2005', provisionStart: '01/05/2005' }] })).toBe(1)
  expect(times('date-future', { '2.03': [{ arrangementStart: '13/04/2016' }] })).toBe(1)
  expect(times('date-future', { '2.03': [{ arrangementStart: '12/04/2016' }] })).toBe(0)
  for (const document of ['2.03', '2.06', '2.07'] as const) {
    expect(times('born-after-inspection', { [document]: [{ dateOfBirth: '13/04/2016' }] })).toBe(1)
    expect(times('born-after-inspection', { [document]: [{ dateOfBirth: '12/04/2016' }] })).toBe(0)
  }
})

test('an ID is wanted in 2.03 and 2.06, and not in 2.07', () => {
  expect(times('id-blank', { '2.03': [{ childId: null, arrangementStart: '01/02/2016' }] })).toBe(1)
  expect(times('id-blank', { '2.06': [{ childId: null, hoursPerWeek: 5 }] })).toBe(1)
  expect(times('id-blank', { '2.07': [{ childId: null, missingEpisodes: 1 }] })).toBe(0)
})

test('one row for each child, by ID or by UPN; rows without an ID are nobody’s twice', () => {
  expect(said('duplicate-child', { '2.03': [{}, {}] })).toEqual(['Document 2.03, row 3, A3: child ID "10442" is on rows 2 and 3 of document 2.03. One row for each child is expected where possible'])
  expect(times('duplicate-child', { '2.06': [{ childId: 'A123456789012' }, { childId: 'a123456789012' }] })).toBe(1)
  expect(times('duplicate-child', { '2.07': [{ childId: null, missingEpisodes: 1 }, { childId: null, missingEpisodes: 1 }] })).toBe(0)
})

test('what is expected and empty is a gap; an exclusion and a start of alternative provision are not expected', () => {
  const { findings } = asked({ '2.06': [{ provisionType: 'None' }] })
  expect(findings.filter(({ code }) => code === 'gap').map(({ field }) => field)).toEqual(['dateOfBirth', 'hoursPerWeek'])
})

test('less than 25 hours a week is a flag on the child and no finding', () => {
  for (const [hours, flags] of [[24.5, 1], [0, 1], [25, 0], [30, 0]] as const) {
    expect([hours, times('under-25-hours', { '2.06': [{ dateOfBirth: '02/05/2005', provisionType: 'Home tuition', hoursPerWeek: hours }] })]).toEqual([hours, flags])
  }
  const { flags, findings } = asked({ '2.06': [{ dateOfBirth: '02/05/2005', provisionType: 'Home tuition', hoursPerWeek: 12.5 }] })
  expect([flags, findings]).toMatchObject([[{ code: 'under-25-hours', list: '2.06', childKey: '10442', facts: { hours: 12.5 } }], []])
})

test('a document with headings and no rows beside others is asked about as a document', () => {
  expect(said('list-empty', { 6: [{}] })).toEqual([])
  expect(onLists(['3', '2.03'])).toBe('list 3 and document 2.03')
  expect(onLists(['3', '4', '2.03', '2.07'])).toBe('lists 3 and 4 and documents 2.03 and 2.07')
})
