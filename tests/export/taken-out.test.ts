import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { open, type Store } from '#db/open.ts'
import { allInspections } from '#db/queries/inspections.ts'
import { dataOfficer, demonstrationPeopleHere, inspector, leadInspector } from '#seeds/people.ts'
import { bringIn } from '#server/export/bring-in.ts'
import { escaped } from '#server/export/html.ts'
import { manifestSchema, type Manifest } from '#server/export/manifest.ts'
import { NotAnExport, openExport } from '#server/export/open-export.ts'
import { writeExport } from '#server/export/write-export.ts'
import { sweepOrphans } from '#server/intake/sweep.ts'
import { openMigrated } from '../support/engines.ts'
import { forget, newDataDir, startServer, type ServerProcess } from '../support/server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const at = '2016-04-20T09:00:00.000Z'
const [from, to, scratch] = [newDataDir(), newDataDir(), newDataDir()]
const key = 'k'.repeat(32)
const deskOn = (store: Store, dataDir: string) => ({ store, dataDir, auditKey: key, clock: { now: () => new Date(at) } })
const run = (dataDir: string, ...[command, ...args]: readonly string[]) =>
  spawnSync(process.execPath, [`server/commands/${command}.ts`, ...args], { cwd: join(import.meta.dirname, '..', '..'), encoding: 'utf8', env: { ...process.env, MODE: 'demonstration', DATA_DIR: dataDir } })

/** What comes along when somebody pastes from a web page or a word processor: lines that end otherwise, signs that no XML holds. */
const oddities = `One line\u2028another\u2029a third\u0085a fourth\u000b\u0001\u001f שלום 👩‍👧 \ufffe ${'and so on '.repeat(4_000)}the end`

let server: ServerProcess
let inspection = ''
const whole = join(scratch, 'whole.zip')
const entriesOf = (path: string) => unzipSync(new Uint8Array(readFileSync(path)))
const manifestOf = (path: string): Manifest => manifestSchema.parse(JSON.parse(strFromU8(entriesOf(path)['manifest.json']!)))

beforeAll(async () => {
  server = await startServer(from)
  const store = await open(`sqlite:${join(from, 'workbench.db')}`)
  inspection = (await allInspections(store.db))[0]!.id
  const { evidence_id } = await store.db.selectFrom('evidence_version').select('evidence_id').executeTakeFirstOrThrow()
  await store.db.updateTable('evidence_version').set({ text: oddities }).where('evidence_id', '=', evidence_id).execute()
  await store.close()
  // While the server runs: an inspection can be got out at any moment.
  expect(run(from, 'export', '--inspection', inspection, '--out', whole)).toMatchObject({ status: 0, stderr: '' })
})
afterAll(async () => {
  await server?.stop()
  for (const folder of [from, to, scratch]) forget(folder)
})

