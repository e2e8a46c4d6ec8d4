import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { findingsCsv } from '#annex-a/outgoing/findings-csv.ts'
import { findingsJson } from '#annex-a/outgoing/findings-json.ts'
import { findingColumns, findingsTable, type FindingRow } from '#annex-a/outgoing/findings-table.ts'
import { findingsWorkbook } from '#annex-a/outgoing/findings-workbook.ts'
import { ownersOf } from '#annex-a/outgoing/owners.ts'
import { check } from '#annex-a/reading/check.ts'
import type { Checked } from '#annex-a/reading/checked.ts'
import { say } from '#annex-a/rules/say.ts'
import { isBlank } from '#annex-a/workbook/blank.ts'
import { makeLists } from '#seeds/workbooks/make.ts'
import { writeWorkbook } from '#seeds/workbooks/write.ts'
import { cellsOf, csv, open, options } from './copies.ts'

let checked: Checked
beforeAll(async () => {
  const made = makeLists({ seed: 9, size: { 1: 20, 3: 15, 4: 25, 5: 10, 6: 40, 7: 12, 8: 14, 9: 8, 10: 3, 11: 4 }, inspectionDate: '2016-04-12' })
  checked = check([{ name: 'lists.xlsx', bytes: await writeWorkbook(made, { profile: 'messy', seed: 3, stage: 2 }) }], options)
})

const TEAMS = 'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Does the child have a disability? (Y/N),Child in Need (CIN) start date,Primary need,Allocated team,Allocated worker'

describe('the table', () => {
  test('says every finding in its rule’s words, in order', () => {
    const rows = findingsTable(checked)
    expect(rows.map(({ message, fix }) => ({ message, fix }))).toEqual(checked.findings.map(say))
    expect(rows.map(({ rule }) => rule)).toEqual(checked.findings.map(({ code }) => code))
    expect(rows.some(({ cell }) => /^[A-Z]+\d+$/.test(cell ?? ''))).toBe(true)
  })

  test('of one list holds that list alone', () => {
    const lists = new Set(findingsTable(checked).map(({ list }) => list))
    for (const list of lists) if (list !== null) expect(new Set(findingsTable(checked, { list }).map((row) => row.list))).toEqual(new Set([list]))
  })

  test('of a team or a worker holds their rows, and of a child without one on that list the child’s', () => {
    const two = check([
      csv('List 6.csv', TEAMS, '1,M,WBRI,01/02/2010,6,N,31/02/2016,N1,North,Ann', '2,M,WBRI,01/02/2010,6,N,31/02/2016,N1,South,Bob'),
      csv('List 1.csv', 'Child unique ID,Gender,Ethnicity,Date of birth,If unborn: expected date of birth,Age of child (years),Date of contact,Contact source', '2,M,WBRI,01/02/2010,,6,31/02/2016,6'),
    ], options)
    const places = (only: Parameters<typeof findingsTable>[1]): string[] => findingsTable(two, only).filter(({ rule }) => rule === 'date-not-real').map(({ list, row }) => `${list}:${row}`)
    expect(places({})).toEqual(['6:2', '6:3', '1:2'])
    expect(places({ team: 'North' })).toEqual(['6:2'])
    expect(places({ team: 'South' })).toEqual(['6:3', '1:2'])
    expect(places({ worker: 'Ann' })).toEqual(['6:2'])
    expect(places({ team: 'North', worker: 'Bob' })).toEqual([])
    expect(places({ list: 6, team: 'South' })).toEqual(['6:3'])
    expect(findingsTable(two, { team: 'North' }).every(({ row }) => row !== null)).toBe(true)
    expect(ownersOf(two)).toEqual({ teams: ['North', 'South'], workers: ['Ann', 'Bob'] })
  })
})

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
const FORMULA = "1+cmd|' /C calc'!A0"
const before = ['', '"', ';', ',', '\n', '\r\n', '\t', 'x\n', 'x"', 'x;', 'x,', '";', '\ufeff', '\u200b', ' ', '\u00a0']
const corpus = STARTS.flatMap((start) => before.map((front) => `${front}${start}${FORMULA}`))
const rowOf = (text: string): FindingRow =>
  ({ severity: 'fix', list: 1, sheet: text, row: 2, column: 'C', cell: 'C2', heading: text, value: text, message: text, fix: text, childId: text, rule: text })

