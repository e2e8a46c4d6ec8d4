import type { Browser } from 'playwright-core'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { administrator, dataOfficer, inspector, leadInspector } from '#seeds/people.ts'
import { launch } from '../support/browser.ts'
import { forget, newDataDir, startServer, type ServerProcess } from '../support/server.ts'
import { signIn, untilSaid, walk, type Walker } from '../support/walker.ts'

const workbook = (name: string): string => join(import.meta.dirname, '..', 'workbooks', name)

// A test is a whole visit: a dozen pages, each looked over by axe and made narrow.
vi.setConfig({ testTimeout: 240_000 })

let browser: Browser
beforeAll(async () => { browser = await launch() }, 300_000)
afterAll(() => browser?.close())

/** A server of its own for each telling: the same file is refused in a second inspection, and rightly. */
const withServer = (): { readonly origin: () => string } => {
  let server: ServerProcess
  const dataDir = newDataDir()
  beforeAll(async () => { server = await startServer(dataDir) }, 120_000)
  afterAll(async () => {
    await server?.stop()
    forget(dataDir)
  })
  return { origin: () => server.origin }
}

/** Uploads a workbook, looks over what was read, submits it and comes back to the version by its receipt. */
const send = async (walker: Walker, inspection: string, file: string): Promise<void> => {
  await walker.go(`${inspection}/lists/send`)
  await walker.page.locator('input[type=file]').setInputFiles(workbook(file))
  await walker.choose('stage', '2')
  await walker.press('Upload lists', 'main')
  await untilSaid(walker, (words) => words.includes('What we recognised'))
  const version = walker.path()
  await walker.go(version)
  expect(await walker.words()).toContain('Not submitted yet')
  await walker.press('Submit', 'main')
  await walker.press(/^Submit version/, 'main')
  expect(await walker.words()).toContain('Receipt of version')
  expect(await walker.words()).toMatch(/[0-9a-f]{64}/)
  await walker.go(version)
}

