import type { Browser, Cookie } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launch } from './browser.ts'
import { forget, newDataDir, startServer, type ServerProcess } from './server.ts'
import { signIn, walk, type Manner, type Walker } from './walker.ts'

export interface Person { readonly email: string; readonly password: string }

/** Both manners in which every page is walked: plain forms are the same with JavaScript and without. */
export const manners = [{ javaScript: true }, { javaScript: false }] as const satisfies readonly Manner[]

/** A browser for the tests of a file, begun before the first and closed after the last. */
export const withBrowser = (): () => Browser => {
  let browser: Browser
  beforeAll(async () => { browser = await launch() }, 300_000)
  afterAll(() => browser?.close())
  return () => browser
}

/** A server on a folder of its own, with the demonstration in it. */
export interface Served {
  readonly origin: () => string
  readonly output: () => string
  readonly dataDir: string
  /** Ends it as told and starts another on the same folder. */
  readonly again: (signal: NodeJS.Signals) => Promise<void>
}

/** A server for the tests of a file or of a block: called in the block, it begins and ends with it. */
export const withServer = (): Served => {
  let server: ServerProcess
  const dataDir = newDataDir()
  beforeAll(async () => { server = await startServer(dataDir) }, 120_000)
  afterAll(async () => {
    await server?.stop()
    forget(dataDir)
  })
  return {
    dataDir, origin: () => server.origin, output: () => server.output(),
    again: async (signal) => {
      await server.stop(signal)
      server = await startServer(dataDir)
    },
  }
}

/** Nothing that axe, the console or a narrow window found on the pages of a walk. */
export const withoutComplaint = ({ complaints }: Walker): void => expect([...new Set(complaints)].join('\n')).toBe('')

/** Goes on in the session of an earlier visit, as a browser does that was not signed out; signs in where there is none any more. */
const comeIn = async (walker: Walker, person: Person, sessions: Map<string, readonly Cookie[]>): Promise<void> => {
  const [context, session] = [walker.page.context(), sessions.get(person.email)]
  if (session) {
    await context.addCookies(session)
    await walker.page.goto('/inspections')
    if (walker.path() === '/inspections') return
  }
  await signIn(walker, person)
  sessions.set(person.email, await context.cookies())
}

/**
 * Whole visits in one manner: signs somebody in, opens the first inspection they see, runs the story with its address, and sees that
 * no page on the way gave cause for complaint.
 */
export const visitor = (browser: () => Browser, { origin }: Pick<Served, 'origin'>, manner: Manner) => {
  const sessions = new Map<string, readonly Cookie[]>()
  return async (person: Person, story: (walker: Walker, inspection: string) => Promise<void>): Promise<void> => {
    const walker = await walk(browser(), origin(), manner)
    try {
      await comeIn(walker, person, sessions)
      await walker.page.goto((await walker.page.locator('main a[href^="/inspections/"]:not([href$="/new"])').first().getAttribute('href'))!)
      await story(walker, walker.path())
      withoutComplaint(walker)
    } finally {
      await walker.leave()
    }
  }
}
