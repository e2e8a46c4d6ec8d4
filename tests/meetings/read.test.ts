import { describe, expect, test } from 'vitest'
import { meetingKinds } from '#annex-a/framework/meetings.ts'
import { blankMeetings } from '#annex-a/outgoing/blank-meetings.ts'
import { meetingKindCalled } from '#annex-a/meetings/kind.ts'
import { readMeetings } from '#annex-a/meetings/read.ts'
import { readTimeCell, readTimeText } from '#annex-a/meetings/time.ts'
import { openFile } from '#annex-a/workbook/open.ts'

const read = (lines: readonly string[]) => readMeetings(openFile('meetings.csv', new TextEncoder().encode(lines.join('\r\n'))), { inspectionDate: '2016-04-12' })
const headings = 'Date,Time,Kind of meeting,Place,Area,Child unique ID'

describe('a spreadsheet of meetings', () => {
  test('is read by its headings, whatever their order and the words above them', () => {
    const { meetings, wrong, otherHeadings } = read(['Meetings for Ofsted', '', 'Venue,Meeting type,Chair,Date of meeting,Start time,Locality,Client ID', 'Town Hall,ICPC,A Chair,26/04/2016,10.30am,North,000123', ',LAC reviews,,27 April 2016,1400,South,'])
    expect(wrong).toEqual([])
    expect(otherHeadings).toEqual(['Chair'])
    expect(meetings).toEqual([
      { sheet: 'meetings', row: 4, date: '2016-04-26', time: '10:30', kind: 'initial-conference', place: 'Town Hall', area: 'North', child: '000123' },
      { sheet: 'meetings', row: 5, date: '2016-04-27', time: '14:00', kind: 'looked-after-review', place: '', area: 'South', child: '' },
    ])
  })

  test('tells everything that is wrong with cell and remedy, and then gives no meeting at all', () => {
    const { meetings, wrong, wrongCount } = read([headings, '26/04/2016,10:00,Core group,,,1', '31/04/2016,25:00,Tea party,,,', ',,MARAC,,,', '26/04/2026,,MARAC,,,', '27/04/2016,,MARAC,,,Anna Example of the High Street'])
    expect(meetings).toEqual([])
    expect(wrongCount).toBe(6)
    expect(wrong.map(({ row, cell, header, value, message }) => [row, cell, header, value, message])).toEqual([
      [3, 'A3', 'Date', '31/04/2016', 'This is not a day of the calendar'],
      [3, 'B3', 'Time', '25:00', 'This is not a time of day'],
      [3, 'C3', 'Kind of meeting', 'Tea party', 'This is no kind of meeting that we know'],
      [4, 'A4', 'Date', null, 'The date is missing'],
      [5, 'A5', 'Date', '26/04/2026', '26 April 2026 is more than four months from the inspection of 12 April 2016'],
      [6, 'F6', 'Child unique ID', 'Anna Example of the High Street', 'This is not the ID of one child'],
    ])
    for (const { fix } of wrong) expect(fix).toMatch(/^(Write|Check)/)
  })

  test('what is not settled yet is empty, and rows without anything are no meetings', () => {
    expect(read([headings, '26/04/2016,TBC,Core group,to be confirmed,N/A,-', ' , ,,,-,']).meetings).toMatchObject([{ time: null, place: '', area: '', child: '' }])
  })

  test('without the headings, or without a row, it is said', () => {
    expect(read(['Name,Colour', 'A,Red']).wrong).toMatchObject([{ message: 'We found no row with the headings “Date” and “Kind of meeting”' }])
    expect(read([headings]).wrong).toMatchObject([{ message: 'There is no meeting below the headings' }])
    expect(read([headings, ...Array.from({ length: 500 }, () => 'x,,MARAC,,,')])).toMatchObject({ wrongCount: 500, wrong: { length: 200 } })
  })

  test('the blank workbook is read back, and has every kind', async () => {
    const { wrong, otherSheets } = readMeetings(openFile('blank.xlsx', await blankMeetings()), { inspectionDate: '2016-04-12' })
    expect(wrong).toMatchObject([{ message: 'There is no meeting below the headings' }])
    expect(otherSheets).toEqual(['Kinds of meeting'])
    for (const { code, name, also } of meetingKinds) for (const text of [name, ...also]) expect(meetingKindCalled(text), text).toBe(code)
    const all = meetingKinds.flatMap(({ name, also }) => [name, ...also]).map((text) => text.toLowerCase())
    expect(new Set(all).size, 'no name stands for two kinds').toBe(all.length)
  })
})

test.each([
  ['10:30', '10:30'], ['9:05', '09:05'], ['10.30', '10:30'], ['1030', '10:30'], ['930', '09:30'], ['10am', '10:00'], ['12am', '00:00'], ['12pm', '12:00'], ['2.15 pm', '14:15'], ['2:15 p.m.', '14:15'],
  ['noon', '12:00'], ['10:30 hrs', '10:30'], ['10:30 - 12:00', '10:30'], ['from 14:00 to 15:00', '14:00'], ['at 9:30am', '09:30'], ['10:30:00', '10:30'],
  ['25:00', null], ['10:75', null], ['13pm', null], ['10', null], ['soon', null], ['', null], ['10:3', null],
] as const)('“%s” is the time %s', (text, time) => expect(readTimeText(text)).toBe(time))

test('times as Excel keeps them', () => {
  const cell = (kind: 'number' | 'date', value: string | number) => readTimeCell({ column: 0, kind, value, shown: String(value) })
  expect([cell('number', 0.4375), cell('number', 0.999999), cell('number', 1430), cell('number', 10.3), cell('date', '2016-04-26T09:15:00'), cell('date', '2016-04-26')]).toEqual(['10:30', null, '14:30', '10:30', '09:15', null])
})
