import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'made-')) })
afterAll(() => rm(folder, { recursive: true }))

/** The project's own Node, as the commands of the README start it. */
const command = async (...args: readonly string[]): Promise<{ code: number; out: string; error: string }> => {
  const node = join(import.meta.dirname, '../../node_modules/.bin/node')
  return run(node, ['seeds/workbooks/command.ts', ...args], { cwd: join(import.meta.dirname, '../..') })
    .then(({ stdout, stderr }) => ({ code: 0, out: stdout, error: stderr }), (fault: { code: number; stdout: string; stderr: string }) => ({ code: fault.code, out: fault.stdout, error: fault.stderr }))
}

describe('the command', () => {
  test('writes a workbook and what was planted in it', async () => {
    const [out, manifest] = [join(folder, 'messy.xlsx'), join(folder, 'messy.json')]
    const { code, out: said } = await command('--size', 'rutland', '--profile', 'messy', '--seed', '3', '--out', out, '--manifest', manifest)
    expect([code, said]).toEqual([0, expect.stringContaining('768 rows')])
    expect((await stat(out)).size).toBeGreaterThan(20_000)
    const { planted } = JSON.parse(await readFile(manifest, 'utf8')) as { planted: readonly object[] }
    expect(planted.length).toBeGreaterThan(20)
    expect(Object.keys(planted[0]!).toSorted()).toEqual(['childId', 'field', 'kind', 'list', 'now', 'was'])
  })

  test.each([
    [[], '--out'],
    [['--out', 'x.xlsx', '--size', 'huge'], '--size is one of'],
    [['--out', 'x.xlsx', '--inspection-date', '12/04/2016'], 'is not a date'],
    [['--out', '/no/such/folder/x.xlsx', '--size', 'rutland'], 'no such file'],
    [['--colour', 'red'], '--colour'],
  ])('says in one line what is wrong with %j', async (args, words) => {
    const { code, error } = await command(...args)
    expect(code).toBe(1)
    expect(error).toContain(words)
    expect(error).not.toContain('    at ')
  })

  test('explains itself', async () => {
    expect((await command('--help')).out).toContain('--inspection-date')
  })
})
