import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const run = (...args: readonly string[]) => spawnSync(process.execPath, ['server/commands/statistics.ts', ...args], { cwd: root, encoding: 'utf8' })

test('prints one object, numbers as numbers, and nothing else', () => {
  const { status, stdout, stderr } = run('--as-at', '2014-09-15', '--table', '1', '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const read = JSON.parse(stdout) as object
  expect(Object.keys(read)).toEqual(['title', 'columns', 'rows'])
  expect(read).toMatchObject({ title: expect.stringMatching(/^Table 1: /), columns: expect.arrayContaining(['Grade', 'Overall Effectiveness']), rows: expect.arrayContaining([['Good', 9, 9, 12, 15, 13, 11]]) })
})

test('prints lines of text without --json', () => {
  expect(run('--as-at', '2014-04-24', '--table', 'mi').stdout).toMatch(/^Coventry +4 +4 +3 +3 +3 +4 +4$/m)
})

test('says what it did not understand', () => {
  const cases = [[/as a day/, '--table', '1'], [/as a day/, '--as-at', '15.9.2014', '--table', '1'], [/no such table/, '--as-at', '2014-09-15', '--table', '6'], [/Say which table/, '--as-at', '2014-09-15'], [/unknown option|Unknown option/i, '--quick']] as const
  for (const [words, ...args] of cases) {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(words)
  }
})
