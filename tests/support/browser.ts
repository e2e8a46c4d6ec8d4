import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const installed = [
  process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`No browser here yet: ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}

const fromDebian = (): string | null => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const done = run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return done && existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null
}

const fromPlaywright = (): string | null => {
  const cli = join(import.meta.dirname, '..', '..', 'node_modules', 'playwright-core', 'cli.js')
  return existsSync(chromium.executablePath()) || run(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium']) ? chromium.executablePath() : null
}

/** An installed Chrome or Chromium, else Debian's package where we may install it, else Playwright's own download. Throws where none is to be had: never skips. */
export const browserPath = (): string => {
  const found = installed.find((path) => path && existsSync(path)) ?? fromDebian() ?? fromPlaywright()
  if (!found) throw new Error('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to where it is.')
  return found
}

export const launch = (): Promise<Browser> => chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
