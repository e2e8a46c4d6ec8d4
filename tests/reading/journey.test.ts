import { expect, test } from 'vitest'
import { checkOpened } from '#annex-a/reading/check-opened.ts'
import { disagreements, type JourneyRow } from '#annex-a/reading/journey.ts'
import { sayValue } from '#annex-a/reading/show.ts'
import type { ExampleRows } from '#annex-a/rules/grammar/example.ts'
import { exampleWorkbook } from '#annex-a/rules/grammar/example-files.ts'
import { listByNumber } from '#annex-a/specification/lists/index.ts'

const childOf = (...sheets: readonly ExampleRows[]) => {
  const checked = checkOpened([{ name: 'a.xlsx', bytes: 0, open: () => exampleWorkbook({ says: '', sheets })! }], { inspectionDate: '2016-04-12', stage: 2 })
  const rows: JourneyRow[] = checked.lists.flatMap(({ list, rows }) => rows.map(({ number, values }) => ({ list, row: number, values })))
  return { checked, rows, child: checked.children[0]! }
}
const id = { childId: '10442' }

test('an unborn child: the date on which the birth is expected', () => {
  const { child } = childOf({ list: 3, rows: [{ ...id, expectedDateOfBirth: '01/06/2016', dateOfReferral: '14/03/2016' }] })
  expect(child).toMatchObject({ dateOfBirth: null, expectedDateOfBirth: '2016-06-01', age: -1, stage: 3 })
})

test('disagreements in words; what is not known disagrees with nothing', () => {
  const { rows } = childOf(
    { list: 3, rows: [{ ...id, dateOfBirth: '02/05/2001', gender: 'Male', ethnicity: 'NOBT' }] },
    { list: 6, rows: [{ ...id, dateOfBirth: '02/05/2001', gender: 'Unknown', ethnicity: 'WBRI', disability: 'Y' }] },
    { list: 7, rows: [{ ...id, dateOfBirth: '05/02/2001', gender: 'Female', ethnicity: 'WBRI', disability: 'N' }] },
  )
  expect(disagreements(rows).map(({ says }) => says)).toEqual([
    'Date of birth is 2 May 2001 on lists 3 and 6 and 5 February 2001 on list 7',
    'Gender is Male on list 3 and Female on list 7',
    'Disability is Yes on list 6 and No on list 7',
  ])
})

test('a child in a line: the furthest list stands, something known over nothing', () => {
  const { child } = childOf(
    { list: 3, rows: [{ childId: 'ab 1', dateOfBirth: '02/05/2001', gender: 'Male', ethnicity: 'AIND', allocatedTeam: 'North', allocatedWorker: 'A' }] },
    { list: 6, rows: [{ childId: 'AB 1', dateOfBirth: '02/05/2001', gender: 'Female', ethnicity: 'NOBT', disability: 'N', primaryNeed: 'N1', allocatedTeam: 'South', allocatedWorker: 'A' }] },
    { list: 7, rows: [{ childId: 'AB 1', dateOfBirth: '05/02/2001', gender: 'U', initialCategory: 'Neglect', latestCategory: 'Physical', disability: 'Unknown' }] },
  )
  expect(child).toEqual({
    key: 'ab 1', id: 'ab 1', dateOfBirth: '2001-02-05', expectedDateOfBirth: null, age: 15, gender: 'F', ethnicity: 'AIND', disability: 'N',
    lists: [3, 6, 7], documents: [], stage: 7, journey: null, teams: ['North', 'South'], workers: ['A'], legalStatus: null, placementType: null, categoryOfAbuse: 'PHY', primaryNeed: 'N1',
  })
})

test('values as people say them', () => {
  const { fields } = listByNumber[8]
  expect(sayValue(fields.dateOfBirth, '2014-03-03')).toBe('3 March 2014')
  expect(sayValue(fields.uasc, 'Y')).toBe('Yes')
  expect(sayValue(fields.ethnicity, 'WBRI')).toBe('White British')
  expect(sayValue(fields.age, -1)).toBe('Not yet born')
  expect(sayValue(fields.ethnicity, null)).toBe('')
})
