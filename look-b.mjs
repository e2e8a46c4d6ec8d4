import { chromium } from 'playwright-core'
const port = 4771
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
const jobs = [['1280', {}, 1280], ['320', { javaScriptEnabled: false }, 320], ['dark', { colorScheme: 'dark' }, 1280], ['forced', { forcedColors: 'active' }, 900]]
for (const [name, options, width] of jobs) {
  const c = await b.newContext({ viewport: { width, height: 900 }, baseURL: `http://localhost:${port}`, ...options }); const p = await c.newPage()
  await p.goto('/sign-in'); await p.fill('[name=email]', 'lead@example.org'); await p.fill('[name=password]', 'quiet copper ladder'); await Promise.all([p.waitForEvent('load'), p.click('main button')])
  await p.goto('/inspections')
  const all = await p.locator('main a[href^="/inspections/"]').evaluateAll((as) => as.map((a) => a.getAttribute('href')))
  if (name === '1280') console.log(all)
  let ins = all[0]
  for (const one of all) { await p.goto(one + '/cases'); const t = await p.locator('main').innerText(); if (/T0\d/.test(t)) { ins = one; break } }
  const paths = name === '1280' || name === '320' ? ['/balance', '/balance?of=stage&by=age', '/balance?of=team', 'CASE'] : ['/balance?of=stage&by=age']
  for (const [i, path] of paths.entries()) {
    if (path === 'CASE') { await p.goto(ins + '/cases'); await p.goto(await p.locator('main a[href*="/cases/"]').filter({ hasText: /T0/ }).first().getAttribute('href')) }
    else await p.goto(ins + path)
    const wide = await p.evaluate(() => document.documentElement.scrollWidth)
    console.log(name, path, await p.title(), wide, path === 'CASE' ? '' : (await p.locator('main').innerText()).slice(0, 1200).replace(/\n+/g, ' / '))
    await p.screenshot({ path: `/tmp/w/bal-${name}-${i}.png`, fullPage: true })
  }
  if (name === '1280') { await p.goto(ins + '/balance?of=stage&by=age'); await p.pdf({ path: '/tmp/w/bal.pdf' }); await p.emulateMedia({ media: 'print' }); await p.screenshot({ path: '/tmp/w/bal-print.png', fullPage: true }) }
  await c.close()
}
await b.close()
