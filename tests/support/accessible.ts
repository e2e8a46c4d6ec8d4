import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

// The design system's own enhanced file button trips a rule of good practice, not of WCAG.
const leftOut = ['label-content-name-mismatch']

/** What axe finds on the page as it stands, in words. An empty list is what every page owes. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
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
