import type { Download, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { FindingsJson } from '#annex-a/outgoing/findings-json.ts'
import { check } from '#annex-a/reading/check.ts'
import { scrollsSideways, violations } from '../support/accessible.ts'
import { withBrowser, withServer } from '../support/visits.ts'
import { walk } from '../support/walker.ts'

const workbook = (name: string): string => join(import.meta.dirname, '..', 'workbooks', name)
const messy = workbook('annexa_rutland_messy.xlsx')
const options = { inspectionDate: '2016-04-12', stage: 2 } as const

vi.setConfig({ testTimeout: 120_000 })

const browser = withBrowser()
const server = withServer()

interface Visit {
  readonly page: Page
  /** Every request since the page said that it was ready. */
  readonly requests: readonly string[]
  readonly complaints: string[]
  readonly check: (files: readonly string[], date?: string) => Promise<void>
  /** The lists with findings, or the findings in a format. */
  readonly save: (what: 'lists' | 'xlsx' | 'csv' | 'json') => Promise<Buffer>
  readonly heading: () => Promise<string>
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

/** Opens the page, waits until its checker is there, then pulls the plug out of the network for good. */
const visit = async (run: (visit: Visit) => Promise<void>): Promise<void> => {
  const context = await browser().newContext({ baseURL: server.origin(), viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const [requests, complaints]: [string[], string[]] = [[], []]
  page.on('pageerror', (fault) => complaints.push(fault.message))
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  await page.goto('/check')
  await page.getByRole('button', { name: 'Check on this computer' }).waitFor()
  await page.waitForLoadState('networkidle')
  context.on('request', (request) => requests.push(request.url()))
  await context.setOffline(true)
  try {
    await run({
      page, requests, complaints,
      check: async (files, date = options.inspectionDate) => {
        await page.locator('input[type=file]').setInputFiles([...files])
        const [year, month, day] = date.split('-')
        for (const [part, value] of [['day', day!], ['month', month!], ['year', year!]] as const) await page.locator(`[name="inspection-${part}"]`).fill(String(Number(value)))
        await page.getByRole('button', { name: 'Check on this computer' }).click()
        await page.getByRole('heading', { level: 1, name: 'What we found' }).waitFor()
      },
      save: async (what) => {
        if (what !== 'lists') await page.locator(`[name="format"][value="${what}"]`).check()
        const button = page.getByRole('button', { name: what === 'lists' ? 'Save the lists with findings' : 'Save the findings' })
        const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
        return bytesOf(download)
      },
      heading: () => page.locator('h1:visible').innerText(),
    })
    // An object of the browser that is saved is no request on a network.
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}

const look = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await scrollsSideways(page), await page.locator('h1:visible').innerText()).toBe(false)
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('checking a file without sending it', () => {
  test('findings, children and copies come with the network pulled out', () => visit(async ({ page, check: checkHere, save, heading }) => {
    await look(page)
    await page.getByRole('button', { name: 'Check on this computer' }).click()
    expect(await page.locator('main').innerText()).toContain('Choose the file or files that hold the lists')
    expect(await page.title()).toMatch(/^Error: /)
    await look(page)
    await checkHere([messy])
    expect(await page.locator('h1:visible').evaluate((one) => one === document.activeElement), 'focus is at the result').toBe(true)
    await look(page)
    const words = await page.locator('main').innerText()
    expect(words).toContain('11 lists, 764 rows')
    await page.getByRole('link', { name: '8 Looked after' }).or(page.locator('main a[href="#list/8"]')).first().click()
    await page.getByRole('heading', { level: 1, name: /list 8/ }).waitFor()
    await look(page)
    await page.goBack()
    expect(await heading()).toContain('What we found')
    await page.locator('main a[href="#children/1"]').first().click()
    await page.getByRole('heading', { level: 1, name: 'Children on the lists' }).waitFor()
    await look(page)
    const id = (await page.locator('main table a').first().innerText()).trim()
    await page.locator('[name="child"]').fill(` ${id}.0 `)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('heading', { level: 1, name: `Child ${id}` }).waitFor()
    expect(page.url()).not.toContain(id)
    expect(await page.title()).not.toContain(id)
    expect(await page.locator('main').innerText()).toContain('The child’s journey')
    await look(page)
    await page.locator('a[href="#children/1"]').click()
    await page.locator('a[href="#found"]').first().click()
    const found = JSON.parse((await save('json')).toString('utf8')) as FindingsJson
    expect(found.totals.rows).toBe(764)
    await page.locator('[name="list"]').selectOption('8')
    const part = JSON.parse((await save('json')).toString('utf8')) as FindingsJson
    expect(part.findings).toEqual(found.findings.filter(({ list }) => list === 8))
    await page.locator('[name="list"]').selectOption('')
    expect((await save('csv')).toString('utf8').split('\r\n')[0]).toContain('What is wrong')
    expect((await save('xlsx')).subarray(0, 2).toString()).toBe('PK')
    const annotated = await save('lists')
    const again = check([{ name: 'annotated.xlsx', bytes: new Uint8Array(annotated) }], options)
    expect(again.findings.map(({ code, list, row, field, value }) => [code, list, row, field, value]))
      .toEqual(found.findings.map(({ code, list, row, field, value }) => [code, list, row, field, value]))
  }))

  test('starting over lets go of everything, and another file is checked', () => visit(async ({ page, check: checkHere }) => {
    await checkHere([messy])
    await page.getByRole('button', { name: 'Start over with other files' }).click()
    expect(await page.locator('input[type=file]').evaluate((one) => (one as HTMLInputElement).files!.length)).toBe(0)
    expect(page.workers()).toHaveLength(1)
    await checkHere([join(import.meta.dirname, '..', '..', 'README.md')])
    expect(await page.locator('main').innerText()).toContain('We could not find any of the 11 lists')
    await look(page)
  }))

  test('a check is stopped, and the form is as it was', () => visit(async ({ page }) => {
    await page.locator('input[type=file]').setInputFiles(workbook('annexa_average_official.xlsx'))
    for (const [part, value] of [['day', '12'], ['month', '4'], ['year', '2016']]) await page.locator(`[name="inspection-${part}"]`).fill(value!)
    await page.getByRole('button', { name: 'Check on this computer' }).click()
    await page.getByRole('button', { name: 'Stop checking' }).click()
    expect(await page.locator('[name="inspection-day"]').inputValue()).toBe('12')
    await page.getByRole('button', { name: 'Check on this computer' }).click()
    await page.getByRole('heading', { level: 1, name: 'What we found' }).waitFor()
  }))

  test('a checker that dies says so, and the next one goes on', () => visit(async ({ page, check: checkHere, complaints }) => {
    await checkHere([messy])
    const names = await Promise.all(page.workers().map((one) => one.evaluate(() => self.name)))
    await page.workers()[names.indexOf('checker')]!.evaluate(() => { setTimeout(() => { throw new RangeError('Array buffer allocation failed') }, 0) })
    await page.getByText('The checker stopped').waitFor()
    expect(await page.locator('main').innerText()).toContain('Nothing has left your computer')
    complaints.length = 0
    await checkHere([messy])
  }))

  test('a page that the browser closed in the middle of a check says so when it is loaded again', async () => {
    const page = await browser().newPage({ baseURL: server.origin() })
    // What stays in a tab whose memory ran out.
    await page.addInitScript(() => { if (!sessionStorage.getItem('shown')) sessionStorage.setItem('check-under-way', 'yes') })
    await page.goto('/check')
    await page.getByText('The checker stopped').waitFor()
    await page.evaluate(() => sessionStorage.setItem('shown', 'yes'))
    await page.reload()
    await page.getByRole('button', { name: 'Check on this computer' }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain('The checker stopped')
    await page.close()
  })

  test('the checker may open no connection, should it ever try', () => visit(async ({ page }) => {
    const refused = await page.workers()[0]!.evaluate(() => new Promise<string>((resolve) => {
      self.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
      fetch('/healthz').then(() => resolve('it went out'), () => {})
    }))
    expect(refused).toBe('connect-src')
  }))

  test('without JavaScript the page says that it needs it, and what to do instead', async () => {
    const walker = await walk(browser(), server.origin(), { javaScript: false })
    await walker.go('/check')
    expect(await walker.words()).toContain('This page needs JavaScript')
    expect(await walker.words()).toContain('sign in')
    expect(await walker.page.locator('form').count()).toBe(0)
    expect(walker.complaints).toEqual([])
    await walker.leave()
  })
})
