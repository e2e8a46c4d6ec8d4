import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgements } from '#annex-a/framework/judgements.ts'
import { makeRelease, usualTables, type ReleaseContent } from '#annex-a/statistics/release/make.ts'
import { sheetsOf, type Sheet } from '#annex-a/statistics/release/sheets.ts'
import { csvOf, tidyOutcomes, tidyTable } from '#annex-a/statistics/release/tidy.ts'
import { textOf } from '#annex-a/reading/cells/result.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { publishedChildren } from '#seeds/outcomes/published.ts'
import { releaseFiles, type ReleaseFile } from '#server/statistics/release/files.ts'
import { constructed } from './constructed.ts'

const cut = { inspectedTo: '2016-09-30', publishedBy: '2016-10-31' }
const title = 'Inspection outcomes <2016> & “more”'
const folder = mkdtempSync(join(tmpdir(), 'release-'))
let content: ReleaseContent
let sheets: readonly Sheet[]
let files: readonly ReleaseFile[]
const file = (ending: string): ReleaseFile => files.find(({ name }) => name.endsWith(ending))!

beforeAll(async () => {
  content = makeRelease({ cut, tables: usualTables, outcomes: constructed(), children: publishedChildren(), previous: null })
  sheets = sheetsOf(content, title, '2016-12-15')
  files = await releaseFiles(content, title, '2016-12-15', '2016-12-01T10:00:00.000Z')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a sheet holds, as text, row by row. */
const cellsOf = ({ title, lines, table }: Sheet): string[][] => [[title], ...lines.map((line) => [line]), ...(table ? [[...table.columns], ...table.rows.map((row) => row.map(String))] : [])]

test('the spreadsheet is laid out for everybody: cover, contents, notes, one table a sheet under its title, no cell empty, every name its own', () => {
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Cover', 'Contents', 'Notes'])
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
  expect(sheets.filter(({ name }) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([])
  for (const sheet of sheets) expect(cellsOf(sheet).flat().filter((cell) => cell.trim() === ''), sheet.name).toEqual([])
  for (const { table, name } of sheets) if (table) {
    expect(table.rows.length, name).toBeGreaterThan(0)
    expect(new Set(table.columns).size, name).toBe(table.columns.length)
    expect(table.rows.filter((row) => row.length !== table.columns.length), name).toEqual([])
  }
  expect(sheets.filter(({ table }) => table?.rows.flat().includes('[z]')).every(({ lines }) => lines.some((line) => line.includes('[z] means')))).toBe(true)
})

test('the .xlsx read back has the same sheets and cells, marks its tables, and holds no formula and no merged cell', async () => {
  const book = openFile('release.xlsx', file('.xlsx').bytes)
  expect(book.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name))
  for (const [n, sheet] of sheets.entries()) expect([...book.sheets[n]!.rows()].flatMap(({ cells }) => cells).length, sheet.name).toBe(cellsOf(sheet).flat().length)
  const parts = unzipSync(file('.xlsx').bytes)
  const xml = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name)).map(([, bytes]) => strFromU8(bytes)).join('')
  expect(xml).not.toMatch(/<f[ >]|mergeCell|<pane/)
  expect(Object.keys(parts).filter((name) => /tables\/table\d+\.xml$/.test(name))).toHaveLength(sheets.filter(({ table }) => table).length)
})

test('the .ods begins with its type, not packed; its content has the same cells, marked tables, no formula and nothing merged', () => {
  const { bytes } = file('.ods')
  expect(strFromU8(bytes.slice(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
  const parts = unzipSync(bytes)
  expect(Object.keys(parts)).toEqual(['mimetype', 'META-INF/manifest.xml', 'meta.xml', 'styles.xml', 'content.xml'])
  const xml = strFromU8(parts['content.xml']!)
  expect(xml).not.toMatch(/table:formula|-spanned=|covered-table-cell/)
  const plain = (text: string): string => text.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const read = [...xml.matchAll(/<table:table table:name="([^"]*)">(.*?)<\/table:table>/gs)].map(([, name, inside]) =>
    ({ name, rows: [...inside!.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row]) => [...row!.matchAll(/<table:table-cell[^>]*>(.*?)<\/table:table-cell>/gs)].map(([, cell]) => plain(cell!))) }))
  expect(read).toEqual(sheets.map((sheet) => ({ name: sheet.name, rows: cellsOf(sheet) })))
  expect([...xml.matchAll(/<table:database-range /g)]).toHaveLength(sheets.filter(({ table }) => table).length)
})

describe('LibreOffice', () => {
  // Where it is not on the machine the two tests above read the files back by themselves.
  const office = '/usr/bin/soffice'
  test.skipIf(!existsSync(office))('opens both without repair and reads the same numbers', { timeout: 120_000 }, () => {
    for (const ending of ['.ods', '.xlsx']) {
      writeFileSync(join(folder, `release${ending}`), file(ending).bytes)
      const ran = spawnSync(office, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', '--outdir', join(folder, ending), join(folder, `release${ending}`)], { encoding: 'utf8', timeout: 60_000 })
      expect(ran.stderr, ending).not.toMatch(/repair|corrupt|error/i)
      for (const sheet of sheets) {
        const csv = readFileSync(join(folder, ending, `release-${sheet.name}.csv`))
        const read = openFile('x.csv', csv).sheets[0]!
        const rows = cellsOf(sheet).map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ')))
        expect([...read.rows()].map(({ cells }) => cells.map((cell) => textOf(cell).replaceAll(/\s+/g, ' ')).filter((cell) => cell !== '')), `${sheet.name}${ending}`).toEqual(rows)
      }
    }
  })
})

test('the data of a table has each of its figures once, and explains each column; the outcomes have every judgement of every authority', () => {
  for (const one of content.tables) {
    const { rows, columns } = tidyTable(one, content)
    const figures = one.table.rows.flat().filter((cell) => typeof cell === 'number').length
    expect(rows.filter((row) => typeof row.at(-1) === 'number').length, one.name).toBe(figures)
    expect(rows.filter((row) => row.length !== columns.length || row.includes(null) || row.includes(''))).toEqual([])
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  }
  const outcomes = tidyOutcomes(content)
  expect(outcomes.rows.filter((row) => row[4] === 'SIF')).toHaveLength(110 * judgements.length)
  expect(csvOf(outcomes)).not.toContain('null')
})

test('the same release makes the same bytes, as far as they are ours', async () => {
  const again = await releaseFiles(content, title, '2016-12-15', '2016-12-01T10:00:00.000Z')
  expect(again.filter(({ name }) => !name.endsWith('.xlsx')).map(({ sha256 }) => sha256)).toEqual(files.filter(({ name }) => !name.endsWith('.xlsx')).map(({ sha256 }) => sha256))
})

test('what was corrected, withdrawn or added late is listed in the next release, with what it was and what it is', () => {
  const outcomes = constructed()
  const slough = outcomes.find(({ printedAs, reinspectionOf }) => printedAs === 'Slough' && reinspectionOf === null)!
  const now = outcomes.filter(({ printedAs, framework }) => printedAs !== 'Hampshire' || framework !== 'SIF').map((one) => (one === slough ? { ...one, grades: { ...one.grades, OE: 3 as const }, published: '2014-09-02' } : one))
  const late = { ...slough, id: 'late', authority: '803', printedAs: 'South Gloucestershire' }
  const next = makeRelease({ cut: { publishedBy: '2016-12-31' }, tables: ['judgements'], outcomes: [...now, late], children: null, previous: content })
  expect(next.revisions.map(({ printedAs, what, says }) => [printedAs, what, says])).toEqual([
    ['Hampshire', 'withdrawn', ['No longer held']],
    ['Slough', 'corrected', ['Overall effectiveness: was 4, is 3', expect.stringMatching(/^Published: was .+ 2014, is 2 September 2014$/)]],
    ['South Gloucestershire', 'added', [expect.any(String)]],
  ])
  expect(sheetsOf(next, 'x', '2017-01-10').map(({ name }) => name)).toContain('Revisions')
})
