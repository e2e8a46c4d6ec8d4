import { describe, expect, test } from 'vitest'
import { inspectionCalendar, type Inspected } from '#annex-a/calendar/inspection-calendar.ts'
import { minutesLate, sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { instantOf, wallTimeOf } from '#annex-a/calendar/london.ts'
import { addWorkingDays } from '#annex-a/rules/working-days.ts'

const on = (week1Monday: string, id: string, more: Partial<Inspected> = {}, changes?: ReadonlyMap<string, { date: string; time: string | null }>) =>
  inspectionCalendar({ week1Monday, lscbConcurrent: true, ...more }, changes).find((one) => one.id === id)!

// The Monday of week 1, what is due, the day and time on a clock in London, and the same instant in UTC.
const table = `
2016-04-11 list-01-stage-1 2016-04-12 12:00 2016-04-12T11:00:00.000Z
2016-04-11 list-02-stage-1 2016-04-14 12:00 2016-04-14T11:00:00.000Z
2016-04-11 list-03-stage-1 2016-04-12 12:00 2016-04-12T11:00:00.000Z
2016-04-11 list-04-stage-1 2016-04-12 12:00 2016-04-12T11:00:00.000Z
2016-04-11 list-05-stage-1 2016-04-12 12:00 2016-04-12T11:00:00.000Z
2016-04-11 list-06-stage-1 2016-04-12 12:00 2016-04-12T11:00:00.000Z
2016-04-11 list-07-stage-1 2016-04-12 12:00 2016-04-12T11:00:00.000Z
2016-04-11 list-08-stage-1 2016-04-12 17:00 2016-04-12T16:00:00.000Z
2016-04-11 list-09-stage-1 2016-04-12 17:00 2016-04-12T16:00:00.000Z
2016-04-11 list-10-stage-1 2016-04-12 17:00 2016-04-12T16:00:00.000Z
2016-04-11 list-11-stage-1 2016-04-12 17:00 2016-04-12T16:00:00.000Z
2016-04-11 list-04-stage-2 2016-04-15 17:00 2016-04-15T16:00:00.000Z
2016-04-11 list-05-stage-2 2016-04-15 17:00 2016-04-15T16:00:00.000Z
2016-04-11 list-06-stage-2 2016-04-15 17:00 2016-04-15T16:00:00.000Z
2016-04-11 list-07-stage-2 2016-04-15 17:00 2016-04-15T16:00:00.000Z
2016-04-11 list-08-stage-2 2016-04-19 17:00 2016-04-19T16:00:00.000Z
2016-04-11 list-09-stage-2 2016-04-19 17:00 2016-04-19T16:00:00.000Z
2016-04-11 list-10-stage-2 2016-04-19 17:00 2016-04-19T16:00:00.000Z
2016-04-11 list-11-stage-2 2016-04-19 17:00 2016-04-19T16:00:00.000Z
2016-04-11 meetings 2016-04-15 17:00 2016-04-15T16:00:00.000Z
2016-04-11 documents 2016-04-15 17:00 2016-04-15T16:00:00.000Z
2016-04-11 notified 2016-04-11 - 2016-04-11T23:00:00.000Z
2016-04-11 first-team 2016-04-12 - 2016-04-12T23:00:00.000Z
2016-04-11 missing-children-1 2016-04-14 - 2016-04-14T23:00:00.000Z
2016-04-11 whole-team 2016-04-25 - 2016-04-25T23:00:00.000Z
2016-04-11 missing-children-2 2016-04-28 - 2016-04-28T23:00:00.000Z
2016-04-11 fieldwork-end 2016-05-05 - 2016-05-05T23:00:00.000Z
2016-04-11 report 2016-06-21 - 2016-06-21T23:00:00.000Z
2015-10-19 list-01-stage-1 2015-10-20 12:00 2015-10-20T11:00:00.000Z
2015-10-19 list-02-stage-1 2015-10-22 12:00 2015-10-22T11:00:00.000Z
2015-10-19 list-07-stage-2 2015-10-23 17:00 2015-10-23T16:00:00.000Z
2015-10-19 list-08-stage-1 2015-10-20 17:00 2015-10-20T16:00:00.000Z
2015-10-19 list-08-stage-2 2015-10-27 17:00 2015-10-27T17:00:00.000Z
2015-10-19 list-11-stage-2 2015-10-27 17:00 2015-10-27T17:00:00.000Z
2015-10-19 whole-team 2015-11-02 - 2015-11-03T00:00:00.000Z
2015-10-19 fieldwork-end 2015-11-12 - 2015-11-13T00:00:00.000Z
2015-10-19 report 2015-12-30 - 2015-12-31T00:00:00.000Z
2015-03-23 list-01-stage-1 2015-03-24 12:00 2015-03-24T12:00:00.000Z
2015-03-23 list-02-stage-1 2015-03-26 12:00 2015-03-26T12:00:00.000Z
2015-03-23 list-04-stage-2 2015-03-27 17:00 2015-03-27T17:00:00.000Z
2015-03-23 list-08-stage-1 2015-03-24 17:00 2015-03-24T17:00:00.000Z
2015-03-23 list-08-stage-2 2015-03-31 17:00 2015-03-31T16:00:00.000Z
2015-03-23 list-09-stage-2 2015-03-31 17:00 2015-03-31T16:00:00.000Z
2015-03-23 whole-team 2015-04-06 - 2015-04-06T23:00:00.000Z
2016-02-22 list-03-stage-1 2016-02-23 12:00 2016-02-23T12:00:00.000Z
2016-02-22 list-05-stage-2 2016-02-26 17:00 2016-02-26T17:00:00.000Z
2016-02-22 list-08-stage-2 2016-03-01 17:00 2016-03-01T17:00:00.000Z
2016-02-22 whole-team 2016-03-07 - 2016-03-08T00:00:00.000Z
2015-02-23 list-08-stage-2 2015-03-03 17:00 2015-03-03T17:00:00.000Z
2016-02-29 list-01-stage-1 2016-03-01 12:00 2016-03-01T12:00:00.000Z
2016-02-29 notified 2016-02-29 - 2016-03-01T00:00:00.000Z
2016-03-21 list-06-stage-2 2016-03-25 17:00 2016-03-25T17:00:00.000Z
2016-03-21 list-10-stage-2 2016-03-29 17:00 2016-03-29T16:00:00.000Z
2016-03-21 fieldwork-end 2016-04-14 - 2016-04-14T23:00:00.000Z
2014-12-15 list-01-stage-1 2014-12-16 12:00 2014-12-16T12:00:00.000Z
2014-12-15 list-08-stage-2 2014-12-23 17:00 2014-12-23T17:00:00.000Z
2014-12-15 whole-team 2014-12-29 - 2014-12-30T00:00:00.000Z
2014-12-15 fieldwork-end 2015-01-08 - 2015-01-09T00:00:00.000Z
2014-12-15 report 2015-02-23 - 2015-02-24T00:00:00.000Z
2015-06-29 fieldwork-end 2015-07-23 - 2015-07-23T23:00:00.000Z
2015-06-29 report 2015-09-08 - 2015-09-08T23:00:00.000Z
2017-05-01 list-01-stage-1 2017-05-02 12:00 2017-05-02T11:00:00.000Z
2017-05-01 notified 2017-05-01 - 2017-05-01T23:00:00.000Z
`.trim().split('\n').map((line) => line.split(' ') as [string, string, string, string, string])

describe('the dates of an inspection', () => {
  test('the table has what was promised', () => expect(table.length).toBeGreaterThanOrEqual(60))

  test.each(table)('%s: %s is on %s at %s', (monday, id, date, time, instant) => {
    const { on: due } = on(monday, id)
    expect(due).toEqual({ date, time: time === '-' ? null : time })
    expect(instantOf(due)).toBe(instant)
  })

  test('what is inferred says so and why; what is printed names its paragraph', () => {
    for (const { id, basis, why } of inspectionCalendar({ week1Monday: '2016-04-11', lscbConcurrent: true, inadequate: true })) {
      expect(why.length, id).toBeGreaterThan(20)
      if (basis === 'printed') expect(why, id).toMatch(/^(paragraph \d+|Annex A, Table 1)/)
    }
    expect(on('2016-04-11', 'list-08-stage-1').basis).toBe('printed')
    for (const id of ['list-09-stage-1', 'list-10-stage-2', 'list-11-stage-2', 'documents', 'meetings', 'fieldwork-end', 'missing-children-1']) expect(on('2016-04-11', id).basis, id).toBe('inferred')
  })

  test('a bank holiday is said, and moves nothing', () => {
    expect(on('2016-03-21', 'list-06-stage-2').bankHoliday).toBe(true)
    expect(on('2017-05-01', 'notified').bankHoliday).toBe(true)
    expect(on('2016-04-11', 'list-06-stage-2').bankHoliday).toBe(false)
  })

  test('the clocks after fieldwork are counted as real reports were', () => {
    expect(addWorkingDays('2015-02-11', 32)).toBe('2015-03-27')
    expect(addWorkingDays('2015-03-25', 32)).toBe('2015-05-13')
    const changes = new Map([['fieldwork-end', { date: '2015-02-11', time: null }]])
    expect(on('2015-01-19', 'report', {}, changes).on.date).toBe('2015-03-27')
    const received = { reportReceived: '2015-03-27' }
    expect(on('2015-01-19', 'action-statement', received, changes)).toMatchObject({ on: { date: addWorkingDays('2015-03-27', 70) }, basis: 'printed' })
    expect(on('2015-01-19', 'lscb-publishes', received, changes)).toMatchObject({ on: { date: addWorkingDays('2015-03-27', 30) }, basis: 'printed' })
    expect(on('2015-01-19', 'action-statement', {}, changes).basis).toBe('inferred')
    expect(on('2015-01-19', 'lscb-publishes', { ...received, lscbConcurrent: false }, changes)).toBeUndefined()
  })

  test('a full inspection again is for the inadequate alone', () => {
    expect(on('2015-01-19', 'full-inspection-again')).toBeUndefined()
    const { on: from, until } = on('2015-01-19', 'full-inspection-again', { inadequate: true }, new Map([['report', { date: '2015-03-31', time: null }]]))
    expect([from.date, until]).toEqual(['2016-09-30', '2017-03-31'])
  })

  test('a changed date moves what is counted from it and nothing else', () => {
    const plain = inspectionCalendar({ week1Monday: '2016-04-11', lscbConcurrent: true })
    const moved = inspectionCalendar({ week1Monday: '2016-04-11', lscbConcurrent: true }, new Map([['fieldwork-end', { date: '2016-05-06', time: null }]]))
    const different = moved.filter(({ id, on: at }) => plain.find((one) => one.id === id)!.on.date !== at.date).map(({ id }) => id)
    expect(different.toSorted()).toEqual(['action-statement', 'fieldwork-end', 'lscb-publishes', 'report'])
    expect(moved.map(({ on: at }) => at.date)).toEqual(moved.map(({ on: at }) => at.date).toSorted())
  })
})

describe('late and in time', () => {
  const due = { date: '2016-04-12', time: '12:00' }
  test.each([
    ['2016-04-12T11:00:00.000Z', 'on time', 'in less than a minute'], ['2016-04-12T10:59:59.000Z', 'on time', 'in less than a minute'], ['2016-04-12T11:00:00.001Z', 'less than a minute late', 'less than a minute late'],
    ['2016-04-12T13:10:00.000Z', '2 hours late', '2 hours late'], ['2016-04-12T11:01:00.000Z', '1 minute late', '1 minute late'], ['2016-04-13T11:00:00.000Z', '24 hours late', '24 hours late'],
    ['2016-04-14T11:00:00.000Z', '2 days late', '2 days late'], ['2016-04-12T08:00:00.000Z', 'on time', 'in 3 hours'], ['2016-04-09T11:00:00.000Z', 'on time', 'in 3 days'],
  ])('at %s: %s, %s', (at, came, left) => {
    expect(sayLateness(due, at)).toBe(came)
    expect(sayTimeLeft(due, at)).toBe(left)
  })

  test('a whole day lasts until midnight in London', () => {
    expect(minutesLate({ date: '2016-07-01', time: null }, '2016-07-01T22:59:00.000Z')).toBeLessThan(0)
    expect(minutesLate({ date: '2016-07-01', time: null }, '2016-07-01T23:01:00.000Z')).toBe(1)
    expect(minutesLate({ date: '2016-12-01', time: null }, '2016-12-01T23:59:00.000Z')).toBeLessThan(0)
  })

  test('the hour that comes twice counts the second time; the hour that is left out is an hour later', () => {
    expect(instantOf({ date: '2015-10-25', time: '01:30' })).toBe('2015-10-25T01:30:00.000Z')
    expect(instantOf({ date: '2015-03-29', time: '01:30' })).toBe('2015-03-29T01:30:00.000Z')
    expect(wallTimeOf('2015-03-29T01:30:00.000Z')).toEqual({ date: '2015-03-29', time: '02:30' })
  })

  test('what a London clock shows is read back as the same instant, but for the hour that comes twice', () => {
    for (let hour = 0; hour < 366 * 24; hour += 5) {
      const at = new Date(Date.UTC(2016, 0, 1, hour)).toISOString()
      if (at === '2016-10-30T00:00:00.000Z') continue
      expect(instantOf(wallTimeOf(at))).toBe(at)
    }
  })
})
