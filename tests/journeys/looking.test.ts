import { expect, test } from 'vitest'
import { violations } from '../support/accessible.ts'
import { manners, withBrowser } from '../support/visits.ts'

const browser = withBrowser()

const faulty = '<html lang="en"><title>Pale</title><main><h1>Pale</h1><img src="data:,"><p style="color:#ccc;background:#fff">Hardly seen</p><input></main></html>'

// Every walk rests on this: axe sees a fault of a page that runs no script as well as of one that does.
test.each(manners)('axe finds what is wrong with a page (%o)', async (manner) => {
  const context = await browser().newContext({ javaScriptEnabled: manner.javaScript })
  const page = await context.newPage()
  await page.setContent(faulty)
  const found = (await violations(page, manner)).join('\n')
  for (const rule of ['image-alt', 'color-contrast', 'label']) expect(found).toContain(`: ${rule}: `)
  await context.close()
})
