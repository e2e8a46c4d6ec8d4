import { describe, expect, test, vi } from 'vitest'
import { dataOfficer, inspector, leadInspector } from '#seeds/people.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()

const csv = (rows: readonly string[]) => ({ name: 'Meetings.csv', mimeType: 'text/csv', buffer: Buffer.from(['Date,Time,Type of meeting,Venue,Locality,Child ID', ...rows].join('\r\n')) })

describe.each(manners)('meetings and questions (%o)', (manner) => {
  const server = withServer()
  const as = visitor(browser, server, manner)

  test('the officer sends a spreadsheet, is told what is wrong cell by cell, and sends it again', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(`${inspection}/meetings`)
    await walker.press('Send a spreadsheet')
    await walker.page.locator('input[type=file]').setInputFiles(csv(['26/04/2016,10:30,Core group,Town Hall,North,1', '31/04/2016,soon,Tea,,,']))
    await walker.press('Send the spreadsheet', 'main')
    const words = await walker.words()
    for (const said of ['3 things to correct', 'A3', 'This is not a day of the calendar', 'This is not a time of day', 'This is no kind of meeting that we know']) expect(words).toContain(said)
    await walker.page.locator('input[type=file]').setInputFiles(csv(['26/04/2016,10:30,Core group,Town Hall,North,1', '27/04/2016,,MARAC,Police station,South,']))
    await walker.press('Send the spreadsheet', 'main')
    expect(await walker.words()).toMatch(/10 planned, 1 cancelled; 2 to be observed[\s\S]*Tuesday, 26 April 2016[\s\S]*Core group/)
    await walker.go(`${inspection}/meetings?kind=marac`)
    expect(await walker.words()).toContain('2 of 11 meetings')
    await walker.go(`${inspection}/meetings/new`)
    await walker.press('Add the meeting', 'main')
    expect(await walker.words()).toContain('There is a problem')
  }))

  test('the lead inspector limits the areas, picks an observer, asks about a row and writes a private note', () => as(leadInspector, async (walker, inspection) => {
    await walker.go(`${inspection}/meetings/areas`)
    await walker.fill('areas', 'North')
    await walker.press('Save the areas', 'main')
    expect(await walker.words()).toMatch(/Only these areas are to be covered: North[\s\S]*OUTSIDE THE AREAS|Outside the areas/i)
    await walker.press(/^Core group/, 'main')
    await walker.page.getByLabel(inspector.name, { exact: true }).check()
    await walker.press('Save who observes', 'main')
    expect(await walker.words()).toContain(inspector.name)
    await walker.go(`${inspection}/lists`)
    const version = (await walker.page.locator('main a[href*="/lists/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')!))).map((href) => /\/lists\/(\w{20,})/.exec(href)?.[1]).find(Boolean)!
    await walker.go(`${inspection}/lists/${version}/list/8`)
    const rules = (await walker.page.locator('main a[href*="/threads/new"]').evaluateAll((all) => all.map((one) => new URLSearchParams(one.getAttribute('href')!.split('?')[1]).get('rule')))).filter((code) => code !== null)
    await walker.go(`${inspection}/lists/${version}/list/8/rule/${rules[0]}`)
    await walker.follow(walker.page.locator('main table a[href*="/threads/new"]').first())
    expect(await walker.words()).toMatch(/About: List 8.*row \d+ of version 1/)
    await walker.press('Ask the question', 'main')
    expect(await walker.page.title()).toMatch(/^Error: /)
    await walker.fill('subject', 'A date on list 8')
    await walker.fill('text', 'Is it right?')
    await walker.press('Ask the question', 'main')
    expect(await walker.words()).toContain('Is it right?')
    await walker.go(`${inspection}/notes?list=8&version=${version}`)
    await walker.fill('text', 'For the team alone')
    await walker.press('Keep the note', 'main')
    expect(await walker.words()).toContain('For the team alone')
    await walker.go(`${inspection}/notes`)
  }))

  test('the officer moves the meeting and answers', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(inspection)
    // The demonstration has one of each beside those of this walk.
    expect(await walker.words()).toContain('2 questions wait for your answer')
    await walker.go(`${inspection}/threads?show=mine`)
    await walker.press(/A date on list 8/, 'main')
    await walker.fill('text', 'Yes, it is.')
    await walker.press('Send the message', 'main')
    expect(await walker.words()).toContain('Yes, it is.')
    await walker.go(`${inspection}/meetings`)
    await walker.press(/^Core group/, 'main')
    await walker.press('Change or cancel it', 'main')
    await walker.fill('time', '2pm')
    await walker.press('Save the change', 'main')
    expect(await walker.words()).toContain('Time: from 10:30am to 2pm')
  }))

  test('whoever observes is told on the overview, and says that they have seen it', () => as(inspector, async (walker, inspection) => {
    await walker.go(inspection)
    expect(await walker.words()).toMatch(/2 meetings changed/i)
    await walker.go(`${inspection}/meetings?observed=me`)
    await walker.press(/^Core group/, 'main')
    expect(await walker.words()).toContain('You are to observe this meeting, and it has changed')
    await walker.press('I have seen this', 'main')
    expect(await walker.words()).not.toContain('and it has changed')
    await walker.go(inspection)
    expect(await walker.words()).toContain('2 answers to read')
    await walker.go('/help')
  }))
})
