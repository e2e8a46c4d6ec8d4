import { describe, expect, test, vi } from 'vitest'
import { dataOfficer, leadInspector } from '#seeds/people.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'
import { untilSaid, type Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()

const contacts = [
  'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Contact outcome date,Contact source',
  ...Array.from({ length: 6 }, (_, at) => `90${at}1,Male,${at === 0 ? 'Wht British' : 'WBRI'},01/02/2010,6,03/03/2016,${at < 4 ? 'Front door' : 'Police'}`),
].join('\r\n')

const untilChecked = (walker: Walker): Promise<string> =>
  untilSaid(walker, (words) => words.includes('What we recognised') && !words.includes('We are checking your lists'))

/** How many questions the page of a version says are open. */
const asked = (words: string): number => Number(/(\d+) questions? only you can answer/.exec(words)?.[1] ?? 0)

/** The select beside a written word. */
const selectOf = (walker: Walker, written: string) => walker.page.getByLabel(`“${written}”`, { exact: true })

describe.each(manners)('saying what own words mean (%o)', (manner) => {
  const server = withServer()
  const as = visitor(browser, server, manner)

  test('the officer is asked, answers, and the same version is checked with the answers', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(`${inspection}/lists/send`)
    await walker.page.locator('input[type=file]').setInputFiles({ name: 'List 1.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) })
    await walker.choose('stage', '2')
    await walker.press('Upload lists', 'main')
    const before = asked(await untilChecked(walker))
    expect(before).toBeGreaterThanOrEqual(3)
    const version = walker.path()
    await walker.go(`${version}/list/1`)
    expect(await walker.words()).toContain('say once what they mean')
    await walker.go(`${version}/list/1/rule/code-unknown`)
    await walker.press('say once what they mean', 'main')
    expect(await walker.words()).not.toMatch(/9001|01\/02\/2010/)
    expect(await selectOf(walker, 'Wht British').locator('optgroup').first().locator('option').first().innerText()).toBe('WBRI: White British')

    await walker.press('Save the answers')
    expect(await walker.words()).toContain('Answer at least one question')
    expect(await walker.page.title()).toMatch(/^Error: /)
    expect(new URL(walker.page.url()).search).toBe('')
    await selectOf(walker, 'Contact outcome date').selectOption({ label: 'Date of contact' })
    await selectOf(walker, 'Front door').selectOption('1A')
    await walker.press('Save the answers')
    expect(walker.path()).toBe(version)
    expect(await walker.words()).toContain('Your answers are saved')
    expect(asked(await untilChecked(walker))).toBe(before - 2)
    await walker.go(`${inspection}/lists/questions`)
    expect(await walker.words()).not.toContain('Front door')
    await selectOf(walker, 'Wht British').selectOption('-')
    await walker.press('Save the answers')
    expect(asked(await untilChecked(walker))).toBe(before - 3)
    await walker.go(`${inspection}/lists/questions`)
    expect(await walker.words()).not.toContain('Wht British')
  }))

  test('what is remembered is seen with who said it, changed, and forgotten', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(`${inspection}/lists`)
    await walker.press(/^What is remembered/, 'main')
    expect(await walker.words()).toContain(dataOfficer.name)
    await walker.follow(walker.page.locator('tr', { hasText: 'Front door' }).getByRole('link'))
    await walker.choose('means', '6')
    await walker.press('Save the change')
    expect(await walker.words()).toMatch(/That is changed[\s\S]*6: Police/)
    await walker.follow(walker.page.locator('tr', { hasText: 'Front door' }).getByRole('link'))
    expect(await walker.words()).toMatch(/Said before[\s\S]*1A: /)
    await walker.press('Forget it, and ask again')
    expect(await walker.words()).not.toContain('Front door')
    const file = await walker.page.request.get(`${inspection}/lists/remembered/file`)
    expect(await file.json()).toEqual({ headings: [{ list: 1, heading: 'Contact outcome date', field: 'dateOfContact' }], values: [{ kind: 'code', of: 'ethnicity', written: 'Wht British', means: null }] })
  }))

  test('the lead inspector sees what is asked and remembered, and can change none of it', () => as(leadInspector, async (walker, inspection) => {
    await walker.go(`${inspection}/lists`)
    await walker.page.waitForTimeout(3_000)
    await walker.go(`${inspection}/lists/questions`)
    expect(await walker.words()).toContain('only the authority can answer')
    expect(await walker.page.locator('main form').count()).toBe(0)
    await walker.go(`${inspection}/lists/remembered`)
    expect(await walker.page.getByRole('link', { name: /^Change/ }).count()).toBe(0)
    const refused = await walker.page.request.post(`${inspection}/lists/questions`, { form: { a: 'b' }, headers: { Origin: server.origin(), 'Sec-Fetch-Site': 'same-origin' } })
    expect(refused.status()).toBe(403)
  }))
})
