import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContext, type BrowserServer, type Cookie, type Page } from 'playwright-core'
import { open, type Store } from '#db/open.ts'
import { fieldAt } from '#db/queries/fields.ts'
import { newId } from '#server/ids.ts'
import { inspector } from '#seeds/people.ts'
import { browserPath } from '../support/browser.ts'
import { forget, newDataDir, startServer, type ServerProcess } from '../support/server.ts'
import { chances } from './edits.ts'

const kinds = ['tab', 'server', 'browser', 'network'] as const
type Kind = (typeof kinds)[number]

interface Asked {
  readonly trials: number
  readonly seed: number
  /** How many tabs type at the same time; each is a trial. */
  readonly tabs?: number
  readonly only?: readonly Kind[]
  readonly say: (line: string) => void
}

export interface TypingReport {
  readonly trials: number
  /** How often "Saved" stood on a page when it was looked at: each time the text was found in the database. */
  readonly looks: number
  /** Trials in which more than the last two seconds were gone, but not more than the last five, while the machine had more to do than it has processors. */
  readonly underLoad: number
  /** Trials whose seconds mean nothing, because the machine itself stood still: a plain question to the server, or a key, took longer than a second. */
  readonly stoodStill: number
  /** The oldest text that was gone, in milliseconds. */
  readonly oldestGone: number
  readonly wrong: readonly string[]
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz .,'

/** What one tab types, key by key. */
interface Typist {
  readonly note: string
  readonly page: Page
  /** The text after each key, and when the key was down. */
  readonly keys: { readonly at: number; readonly text: string }[]
  readonly stop: () => Promise<void>
  /** The longest that a key or a plain question to the server took, in milliseconds. */
  readonly slowest: () => number
}

interface House {
  server: ServerProcess
  browser: Browser
  process: BrowserServer
  readonly port: string
  readonly dataDir: string
  readonly store: Store
  readonly cookies: Cookie[]
  readonly inspection: string
}

const beginBrowser = async (): Promise<{ process: BrowserServer; browser: Browser }> => {
  const process = await chromium.launchServer({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] })
  return { process, browser: await chromium.connect(process.wsEndpoint()) }
}

const begin = async (): Promise<House> => {
  const dataDir = newDataDir()
  const server = await startServer(dataDir)
  const { process, browser } = await beginBrowser()
  const context = await browser.newContext({ baseURL: server.origin })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.fill('[name=email]', inspector.email)
  await page.fill('[name=password]', inspector.password)
  await Promise.all([page.waitForURL('**/inspections'), page.click('main button')])
  const inspection = (await page.locator('main a[href^="/inspections/"]').first().getAttribute('href'))!
  const cookies = await context.cookies()
  await context.close()
  return { server, browser, process, port: new URL(server.origin).port, dataDir, store: await open(`sqlite:${join(dataDir, 'workbench.db')}`), cookies, inspection }
}

const kept = async ({ store, inspection }: House, note: string): Promise<string> =>
  (await fieldAt(store.db, { inspection_id: inspection.split('/').at(-1)!, about: 'evidence', about_id: note, name: 'text' }))?.value ?? ''

const newContext = async ({ browser, server, cookies }: House): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: server.origin })
  await context.addCookies(cookies)
  // A busy machine takes its time to open a page: that is no part of the trial.
  context.setDefaultTimeout(180_000)
  return context
}

/** Types ten keys a second, and looks now and then at what the page says of it. */
const typeOn = async (house: House, context: BrowserContext, chance: ReturnType<typeof chances>, looks: { count: number }, wrong: string[]): Promise<Typist> => {
  const [note, page] = [newId(), await context.newPage()]
  await page.goto(`${house.inspection}/evidence/new?note=${note}`)
  const box = page.locator('textarea[name=text]')
  await box.focus()
  // A person begins after the page stands; what is typed before the scripts come has a test of its own.
  await page.waitForFunction(() => document.body.classList.contains('js-enabled'))
  const keys: Typist['keys'] = []
  let [going, slowest] = [true, 0]
  const noted = (since: number): void => { slowest = Math.max(slowest, Date.now() - since) }
  const typing = (async () => {
    for (let text = ''; going;) {
      const [began, key] = [Date.now(), alphabet[chance.below(alphabet.length)]!]
      text += key
      // The last key may have arrived although the tab ended before it could say so.
      try { await page.keyboard.type(key) } catch { keys.push({ at: Date.now(), text }); return }
      keys.push({ at: Date.now(), text })
      noted(began)
      // Now and then somebody looks up, and the page says that it is saved.
      await pause(Math.max(0, (chance.next() < 0.04 ? 1_200 : 100) - (Date.now() - began)))
    }
  })()
  const looking = (async () => {
    while (going) {
      await pause(140)
      const asked = Date.now()
      await fetch(`${house.server.origin}/healthz`).then(() => noted(asked), () => {})
      let seen: { state: string | null; text: string }
      try {
        seen = await page.evaluate(() => ({ state: document.querySelector('[data-kept]')?.getAttribute('data-kept') ?? null, text: document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value ?? '' }))
      } catch { return }
      if (seen.state !== 'saved') continue
      looks.count += 1
      if (!(await kept(house, note)).startsWith(seen.text)) wrong.push(`"Saved" stood beside ${seen.text.length} characters that are not in the database`)
    }
  })()
  return { note, page, keys, slowest: () => slowest, stop: async () => { going = false; await Promise.all([typing, looking]) } }
}

