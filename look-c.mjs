import { createRequire } from 'node:module'
const { chromium } = createRequire('/tmp/w/ctx/package.json')('playwright-core')
import { readFileSync } from 'node:fs'
const axe = readFileSync('/tmp/w/ctx/node_modules/axe-core/axe.min.js', 'utf8')
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
for (const [name, options, width] of [['l', {}, 1280], ['n', { javaScriptEnabled: true, colorScheme: 'dark' }, 320]]) {
  const c = await b.newContext({ viewport: { width, height: 900 }, baseURL: 'http://localhost:4771', bypassCSP: true, ...options }); const p = await c.newPage()
  await p.goto('/sign-in'); await p.fill('[name=email]', 'lead@example.org'); await p.fill('[name=password]', 'quiet copper ladder'); await Promise.all([p.waitForEvent('load'), p.click('main button')])
  await p.goto('/inspections'); const ins = await p.locator('main a[href^="/inspections/"]').first().getAttribute('href')
  await p.goto(ins + '/cases'); const cs = await p.locator('main a[href*="/cases/"]').filter({ hasText: /T0/ }).first().getAttribute('href')
  for (const [i, path] of [ins + '/balance?of=sen&by=stage', ins + '/balance?of=placement', ins + '/balance?of=siblings&by=team', ins + '/children?fact=sen.Y&fact=care-need.N1&chosen=none', cs].entries()) {
    await p.goto(path); await p.evaluate(axe); const r = await p.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
    console.log(name, path.slice(38), await p.evaluate(() => document.documentElement.scrollWidth), r.violations.map((v) => v.id + ' ' + v.nodes[0].html.slice(0, 120)))
    if (i < 4) console.log((await p.locator('main').innerText()).replace(/\n+/g, ' / ').slice(i === 3 ? 0 : 1500, i === 3 ? 500 : 2600))
    await p.screenshot({ path: `/tmp/w/bal-${name}${i}.png`, fullPage: true })
  }
  await c.close()
}
await b.close()
