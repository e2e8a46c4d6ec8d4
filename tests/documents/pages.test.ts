import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { dataOfficer, leadInspector } from '#seeds/people.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'
import type { Walker } from '../support/walker.ts'
import { gifAndProgram, pdf, pdfAndPage, png } from './made-files.ts'

vi.setConfig({ testTimeout: 240_000 })

const browser = withBrowser()

interface Chosen { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
const chosen = (name: string, bytes: Uint8Array): Chosen => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

/** One for each manner. What is two things at once goes to the first, under documents that nobody else sends there. */
const servers = { withScripts: withServer(), plain: withServer() }

const sendFiles = async (walker: Walker, address: string, button: string | RegExp, files: readonly Chosen[]): Promise<void> => {
  await walker.go(address)
  await walker.page.locator('input[type=file]').setInputFiles([...files])
  await walker.press(button, 'main')
}

// Plain forms: the way in is walked with JavaScript and without, the rest without.
describe.each(manners)('the numbered documents (%o)', (manner) => {
  const server = manner.javaScript ? servers.withScripts : servers.plain
  const further = test.skipIf(manner.javaScript)
  const as = visitor(browser, server, manner)

  test('the officer sends several at once, places what is unclear, and says where to look', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(`${inspection}/documents`)
    expect(await walker.words()).toMatch(/\d+ of 36 received/)
    await sendFiles(walker, `${inspection}/documents/send`, 'Send documents', [chosen('1.01 a.exe', pdf())])
    expect(await walker.words()).toContain('“1.01 a.exe” is a program')
    await sendFiles(walker, `${inspection}/documents/send`, 'Send documents', [
      chosen('1.03 North.pdf', pdf('north')), chosen('1.03 South.pdf', pdf('south')), chosen('Thresholds.pdf', pdf('thresholds')), chosen('1.02 b.html', pdf()), chosen('1.05 note.txt', Buffer.from('Ours & <script>window.hacked = 1</script> “theirs”')), chosen('1.06 picture.png', png()),
    ])
    const words = await walker.words()
    expect(words).toContain('5 files were received')
    expect(words).toContain('“1.02 b.html” is a web page')
    expect(words).toContain('Say which document each is')
    await walker.press('Save')
    expect(await walker.words()).toContain('There is a problem')
    await walker.page.getByLabel('Which document is “Thresholds.pdf”?').selectOption('1.07')
    await walker.press('Save')
    expect(await walker.words()).toContain('The files are placed')
    await walker.press('1.03 Monthly management information')
    expect(await walker.words()).toContain('2 files do not say where to look yet')
    await walker.press(/^Say where to look in 1.03 North/)
    await walker.press('Save')
    expect(await walker.words()).toContain('There is a problem')
    await walker.fill('pages', 'pages 2 to 4')
    await walker.fill('because', 'they show what the teams in the north do')
    await walker.press('Save')
    expect(await walker.words()).toContain('Where to look in “1.03 South.pdf”')
    await walker.fill('pages', 'page 1')
    await walker.fill('because', 'it shows the same for the south')
    await walker.press('Save')
    expect(await walker.words()).toContain('Look at\tpages 2 to 4, because they show')
  }))

  further('the officer says what is not held and what the number is', () => as(dataOfficer, async (walker, inspection) => {
    await walker.go(`${inspection}/documents/topic/1.10/not-held`)
    await walker.choose('held', 'no')
    await walker.fill('because', 'no peer review took place in the last 12 months')
    await walker.press('Save')
    expect(await walker.words()).toContain('Not held, because no peer review')
    await walker.go(`${inspection}/documents/topic/2.04/number`)
    await walker.fill('count', 'some')
    await walker.press('Save the number')
    expect(await walker.words()).toContain('Enter a whole number')
    await walker.fill('count', '3')
    await walker.press('Save the number')
    expect(await walker.words()).toContain('The number is 3')
    await walker.go(`${inspection}/documents/topic/2.07`)
    expect(await walker.words()).toContain('came with the lists and are linked to the children')
  }))

