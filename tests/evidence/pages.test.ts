import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { inspector, leadInspector } from '#seeds/people.ts'
import { inspectionOf, signedIn } from '../support/asking.ts'
import { sheetsOf } from '../support/pdf-text.ts'
import { manners, visitor, withBrowser, withServer } from '../support/visits.ts'
import { payloads } from './payloads.ts'

vi.setConfig({ testTimeout: 480_000, hookTimeout: 300_000 })

const server = withServer()
const browser = withBrowser()
const ticked = (page: Page): Promise<string[]> => page.locator('input[name=criteria]:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

test('a criterion is found by typing, picked by the keyboard and read beside the note; the keyboard saves, and the next note begins with the same case', async () => {
  await visitor(browser, server, { javaScript: true })(inspector, async (walker, inspection) => {
    const { page } = walker
    await walker.go(`${inspection}/evidence/new?case=T01&kind=case-tracked`)
    const box = page.getByRole('combobox', { name: 'Find criteria by their words' })
    await box.fill('seen alone')
    await box.press('ArrowDown')
    await box.press('ArrowUp')
    await box.press('Enter')
    await expect.poll(() => ticked(page)).toEqual(['HP-29.01'])
    await box.press('Escape')
    await box.fill('threshold drift')
    await box.press('Enter')
    await expect.poll(() => ticked(page)).toEqual(['HP-29.01', 'HP-29.06'])
    expect(await walker.words()).toContain('2 criteria ticked: HP-29.01, HP-29.06')
    expect(await page.getByRole('region', { name: 'Four grades: Help and protection' }).innerText()).toMatch(/Outstanding[\s\S]*Good[\s\S]*HP-29.01[\s\S]*Requires improvement[\s\S]*Inadequate/)
    await page.getByRole('button', { name: 'Take HP-29.06 away' }).click()
    await expect.poll(() => ticked(page)).toEqual(['HP-29.01'])
    await walker.fill('text', 'Seen alone at SW1A 2AA, twice.')
    await walker.fill('impact', 'She trusts the adults around her.')
    await Promise.all([page.waitForEvent('load'), page.locator('#text').press('Control+Enter')])
    expect(await walker.words()).toContain('SW1A 2AA looks like a postcode')
    await walker.press(/^Write “the address” instead/)
    expect(await page.locator('#text').inputValue()).toBe('Seen alone at the address, twice.')
    await walker.press('Save and write another about the same case')
    expect(await walker.words()).toContain('The evidence is recorded')
    expect(await page.locator('#caseNumber').inputValue()).toBe('T01')
    expect(await page.locator('#activity').inputValue()).toBe('case-tracked')
    expect(await page.locator('#text').inputValue()).toBe('')
    await walker.go(`${inspection}/evidence/matrix`)
    await walker.go((await page.getByRole('link', { name: 'on HP-29.01, case tracked' }).getAttribute('href'))!)
    expect(await walker.words()).toContain('Seen alone at the address, twice.')
  })
})

const asked = { true: 'T02', false: 'T03' } as const

describe.each(manners)('a case read twice, %o', (manner) => {
  test('each records without seeing the other, and then both are side by side', async () => {
    const number = asked[`${manner.javaScript}`]
    let [reading, note] = ['', '']
    await visitor(browser, server, manner)(leadInspector, async (walker, inspection) => {
      await walker.go(`${inspection}/evidence/new?case=${number}`)
      await walker.fill('text', `What the lead inspector found in ${number}.`)
      await walker.press('Save the evidence')
      note = walker.path()
      await walker.go(`${inspection}/readings/new?case=${number}`)
      await walker.page.locator('#first').selectOption({ label: leadInspector.name })
      await walker.page.locator('#second').selectOption({ label: inspector.name })
      await walker.press('Ask both')
      reading = walker.path()
      await walker.choose('grade-whole', '2')
      await walker.fill('note', 'The plan moves on.')
      await walker.press('Record my reading')
      expect(await walker.words()).toContain(`Waits for ${inspector.name}`)
    })
    await visitor(browser, server, manner)(inspector, async (walker, inspection) => {
      await walker.go(inspection)
      await walker.press(`Read case ${number} by yourself`)
      expect(walker.path()).toBe(reading)
      expect(await walker.words()).not.toContain('The plan moves on')
      expect((await walker.page.goto(note))?.status()).toBe(404)
      await walker.go(`${inspection}/evidence?case=${number}`)
      expect(await walker.words()).not.toContain('What the lead inspector found')
      await walker.go(reading)
      await walker.press('Record my reading')
      expect(await walker.words()).toContain('There is a problem')
      await walker.choose('grade-whole', '3')
      await walker.fill('note', 'Reviews came late.')
      await walker.press('Record my reading')
      expect(await walker.words()).toMatch(/Both have recorded[\s\S]*1 apart[\s\S]*The plan moves on[\s\S]*Reviews came late/)
      await walker.fill('agreed', 'The plan moves on, and reviews came late.')
      await walker.press('Save what was agreed')
      expect(await walker.words()).toMatch(/What you agreed is kept[\s\S]*Written by/)
      await walker.go(`${inspection}/readings`)
      expect(await walker.words()).toMatch(/one grade apart in \d/)
      await walker.go(note)
    })
  })
})

test('a note of a megabyte, pasted as one, is saved by a plain form, shown whole and changed', async () => {
  const ask = await signedIn(server.origin, inspector)
  const inspection = await inspectionOf(ask)
  const text = 'Seen alone, and listened to. '.repeat(36_200)
  const saved = await ask(`${inspection}/evidence/new`, { text, criteria: 'LMG-35.02' })
  expect(saved.status).toBe(303)
  const [address] = saved.headers.get('Location')!.split('?')
  expect(await (await ask(address!)).text()).toContain(text.trim())
  expect((await ask(`${address!}/edit`, { version: '1', text: `${text}And again.`, criteria: 'LMG-35.02' })).status).toBe(303)
  expect(await (await ask(address!)).text()).toContain('And again.')
  expect((await (await ask(`${inspection}/evidence`)).text()).length).toBeLessThan(200_000)
})

test('two hundred texts in every field that would be scripts are shown as texts, on a page, in a form and on paper, and none runs', async () => {
  const [ask, window] = [await signedIn(server.origin, leadInspector), await browser().newContext({ baseURL: server.origin() })]
  const inspection = await inspectionOf(ask)
  expect(payloads).toHaveLength(200)
  const addresses: string[] = []
  for (const [at, payload] of payloads.entries()) {
    const answer = await ask(`${inspection}/evidence/new`, { text: `${payload} مرحبا 👩‍👧`, impact: payload, corroborate: payload, source: payload.slice(0, 490), criteria: 'LMG-35.01', activity: 'document', ...(at % 40 === 0 ? { caseNumber: 'T04' } : {}) })
    expect(answer.status, payload).toBe(303)
    addresses.push(answer.headers.get('Location')!)
  }
  const page = await window.newPage()
  const ran: string[] = []
  await page.exposeFunction('ran', () => ran.push(page.url()))
  page.on('dialog', (dialog) => { ran.push('dialog'); void dialog.dismiss() })
  page.on('console', (message) => { if (/Content Security Policy/.test(message.text())) ran.push(message.text()) })
  await page.goto('/sign-in')
  await page.fill('[name=email]', leadInspector.email)
  await page.fill('[name=password]', leadInspector.password)
  await Promise.all([page.waitForEvent('load'), page.click('main button')])
  await page.goto(`${inspection}/evidence?whole=yes&criterion=LMG-35.01`)
  const shown = await page.locator('main').innerText()
  for (const payload of payloads) expect(shown).toContain(payload.trim().split('\n')[0]!.slice(0, 30).trim())
  await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--wb-printed')), { timeout: 60_000 }).toContain('Printed by')
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
  expect(sheets.length).toBeGreaterThan(10)
  for (const [index, fonts] of sheets.entries()) {
    for (const words of ['OFFICIAL-SENSITIVE', `Page${index + 1}of${sheets.length}`, `PrintedbyLeilaHart,`]) expect(fonts.some((text) => text.includes(words)), `sheet ${index + 1}: ${words}`).toBe(true)
  }
  await page.goto(`${inspection}/evidence/matrix?judgement=LMG`)
  for (const address of addresses.filter((_, index) => index % 8 === 3)) {
    await page.goto(address)
    await page.goto(`${address.split('?')[0]}/edit`)
    await page.locator('#criteria-search').waitFor()
  }
  await page.goto(`${inspection}/judgements/LMG`)
  await page.goto(await page.goto(`${inspection}/cases`).then(() => page.locator('main a', { hasText: /^T04$/ }).first().getAttribute('href')) ?? '')
  expect(ran).toEqual([])
  await window.close()
})