// The whole story, once with JavaScript and once without: the same pages, the same forms.
describe.each([{ javaScript: true }, { javaScript: false }])('the main job, end to end (%o)', ({ javaScript }) => {
  const { origin } = withServer()
  let inspection = ''
  const as = async (person: { email: string; password: string }, story: (walker: Walker) => Promise<void>): Promise<void> => {
    const walker = await walk(browser, origin(), { javaScript })
    try {
      await signIn(walker, person)
      await story(walker)
      expect([...new Set(walker.complaints)].join('\n')).toBe('')
    } finally {
      await walker.leave()
    }
  }

  test('the administrator sets up an inspection with a team', () => as(administrator, async (walker) => {
    await walker.go('/inspections/new')
    await walker.press('Set up the inspection')
    expect(await walker.words()).toContain('There is a problem')
    expect(await walker.page.title()).toMatch(/^Error: /)
    await walker.choose('authority', dataOfficer.authority!)
    await walker.date('notified', '2016-04-11')
    await walker.date('week1', '2016-04-11')
    await walker.date('inspection', '2016-04-12')
    await walker.choose('lscb', 'yes')
    await walker.page.locator('[name="lead"]').selectOption({ label: leadInspector.name })
    await walker.page.getByLabel(inspector.name, { exact: true }).check()
    await walker.press('Set up the inspection')
    inspection = walker.path()
    expect(inspection).toMatch(/^\/inspections\/[0-9a-z]{26}$/)
    expect(await walker.words()).toContain(leadInspector.name)
    for (const path of ['/people', '/people/new', `${inspection}/edit`, `${inspection}/audit`, '/password']) await walker.go(path)
  }))

  test('the data officer uploads a whole workbook, submits it and reads what is wrong with it', () => as(dataOfficer, async (walker) => {
    await walker.go('/inspections')
    await walker.go(inspection)
    await walker.go(`${inspection}/lists`)
    await walker.go(`${inspection}/lists/send`)
    await walker.press('Upload lists', 'main')
    expect(await walker.words()).toContain('There is a problem')
    await send(walker, inspection, 'annexa_average_official.xlsx')
    const words = await walker.words()
    expect(words).toContain('annexa_average_official.xlsx')
    expect(words).toContain('12,535')
    await walker.go(`${walker.path()}/list/8`)
    expect(await walker.words()).toContain('health assessment')
    await walker.go('/help/lists/8')
    await walker.go('/help')
  }))

  test("an authority's own headings and spellings are read, and every list found", () => as(dataOfficer, async (walker) => {
    await send(walker, inspection, 'annexa_rutland_la_export.xlsx')
    const words = await walker.words()
    for (let list = 1; list <= 11; list++) expect(words).toMatch(new RegExp(`\\bList_${list}\\b`))
    await walker.go(`${inspection}/lists`)
  }))

  test('the lead inspector sees each child across the lists and chooses cases with a reason', () => as(leadInspector, async (walker) => {
    await walker.go(`${inspection}/children`)
    await walker.go(`${inspection}/children?list=6&list=7&match=all`)
    await walker.page.locator('main table a[href*="/children/"]').first().click()
    await walker.page.waitForLoadState('load')
    const child = walker.path()
    await walker.go(child)
    expect(await walker.words()).toMatch(/List 7/)
    await walker.press('Choose as a case')
    expect(await walker.words()).toContain('There is a problem')
    await walker.choose('kind', 'tracked')
    await walker.fill('reason', 'In need and on a plan: what has changed for the child since the conference?')
    await walker.press('Choose as a case')
    await walker.go(`${inspection}/cases`)
    expect(await walker.words()).toContain('T01')
    await walker.go(`${inspection}/children?list=1`)
    await walker.page.locator('main table a[href*="/children/"]').first().click()
    await walker.page.waitForLoadState('load')
    await walker.choose('kind', 'sampled')
    await walker.fill('reason', 'A decision at the front door, to see how contacts are screened.')
    await walker.press('Choose as a case')
    await walker.go(`${inspection}/cases`)
    expect(await walker.words()).toContain('S01')
    await walker.press('T01', 'main')
    await walker.choose('siblings', 'yes')
    await walker.press('Keep these marks')
    expect(await walker.words()).toContain('Large sibling group: yes')
    await walker.go(`${inspection}/balance?of=siblings`)
    await walker.go(`${inspection}/balance`)
    await walker.choose('by', 'age')
    await walker.press('Show', 'main')
    expect(await walker.words()).toMatch(/No tracked child has “Contact” as the furthest stage and is .+; [\d,]+ children are/)
    await walker.page.locator('main table a[href*="chosen=none"]').first().click()
    await walker.page.waitForLoadState('load')
    expect(await walker.words()).toContain('Not chosen yet')
    await walker.go(`${inspection}/cases`)
    await walker.press('S01', 'main')
    await walker.fill('reason', 'The contact was not for this authority after all.')
    await walker.press('Remove case S01')
    await walker.go(`${inspection}/cases`)
    expect(await walker.words()).toContain('not for this authority')
  }))

  test('the lead inspector draws cases at random, and draws again to compare', () => as(leadInspector, async (walker) => {
    await walker.go(`${inspection}/children?stage=3`)
    await walker.press('Draw cases at random from these children')
    await walker.choose('by1', 'gender')
    await walker.press('Show the strata')
    await walker.press('Freeze the frame and go on to the seed')
    expect(await walker.words()).toContain('Enter how many cases to draw')
    await walker.fill('take', '4')
    await walker.fill('reason', 'To see how often the decision on a referral is late.')
    await walker.press('Freeze the frame and go on to the seed')
    await walker.choose('came', 'made')
    await walker.press('Fix the seed')
    await walker.press('Draw the cases')
    expect(await walker.words()).toContain('S02')
    await walker.press('Draw again and compare')
    expect(await walker.words()).toContain('The same cases come out in the same order')
    await walker.go(`${inspection}/selection`)
    expect(await walker.words()).toContain('Drawn at random: draw 1')
  }))

  test('the authority is told of a case and asked for an audit, and a case is referred back as unsafe', () => as(leadInspector, async (walker) => {
    await walker.go(`${inspection}/cases`)
    await walker.page.locator('main [name="case"]').first().check()
    await walker.press('Tell, ask for audits or allocate the ticked cases')
    await walker.press('Do this with the ticked cases')
    expect(await walker.words()).toContain('Choose what to do with them')
    await walker.choose('do', 'ask')
    await walker.date('due', '2099-04-15')
    await walker.press('Do this with the ticked cases')
    expect(await walker.words()).toContain('Audit due Wednesday, 15 April 2099')
    await walker.press('T01', 'main')
    await walker.press('Mark as read', 'main')
    await walker.press('Give your own view of the work', 'main')
    await walker.choose('grade', '3')
    await walker.fill('words', 'The review came late.')
    await walker.press('Keep my view', 'main')
    await walker.press('Refer back as unsafe', 'main')
    await walker.press('Refer it back', 'main')
    expect(await walker.words()).toContain('Enter the role of the senior manager')
    await walker.fill('manager', 'Head of safeguarding')
    await walker.date('told', '2016-04-13')
    await walker.fill('time', '9:30')
    await walker.fill('unsafe', 'Not seen for six weeks. See the child today.')
    await walker.press('Refer it back', 'main')
    expect(await walker.words()).toContain('It is not settled yet whether this child is safe')
  }))

  test('the data officer answers and sends the audit, and sees nothing else of the case', () => as(dataOfficer, async (walker) => {
    await walker.go(`${inspection}/audits`)
    expect(await walker.words()).toMatch(/Urgent: inspectors think that a child may not be safe[\s\S]*Audit wanted/i)
    await walker.press(/^Answer now/, 'main')
    await walker.press('Send the answer', 'main')
    expect(await walker.words()).toContain('There is a problem')
    await walker.fill('words', 'Seen this morning by the social worker and her manager.')
    await walker.press('Send the answer', 'main')
    await walker.choose('grade', '2')
    await walker.fill('strengths', 'Regular visits.')
    await walker.fill('concerns', 'None that we found.')
    await walker.fill('auditor', 'Team manager')
    await walker.press('Send the audit', 'main')
    expect(await walker.words()).toContain('Enter the day of the audit')
    await walker.date('on', '2016-04-14')
    await walker.press('Send the audit', 'main')
    expect(await walker.words()).toContain('Your audit')
    expect(await walker.words()).not.toContain('The review came late')
  }))

  test('an inspector checks what was done, and sees both views of the work', () => as(inspector, async (walker) => {
    await walker.go(`${inspection}/cases`)
    await walker.press('T01', 'main')
    expect(await walker.words()).toContain('The auditor graded the work 1 grade higher than the inspector')
    await walker.press('Say what you found when checking', 'main')
    await walker.choose('checked', 'yes')
    await walker.fill('words', 'Read the record of the visit.')
    await walker.press('Keep this', 'main')
    expect(await walker.words()).toContain('Checked: safe now')
  }))

  test('a child is found by ID without the ID standing in an address', () => as(leadInspector, async (walker) => {
    await walker.go(`${inspection}/children`)
    const id = (await walker.page.locator('main table a[href*="/children/"]').first().innerText()).trim()
    await walker.page.locator('main [name="id"]').fill(` ${id}.0 `)
    await walker.page.locator('main form:has([name="id"]) button').click()
    await walker.page.waitForLoadState('load')
    expect(walker.page.url()).not.toContain(id)
    expect(await walker.words()).toContain(id)
  }))

  test('the inspector records evidence against criteria, never with an ID', () => as(inspector, async (walker) => {
    await walker.go(`${inspection}/children?list=8`)
    const id = (await walker.page.locator('main table a[href*="/children/"]').first().innerText()).trim()
    await walker.go(`${inspection}/evidence/new`)
    await walker.fill('text', `The record of ${id} is clear.`)
    await walker.press('Save the evidence')
    expect(await walker.words()).toContain('There is a problem')
    await walker.fill('text', 'Records are clear and up to date; the risk is understood and reviewed with the family.')
    await walker.choose('polarity', 'strength')
    await walker.choose('caseNumber', 'T01')
    await walker.fill('source', 'the allocated social worker')
    await walker.date('observedOn', '2016-04-13')
    for (const criterion of ['HP-29.01', 'HP-29.05']) {
      const box = walker.page.locator(`[value="${criterion}"]`)
      if (!await box.isVisible()) await walker.page.locator(`details:has([value="${criterion}"]) > summary`).first().click()
      await box.check()
    }
    await walker.press('Save the evidence')
    expect(await walker.words()).toContain('HP-29.05')
    await walker.press('Change', 'main')
    await walker.fill('text', 'Records are clear and up to date; the risk is understood and reviewed with the family at every visit.')
    await walker.press('Save the evidence')
    expect(await walker.words()).toContain('at every visit')
    await walker.go(`${inspection}/evidence`)
    expect(await walker.words()).toContain('at every visit')
    await walker.go(`${inspection}/judgements`)
  }))

  test('the lead inspector records grades with a rationale, and a rule of the framework stands in the way of one', () => as(leadInspector, async (walker) => {
    await walker.go(`${inspection}/judgements/HP`)
    expect(await walker.page.locator('[name="grade"]:checked').count(), 'nothing proposes a grade').toBe(0)
    await walker.choose('grade', '4')
    await walker.fill('rationale', 'Children at risk were not identified in time in several of the cases tracked.')
    await walker.press('Record the provisional grade')
    expect(await walker.words()).toContain('Inadequate')
    await walker.go(`${inspection}/judgements/OE`)
    await walker.choose('grade', '2')
    await walker.fill('rationale', 'Most services are good.')
    await walker.press('Record the provisional grade')
    expect(await walker.words()).toContain('There is a problem')
    expect(await walker.words()).toMatch(/paragraphs? 2[23]/i)
    for (const code of ['CLA', 'AD', 'CL', 'LMG', 'LSCB']) await walker.go(`${inspection}/judgements/${code}`)
    await walker.go(`${inspection}/audit`)
    expect(await walker.words()).toMatch(/record a provisional grade/i)
    await walker.go(inspection)
  }))
})

describe('without signing in', () => {
  const { origin } = withServer()

  test('public pages answer, and a page that is not there says so', async () => {
  const walker = await walk(browser, origin(), { javaScript: true })
  for (const path of ['/about', '/privacy', '/accessibility', '/help', '/help/lists', '/help/rules', '/help/rules/date-order', '/no-such-page']) await walker.go(path)
  expect(await walker.words()).toContain('Page not found')
  expect([...new Set(walker.complaints)].join('\n')).toBe('')
  await walker.leave()
  })
})
