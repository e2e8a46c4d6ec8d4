import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'workbench-draw-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const run = (...args: readonly string[]) => spawnSync(process.execPath, ['server/commands/draw.ts', ...args], { cwd: root, encoding: 'utf8' })
const seed = ['--seed', 'SIF-2016-04-12/Exampleshire/1'] as const
const five = file('five.txt', '52954\n53038\n52988\n00123\nA-77\n')

test('prints the chosen in order, an empty line, and the reserves', () => {
  expect(run(...seed, '--ids', five, '--take', '3')).toMatchObject({ status: 0, stderr: '', stdout: '52954\n00123\n52988\n\nA-77\n53038\n' })
  expect(run(...seed, '--ids', five, '--take', '5').stdout).toBe('52954\n00123\n52988\nA-77\n53038\n\n')
})

test('a file from another program: marks, spaces, empty lines and repeated IDs change nothing, and are said', () => {
  const untidy = file('untidy.txt', Buffer.from('\ufeffA-77\r\n\r\n 53038 \r\n52954\r\n52988\r\n00123\r\n53038', 'utf16le'))
  expect(run(...seed, '--ids', untidy, '--take', '2')).toMatchObject({ status: 0, stdout: '52954\n00123\n\n52988\nA-77\n53038\n', stderr: '1 line repeats an ID and was passed over.\n' })
  expect(run(...seed, '--ids', file('alike.txt', 'A-77\na-77\n'), '--take', '1').stderr).toMatch(/differs from another by capital letters alone/)
})

test('says what is the matter, and draws nothing', () => {
  const cases = [
    [1, /6 cannot be drawn from 5 IDs/, [...seed, '--ids', five, '--take', '6']],
    [2, /--take must be a whole number/, [...seed, '--ids', five, '--take', '0']],
    [2, /Say the seed/, ['--ids', five, '--take', '1']],
    [2, /Enter a seed/, ['--seed', '', '--ids', five, '--take', '1']],
    [2, /10,000 characters or fewer/, ['--seed', 'x'.repeat(10_001), '--ids', five, '--take', '1']],
    [2, /cannot be opened/, [...seed, '--ids', join(folder, 'nothing.txt'), '--take', '1']],
    [2, /holds no ID/, [...seed, '--ids', file('blank.txt', '\n \n'), '--take', '1']],
    [2, /is not text/, [...seed, '--ids', file('zip', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 0, 0, 2, 0, 0, 3])), '--take', '1']],
    [2, /quickly/, [...seed, '--ids', five, '--take', '1', '--quickly']],
  ] as const
  for (const [status, words, args] of cases) {
    const ended = run(...args)
    expect(ended, String(words)).toMatchObject({ status, stdout: '' })
    expect(ended.stderr).toMatch(words)
  }
})