/** Splits as a spreadsheet program does, with whatever mark it takes for the end of a cell. */
function split(text: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (quoted && c === '"' && text[i + 1] === '"') { cell += c; i++ }
    else if (c === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && (c === separator || c === '\n' || c === '\r')) { cells.push(cell); cell = '' }
    else cell += c
  }
  return [...cells, cell]
}

describe('CSV', () => {
  test('no cell begins a formula, whichever mark parts the cells', () => {
    for (const text of corpus) {
      const written = findingsCsv([rowOf(text)]).slice(1)
      for (const separator of [',', ';', '\t', '|']) {
        for (const cell of split(written, separator)) expect(cell.replace(/^[\s\0\ufeff\u200b"]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
      }
    }
  })

  test('begins with a byte order mark and its headings, and every other text comes back', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[=+\-@＝＋－＠\t\r\n\0]/.test(text) && text !== ''), { maxLength: 5 }), (texts) => {
      const written = findingsCsv(texts.map(rowOf))
      expect(written.startsWith('\uFEFF"Result","List","Sheet"')).toBe(true)
      const cells = split(written.slice(1).replaceAll('\r\n', '\n'), ',')
      texts.forEach((text, i) => { expect(cells[(i + 1) * findingColumns.length + 7]).toBe(text) })
    }))
  })

  test('only what could begin a formula is marked', () => {
    const row = { ...rowOf('x'), value: '-5', heading: 'Date of birth', message: 'A well-known e-mail is a@b = c' }
    expect(findingsCsv([row])).toContain(`,"Date of birth","'-5","A well-known e-mail is a@b = c",`)
  })
})

describe('the workbook of findings', () => {
  test('holds typed text: nothing is a formula, and every value comes back', async () => {
    const texts = corpus.filter((text) => !isBlank(text))
    const bytes = await findingsWorkbook(texts.map(rowOf))
    const cells = cellsOf(open(bytes), 'Findings')
    texts.forEach((text, i) => { expect(cells.get(`7:${i + 2}`)).toMatchObject({ kind: 'text', value: text }) })
    expect([...cells.values()].filter(({ formula }) => formula)).toEqual([])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    const sheet = book.getWorksheet('Findings')!
    expect(sheet.autoFilter).toBe(`A1:L${texts.length + 1}`)
    expect(sheet.getCell('A2').value).toBe('▲ Fix')
    expect(sheet.getCell('D2').value).toBe(2)
  })

  test('is not taken for a list when it is sent by mistake', async () => {
    const again = check([{ name: 'findings.xlsx', bytes: await findingsWorkbook(findingsTable(checked)) }], options)
    expect(again.lists).toEqual([])
    expect(again.files[0]!.problem?.code).toBe('no-lists')
  })
})

describe('JSON', () => {
  test('has exactly what is promised, and nothing that JSON cannot say', () => {
    const json = findingsJson(checked, ['ab12'])
    expect(Object.keys(json)).toEqual(['edition', 'inspectionDate', 'stage', 'files', 'lists', 'findings', 'flags', 'notChecked', 'children', 'totals'])
    expect(json.files).toEqual([{ name: 'lists.xlsx', sha256: 'ab12', bytes: checked.files[0]!.bytes }])
    expect(Object.keys(json.lists[0]!)).toEqual(['list', 'file', 'sheet', 'headerRow', 'rows', 'children', 'columns', 'missing', 'extra'])
    expect(Object.keys(json.findings[0]!)).toEqual(['code', 'severity', 'list', 'sheet', 'row', 'column', 'cell', 'field', 'header', 'value', 'message', 'fix', 'childId', 'related'])
    for (const flag of json.flags) expect(Object.keys(flag)).toEqual(['code', 'list', 'row', 'childId', 'message'])
    expect(Object.keys(json.totals)).toEqual(['rows', 'cells', 'byList', 'bySeverity', 'byCode'])
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })

  test('totals are those of what is in it', () => {
    const { lists, findings, totals, children } = findingsJson(checked)
    expect(totals.rows).toBe(lists.reduce((sum, { rows }) => sum + rows, 0))
    for (const severity of ['unreadable', 'fix', 'check', 'gap'] as const) expect(totals.bySeverity[severity]).toBe(findings.filter((one) => one.severity === severity).length)
    for (const [code, count] of Object.entries(totals.byCode)) expect(count).toBe(findings.filter((one) => one.code === code).length)
    expect(Object.values(totals.byList).reduce((sum, count) => sum + count, 0)).toBe(findings.filter(({ list }) => list !== null).length)
    expect(totals.cells).toBeGreaterThan(totals.rows * 5)
    expect(children).toBe(checked.children.length)
  })
})
