import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConfigProblem, readConfig } from '#server/config.ts'

const root = join(import.meta.dirname, '..', '..')
let dataDir = ''
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'workbench-config-')) })
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const secrets = { ORIGIN: 'https://workbench.example', SESSION_SECRET: 's'.repeat(32), AUDIT_KEY: 'a'.repeat(32) }
const problemOf = (environment: NodeJS.ProcessEnv): string => {
  try { readConfig({ DATA_DIR: dataDir, ...environment }) } catch (fault) {
    expect(fault).toBeInstanceOf(ConfigProblem)
    return (fault as Error).message
  }
  return ''
}

describe('production mode', () => {
  test('starts with all of its secrets', () => {
    expect(readConfig({ MODE: 'production', DATA_DIR: dataDir, ...secrets })).toMatchObject({ mode: 'production', https: true, origin: 'https://workbench.example' })
  })

  test.each(Object.keys(secrets))('names %s where it is missing, too short or empty, and never a value', (name) => {
    for (const value of [undefined, '', 'short-secret']) {
      const said = problemOf({ MODE: 'production', ...secrets, [name]: value })
      expect(said).toContain(name)
      for (const other of Object.keys(secrets)) if (other !== name) expect(said).not.toContain(other)
      expect(said).not.toContain('short-secret')
    }
  })

  test('wants https, because cookies are sent over it', () => {
    expect(problemOf({ MODE: 'production', ...secrets, ORIGIN: 'http://workbench.example' })).toContain('https:')
  })

  test('the server itself refuses to start, and says all that is missing', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['server/main.ts'], {
      cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], MODE: 'production', DATA_DIR: dataDir, PORT: '0' },
    })
    expect(status).toBe(1)
    for (const name of Object.keys(secrets)) expect(stderr).toContain(`${name} is not set`)
    expect(stderr).not.toContain('    at ')
    expect(stdout).toBe('')
  })
})

test('a demonstration makes its own keys once and keeps them from other users of the machine', () => {
  const [first, second] = [readConfig({ DATA_DIR: dataDir }), readConfig({ DATA_DIR: dataDir })]
  expect(first.mode).toBe('demonstration')
  expect(second).toEqual(first)
  expect(first.sessionSecret).not.toBe(first.auditKey)
  expect(statSync(join(dataDir, 'demonstration-keys.json')).mode & 0o077).toBe(0)
})

test.each([['PORT', '70000'], ['PORT', 'abc'], ['MODE', 'prod'], ['ORIGIN', 'workbench.example'], ['ORIGIN', 'ftp://x.example']])('%s cannot be %s', (name, value) => {
  expect(problemOf({ [name]: value })).toContain(name)
})