  further('the lead looks, reads, and returns one unread; the officer replaces it', async () => {
    await as(leadInspector, async (walker, inspection) => {
      await walker.go(`${inspection}/documents/topic/1.05`)
      await walker.press(/^Look at 1.05/)
      expect(await walker.words()).toContain('Ours & <script>window.hacked = 1</script> “theirs”')
      await walker.go(`${inspection}/documents/topic/1.06`)
      await walker.press(/^Look at 1.06/)
      await walker.go(`${inspection}/documents/topic/1.07`)
      await walker.press(/^Mark Thresholds.pdf/)
      await walker.choose('verdict', 'returned')
      await walker.press('Save')
      expect(await walker.words()).toContain('Choose the reason')
      await walker.choose('reason', 'unprocessed')
      await walker.fill('words', 'Send the thresholds as they were agreed.')
      await walker.press('Save')
      expect(await walker.words()).toContain('Returned unread')
      await walker.go(`${inspection}/documents/topic/1.05`)
      await walker.press(/^Mark 1.05/)
      await walker.choose('verdict', 'read')
      await walker.press('Save')
      await walker.go(`${inspection}/documents`)
      // Beside what the demonstration has: five more are read, 3.05 is returned, 3.02 is not held.
      expect(await walker.words()).toMatch(/5 read, 2 returned unread, 2 not held/)
      await walker.go(`${inspection}/audit`)
    })
    await as(dataOfficer, async (walker, inspection) => {
      await walker.go(`${inspection}/documents/topic/1.07`)
      expect(await walker.words()).toContain('The information is unprocessed: Send the thresholds as they were agreed.')
      await walker.press(/^Replace Thresholds.pdf/)
      await walker.page.locator('input[type=file]').setInputFiles([chosen('1.07 Thresholds agreed.pdf', pdf('agreed'))])
      await walker.press('Replace the file')
      expect(await walker.words()).toMatch(/In place of\s+Thresholds.pdf/)
      await walker.press(/^Take back 1.07/)
      await walker.press('Take it back')
      expect(await walker.words()).toContain('The file is taken back')
    })
    expect(server.output()).not.toMatch(/Thresholds|1\.03 North/)
  })

  further('the LSCB review is switched: what came stays, and is moved in one step', async () => {
    const switchTo = async (walker: Walker, inspection: string, to: 'yes' | 'no'): Promise<void> => {
      await walker.page.goto(`${inspection}/edit`)
      await walker.choose('lscb', to)
      await walker.press('Save the changes')
    }
    await as(leadInspector, (walker, inspection) => switchTo(walker, inspection, 'no'))
    await as(dataOfficer, (walker, inspection) => sendFiles(walker, `${inspection}/documents/send`, 'Send documents', [chosen('1.11 Annual report.pdf', pdf('annual'))]))
    await as(leadInspector, async (walker, inspection) => {
      await switchTo(walker, inspection, 'yes')
      await walker.go(`${inspection}/documents`)
      expect(await walker.words()).toContain('No longer asked for')
      await walker.go(`${inspection}/documents/topic/4.03/ask`)
      await walker.fill('words', 'The sub-group on exploitation, last six months')
      await walker.press('Ask for it')
      expect(await walker.words()).toContain('Asked for by')
    })
    await as(dataOfficer, async (walker, inspection) => {
      await walker.go(`${inspection}/documents`)
      await walker.press(/^Move it to 4.10/)
      await walker.press('Move', 'main form')
      expect(await walker.words()).toContain('was moved here from 1.11')
    })
  })
})

