import { describe, expect, test, vi } from 'vitest'
import { dataOfficer, inspector, leadInspector } from '#seeds/people.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'
import { inspectionOf, signedIn } from '../support/asking.ts'
import type { Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()

/** With scripts a text is kept while it is typed; without them by the button. */
const saved = ({ page }: Walker) => page.locator('[data-kept="saved"]').first().waitFor({ timeout: 10_000 })

describe.each(manners)('judgements from a rationale to a signature (%o)', (manner) => {
  const server = withServer()
  const as = visitor(browser, server, manner)

  test('an inspector writes the rationale, and neither grades nor signs', () => as(inspector, async (walker, inspection) => {
    await walker.go(`${inspection}/judgements`)
    expect(await walker.words()).toMatch(/1\. The experiences and progress of children who need help and protection[\s\S]*2\. Adoption performance[\s\S]*4\. [\s\S]*looked after[\s\S]*6\. Overall effectiveness/)
    await walker.go(`${inspection}/judgements/HP`)
    expect(await walker.page.locator('[name="grade"]').count()).toBe(0)
    await walker.page.locator('[name="widespread"]').click()
    await walker.page.keyboard.type('Visits are made in time in every team.')
    if (manner.javaScript) await saved(walker)
    else await walker.press('Save the rationale', 'main')
    await walker.go(`${inspection}/judgements/HP`)
    expect(await walker.page.locator('[name="widespread"]').inputValue()).toBe('Visits are made in time in every team.')
    expect((await walker.page.goto(`${inspection}/judgements/HP/sign-off`))?.status()).toBe(403)
  }))

  test('the lead inspector grades, is told of what changed while looking, signs, and opens it again with a reason', () => as(leadInspector, async (walker, inspection) => {
    await walker.go(`${inspection}/judgements/HP`)
    expect(await walker.page.locator('[name="grade"]:checked').count(), 'nothing proposes a grade').toBe(0)
    await walker.choose('grade', '2')
    await walker.fill('rationale', 'Good is the best fit.')
    await walker.press('Record the provisional grade', 'main')
    expect(await walker.words()).toMatch(/Good, recorded .* by Leila Hart/)
    await walker.press('Look it over and sign off', 'main')
    expect(await walker.words()).toMatch(/ask for nothing more[\s\S]*Visits are made in time in every team\.[\s\S]*left blank[\s\S]*weight and significance/)
    const other = await walker.page.context().newPage()
    await other.goto(`${inspection}/judgements/HP`)
    await other.locator('[name="weight"]').fill('Heavy.')
    if (!manner.javaScript) await Promise.all([other.waitForEvent('load'), other.getByRole('button', { name: 'Save the rationale only' }).click()])
    else await other.locator('[data-kept="saved"]').first().waitFor({ timeout: 10_000 })
    await other.close()
    await walker.fill('name', leadInspector.name)
    await walker.press('Sign off', 'main')
    expect(await walker.words()).toMatch(/There is a problem[\s\S]*What changed while you were looking[\s\S]*Leila Hart wrote in the rationale, under “What weight/)
    expect(await walker.page.locator('[name="name"]').inputValue()).toBe(leadInspector.name)
    await walker.press('Sign off', 'main')
    expect(await walker.words()).toMatch(/The judgement is signed off[\s\S]*No evidence has come or changed since sign-off[\s\S]*Heavy\./)
    expect(await walker.page.locator('textarea').count()).toBe(0)
    await walker.press('Look at what was signed', 'main')
    expect(await walker.words()).toMatch(/Signed off by\s+Leila Hart[\s\S]*checked just now: unchanged[\s\S]*HP-29\.01/)
    await walker.page.emulateMedia({ media: 'print' })
    expect(await walker.page.locator('main').innerText()).not.toContain('What changed between them')
    await walker.page.emulateMedia({ media: null })
    await walker.go(`${inspection}/judgements/HP`)
    await walker.press('Open it again', 'main')
    await walker.press('Open it again', 'main')
    expect(await walker.words()).toContain('Say why it is opened again')
    await walker.fill('reason', 'The panel asked about thresholds.')
    await walker.press('Open it again', 'main')
    expect(await walker.words()).toMatch(/open again[\s\S]*Why: The panel asked about thresholds\./)
    await walker.go(`${inspection}/judgements/HP/compare`)
    expect(await walker.words()).toContain('Nothing differs between 1 and 2')
    await walker.go(`${inspection}/judgements`)
    expect(await walker.words()).toMatch(/Opened again/i)
  }))

  test.runIf(!manner.javaScript)('two who sign at the same moment: one signs, the other is told', async () => {
    const two = [await signedIn(server.origin, leadInspector), await signedIn(server.origin, leadInspector)]
    const address = `${await inspectionOf(two[0]!)}/judgements/CL`
    const forms = await Promise.all(two.map(async (ask) => {
      const page = await (await ask(`${address}/sign-off`)).text()
      const hidden = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)![1]!.replaceAll('&quot;', '"')
      return { key: hidden('key'), basis: hidden('basis'), name: leadInspector.name }
    }))
    const answers = await Promise.all(two.map((ask, index) => ask(`${address}/sign-off`, forms[index])))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(await answers.find(({ status }) => status === 422)!.text()).toContain('Leila Hart signed this judgement off')
    expect((await two[0]!(`${address}/snapshots/2`)).status).toBe(404)
  })

  // Plain pages: once is enough.
  test.runIf(!manner.javaScript)('a rule stands in the way of a signature, in the framework’s words', () => as(leadInspector, async (walker, inspection) => {
    await walker.go(`${inspection}/judgements/CLA`)
    await walker.choose('grade', '4')
    await walker.fill('rationale', 'Children wait too long.')
    await walker.press('Record the provisional grade', 'main')
    await walker.press('Look it over and sign off', 'main')
    expect(await walker.words()).toMatch(/It cannot be signed off yet[\s\S]*cannot be final until adoption has[\s\S]*Paragraph 30: “In making/)
    expect(await walker.page.getByRole('button', { name: 'Sign off' }).count()).toBe(0)
    await walker.go('/help/guide/judgements')
  }))

  test.runIf(!manner.javaScript)('the authority sees none of it', () => as(dataOfficer, async (walker, inspection) => {
    expect(await walker.page.locator('a[href*="/judgements"]').count()).toBe(0)
    for (const path of ['', '/HP', '/HP/rationale', '/HP/sign-off', '/HP/open-again', '/HP/snapshots/1', '/HP/compare']) expect((await walker.page.goto(`${inspection}/judgements${path}`))?.status(), path).toBe(403)
    expect((await walker.page.goto(`${inspection}/fields/judgement/HP/widespread`))?.status()).toBeGreaterThanOrEqual(403)
  }))
})
