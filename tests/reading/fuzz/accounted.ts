import type { Checked, ReadList, ReadRow } from '#annex-a/reading/checked.ts'
import { columnLetter } from '#annex-a/workbook/a1.ts'
import type { Cell, SheetRow } from '#annex-a/workbook/cells.ts'
import type { ReadSheet } from './judge.ts'

/**
 * Every sheet, row and cell of a file that was taken is found again in what the check gives: in a list, among the rows
 * that are said to be skipped, or on a sheet that is said to be no list. Null, or what is not.
 */
export function unaccounted(sheets: readonly ReadSheet[], checked: Checked): string | null {
  const others = [...checked.files[0]!.otherSheets]
  const lists = [...checked.lists]
  for (const { name, rows } of sheets) {
    const list = lists.findIndex((one) => one.sheet === name && sameRows(one, rows) === null)
    if (list >= 0) {
      const wrong = cellsUnaccounted(lists[list]!, rows)
      if (wrong !== null) return wrong
      lists.splice(list, 1)
      continue
    }
    const other = others.findIndex((one) => one.name === name && one.rows === rows.length)
    if (other < 0) return sameRows(lists.find((one) => one.sheet === name), rows) ?? `sheet "${name}" is gone`
    others.splice(other, 1)
  }
  return lists.length > 0 ? `list ${lists[0]!.list} came from nowhere` : null
}

function sameRows(list: ReadList | undefined, rows: readonly SheetRow[]): string | null {
  if (!list) return 'the sheet is gone'
  const given = [...list.rows.map(({ number }) => number), ...list.footerRows].sort((a, b) => a - b).join()
  const sent = rows.filter(({ number }) => number > list.headerRow).map(({ number }) => number).join()
  return given === sent ? null : `rows ${sent} became ${given}`
}

function cellsUnaccounted(list: ReadList, rows: readonly SheetRow[]): string | null {
  const fields = new Map(list.columns.map(({ column, field }) => [column, field]))
  const extras = new Map(list.extra.map(({ column, header }) => [column, header]))
  const read = new Map(list.rows.map((row) => [row.number, row]))
  for (const { number, cells } of rows) {
    const row = read.get(number)
    if (!row) continue
    const gone = cells.find((cell) => !isKept(cell, row, fields.get(columnLetter(cell.column)), extras.get(columnLetter(cell.column))))
    if (gone) return `${columnLetter(gone.column)}${number} of list ${list.list} (${JSON.stringify(gone.shown).slice(0, 60)}) is gone`
  }
  return null
}

function isKept({ shown }: Cell, { values, written, extra }: ReadRow, field: string | undefined, header: string | undefined): boolean {
  if (header !== undefined) return extra[header] === shown
  if (field === undefined) return false
  return values[field] !== null || Object.hasOwn(written, field)
}
