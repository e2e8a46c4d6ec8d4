import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlank } from '#annex-a/workbook/blank.ts'
import type { SheetRow } from '#annex-a/workbook/cells.ts'
import { book, escapeXml, rowsOf } from './build-workbook.ts'
import { bytesOf } from './build-zip.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom('_x000D_', '_x005F_', '&', '&amp;', '"', '""', ',', ';', '\t', '\r\n', '\n', '\r', '<', ']]>', ' ', '\u00a0', "'", '=1+1', 'é'), { maxLength: 6 }).map((pieces) => pieces.join('')),
)
const anyTable = (cell: fc.Arbitrary<string>) => fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 })

/** What should come of a table: blank cells and rows without any others are not reported. */
function filled(table: readonly (readonly string[])[]): [number, number, string][] {
  return table.flatMap((cells, row) => cells.flatMap((text, column) => (isBlank(text) ? [] : [[row + 1, column, text] as [number, number, string]])))
}

function found(rows: readonly SheetRow[]): [number, number, unknown][] {
  return rows.flatMap((row) => row.cells.map((cell) => [row.number, cell.column, cell.value] as [number, number, unknown]))
}

test('any table of texts reads back from a workbook', () => {
  fc.assert(
    fc.property(anyTable(anyText), fc.boolean(), (table, shared) => {
      const texts: string[] = []
      const cell = (text: string) => (shared ? `<c t="s"><v>${texts.push(`<si><t>${asExcel(text)}</t></si>`) - 1}</v></c>` : `<c t="inlineStr"><is><t>${asExcel(text)}</t></is></c>`)
      const rows = table.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')
      expect(found(rowsOf(book({ sheets: [rows], sharedStrings: texts.join('') })))).toEqual(filled(table))
    }),
  )
})

test('any table of texts reads back from CSV', () => {
  // A zero byte or many control characters mark a file that is not text.
  const printable = anyText.map((text) => text.replace(/[^\P{Cc}\t\n\r]/gu, ''))
  fc.assert(
    fc.property(anyTable(printable), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (table, separator, lineEnd, mark) => {
      // As every program writes it: rows of one length. In others a cell with lines looks like rows that it has swallowed.
      const width = Math.max(...table.map(({ length }) => length))
      const withHeader = [Array.from({ length: width }, (_, i) => `Column ${i}`), ...table.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])]
      const csv = withHeader.map((cells) => cells.map((text) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator)).join(lineEnd)
      expect(found(rowsOf(bytesOf((mark ? '\ufeff' : '') + csv)))).toEqual(filled(withHeader))
    }),
  )
})

/** How Excel writes a text: what XML cannot hold, and what looks like that, is escaped. */
function asExcel(text: string): string {
  const kept = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
  return escapeXml(kept)
}
