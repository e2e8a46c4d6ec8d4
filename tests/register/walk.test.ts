import { expect, test, vi } from 'vitest'
import { administrator, inspector } from '#seeds/people.ts'
import { withBrowser, withoutComplaint, withServer, type Person } from '../support/visits.ts'
import { signIn, walk, type Manner, type Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()
const server = withServer()

const as = async (person: Person, manner: Manner, story: (walker: Walker) => Promise<void>): Promise<void> => {
  const walker = await walk(browser(), server.origin(), manner)
  try {
    await signIn(walker, person)
    await story(walker)
    withoutComplaint(walker)
  } finally {
    await walker.leave()
  }
}

const send = async (walker: Walker, name: string, text: string): Promise<void> => {
  await walker.page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await walker.press('Check the spreadsheet')
}
const heads = 'Authority,Inspected from,Inspected to,Published,Overall effectiveness,Help and protection,Looked after,Adoption,Care leavers,Leadership,Source'

test('an administrator imports, enters and corrects; an inspector confirms; an officer is not let in', async () => {
  let typed = ''
  await as(administrator, { javaScript: true }, async (walker) => {
    await walker.go('/register')
    expect(await walker.words()).toContain('Current outcomes of 33 of 152 authorities')
    await walker.go('/register/import')
    await send(walker, 'wrong.csv', `${heads}\nYork,24/11/2015,17/12/2015,16/02/2016,5,3,3,3,3,3,Report\nCamelot,24/11/2015,17/12/2015,16/02/2016,3,3,3,3,3,3,Report`)
    expect(await walker.words()).toMatch(/2 things to correct[^]*E2[^]*This is no grade[^]*A3[^]*none of the 152 authorities/)
    await send(walker, 'past.csv', `${heads}\nYork,24/11/2015,17/12/2015,16/02/2016,3,3,3,3,3,3,Report`)
    expect(await walker.words()).toMatch(/holds 1 outcome of 1 authority/)
    await walker.press('Put 1 outcome into the register')
    expect(await walker.words()).toMatch(/The outcomes are in the register[^]*Current outcomes of 34/)
    await walker.go('/register/children')
    await walker.page.setInputFiles('input[type=file]', { name: 'children.csv', mimeType: 'text/csv', buffer: Buffer.from('Authority,Children in need\nEngland,390000') })
    await walker.press('Take these numbers')
    expect(await walker.words()).toMatch(/1 thing to correct[^]*A2/)
    await walker.go('/register/new')
    await walker.press('Enter it for confirmation')
    expect(await walker.words()).toContain('Choose the authority')
    await walker.page.selectOption('[name=authority]', '383')
    for (const [name, date] of [['inspectedFrom', '2015-01-20'], ['inspectedTo', '2015-02-11'], ['published', '2015-03-27']] as const) await walker.date(name, date)
    for (const name of ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB']) await walker.page.selectOption(`[name=${name}]`, '2')
    await walker.fill('source', 'The report')
    await walker.press('Enter it for confirmation')
    expect(await walker.words()).toContain('You entered this. Another person must confirm it')
    typed = walker.path()
  })
  await as(inspector, { javaScript: false }, async (walker) => {
    await walker.go('/register')
    await walker.go(typed)
    await walker.press('It is as published: confirm')
    expect(await walker.words()).toContain('The outcome is confirmed and in the register')
    await walker.go('/register/due?on-day=1&on-month=3&on-year=2016')
    expect(await walker.words()).toMatch(/Who is due on 1 March 2016[^]*Slough\s+22 October 2015\s+22 April 2016\s+Open now/)
    expect(await walker.words()).toMatch(/Calendar[^]*22 October 2015: [^\n]*Slough \(to be inspected again\)[^]*22 April 2016: [^\n]*Slough \(to be inspected again\)[^]*1 November 2016: \d+ authorities not inspected yet/)
    expect((await walker.page.goto(`${server.origin()}/register/new`))!.status()).toBe(403)
  })
  await as(administrator, { javaScript: false }, async (walker) => {
    await walker.go(`${typed}/correct`)
    await walker.page.selectOption('[name=LSCB]', '3')
    await walker.fill('reason', 'Read again')
    await walker.press('Save the correction')
    expect(await walker.words()).toMatch(/The correction is saved[^]*Revised[^]*LSCB\s+2\s+3\s+Read again\s+Ada Mills/)
    await walker.go('/register/authority/383')
    expect(await walker.words()).toContain('Ada Mills')
  })
})