describe('taking an inspection out', () => {
  test('everything is in it, as it stands in the manifest', async () => {
    const manifest = manifestOf(whole)
    const opened = await openExport(whole)
    opened.close()
    for (const table of ['submission', 'finding', 'list_01', 'evidence_version', 'evidence_criterion', 'chosen_case', 'draw_ranked', 'thread_message', 'provisional_grade', 'document_event']) {
      expect(manifest.records.find((one) => one.table === table)?.rows, table).toBeGreaterThan(0)
    }
    expect(manifest.missing).toEqual([])
    expect(manifest.files.length).toBeGreaterThan(30)
    expect(JSON.stringify(manifest)).not.toContain('argon2')
    const people = strFromU8(entriesOf(whole)['records/person.json']!)
    expect(people).toContain(leadInspector.email)
    expect(people).not.toMatch(/argon2|password/)
  })

  test('people read it: pages in which nothing is markup that somebody typed, and a workbook without a formula', async () => {
    const entries = entriesOf(whole)
    const pages = Object.keys(entries).filter((name) => name.endsWith('.html'))
    expect(pages).toEqual(expect.arrayContaining(['index.html', 'read/evidence.html', 'read/cases.html', 'read/judgements.html', 'read/audit-trail.html', 'read/team-meetings.html', 'read/report.html', 'read/report-as-written.html']))
    const { text } = (JSON.parse(strFromU8(entries['records/evidence_version.json']!)) as { text: string }[])[0]!
    expect(strFromU8(entries['read/evidence.html']!)).toContain(escaped(text))
    for (const name of pages) expect(strFromU8(entries[name]!), name).not.toMatch(/<script|<img|https?:\/\//)
    const evidence = strFromU8(entries['read/evidence.html']!)
    expect(evidence).toContain('Area for improvement')
    expect(evidence).not.toMatch(/area-for-improvement|case-tracked|performance-data/)
    expect(strFromU8(entries['read/judgements.html']!)).not.toMatch(/&quot;grade&quot;|<dd dir="auto">HP</)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(entries['inspection.xlsx']!.buffer as never)
    expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Cases', 'Evidence, every version', 'Audit trail']))
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())))
  })

  test('is for the lead inspector, over the network too; an inspector and the authority are refused, and uploads not submitted are left out', async () => {
    const cookieOf = async ({ email, password }: { readonly email: string; readonly password: string }): Promise<string> =>
      (await fetch(`${server.origin}/sign-in`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ email, password }), headers: { Origin: server.origin, 'Sec-Fetch-Site': 'same-origin' } }))
        .headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    const ask = async (who: { readonly email: string; readonly password: string }) => fetch(`${server.origin}/inspections/${inspection}/take-out/file`, { headers: { Cookie: await cookieOf(who) } })
    for (const who of [inspector, dataOfficer]) expect((await ask(who)).status).toBe(403)
    const answer = await ask(leadInspector)
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; .*OFFICIAL-SENSITIVE/)
    const team = join(scratch, 'team.zip')
    await pipeline(answer.body as never, createWriteStream(team))
    expect(manifestOf(team)).toMatchObject({ scope: 'team', inspection })
    for (const { version } of JSON.parse(strFromU8(entriesOf(team)['records/submission.json']!)) as { version: number | null }[]) expect(version).not.toBeNull()
  })

  test('what cannot be done is said, and nothing is written over', () => {
    expect(run(from, 'export', '--inspection', inspection, '--out', whole)).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') as string })
    expect(run(from, 'export', '--inspection', 'nothing', '--out', join(scratch, 'none.zip'))).toMatchObject({ status: 1, stderr: expect.stringContaining('no inspection with this ID') as string })
    expect(run(from, 'export', '--inspection', inspection).status).toBe(2)
    expect(run(to, 'import').status).toBe(2)
    expect(run(to, 'import', join(scratch, 'nothing.zip'))).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot be brought in: it, or its folder, is not there\. Nothing was changed\.\n$/) as string })
    expect(run(to, 'import', scratch)).toMatchObject({ status: 2, stderr: expect.stringContaining('it is a folder') as string })
    expect(run(from, 'export', '--inspection', inspection, '--out', join(scratch, 'no folder', 'x.zip'))).toMatchObject({ status: 1, stderr: expect.stringMatching(/^[^\n]*cannot be written: it, or its folder, is not there\. Nothing was kept\.\n$/) as string })
  })
})

describe('bringing it in', () => {
  test('an empty server has equal counts and hashes, its people are closed, and its files are kept at the next start', async () => {
    expect(run(to, 'import', whole)).toMatchObject({ status: 0, stdout: expect.stringContaining('counted and hashed again and equal') as string })
    const again = join(scratch, 'again.zip')
    expect(run(to, 'export', '--inspection', inspection, '--out', again).status).toBe(0)
    const [one, other] = [manifestOf(whole), manifestOf(again)]
    expect(other.records).toEqual(one.records)
    expect(other.files).toEqual(one.files)
    expect(other.beside.find(({ what }) => what === 'event')!.rows).toBe(one.beside.find(({ what }) => what === 'event')!.rows + 1)
    const store = await open(`sqlite:${join(to, 'workbench.db')}`)
    try {
      for (const { password, disabled_at } of await store.db.selectFrom('person').selectAll().execute()) expect([password, disabled_at === null]).toEqual(['', false])
      // No sign-in of the demonstration is promised that nobody could use.
      expect(await demonstrationPeopleHere(store.db)).toEqual([])
      expect(await sweepOrphans(store.db, to)).toBe(0)
      expect(await readdir(join(to, 'files', inspection))).toHaveLength(one.files.length)
    } finally {
      await store.close()
    }
    expect(run(to, 'import', whole)).toMatchObject({ status: 1, stderr: expect.stringContaining('here already') as string })
  })

  test('the other engine takes it and gives the same out again', async () => {
    const store = await openMigrated('postgres')
    const folder = join(scratch, 'other')
    await mkdir(folder)
    try {
      const opened = await openExport(whole)
      const brought = await bringIn(deskOn(store, folder), opened, at)
      opened.close()
      expect(brought.rows).toBe(manifestOf(whole).records.reduce((sum, { rows }) => sum + rows, 0))
      const out = join(scratch, 'other.zip')
      const manifest = await writeExport(deskOn(store, folder), inspection, 'whole', out, at)
      expect(manifest!.records).toEqual(manifestOf(whole).records)
    } finally {
      await store.close()
    }
  })
})

