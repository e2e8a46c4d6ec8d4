import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOpened } from '#annex-a/reading/check-opened.ts'
import type { Checked, Finding } from '#annex-a/reading/checked.ts'
import type { Sheet, Workbook } from '#annex-a/workbook/cells.ts'
import { openFile } from '#annex-a/workbook/open.ts'

const name = 'annexa_rutland_messy.xlsx'
const bytes = new Uint8Array(readFileSync(new URL(`../workbooks/${name}`, import.meta.url)))
const original = openFile(name, bytes)
const read = (workbook: Workbook): Checked => checkOpened([{ name, bytes: 0, open: () => workbook }], { inspectionDate: '2016-04-12', stage: 2 })
const plain = read(original)
const headerRows = new Map(plain.lists.map(({ sheet, headerRow }) => [sheet, headerRow]))

/** Orders by a number drawn from a seed: a shuffle that fast-check can repeat. */
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items.map((item, index) => [Math.sin((index + 1) * (seed + 1)), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item)

function shuffleSheet(sheet: Sheet, seed: number): Sheet {
  const rows = [...sheet.rows()]
  const header = headerRows.get(sheet.name)!
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column))) + 1
  const columns = shuffled(Array.from({ length: width }, (_, column) => column), seed)
  const data = shuffled(rows.filter(({ number }) => number > header), seed + 7)
  const renumbered = [...rows.filter(({ number }) => number <= header), ...data.map((row, index) => ({ ...row, number: header + 1 + index }))]
  const moved = renumbered.map((row) => (row.number < header ? row : { ...row, cells: row.cells.map((cell) => ({ ...cell, column: columns[cell.column]! })).sort((a, b) => a.column - b.column) }))
  return { ...sheet, merged: [], hiddenColumns: [], rows: () => moved }
}

/** Findings without their places; "the same as row 12" is a place too. */
const withoutPlaces = ({ code, severity, list, field, header, value, childKey, facts }: Finding): string => {
  const { first: _first, rows: _rows, ...rest } = facts
  return JSON.stringify([code, severity, list, field, header, value, childKey, rest])
}

test('the order of rows, of columns and of sheets changes nothing but places', () => {
  fc.assert(fc.property(fc.nat(10_000), (seed) => {
    const { findings, children } = read({ ...original, sheets: shuffled(original.sheets.map((sheet) => shuffleSheet(sheet, seed)), seed + 3) })
    expect(findings.map(withoutPlaces).sort()).toEqual(plain.findings.map(withoutPlaces).sort())
    expect(children.map(({ key }) => key).sort()).toEqual(plain.children.map(({ key }) => key).sort())
  }), { numRuns: 8 })
})
