import { describe, expect, test, vi } from 'vitest'
import { dataOfficer, leadInspector } from '#seeds/people.ts'
import { contacts, referrals, type File } from '../intake/office.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'
import { untilSaid, type Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()

const upload = async (walker: Walker, inspection: string, ...files: readonly File[]): Promise<string> => {
  await walker.go(`${inspection}/lists/send`)
  await walker.page.locator('input[type=file]').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })))
  await walker.choose('stage', '2')
  await walker.press('Upload lists', 'main')
  await untilSaid(walker, (words) => words.includes('What we recognised'))
  await walker.go(walker.path())
  return walker.path()
}

const empty: File = { name: 'empty.csv', bytes: new Uint8Array() }
const minutes: File = { name: 'minutes.csv', bytes: new TextEncoder().encode('%PDF-1.7 minutes of a meeting') }

describe.each(manners)('uploading, looking over, submitting (%o)', (manner) => {
  const server = withServer()
  const as = visitor(browser, server, manner)

  test('where none of several files can be taken, each is named', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(`${inspection}/lists/send`)
    await walker.page.locator('input[type=file]').setInputFiles([empty, minutes].map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })))
    await walker.press('Upload lists', 'main')
    expect(await walker.words()).toMatch(/There is a problem[\s\S]*“empty.csv” is empty[\s\S]*“minutes.csv” must be an Excel workbook/)
    expect(await walker.page.locator('.govuk-error-summary a[href="#files"]').count()).toBe(2)
  }))

  test('the officer uploads twice, discards one, submits the other, keeps the receipt and sees what changed', () => as(dataOfficer, async (walker, inspection) => {
    const draft = await upload(walker, inspection, contacts(60, 70_001), empty, minutes)
    // The page was opened anew: what was not taken is still told.
    const words = await walker.words()
    expect(words).toMatch(/2 of 3 files could not be used: “minutes.csv” and “empty.csv”/)
    for (const said of ['Taken: list 1', 'PDF document', 'Kept, but nothing in it could be used', 'The selected file is empty', 'Not taken']) expect(words).toContain(said)
    expect(await walker.words()).toMatch(/Upload of .*, not submitted[\s\S]*Only officers of your authority can see this upload/)
    await upload(walker, inspection, referrals(40, 70_001))
    await walker.press('Discard this upload', 'main')
    await walker.press('Discard this upload', 'main')
    expect(await walker.words()).toContain('The upload is discarded')
    await walker.press('Look it over and submit', 'main')
    expect(walker.path()).toBe(`${draft}/submit`)
    expect(await walker.words()).toMatch(/Inspection date used[\s\S]*12 April 2016/)
    await walker.press('Submit version 2')
    expect(await walker.words()).toMatch(/The lists are submitted[\s\S]*Receipt of version 2[\s\S]*Dana Officer/)
    await walker.press(/^Version 2/, 'body')
    await walker.press('What changed since version 1', 'main')
    expect(await walker.words()).toMatch(/What changed from version 1 to version 2[\s\S]*Children gone/)
    await walker.press(/rows added in list 1/, 'main')
    expect(await walker.words()).toMatch(/Showing 1 to 50 of 60/)
    await walker.go(`${inspection}/lists`)
    expect(await walker.words()).toMatch(/on time|late/)
    expect(await walker.words()).toContain('What changed since version 1')
    await walker.press(/^Bring back/, 'main')
    await walker.press('Bring back version 1', 'main')
    await walker.go(inspection)
    expect(await walker.words()).toMatch(/Due next[\s\S]*The 11 lists and their two submissions[\s\S]*on time[\s\S]*Documents[\s\S]*\d+ of 10 received/)
    // One button to go on: a child of the demonstration who may not be safe comes before what is begun.
    expect(await walker.page.locator('main .govuk-button').allInnerTexts()).toEqual(['Answer about a child who may not be safe'])
  }))

  test('the lead inspector is told what became of the chosen cases, and marks it as seen', () => as(leadInspector, async (walker, inspection) => {
    expect(await walker.words()).toMatch(/T0\d/)
    await walker.go(`${inspection}/cases`)
    expect(await walker.words()).toMatch(/chosen cases? ha(s|ve) changed/)
    await walker.press(/^I have seen/, 'main')
    expect(await walker.words()).toContain('Marked as seen')
    expect(await walker.words()).not.toMatch(/chosen cases? ha(s|ve) changed/)
    await walker.go(`${inspection}/lists`)
    expect(await walker.words()).not.toContain('not submitted')
    await walker.press(/^Receipt/, 'main')
    expect(await walker.words()).toMatch(/Receipt of version/)
  }))
})