test('what somebody pasted, whatever its lines end with, is in it, can be opened and comes back', async () => {
  const texts = (JSON.parse(strFromU8(entriesOf(whole)['records/evidence_version.json']!)) as { text: string }[]).map(({ text }) => text)
  expect(texts).toContain(oddities)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(entriesOf(whole)['inspection.xlsx']!) as never)
  expect(JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))).toMatch(/One line[\s\S]*and so on[\s\S]*the rest stands in the records/)
  expect(strFromU8(entriesOf(whole)['read/evidence.html']!)).toContain(escaped(oddities))
  const store = await open(`sqlite:${join(to, 'workbench.db')}`)
  expect((await store.db.selectFrom('evidence_version').select('text').execute()).map(({ text }) => text)).toContain(oddities)
  await store.close()
})

describe('what is no export is refused, with nothing changed', () => {
  const changed = (change: (entries: Record<string, Uint8Array>, manifest: Manifest) => void): string => {
    const entries = entriesOf(whole)
    const manifest = manifestOf(whole)
    change(entries, manifest)
    entries['manifest.json'] ??= strToU8('')
    if (entries['manifest.json'].length) entries['manifest.json'] = strToU8(JSON.stringify(manifest))
    const path = join(scratch, 'changed.zip')
    writeFileSync(path, zipSync(entries, { level: 1 }))
    return path
  }
  const bring = async (path: string): Promise<string> => {
    const store = await openMigrated('sqlite')
    const folder = join(scratch, 'empty')
    await mkdir(folder, { recursive: true })
    try {
      const opened = await openExport(path)
      try {
        await bringIn(deskOn(store, folder), opened, at)
        return 'brought in'
      } finally {
        opened.close()
      }
    } catch (fault) {
      if (!(fault instanceof NotAnExport)) throw fault
      expect(await allInspections(store.db)).toEqual([])
      expect(await store.db.selectFrom('person').selectAll().execute()).toEqual([])
      expect(await readdir(join(folder, 'files', inspection)).catch(() => [])).toEqual([])
      return fault.message
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  /** As whoever changes an export on purpose would: with the hash put right. */
  const rewritten = (name: string, from: RegExp, to: string) => changed((entries, manifest) => {
    const text = strFromU8(entries[name]!).replace(from, to)
    entries[name] = strToU8(text)
    const record = [...manifest.records, ...manifest.beside].find((one) => one.name === name)!
    Object.assign(record, { bytes: entries[name].length, sha256: createHash('sha256').update(text).digest('hex') })
  })

  test('a byte that has changed, an entry too many or too few, a file cut off', async () => {
    expect(await bring(changed((entries) => { entries['records/evidence.json']![5]! ^= 1 }))).toBe('records/evidence.json is not what it was when the export was made.')
    expect(await bring(changed((entries) => { entries['more.txt'] = strToU8('more') }))).toContain('the manifest does not name it')
    expect(await bring(changed((entries) => { delete entries['records/child.json'] }))).toBe('records/child.json is not in it.')
    expect(await bring(changed((entries) => { entries['manifest.json'] = strToU8('') }))).toContain('manifest.json')
    const twice = join(scratch, 'twice.zip')
    const outside = Buffer.from(zipSync({ 'records/one.json': strToU8('[]') }, { level: 0 }))
    // fflate writes no name twice: the second is renamed in the bytes, there and in the directory at the end.
    writeFileSync(twice, Buffer.from(Buffer.from(zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') }, { level: 0 })).toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1'))
    expect(await bring(twice)).toBe('a.txt is in it twice.')
    writeFileSync(twice, Buffer.from(outside.toString('latin1').replaceAll('records/one.json', '../../../../a.js'), 'latin1'))
    expect(await bring(twice)).toBe('It is damaged, or was not made by “export”: it cannot be read to its end.')
    const cut = join(scratch, 'cut.zip')
    writeFileSync(cut, readFileSync(whole).subarray(0, 100_000))
    expect(await bring(cut)).toBe('It is no ZIP file, or it is cut off.')
  })

  test('another version, a file that would stand elsewhere, rows of another inspection, a column that there is not', async () => {
    expect(await bring(changed((_entries, manifest) => { manifest.schema = '9999-later' }))).toContain('another version of the workbench')
    expect(await bring(changed((_entries, manifest) => { manifest.files[0]!.path = '../../etc/passwd' }))).toContain('outside of its inspection')
    expect(await bring(changed((_entries, manifest) => { manifest.files[0]!.path = `files/${inspection}/..` }))).toContain('outside of its inspection')
    expect(await bring(rewritten('records/submission_file.json', /"path":"[^"]+"/, '"path":"../../etc/passwd"'))).toContain('outside of its inspection')
    expect(await bring(rewritten('records/own_filter.json', /^\[\]/, '[\n{"id":"x","no_such":"y"}\n]'))).toContain('other columns')
    expect(await bring(rewritten('records/flag.json', /"submission_id":"[^"]+"/, '"submission_id":"of-another"'))).toContain('do not come out as they were taken out')
  })
})