const textAt = ({ keys }: Typist, at: number): string => keys.findLast((key) => key.at <= at)?.text ?? ''

/** What is gone of a text, by the time since the first key of it. */
const goneFor = ({ keys }: Typist, text: string, until: number): number => {
  const first = keys.find((key) => key.text.length > text.length)
  return first === undefined || first.at > until ? 0 : until - first.at
}

const restart = async (house: House): Promise<void> => { house.server = await startServer(house.dataDir, { PORT: house.port }) }

/** Ends something at random while tabs type, and looks at what is left. */
const round = async (house: House, kind: Kind, tabs: number, chance: ReturnType<typeof chances>, report: { looks: { count: number }; wrong: string[]; gone: (typist: Typist, text: string, until: number) => void }): Promise<void> => {
  const context = await newContext(house)
  const typists = await Promise.all(Array.from({ length: tabs }, () => typeOn(house, context, chance, report.looks, report.wrong)))
  await pause(2_500 + chance.below(2_500))
  if (kind === 'tab' || kind === 'browser') {
    const ended = Date.now()
    if (kind === 'browser') await house.process.kill()
    else await Promise.all(typists.map(async ({ page }) => {
      const session = await context.newCDPSession(page)
      await Promise.race([session.send('Page.crash').catch(() => {}), pause(300)])
    }))
    await Promise.all(typists.map(({ stop }) => stop()))
    await pause(400)
    if (kind === 'browser') Object.assign(house, await beginBrowser())
    for (const typist of typists) report.gone(typist, await kept(house, typist.note), ended)
    if (kind === 'tab') await endOf(house, context)
    await comesBack(house, typists[0]!, report.wrong)
    return
  }
  if (kind === 'server') {
    await house.server.stop('SIGKILL')
    await pause(chance.below(3_000))
    await restart(house)
  } else {
    await context.setOffline(true)
    await pause(500 + chance.below(4_000))
    await context.setOffline(false)
  }
  await pause(1_000)
  await Promise.all(typists.map(({ stop }) => stop()))
  for (const typist of typists) {
    // Every key is to come through once the way is free again: the longest pause between two tries is ten seconds.
    await typist.page.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved', undefined, { timeout: 20_000 }).catch(() => report.wrong.push(`${kind}: not saved twenty seconds after the way was free`))
    if (await kept(house, typist.note) !== textAt(typist, Infinity)) report.wrong.push(`${kind}: what was typed is not all there`)
  }
  await context.close()
}

/** Five tabs that crash at once now and then take the browser with them: the next round begins with another. */
const endOf = async (house: House, context: BrowserContext): Promise<void> => {
  await context.close().catch(() => {})
  if (!house.browser.isConnected()) Object.assign(house, await beginBrowser())
}

/** The page, opened anew, shows what was kept. */
const comesBack = async (house: House, { note }: Typist, wrong: string[]): Promise<void> => {
  const context = await newContext(house)
  const page = await context.newPage()
  await page.goto(`${house.inspection}/evidence/new?note=${note}`)
  if (await page.inputValue('textarea[name=text]') !== await kept(house, note)) wrong.push('the page opened anew shows another text than the one that was kept')
  await context.close()
}

/**
 * Types in a real browser while something is ended at random. Text older than two seconds (five on a machine that has more to do than it
 * has processors) must be there, and "Saved" must never have stood beside a text that was not.
 */
export const typingTrials = async ({ trials, seed, tabs = 5, only = kinds, say }: Asked): Promise<TypingReport> => {
  const chance = chances(seed)
  const house = await begin()
  const looks = { count: 0 }
  const wrong: string[] = []
  let [done, underLoad, stoodStill, oldestGone] = [0, 0, 0, 0]
  const gone = (typist: Typist, text: string, until: number): void => {
    const milliseconds = goneFor(typist, text, until)
    if (!textAt(typist, Infinity).startsWith(text)) wrong.push(`another text is kept than the one that was typed: ${text.length} characters, typed were ${textAt(typist, Infinity).length}`)
    if (milliseconds > 2_000 && typist.slowest() > 1_000) { stoodStill += 1; return }
    oldestGone = Math.max(oldestGone, milliseconds)
    if (milliseconds > 2_000 && milliseconds <= 5_000 && loadavg()[0]! > cpus().length) underLoad += 1
    else if (milliseconds > 2_000) wrong.push(`text typed ${milliseconds} ms before the end is gone`)
  }
  try {
    for (let number = 0; done < trials; number++) {
      const kind = only[number % only.length]!
      const many = Math.min(tabs, trials - done)
      const before = wrong.length
      await round(house, kind, many, chance, { looks, wrong, gone })
      done += many
      for (const one of wrong.slice(before)) say(`  ${kind}: ${one}`)
      say(`  ${done} of ${trials} (${kind}), "Saved" looked at ${looks.count} times, the oldest text gone ${oldestGone} ms, ${underLoad} between two and five seconds under load, ${stoodStill} while the machine stood still, ${wrong.length} wrong`)
    }
  } finally {
    await house.browser.close().catch(() => {})
    await house.process.close().catch(() => {})
    await house.store.close()
    await house.server.stop()
    forget(house.dataDir)
  }
  return { trials: done, looks: looks.count, underLoad, stoodStill, oldestGone, wrong }
}
