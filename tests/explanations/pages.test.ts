import { describe, expect, test, vi } from 'vitest'
import { dataOfficer, leadInspector } from '#seeds/people.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'
import type { Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()
const server = withServer()

/** The address of the version that is in use, from the page of lists. */
const versionIn = async (walker: Walker, inspection: string): Promise<string> => {
  await walker.go(`${inspection}/lists`)
  const hrefs = await walker.page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const found = hrefs.map((href) => /^\/inspections\/[^/]+\/lists\/[0-9a-hjkmnp-tv-z]{26}/.exec(href)?.[0]).find((href) => href !== undefined)
  if (!found) throw new Error('No version is linked')
  return found
}

describe.each(manners)('explaining and repairing (%o)', (manner) => {
  const as = visitor(browser, server, manner)

  test('the officer explains, confirms, withdraws and repairs; the lead inspector reads it', async () => {
    const words = `The previous system did not keep it ${manner.javaScript ? 'in April' : 'in March'}`
    let version = ''
    let rule = ''
    await as(dataOfficer, async (walker, inspection) => {
      version = await versionIn(walker, inspection)
      await walker.go(`${version}/explain`)
      expect(await walker.words()).toMatch(/\d+ of [\d,]+ explained/)
      await walker.follow(walker.page.locator('main a[href*="/list/"]:not([href*="/list/0"])').first())
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
      await walker.follow(walker.page.locator('main a:has-text("Change")').first())
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
        await walker.follow(walker.page.locator('main a[href*="/repairs/"]').first())
        expect(await walker.words()).toContain('Before and after')
        await walker.go(`${version}/repairs`)
        await walker.press(/^Repair all/)
        expect(await walker.words()).toContain('What you sent is unchanged')
        await walker.press('Undo all repairs')
        expect(await walker.words()).toContain('undone by Dana Officer')
      }
    })
    await as(leadInspector, async (walker) => {
      await walker.go(rule)
      expect(await walker.words()).toContain(`${words}, nor later`)
      expect(await walker.page.locator('textarea, input[name="finding"]').count()).toBe(0)
      await walker.go(`${version}/explain`)
      expect(await walker.words()).toContain(`${words}, nor later`)
    })
    await as(dataOfficer, async (walker) => {
      await walker.go(`${version}/explain`)
      await walker.follow(walker.page.locator('#explanations ~ * a[href*="/explain/"]', { hasText: 'List' }).first())
      await walker.press('Withdraw the explanation')
      expect(await walker.words()).toContain('The explanation is withdrawn')
      await walker.press('Bring it back')
      expect(await walker.words()).toContain('The explanation is back')
    })
  })
})
