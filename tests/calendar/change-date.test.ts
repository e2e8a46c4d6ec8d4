import { describe, expect, test } from 'vitest'
import { milestoneChanges } from '#db/queries/calendar.ts'
import { calendarOf } from '#server/calendar/calendar.ts'
import { changeDate, prepareDate } from '#server/calendar/change-date.ts'
import { seeCalendar } from '#server/calendar/see-calendar.ts'
import { as, engines, inspectionId, withOffice, type Office } from '../intake/office.ts'

// The office's clock stands at half past ten in the morning of Tuesday 12 April 2016, in London.
const change = async (office: Office, milestone: string, fields: Record<string, string>) =>
  (await as(office, 'lead', (here) => changeDate({ ...here, request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }) }, milestone))).answer
const to = (date: string, more: Record<string, string> = {}): Record<string, string> => {
  const [year, month, day] = date.split('-') as [string, string, string]
  return { to: 'date', 'on-day': day, 'on-month': month, 'on-year': year, time: '', reason: 'The call came late', ...more }
}
const errors = (answer: Awaited<ReturnType<typeof change>>): Record<string, string> => (answer && 'refusal' in answer ? { ...answer.refusal.data.errors } : {})
const dateOf = async (office: Office, id: string) => (await calendarOf(office.store.db, await office.inspection())).find((one) => one.id === id)!

describe.each(engines)('the calendar of an inspection on %s', (engine) => {
  test('is seen by the authority as well, week by week, with what is left of time', () => withOffice(engine, async (office) => {
    const { answer: view } = await as(office, 'officer', seeCalendar)
    expect(view.mayChange).toBe(false)
    expect(view.weeks.map(({ week, monday, dates }) => [week, monday, dates.length])).toEqual([[1, '2016-04-11', 20], [2, '2016-04-18', 4], [3, '2016-04-25', 2], [4, '2016-05-02', 1], [5, null, 2]])
    const lists = view.weeks[0]!.dates
    expect(lists.find(({ id }) => id === 'list-01-stage-1')).toMatchObject({ left: 'in 1 hour', isPast: false, changed: null })
    expect(lists.find(({ id }) => id === 'notified')).toMatchObject({ isPast: true, left: null })
    expect((await as(office, 'lead', seeCalendar)).answer.mayChange).toBe(true)
  }))

  test('a date is changed with a reason, which stays when it is changed again, and goes back', () => withOffice(engine, async (office) => {
    expect(await change(office, 'fieldwork-end', to('2016-05-06'))).toEqual({ done: 'date-changed' })
    expect(await dateOf(office, 'fieldwork-end')).toMatchObject({ on: { date: '2016-05-06', time: null }, changed: { from: { date: '2016-05-05', time: null }, reason: 'The call came late', changer: 'Name of lead' } })
    expect((await dateOf(office, 'report')).on.date).toBe('2016-06-22')
    expect(await change(office, 'fieldwork-end', { ...to('2016-05-06'), to: 'framework', reason: 'It was right' })).toEqual({ done: 'date-back' })
    expect(await dateOf(office, 'fieldwork-end')).toMatchObject({ on: { date: '2016-05-05' }, changed: null })
    expect((await milestoneChanges(office.store.db, inspectionId)).map(({ number, reason }) => [number, reason])).toEqual([[1, 'The call came late'], [2, 'It was right']])
    expect(await change(office, 'list-08-stage-2', to('2016-04-20', { time: '09:00' }))).toEqual({ done: 'date-changed' })
    expect((await dateOf(office, 'list-08-stage-2')).on).toEqual({ date: '2016-04-20', time: '09:00' })
  }))

  test('nothing is changed that cannot be so, and everything wrong is said at once', () => withOffice(engine, async (office) => {
    expect(errors(await change(office, 'list-08-stage-2', { ...to('2016-04-11'), reason: ' ', time: '25:00' }))).toEqual({
      on: '11 April 2016 has passed. Choose today or a later day: the authority could not keep a date that is over',
      time: 'Enter the time as hours and minutes, such as 12:00, or leave it empty for the whole day', reason: 'Say why the date is changed: the authority sees the reason',
    })
    expect(errors(await change(office, 'list-08-stage-1', to('2016-04-12', { time: '10:00' })))).toEqual({ time: '10:00 has passed today. Choose a later time: the authority could not keep it' })
    expect(errors(await change(office, 'fieldwork-end', to('2016-02-31')))).toMatchObject({ on: expect.stringContaining('day of the calendar') as string })
    expect(errors(await change(office, 'notified', to('2016-04-08')))).toEqual({})
    expect(await change(office, 'no-such-date', to('2016-05-06'))).toBeNull()
    expect((await as(office, 'lead', (here) => prepareDate(here, 'no-such-date'))).answer).toBeNull()
    expect((await as(office, 'lead', (here) => prepareDate(here, 'documents'))).answer).toMatchObject({ values: { 'on-day': '15', 'on-month': '4', time: '17:00' } })
    expect((await milestoneChanges(office.store.db, inspectionId)).map(({ milestone }) => milestone)).toEqual(['notified'])
  }))
})