describe('files that are two things at once', () => {
  const server = servers.withScripts
  const files = [
    { name: '1.01 both.pdf', bytes: pdfAndPage(), shown: null }, { name: '1.02 both.gif', bytes: gifAndProgram(), shown: 'image/gif' },
    { name: '1.04 page.txt', bytes: Buffer.from('window.hacked = 1 // <html><script>window.hacked = 1</script>'), shown: null },
  ]

  /** Signs in again in a window that leaves out our pages' policy, so that only what the file is served with can hold it. */
  const unguarded = async (walker: Walker): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
    const context = await browser().newContext({ baseURL: server.origin(), bypassCSP: true, storageState: await walker.page.context().storageState() })
    return { context, page: await context.newPage() }
  }

  test('are two things: the program in the picture runs where somebody runs it', () => {
    const window: { hacked?: number } = {}
    runInNewContext(Buffer.from(gifAndProgram()).toString('latin1'), { window })
    expect(window.hacked).toBe(1)
  })

  test('are saved and never run, whoever asks for them and however', () => visitor(browser, server, { javaScript: true })(dataOfficer, async (walker, inspection) => {
    await sendFiles(walker, `${inspection}/documents/send`, 'Send documents', files.map(({ name, bytes }) => chosen(name, bytes)))
    const { context, page } = await unguarded(walker)
    for (const { name, bytes, shown } of files) {
      await walker.go(`${inspection}/documents/topic/${name.slice(0, 4)}`)
      const address = (await walker.page.getByRole('link', { name: `Download ${name}` }).getAttribute('href'))!
      const answer = await walker.page.request.get(address)
      expect(answer.headers()).toMatchObject({ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' })
      expect(answer.headers()['content-disposition']).toMatch(/^attachment;/)
      expect(answer.headers()['content-security-policy']).toMatch(/sandbox; default-src 'none'/)
      expect(Buffer.from(await answer.body()).equals(Buffer.from(bytes))).toBe(true)
      await page.goto('/about')
      const [download] = await Promise.all([page.waitForEvent('download'), page.goto(address).catch(() => null)])
      expect(download.suggestedFilename()).toBe(name)
      expect(readFileSync(await download.path()).equals(Buffer.from(bytes))).toBe(true)
      for (const src of shown ? [address, `${address}/picture`] : [address]) expect(await run(page, src), `${src} as a script`).toEqual({ ran: false, hacked: false })
      if (shown) {
        const picture = await page.goto(`${address}/picture`)
        expect([picture!.status(), picture!.headers()['content-type'], picture!.headers()['x-content-type-options']]).toEqual([200, shown, 'nosniff'])
        expect(picture!.headers()['content-security-policy']).toMatch(/sandbox; default-src 'none'/)
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
      } else expect((await walker.page.request.get(`${address}/picture`)).status()).toBe(404)
    }
    // A PDF is only ever saved; a page of ours shows texts and pictures.
    const [pdfAddress] = await addresses(walker, inspection, '1.01')
    expect((await walker.page.request.get(`${pdfAddress}/look`)).status()).toBe(404)
    await context.close()
  }))

  const addresses = async (walker: Walker, inspection: string, number: string): Promise<string[]> => {
    await walker.go(`${inspection}/documents/topic/${number}`)
    return walker.page.getByRole('link', { name: /^Download/ }).evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  }

  /** A page of the same origin that tries to run the file, in an element and in a frame. */
  const run = async (page: Page, src: string): Promise<{ ran: boolean; hacked: boolean }> => {
    await page.goto('/about')
    return page.evaluate(async (from) => {
      const ran = await new Promise<boolean>((settled) => {
        const script = document.createElement('script')
        script.onload = () => settled(true)
        script.onerror = () => settled(false)
        script.src = from
        document.head.append(script)
      })
      const frame = document.createElement('iframe')
      frame.src = from
      document.body.append(frame)
      await new Promise((later) => setTimeout(later, 500))
      // A frame that may not be looked into is one that a sandbox holds.
      const inFrame = (): boolean => { try { return 'hacked' in (frame.contentWindow ?? {}) } catch { return false } }
      return { ran, hacked: 'hacked' in window || inFrame() }
    }, src)
  }
})
