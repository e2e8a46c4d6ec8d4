import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// The small file of the two: every page reads it anew.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

// The design system's own enhanced file button trips a rule of good practice, not of WCAG.
const leftOut = ['label-content-name-mismatch']

/**
 * axe goes from rule to rule by timers, which never run out where JavaScript is off; what a promise does runs there too. Its
 * timers of seconds only say that something took too long.
 */
const withoutTimers = (page: Page): Promise<void> => page.evaluate(() => {
  const soon = (run: () => void, wait = 0): number => {
    if (wait < 1000) void Promise.resolve().then(run)
    return 0
  }
  window.setTimeout = soon as typeof window.setTimeout
})

/** What axe finds on the page as it stands, in words. An empty list is what every page owes. */
export const violations = async (page: Page, { javaScript }: { readonly javaScript: boolean } = { javaScript: true }): Promise<readonly string[]> => {
  if (!javaScript) await withoutTimers(page)
  await page.evaluate(axe)
  const found = await page.evaluate(async (disabled) => {
    const run = (window as unknown as { axe: { run: (where: Document, options: object) => Promise<{ violations: unknown[] }> } }).axe.run
    const rules = Object.fromEntries(disabled.map((id) => [id, { enabled: false }]))
    return (await run(document, { rules, resultTypes: ['violations'] })).violations
  }, leftOut) as Violation[]
  return found.map(({ id, help, nodes }) => `${new URL(page.url()).pathname}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Whether the page scrolls sideways: it must not, 320 px wide. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
