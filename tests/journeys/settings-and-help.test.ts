import { describe, expect, test, vi } from 'vitest'
import { flags, rules } from '#annex-a/rules/index.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { guideNames } from '#app/words/guides.ts'
import { dataOfficer, leadInspector } from '#seeds/people.ts'
import { visitor, withBrowser, withoutComplaint, withServer } from '../support/visits.ts'
import { walk, type Walker } from '../support/walker.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()
const server = withServer()

/** Looks again until the version in use has been checked with what is known now. */
const untilChecked = async (walker: Walker, version: string): Promise<void> => {
  const until = Date.now() + 120_000
  for (;;) {
    await walker.page.goto(`${server.origin()}${version}`)
    if (!(await walker.words()).includes('checking these lists again')) return
    if (Date.now() > until) throw new Error('Not checked again after two minutes')
    await walker.page.waitForTimeout(500)
  }
}
const versionInUse = async (walker: Walker, inspection: string): Promise<string> => {
  await walker.page.goto(`${server.origin()}${inspection}/lists`)
  return (await walker.page.locator('tr', { hasText: 'In use' }).locator('a').first().getAttribute('href'))!
}

describe.each([{ javaScript: true, days: 7 }, { javaScript: false, days: 8 }])('settings and what there is to know (%o)', ({ javaScript, days }) => {
  const as = visitor(browser, server, { javaScript })

  test('the officer sees what the authority is measured by, and says how it keeps its lists', () => as(dataOfficer, async (walker, inspection) => {
    const version = await versionInUse(walker, inspection)
    await walker.go(`${inspection}/settings`)
    expect(await walker.words()).toContain('The lead inspector can change them, with a reason')
    expect(await walker.page.locator('main a[href*="/settings/timescale/"]').count()).toBe(0)
    await walker.go(`${inspection}/settings/fact/everyReferralIsAContact`)
    await walker.press('Save the answer')
    expect(await walker.words()).toContain('Say why. The authority reads it too')
    await walker.choose('answer', javaScript ? 'yes' : 'no')
    await walker.fill('reason', 'Every contact is recorded first')
    await walker.press('Save the answer')
    expect(await walker.words()).toContain('Your answer is kept. Lists that were checked are checked again with it')
    await untilChecked(walker, version)
    await walker.go(version)
    expect(await walker.words()).not.toContain('has not said whether it records every referral')
    expect((await walker.page.goto(`${server.origin()}${inspection}/children`))!.status()).toBe(403)
  }))

  test('the lead changes a timescale and finds the children who are late by it; back to the default again', () => as(leadInspector, async (walker, inspection) => {
    const version = await versionInUse(walker, inspection)
    await untilChecked(walker, version)
    await walker.go(`${inspection}/settings/timescale/planVisit`)
    await walker.fill('value', 'ten')
    await walker.press('Save the change')
    expect(await walker.words()).toContain('Enter a whole number of working days from 1 to 1000')
    await walker.fill('value', String(days))
    await walker.fill('reason', 'As the plans of this authority say')
    await walker.press('Save the change')
    expect(await walker.words()).toContain('The setting is changed')
    expect(await walker.words()).toContain(`${days} working days`)
    await untilChecked(walker, version)
    await walker.go(`${inspection}/children?flag=plan-visit-late`)
    const [, found] = /of ([\d,]+)/.exec(await walker.words())!
    expect(Number(found!.replace(',', ''))).toBeGreaterThan(0)
    await walker.follow(walker.page.locator('main table a[href*="/children/"]').first())
    expect(await walker.words()).toContain(`against a timescale of ${days}`)
    await walker.press(/^About this(?! rule)/, 'main')
    expect(walker.path()).toMatch(/^\/help\/flags\//)
    await walker.go(`${inspection}/settings/timescale/planVisit`)
    await walker.fill('reason', 'Back to what is usual')
    await walker.press('Back to the default of 10 working days')
    expect(await walker.words()).toContain('The setting is changed')
    await untilChecked(walker, version)
  }))

  test('a finding leads to the help about its rule and its field', () => as(dataOfficer, async (walker, inspection) => {
    const version = await versionInUse(walker, inspection)
    await walker.page.goto(`${server.origin()}${version}`)
    const lists = await walker.page.locator('main a[href*="/list/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    await walker.go(lists.find((href) => !href.endsWith('/0'))!)
    const field = (await walker.page.locator('main table a[href^="/help/lists/"]').first().getAttribute('href'))!
    const rule = (await walker.page.locator('main a[href^="/help/rules/"]').first().getAttribute('href'))!
    for (const path of [field, rule]) await walker.go(path)
  }))
})

describe('the help', () => {
  const pages = [
    '/help', '/help/all', '/help/lists', '/help/codes', '/help/rules', '/help/rules-by-list', '/help/flags', '/help/limits', '/help/patterns', '/help/settings', ...guideNames.map((name) => `/help/guide/${name}`),
    ...listsAndDocuments.flatMap(({ number, fields }) => [`/help/lists/${number}`, ...Object.keys(fields).map((field) => `/help/lists/${number}/${field}`)]),
    ...Object.keys(codeSets).map((name) => `/help/codes/${name}`), ...rules.map(({ code }) => `/help/rules/${code}`), ...flags.map(({ code }) => `/help/flags/${code}`),
  ]
  const wordsOf = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

  test('has a page for each list, field, code set, rule and flag: there, and with no word missing', async () => {
    for (const path of pages) {
      const answer = await fetch(`${server.origin()}${path}`)
      const html = await answer.text()
      expect(answer.status, path).toBe(200)
      expect(/<h1[^>]*>\s*\S/.test(html), `${path} has a heading`).toBe(true)
      // NULL in capitals is a word that some lists have in their cells.
      expect(wordsOf(html.slice(html.indexOf('<main'), html.indexOf('</main>'))), path).not.toMatch(/undefined|\bnull\b|NaN|\[object|\binvalid\b|:\s*\.|\(\s*\)/)
    }
  })

  test('leads nowhere but to pages that there are', async () => {
    const linked = new Set<string>()
    for (const path of ['/help/all', '/help/rules-by-list', '/help/lists/7/planEnd', '/help/codes/legalStatus', '/help/rules/date-order', '/help/flags/review-late', '/help']) {
      const html = await (await fetch(`${server.origin()}${path}`)).text()
      for (const [, href] of html.matchAll(/href="(\/[^"#?]*)"/g)) if (href!.startsWith('/help')) linked.add(href!)
    }
    expect(linked.size).toBeGreaterThan(300)
    for (const href of linked) expect(pages.includes(href) || href.startsWith('/help/blank-'), href).toBe(true)
    for (const path of ['/help/lists/7/nothing', '/help/lists/12/childId', '/help/lists/7/constructor', '/help/flags/nothing', '/help/codes/nothing', '/help/guide/nothing']) expect((await fetch(`${server.origin()}${path}`)).status, path).toBe(404)
  })

  test('is well made to look at', async () => {
    const walker = await walk(browser(), server.origin(), { javaScript: false })
    for (const path of ['/help', '/help/all', '/help/lists', '/help/lists/8/legalStatus', '/help/lists/4/continuousAuthorised', '/help/codes', '/help/codes/ethnicity', '/help/rules-by-list', '/help/rules/gap', '/help/rules/review-in-time-denied', '/help/flags', '/help/flags/review-late', '/help/limits', '/help/settings', '/help/guide/submitting', '/help/guide/meetings', '/help/guide/context']) await walker.go(path)
    withoutComplaint(walker)
    await walker.leave()
  })
})
