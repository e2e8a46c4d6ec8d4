import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { FindingsJson } from '#annex-a/outgoing/findings-json.ts'
import { withBrowser, withServer } from '../support/visits.ts'
import { corpus, inspectionDate, namesOf, unknownWord, type Delivery } from './corpus.ts'
import { uploadDoor, type UploadDoor } from './upload-door.ts'

// One engine behind three doors: the page that lists are sent with, the page on which the browser checks, the command line.
// What each says of the same files must be the same to the letter, and all of it: findings, words, places, flags, totals.

vi.setConfig({ testTimeout: 300_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'workbench-corpus-'))
const browser = withBrowser()
const server = withServer()
let page: Page
let upload: UploadDoor
let deliveries: readonly Delivery[]

beforeAll(async () => {
  deliveries = await corpus(folder)
  upload = await uploadDoor(server.origin)
  page = await (await browser().newContext({ baseURL: server.origin(), acceptDownloads: true })).newPage()
  await page.goto('/check')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inBrowser = async ({ paths, stage }: Delivery): Promise<FindingsJson> => {
  await page.locator('input[type=file]').setInputFiles([...paths])
  const [year, month, day] = inspectionDate.split('-')
  for (const [part, value] of [['day', day!], ['month', month!], ['year', year!]] as const) await page.locator(`[name="inspection-${part}"]`).fill(value)
  await page.locator(`[name="stage"][value="${stage}"]`).check()
  await page.getByRole('button', { name: 'Check on this computer' }).click()
  await page.locator('[name="format"][value="json"]').check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the findings' }).click()])
  const found = JSON.parse(readFileSync(await download.path(), 'utf8')) as FindingsJson
  await page.getByRole('button', { name: 'Start over with other files' }).click()
  return found
}

const onCommandLine = ({ paths, stage }: Delivery): Promise<FindingsJson> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, ['server/commands/check.ts', ...paths, '--inspection-date', inspectionDate, '--stage', String(stage), '--json'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.on('close', () => { try { resolve(JSON.parse(Buffer.concat(parts).toString('utf8')) as FindingsJson) } catch (fault) { reject(fault as Error) } })
})

test('the upload page, the browser and the command line say the same of every sample and of the corpus', async () => {
  const versions = []
  for (const delivery of deliveries) versions.push(await upload.send(delivery))
  const [codes, values] = [new Set<string>(), [] as (string | null)[]]
  for (const [at, delivery] of deliveries.entries()) {
    const [here, printed] = await Promise.all([inBrowser(delivery), onCommandLine(delivery)])
    const sent = await upload.found(versions[at]!)
    expect(printed.files.map(({ name }) => name), delivery.says).toEqual(namesOf(delivery))
    expect(printed.lists.length, delivery.says).toBeGreaterThan(0)
    expect(here.findings, `${delivery.says}: browser and command line`).toEqual(printed.findings)
    expect(sent.findings, `${delivery.says}: upload and command line`).toEqual(printed.findings)
    expect(here, delivery.says).toEqual(printed)
    expect(sent, delivery.says).toEqual(printed)
    for (const { code, value } of printed.findings) { codes.add(code); values.push(value) }
  }
  // A comparison of nothing would pass: the corpus asks a good part of the rules, the unreadable files among them.
  expect([...codes]).toEqual(expect.arrayContaining(['date-not-real', 'code-unknown', 'gap', 'hidden', 'date-order', 'file-unreadable', 'no-lists', 'list-in-two-files']))
  expect(codes.size).toBeGreaterThan(25)
  expect(values.filter((value) => value === unknownWord)).toHaveLength(4)
})
