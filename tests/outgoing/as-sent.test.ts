import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateOpened } from '#annex-a/outgoing/annotated-workbook.ts'
import { excelText } from '#annex-a/outgoing/excel-text.ts'
import { serialOf } from '#annex-a/outgoing/excel-date.ts'
import { formatToShow } from '#annex-a/outgoing/number-shown.ts'
import { checkOpened } from '#annex-a/reading/check-opened.ts'
import { isBlank } from '#annex-a/workbook/blank.ts'
import type { Cell, SheetRow, Workbook } from '#annex-a/workbook/cells.ts'
import { contentOf } from '#annex-a/workbook/xlsx/cell-value.ts'
import { customFormat } from '#annex-a/workbook/xlsx/number-format.ts'
import { momentFromIso, momentOf } from '#annex-a/workbook/xlsx/serial.ts'
import { cellsOf, open, options } from './copies.ts'

const HEADINGS = ['Child unique ID', 'Gender', 'Ethnicity', 'Date of birth', 'Age of child (years)', 'Date of contact', 'Contact source', 'Anything']

type Content = Omit<Cell, 'column'>

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(' 007 ', '=1+1', '_x000D_', '_x005F_x0041_', 'a\r\nb', '\u0000', '\ud800', '\ufffe', "'quoted", '<&>"', '\u00a0x\u00a0', 'x'.repeat(32_767)),
).filter((text) => !isBlank(text)).map((text): Content => ({ kind: 'text', value: text, shown: text }))

/** Numbers as any workbook may show them: what our reader makes of a number and a format. */
const numbers = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)), fc.maxSafeInteger(), fc.constantFrom(0, 0.5, 60, 1e21, 0.1 + 0.2, 41_000)),
  fc.constantFrom('General', '0', '0000', '000000000', '"P"0000', '"P2"000', '00-00-00', '0.00', 'dd/mm/yyyy', 'hh:mm:ss', '#,##0'),
).map(([number, format]): Content => contentOf(undefined, String(number), customFormat(format), false)!)

const dates = fc.tuple(fc.integer({ min: 1, max: 2_958_465 }), fc.constantFrom(0, 0.5, 0.999_988_425_9, 1 / 86_400))
  .filter(([day]) => day !== 60).map(([day, time]): Content => { const { iso, shown } = momentOf(day + time, false)!; return { kind: 'date', value: iso, shown } })

const others = fc.constantFrom<Content>(
  { kind: 'boolean', value: true, shown: 'TRUE' }, { kind: 'boolean', value: false, shown: 'FALSE' },
  { kind: 'error', value: '#REF!', shown: '#REF!' }, { kind: 'error', value: '#DIV/0!', shown: '#DIV/0!' },
)

const content = fc.oneof(texts, numbers, dates, others)
const rows = fc.array(fc.array(fc.option(content), { minLength: 1, maxLength: HEADINGS.length }), { minLength: 1, maxLength: 8 })

function asWorkbook(contents: readonly (readonly (Content | null)[])[]): Workbook {
  const heading: SheetRow = { number: 2, hidden: false, cells: HEADINGS.map((text, column) => ({ column, kind: 'text', value: text, shown: text })) }
  const title: SheetRow = { number: 1, hidden: false, cells: [{ column: 0, kind: 'text', value: ' A title ', shown: ' A title ' }] }
  const below = contents.map((cells, i): SheetRow => ({ number: i + 3, hidden: i % 3 === 1, cells: cells.flatMap((cell, column) => (cell ? [{ ...cell, column }] : [])) }))
  return { format: 'xlsx', sheets: [{ name: 'List 1', hidden: false, hiddenColumns: [], merged: [], rows: () => [title, heading, ...below.filter(({ cells }) => cells.length > 0)] }] }
}

describe('what stands in a cell of the copy', () => {
  test('is what was sent, in value, kind and looks', async () => {
    await fc.assert(fc.asyncProperty(rows, async (contents) => {
      const workbook = asWorkbook(contents)
      const file = { name: 'x.xlsx', open: () => workbook }
      const copy = open(await annotateOpened([file], checkOpened([{ ...file, bytes: 0 }], options)))
      const written = cellsOf(copy, 'List 1')
      const sent = cellsOf(workbook, 'List 1')
      for (const [place, cell] of sent) {
        const [column, row] = place.split(':').map(Number)
        expect(written.get(`${column! + 2}:${row}`)).toEqual({ ...cell, column: column! + 2 })
      }
      expect([...written.keys()].filter((place) => Number(place.split(':')[0]) > 1)).toHaveLength(sent.size)
      const hidden = ({ sheets }: Workbook): number[] => [...sheets.find(({ name }) => name === 'List 1')!.rows()].filter((row) => row.hidden).map(({ number }) => number)
      expect(hidden(copy)).toEqual(hidden(workbook))
    }), { numRuns: 40 })
  })

  test('a formula is the value that was last saved, and one never worked out is #N/A', async () => {
    const workbook = asWorkbook([[{ kind: 'number', value: 7, shown: '7', formula: true }, { kind: 'error', value: '', shown: '', formula: true }]])
    const file = { name: 'x.xlsx', open: () => workbook }
    const written = cellsOf(open(await annotateOpened([file], checkOpened([{ ...file, bytes: 0 }], options))), 'List 1')
    expect(written.get('2:3')).toEqual({ column: 2, kind: 'number', value: 7, shown: '7' })
    expect(written.get('3:3')).toEqual({ column: 3, kind: 'error', value: '#N/A', shown: '#N/A' })
  })
})

test('a day has the number that Excel gives it; before 1900 it has none', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_958_465 }).filter((day) => day !== 60), (day) => {
    expect(serialOf(momentOf(day, false)!.iso)).toBe(day)
  }))
  expect(serialOf('1900-02-28')).toBe(59)
  expect(serialOf('1900-03-01')).toBe(61)
  expect(serialOf('2014-03-03T12:00:00')).toBe(41_701.5)
  expect(serialOf('1899-12-31')).toBeNull()
  expect(serialOf(momentFromIso('0050-01-01')!.iso)).toBeNull()
})

test.each([
  [7, '7', undefined], [7, '0007', '0000'], [7, 'P-0007', '\\P\\-0000'], [7, 'P20007', '\\P\\2\\0\\0\\00'], [0.5, '12:00', 'hh:mm'],
  [0, '00/01/1900', 'dd/mm/yyyy'], [0.1 + 0.2, '0.3', undefined], [1e21, '1e+21', undefined],
])('%d shown as %s needs the format %s', (value, shown, format) => {
  expect(formatToShow(value, shown)).toBe(format)
})

test('text that Excel would change is written in its own marks', () => {
  expect(excelText('plain\ttext\nwith _x and _x00_')).toBe('plain\ttext\nwith _x and _x00_')
  expect(excelText('a\rb\u0000_x000D_')).toBe('a_x000D_b_x0000__x005F_x000D_')
})
