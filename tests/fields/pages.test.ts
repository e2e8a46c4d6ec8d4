import { describe, expect, test } from 'vitest'
import { inspector, leadInspector } from '#seeds/people.ts'
import { visitor, withBrowser, withServer } from '../support/visits.ts'

const browser = withBrowser()

/** Whether the browser itself keeps a text that waits. Runs in a page. */
const waitsInBrowser = async (): Promise<boolean> => {
  const name = 'typing'
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return false
  return new Promise((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('waiting').objectStore('waiting').count()
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result > 0) }
    }
  })
}

describe('what is typed in a browser', () => {
  const served = withServer()
  const as = visitor(browser, served, { javaScript: true })
  const plainly = visitor(browser, served, { javaScript: false })
  let note = ''

  test('is saved by itself, is there when the page is loaded again, and is listed until it is finished', () => as(inspector, async ({ page, go, words, press }, inspection) => {
    await go(`${inspection}/evidence/new`)
    const state = page.locator('[data-kept]')
    await page.locator('[name=text]').pressSequentially('Seen alone, and listened to.', { delay: 5 })
    await page.locator('[name=polarity][value=strength]').check()
    await page.locator('[value="HP-29.01"]').evaluate((box: HTMLInputElement) => box.click())
    await page.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    expect(await state.innerText()).toMatch(/^Saved \d\d:\d\d:\d\d$/)
    await page.reload()
    expect(await page.inputValue('[name=text]')).toBe('Seen alone, and listened to.')
    expect(await page.locator('[name=polarity]:checked').getAttribute('value')).toBe('strength')
    expect(await page.locator('[name=criteria]:checked').getAttribute('value')).toBe('HP-29.01')
    await go(`${inspection}/evidence`)
    expect(await words()).toContain('1 note you have not finished')
    await go(`${inspection}/evidence/unfinished`)
    for (const words of [/^Put it aside/, /^Take it up again/, /^Go on with it/]) await press(words)
    await press('Save the evidence')
    note = new URL(page.url()).pathname
    await go(`${inspection}/evidence`)
    expect(await words()).not.toContain('not finished')
  }), 120_000)

  test('differs where somebody else typed too: both texts are shown, one is chosen, and the other comes back from the history without scripts', () => as(inspector, async ({ page, go }) => {
    await go(`${note}/edit`)
    await as(leadInspector, async (lead) => {
      await lead.go(`${note}/edit`)
      await lead.page.locator('[name=text]').fill('Seen alone by two workers.')
      await lead.page.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    })
    await page.locator('[name=text]').fill('Seen alone at school.')
    await page.getByRole('button', { name: 'Keep theirs' }).waitFor()
    const conflict = page.locator('.wb-kept__conflict')
    for (const text of ['Seen alone by two workers.', 'Seen alone, and listened to.']) expect(await conflict.innerText()).toContain(text)
    // Whoever leaves without choosing is told on coming back.
    await plainly(inspector, async (plain) => {
      for (const address of [note, `${note}/edit`]) {
        await plain.go(address)
        expect(await plain.words()).toContain('You and somebody else wrote here at once')
      }
      await plain.press('What was seen, heard or read')
      expect(await plain.words()).toContain('Seen alone at school.')
    })
    await page.getByRole('button', { name: 'Keep theirs' }).click()
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[name=text]')?.value === 'Seen alone by two workers.')
    await plainly(inspector, async (plain, inspection) => {
      await plain.go(`${inspection}/fields/evidence/${note.split('/').at(-1)}/text`)
      expect(await plain.words()).toContain('not chosen')
      await plain.page.locator('details', { hasText: 'not chosen' }).locator('summary').click()
      await plain.follow(plain.page.locator('details', { hasText: 'not chosen' }).getByRole('button'))
      expect(await plain.page.locator('details[open]').first().innerText()).toContain('Seen alone at school.')
      await plain.go(note)
      expect(await plain.words()).toContain('has changed this since')
    })
  }), 120_000)

  test('in two tabs of one person goes on in either, and is saved from either, without a question', () => as(inspector, async ({ page, go, words, press }, inspection) => {
    await go(`${inspection}/evidence/new`)
    await page.locator('[name=text]').fill('Begun.')
    await press('Save the evidence')
    const address = `${new URL(page.url()).pathname}/edit`
    const other = await page.context().newPage()
    for (const tab of [page, other]) await tab.goto(address)
    for (const [tab, more] of [[page, ' One.'], [other, ' Two.'], [page, ' Three.']] as const) {
      await tab.waitForFunction((had) => document.querySelector<HTMLTextAreaElement>('[name=text]')?.value.endsWith(had), { ' One.': 'Begun.', ' Two.': ' One.', ' Three.': ' Two.' }[more])
      await tab.locator('[name=text]').press('Control+End')
      await tab.locator('[name=text]').pressSequentially(more)
      await tab.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    }
    await press('Save the evidence')
    await other.locator('[name=text]').fill('Begun. One. Two. Three. Four.')
    await Promise.all([other.waitForEvent('load'), other.getByRole('button', { name: 'Save the evidence' }).click()])
    expect(other.url()).toContain('done=evidence-changed')
    await other.close()
    await page.reload()
    expect(await words()).toContain('Begun. One. Two. Three. Four.')
  }), 120_000)

  test('waits while the network is away, is kept by the browser where that is allowed, and is gone with signing out', () => as(leadInspector, async ({ page, go, words, press }, inspection) => {
    await go(`${inspection}/settings/away`)
    await page.locator('[name=answer][value=yes]').check()
    await page.fill('[name=reason]', 'An office without a network.')
    await press('Save the answer')
    expect(await words()).toContain('An office without a network.')
    // On a page of its own: the walker takes a network that is away for a fault.
    const [context, typed] = [page.context(), await page.context().newPage()]
    await typed.goto(new URL(`${inspection}/evidence/new`, page.url()).href)
    const saved = () => typed.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    await typed.locator('[name=text]').fill('On the way.')
    await saved()
    await context.setOffline(true)
    await typed.locator('[name=text]').fill('On the way. Without a network.')
    await typed.waitForFunction(() => document.querySelector('[data-kept]')?.textContent?.startsWith('Not saved: 1 change waits'))
    const address = typed.url()
    await typed.waitForFunction(waitsInBrowser)
    // What a tab sends as it closes goes past the network that its browser is told to be without.
    await typed.evaluate(() => { window.fetch = () => Promise.reject(new TypeError('No network')) })
    await typed.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(address)
    await again.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[name=text]')?.value === 'On the way. Without a network.')
    await again.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    await again.close()
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in*')
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  }), 120_000)

  test('goes on waiting when the session has ended, and is kept once its writer has signed in again in another tab', () => as(inspector, async ({ page, go }, inspection) => {
    await go(`${inspection}/evidence/new`)
    const [box, state] = [page.locator('[name=text]'), page.locator('[data-kept]')]
    await box.fill('Before the end.')
    await page.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    await page.context().clearCookies()
    await box.fill('Before the end. After it.')
    await page.waitForFunction(() => document.querySelector('[data-kept]')?.textContent?.startsWith('Not saved: 1 change waits. You are signed out'))
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Sign in (opens in a new tab)' }).click()])
    await tab.fill('[name=email]', inspector.email)
    await tab.fill('[name=password]', inspector.password)
    await Promise.all([tab.waitForURL('**/inspections*'), tab.locator('main button').click()])
    await tab.close()
    await page.bringToFront()
    await page.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    expect(await state.innerText()).toMatch(/^Saved/)
    await page.reload()
    expect(await box.inputValue()).toBe('Before the end. After it.')
  }), 120_000)

  test('before the scripts of a page have come stays; whoever leaves a form that keeps nothing by itself is asked first', () => as(inspector, async ({ page, go }, inspection) => {
    let come = (): void => {}
    const coming = new Promise<void>((resolve) => { come = resolve })
    await page.route('**/assets/*.js', async (route) => { await coming; await route.continue() })
    await page.goto(`${note}/edit`, { waitUntil: 'commit' })
    await page.fill('[name=text]', 'Typed before the scripts came.')
    come()
    await page.waitForFunction(() => document.querySelector('[data-kept]')?.getAttribute('data-kept') === 'saved')
    expect(await page.inputValue('[name=text]')).toBe('Typed before the scripts came.')
    const asked: string[] = []
    page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.accept() })
    await go(`${inspection}/notes`)
    await page.locator('textarea[name=text]').pressSequentially('Kept nowhere yet', { delay: 1 })
    await go(inspection)
    await page.goBack()
    expect(await page.inputValue('textarea[name=text]')).toBe('Kept nowhere yet')
    expect(asked).toEqual(['beforeunload'])
  }), 120_000)

  test('without scripts a form whose sender was signed out comes back whole', () => plainly(inspector, async ({ page, go, press, words }, inspection) => {
    const text = '\nA long text that nobody wants to type again, <b>ever</b>.\nSecond line.'
    await go(`${inspection}/evidence/new`)
    await page.fill('[name=text]', text)
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await press('Save the evidence')
    expect(await words()).toContain('A long text that nobody wants to type again, <b>ever</b>.\nSecond line.')
    await page.context().addCookies(cookies)
    await press('Send it again')
    expect(page.url()).toContain('done=evidence-recorded')
    await go(`${new URL(page.url()).pathname}/edit`)
    expect(await page.inputValue('[name=text]')).toBe(text)
  }), 120_000)
})
