import { describe, expect, test } from 'vitest'
import { administrator } from '#seeds/people.ts'
import { withBrowser, withoutComplaint, withServer } from '../support/visits.ts'
import { signIn, walk } from '../support/walker.ts'

const browser = withBrowser()

describe('statistics for anybody', () => {
  const served = withServer()

  test('without signing in and without scripts: what was found, each table under its picture, an authority, the files; kept by a browser, never for somebody signed in', { timeout: 240_000 }, async () => {
    const walker = await walk(browser(), served.origin(), { javaScript: false })
    try {
      await walker.go('/statistics')
      expect(await walker.words()).toContain('27% of inspected authorities were good or better overall: 9 of 33')
      await walker.press('Inspection outcomes of children’s services, September 2014')
      expect(await walker.page.locator('svg[role=img] title').count()).toBe(7 + 9)
      for (const table of ['regions', 'types', 'authorities', 'years', 'boards', '4']) {
        await walker.go(`/statistics/releases/2014-09/tables/${table}`)
        expect(await walker.page.locator('table').count(), table).toBe(1)
      }
      await walker.go('/statistics/releases/2014-09/data')
      await walker.go('/authorities')
      await walker.press('Birmingham')
      expect(await walker.words()).toContain('Inadequate')
      await walker.page.emulateMedia({ media: 'print' })
      expect(await walker.page.locator('text=OFFICIAL-SENSITIVE').count()).toBe(0)
      withoutComplaint(walker)
    } finally {
      await walker.leave()
    }
    const page = `${served.origin()}/statistics/releases/2014-09`
    const first = await fetch(page)
    expect([first.headers.get('Cache-Control'), first.headers.get('Vary')]).toEqual([expect.stringMatching(/^public, max-age=\d+, must-revalidate$/), expect.stringContaining('Cookie')])
    const again = await fetch(page, { headers: { 'If-None-Match': first.headers.get('ETag')! } })
    expect([again.status, again.headers.get('Content-Security-Policy')]).toEqual([304, null])
    for (const file of ['inspection-outcomes-2014-09.ods', 'inspection-outcomes-2014-09-outcomes.csv']) expect((await fetch(`${page}/files/${file}`)).headers.get('Content-Disposition')).toContain(file)
    for (const none of ['/statistics/releases/2099-01', '/statistics/releases/2014-09/tables/none', '/statistics/releases/2014-09/files/none.csv', '/authorities/X01']) {
      const answer = await fetch(served.origin() + none)
      expect([none, answer.status, answer.headers.get('Cache-Control')]).toEqual([none, 404, 'no-store'])
    }
  })

  test('an administrator makes a release that nobody outside sees yet, and takes it back', { timeout: 240_000 }, async () => {
    const walker = await walk(browser(), served.origin(), { javaScript: true })
    try {
      await signIn(walker, administrator)
      await walker.go('/statistics')
      expect((await walker.page.request.get('/statistics')).headers()['cache-control']).toBe('no-store')
      await walker.go('/register/releases')
      await walker.date('publishedBy', '2014-12-31')
      await walker.date('out', '2014-12-31')
      await walker.press('Make the release')
      expect(await walker.words()).toContain('Choose a day after today')
      await walker.date('out', '2099-01-15')
      await walker.press('Make the release')
      expect(await walker.words()).toContain('The release is made')
      expect((await fetch(`${served.origin()}/statistics/releases/2014-12`)).status).toBe(404)
      await walker.press(/^Take back/)
      expect(await walker.words()).toContain('The release is taken back')
      withoutComplaint(walker)
    } finally {
      await walker.leave()
    }
  })
})
