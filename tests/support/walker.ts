import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { scrollsSideways, violations } from './accessible.ts'
import { isFaultless, keepFaultless, lookOf } from './looked-over.ts'

/** Somebody at a browser: goes from page to page, and keeps what was wrong with each page on the way. */
export interface Walker {
  readonly page: Page
  /** Opens an address of the service and looks at the page. */
  readonly go: (path: string) => Promise<void>
  /** Presses a button or follows a link by its words, and looks at the page that follows. */
  readonly press: (words: string | RegExp, within?: string) => Promise<void>
  /** The same with a button or link that is found otherwise. */
  readonly follow: (it: Locator) => Promise<void>
  readonly fill: (name: string, value: string) => Promise<void>
  readonly choose: (name: string, value: string) => Promise<void>
  /** Fills the three boxes of a date, given as `YYYY-MM-DD`. */
  readonly date: (name: string, date: string) => Promise<void>
  /** The words of the page's main part. */
  readonly words: () => Promise<string>
  readonly path: () => string
  /** What axe, the console and a narrow window found so far, in words. */
  readonly complaints: readonly string[]
  readonly leave: () => Promise<void>
}

export interface Manner { readonly javaScript: boolean }

/** A page that looks again by itself may have been asked in the moment before its styles came. */
const stillSideways = async (page: Page): Promise<boolean> => {
  await page.waitForLoadState('load')
  return scrollsSideways(page)
}

/** Opens a browser window of its own, with or without JavaScript. */
export const walk = async (browser: Browser, origin: string, { javaScript }: Manner): Promise<Walker> => {
  const context: BrowserContext = await browser.newContext({ javaScriptEnabled: javaScript, baseURL: origin, viewport: { width: 1280, height: 900 } })
  // Long enough for a machine that does something else as well: waiting costs nothing where the page comes.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (fault) => complaints.push(`${new URL(page.url()).pathname}: script fault: ${fault.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text())) complaints.push(`${new URL(page.url()).pathname}: console: ${message.text()}`)
  })
  const look = async (): Promise<void> => {
    await page.waitForLoadState('load')
    // The sign-in page is seen hundreds of times in a run: the same markup is looked over once in each manner.
    const seen = lookOf(await page.content(), javaScript)
    if (!isFaultless(seen)) {
      const found = await violations(page, { javaScript })
      complaints.push(...found)
      if (!found.length) keepFaultless(seen)
    }
    if (!(await page.title()).includes('Inspection workbench')) complaints.push(`${page.url()}: the title is "${await page.title()}"`)
    await page.setViewportSize({ width: 320, height: 800 })
    if (await scrollsSideways(page) && await stillSideways(page)) complaints.push(`${new URL(page.url()).pathname}: scrolls sideways at 320 px`)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  // Not before the page has loaded: without its styles its words read otherwise.
  const follow = async (it: Locator): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), it.click()])
    await look()
  }
  return {
    page, complaints, follow,
    go: async (path) => { await page.goto(path); await look() },
    press: (words, within = 'body') => {
      const named = page.locator(within)
      return follow(named.getByRole('button', { name: words, exact: true }).or(named.getByRole('link', { name: words, exact: true })).first())
    },
    fill: (name, value) => page.locator(`[name="${name}"]`).fill(value),
    choose: async (name, value) => {
      const field = page.locator(`[name="${name}"]`)
      if (await field.first().evaluate((one) => one.tagName) === 'SELECT') await field.selectOption(value)
      else await page.locator(`[name="${name}"][value="${value}"]`).check()
    },
    date: async (name, date) => {
      const [year, month, day] = date.split('-')
      for (const [part, value] of [['day', day!], ['month', month!], ['year', year!]] as const) await page.locator(`[name="${name}-${part}"]`).fill(String(Number(value)))
    },
    words: () => page.locator('main').innerText(),
    path: () => new URL(page.url()).pathname,
    leave: () => context.close(),
  }
}

/**
 * Waits, two minutes at most, until the page says something. It must be one that looks again by itself, as the pages of
 * an upload do, with JavaScript and without: whoever asks it again as well only cuts its own question off.
 */
export const untilSaid = async ({ words, page }: Walker, said: (words: string) => boolean): Promise<string> => {
  for (const until = Date.now() + 120_000; ;) {
    const now = await words()
    if (said(now)) return now
    if (Date.now() > until) throw new Error(`Not said after two minutes:\n${now}`)
    await page.waitForTimeout(400)
  }
}

/** Signs in through the page. */
export const signIn = async (walker: Walker, { email, password }: { readonly email: string; readonly password: string }): Promise<void> => {
  await walker.go('/sign-in')
  await walker.fill('email', email)
  await walker.fill('password', password)
  await walker.press('Sign in', 'main')
}
