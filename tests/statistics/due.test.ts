import { expect, test } from 'vitest'
import { lateReports, whoIsDue, type Running } from '#annex-a/statistics/due.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { publishedOutcomes } from '#seeds/outcomes/published.ts'

const outcomes = publishedOutcomes()
const of = (today: string, running: readonly Running[] = []) => Map.groupBy(whoIsDue(outcomes, running, today), ({ kind, state }) => `${kind} ${state}`)

test('every authority within three years, and the windows of the inadequate', () => {
  const september = of('2014-09-15')
  expect(september.get('inspection open')).toHaveLength(152 - 33)
  expect(september.get('re-inspection ahead')!.map(({ name }) => name).toSorted()).toEqual(['Birmingham', 'Buckinghamshire', 'Coventry', 'Knowsley', 'Manchester', 'Slough'])
  expect(september.get('re-inspection ahead')!.find(({ name }) => name === 'Slough')).toMatchObject({ from: '2015-10-22', by: '2016-04-22' })
  expect(of('2016-01-01').get('re-inspection open')!.map(({ name }) => name)).toEqual(['Coventry', 'Slough'])
  const later = whoIsDue(outcomes, [], '2016-11-02').filter(({ kind }) => kind === 'inspection')
  expect([later.length, later[0]!.state, later[0]!.over]).toEqual([119, 'late', 1])
})

test('a re-inspection takes the window away', () => {
  const again: Outcome = { ...outcomes.find(({ printedAs }) => printedAs === 'Slough')!, id: 'again', inspectedTo: '2015-12-17', published: '2016-02-16', grades: { OE: 3 } }
  expect(whoIsDue([...outcomes, again], [], '2016-03-01').filter(({ name }) => name === 'Slough')).toEqual([])
})

test('reports over their 32 working days, statements not received', () => {
  const running = { inspectionId: 'i', authority: '857', reportDue: '2016-06-20', publishedOn: null, statementDue: '2016-09-28', statementReceivedOn: null }
  const lines = (one: Running, today: string) => whoIsDue([], [one], today).filter(({ inspectionId }) => inspectionId === 'i').map(({ kind, state, over }) => [kind, state, over])
  expect(lines(running, '2016-06-20')).toEqual([['report', 'ahead', null]])
  expect(lines(running, '2016-06-22')).toEqual([['report', 'late', 2]])
  expect(lines({ ...running, publishedOn: '2016-06-20' }, '2016-06-22')).toEqual([['statement', 'ahead', null]])
  expect(lines({ ...running, publishedOn: '2016-06-27' }, '2016-09-29')).toEqual([['report', 'was late', 5], ['statement', 'late', 1]])
  expect(lines({ ...running, publishedOn: '2016-06-17', statementReceivedOn: '2016-09-28' }, '2016-12-01')).toEqual([])
})

test('the 32 days of real reports: Leeds and Windsor in time, Manchester’s re-inspection 3 over', () => {
  const report = (printedAs: string, inspectedTo: string, published: string): Outcome => ({ ...outcomes[0]!, id: printedAs, printedAs, inspectedTo, published, datesAre: 'exact' })
  const late = lateReports([report('Leeds', '2015-02-11', '2015-03-27'), report('Windsor and Maidenhead', '2015-03-25', '2015-05-13'), report('Manchester', '2017-11-02', '2017-12-21'), ...outcomes])
  expect(late.map(({ outcome, over }) => [outcome.printedAs, over])).toEqual([['Manchester', 3]])
})
