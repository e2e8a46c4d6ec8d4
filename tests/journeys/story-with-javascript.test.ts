import { describe, expect, test } from 'vitest'
import { withBrowser, withoutComplaint, withServer } from '../support/visits.ts'
import { walk } from '../support/walker.ts'
import { tellStory } from './story.ts'

const browser = withBrowser()

tellStory(browser, { javaScript: true })

describe('without signing in', () => {
  const { origin } = withServer()

  test('public pages answer, and a page that is not there says so', async () => {
    const walker = await walk(browser(), origin(), { javaScript: true })
    for (const path of ['/about', '/privacy', '/accessibility', '/help', '/help/lists', '/help/rules', '/help/rules/date-order', '/no-such-page']) await walker.go(path)
    expect(await walker.words()).toContain('Page not found')
    withoutComplaint(walker)
    await walker.leave()
  })
})
