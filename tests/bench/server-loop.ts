import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { forget, newDataDir, startServer } from '../support/server.ts'
import { visit } from './visitor.ts'
import type { Sample } from './workbooks.ts'

export interface ServerLoop {
  /** From the last byte sent to the findings on the page. */
  readonly untilReadMs: number
  /** The longest that anything had to wait for its turn in the server meanwhile, the pages that were asked for included. */
  readonly longestMs: number
  /** The longest that the server itself was computing without a break: what is left on a machine where nobody else is busy. */
  readonly computingMs: number
  /** The slowest of those pages. */
  readonly slowestPageMs: number
  readonly pages: number
}

/** Sends a workbook to a real server and, until it has been read, keeps asking for pages, as other people would. */
export const watchServer = async (sample: Sample): Promise<ServerLoop> => {
  const dataDir = newDataDir()
  const longestIn = join(dataDir, 'longest.json')
  const watch = pathToFileURL(join(import.meta.dirname, 'watch-loop.ts'))
  const server = await startServer(dataDir, { NODE_OPTIONS: `--import=${watch.href}`, BENCH_LOOP: longestIn })
  try {
    const longest = async (): Promise<Pick<ServerLoop, 'longestMs' | 'computingMs'>> => {
      rmSync(longestIn, { force: true })
      server.process.kill('SIGUSR2')
      for (;;) {
        await wait(20)
        try { return JSON.parse(readFileSync(longestIn, 'utf8')) as ServerLoop } catch { /* not written yet */ }
      }
    }
    const visitor = await visit(server.origin)
    // What a page costs the first time is not what we are after.
    for (let i = 0; i < 20; i++) await visitor.get('/inspections')
    await longest()
    const submission = await visitor.send(sample.path)
    const began = performance.now()
    let [slowestPageMs, pages] = [0, 0]
    while (!(await visitor.get(submission)).includes('What we recognised')) {
      const asked = performance.now()
      await visitor.get('/inspections')
      slowestPageMs = Math.max(slowestPageMs, performance.now() - asked)
      pages++
      await wait(50)
    }
    return { untilReadMs: performance.now() - began, ...await longest(), slowestPageMs, pages }
  } finally {
    await server.stop()
    forget(dataDir)
  }
}
