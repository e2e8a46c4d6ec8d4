import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { FindingsJson } from '#annex-a/outgoing/findings-json.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'workbench-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const workbook = (name: string): string => join(root, 'tests', 'workbooks', name)
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['server/commands/check.ts', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const at = ['--inspection-date', '2016-04-12'] as const

describe('checking files on the command line', () => {
  const annotated = join(folder, 'annotated.xlsx')
  const messy = run(workbook('annexa_rutland_messy.xlsx'), ...at, '--json', '--annotate', annotated)
  const found = JSON.parse(messy.stdout) as FindingsJson

  test('prints one object with all that was found, and ends with 1 where something is to fix', () => {
    expect(messy.status).toBe(1)
    expect(found).toMatchObject({ edition: 'sif-2015-06', inspectionDate: '2016-04-12', stage: 2, totals: { rows: 764 } })
    expect(found.lists).toHaveLength(11)
    expect(found.files[0]!.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(found.findings).toHaveLength(Object.values(found.totals.bySeverity).reduce((sum, some) => sum + some, 0))
  })

  test('the annotated copy says the same when it is checked in turn', () => {
    const again = JSON.parse(run(annotated, ...at, '--json').stdout) as FindingsJson
    const said = ({ findings }: FindingsJson) => findings.map(({ code, list, row, field, value }) => [code, list, row, field, value])
    expect(said(again)).toEqual(said(found))
  })

  test('what was confirmed is read from a file, and a file of anything else is refused in words', () => {
    const list = join(folder, 'List 1.csv')
    writeFileSync(list, 'Child unique ID,Gender,Date of birth,Contact outcome date,Contact source\n1,Male,01/02/2010,03/03/2016,Front door\n')
    const confirmed = (name: string, text: string): string => { writeFileSync(join(folder, name), text); return join(folder, name) }
    const good = confirmed('good.json', JSON.stringify({ headings: [{ list: 1, heading: 'Contact outcome date', field: 'dateOfContact' }], values: [{ kind: 'code', of: 'source', written: 'Front door', means: '1A' }] }))
    const codes = (...more: readonly string[]) => (JSON.parse(run(list, ...at, '--json', ...more).stdout) as FindingsJson).findings.map(({ code }) => code)
    expect(codes()).toEqual(expect.arrayContaining(['heading-unclear', 'code-unknown']))
    for (const code of ['heading-unclear', 'code-unknown']) expect(codes('--confirmed', good)).not.toContain(code)
    expect(run(list, ...at, '--confirmed', confirmed('bad.json', '{"headings": [{"list": 12}], "values": []}'))).toMatchObject({ status: 2, stderr: expect.stringContaining('is not one of confirmed meanings: headings: 0: list') as string })
    expect(run(list, ...at, '--confirmed', confirmed('none.json', 'nothing'))).toMatchObject({ status: 2, stderr: expect.stringContaining('is not JSON') as string })
  })

  test('the table has the words of the page', () => {
    const table = run(workbook('annexa_rutland_messy.xlsx'), ...at).stdout
    for (const { message } of found.findings.slice(0, 20)) expect(table).toContain(message)
  })

  test('ends with 0 where nothing is to fix or to check', () => {
    const path = join(folder, 'List 1.csv')
    writeFileSync(path, 'Child unique ID,Gender,Ethnicity,Date of birth,If unborn: expected date of birth,Age of child (years),Date of contact,Contact source\n1001,M,WBRI,03/03/2010,,6,01/03/2016,6\n')
    expect(run(path, ...at).status).toBe(0)
  })

  test.each([
    ['a file that is no workbook', [join(root, 'README.md'), ...at], /We could not find any of the 11 lists/],
    ['a file that is not there', [join(folder, 'nothing.xlsx'), ...at], /cannot be opened/],
    ['no file', [...at], /Name the file/],
    ['no date', [workbook('annexa_rutland_messy.xlsx')], /Say the inspection date/],
    ['a day that is none', [workbook('annexa_rutland_messy.xlsx'), '--inspection-date', '2016-02-31'], /must be a day/],
    ['an option that is none', [workbook('annexa_rutland_messy.xlsx'), ...at, '--quickly'], /quickly/],
  ] as const)('ends with 2 and says why: %s', (_says, args, words) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout + stderr).toMatch(words)
  })
})
