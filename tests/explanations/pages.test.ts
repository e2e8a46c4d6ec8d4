import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dataOfficer, leadInspector } from '#seeds/people.ts'
import { launch } from '../support/browser.ts'
import { forget, newDataDir, startServer, type ServerProcess } from '../support/server.ts'
import { signIn, walk, type Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })

let browser: Browser
let server: ServerProcess
const dataDir = newDataDir()
beforeAll(async () => {
  browser = await launch()
  server = await startServer(dataDir)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  forget(dataDir)
})

const asPerson = async (person: { email: string; password: string }, javaScript: boolean, story: (walker: Walker, inspection: string) => Promise<void>): Promise<void> => {
  const walker = await walk(browser, server.origin, { javaScript })
  try {
    await signIn(walker, person)
    await walker.page.locator('main a[href^="/inspections/"]:not([href$="/new"])').first().click()
    await walker.page.waitForLoadState('load')
    await story(walker, walker.path())
    expect([...new Set(walker.complaints)].join('\n')).toBe('')
  } finally {
    await walker.leave()
  }
}

/** The address of the version that is in use, from the page of lists. */
const versionIn = async (walker: Walker, inspection: string): Promise<string> => {
  await walker.go(`${inspection}/lists`)
  const hrefs = await walker.page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const found = hrefs.map((href) => /^\/inspections\/[^/]+\/lists\/[0-9a-hjkmnp-tv-z]{26}/.exec(href)?.[0]).find((href) => href !== undefined)
  if (!found) throw new Error('No version is linked')
  return found
}

// Plain forms: the same with JavaScript and without.
describe.each([{ javaScript: true }, { javaScript: false }])('explaining and repairing (%o)', ({ javaScript }) => {
  test('the officer explains, confirms, withdraws and repairs; the lead inspector reads it', async () => {
    const words = `The previous system did not keep it ${javaScript ? 'in April' : 'in March'}`
    let version = ''
    let rule = ''
    await asPerson(dataOfficer, javaScript, async (walker, inspection) => {
      version = await versionIn(walker, inspection)
      await walker.go(`${version}/explain`)
      expect(await walker.words()).toMatch(/\d+ of [\d,]+ explained/)
      await walker.page.locator('main a[href*="/list/"]:not([href*="/list/0"])').first().click()
      await walker.page.waitForLoadState('load')
      const list = walker.path().split('/').at(-1)!
      const rules = await walker.page.locator('main section[aria-labelledby^="rule-"]').evaluateAll((all) => all.map((one) => /^rule-(.+)-[^-]+$/.exec(one.getAttribute('aria-labelledby') ?? '')![1]!))
      rule = `${version}/list/${list}/rule/${rules[0]!}`
      await walker.go(rule)
      await walker.press('Save the explanation')
      expect(await walker.page.title()).toMatch(/^Error: /)
      expect(await walker.words()).toContain('Enter an explanation')
      await walker.page.locator('input[name="finding"]').first().check()
      await walker.fill('text', words)
      await walker.press('Save the explanation')
      expect(await walker.words()).toContain('The explanation is saved')
      expect(await walker.words()).toContain(words)
      await walker.page.locator('main a:has-text("Change")').first().click()
      await walker.page.waitForLoadState('load')
      expect(await walker.words()).toContain('Its value has not changed since')
      await walker.press(/Its history/)
      await walker.fill('text', `${words}, nor later`)
      await walker.press('Save the change')
      expect(await walker.words()).toContain('Changed by Dana Officer')

      await walker.go(`${version}/explain/fields/${list}`)
      await walker.press('Save')
      expect(await walker.words()).toContain('Choose the field that you do not hold')
      await walker.page.locator('select[name="field"]').selectOption({ index: 1 })
      await walker.fill('text', 'Managers look at it every week')
      await walker.press('Save')
      expect(await walker.words()).toContain('Managers look at it every week')

      await walker.go(`${version}/repairs`)
      expect(await walker.words()).toContain('the file that was sent stays as it is')
      const all = walker.page.getByRole('button', { name: /^Repair all/ })
      if (await all.count()) {
        await walker.page.locator('main a[href*="/repairs/"]').first().click()
        await walker.page.waitForLoadState('load')
        expect(await walker.words()).toContain('Before and after')
        await walker.go(`${version}/repairs`)
        await walker.press(/^Repair all/)
        expect(await walker.words()).toContain('What you sent is unchanged')
        await walker.press('Undo all repairs')
        expect(await walker.words()).toContain('undone by Dana Officer')
      }
    })
    await asPerson(leadInspector, javaScript, async (walker) => {
      await walker.go(rule)
      expect(await walker.words()).toContain(`${words}, nor later`)
      expect(await walker.page.locator('textarea, input[name="finding"]').count()).toBe(0)
      await walker.go(`${version}/explain`)
      expect(await walker.words()).toContain(`${words}, nor later`)
    })
    await asPerson(dataOfficer, javaScript, async (walker) => {
      await walker.go(`${version}/explain`)
      await walker.page.locator('#explanations ~ * a[href*="/explain/"]', { hasText: 'List' }).first().click()
      await walker.page.waitForLoadState('load')
      await walker.press('Withdraw the explanation')
      expect(await walker.words()).toContain('The explanation is withdrawn')
      await walker.press('Bring it back')
      expect(await walker.words()).toContain('The explanation is back')
    })
  })
})
