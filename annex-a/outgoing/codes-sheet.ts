import type { Worksheet } from 'exceljs'
import { sayDate } from '../reading/dates.ts'
import { allChoices, type Choice } from './choices.ts'
import type { RangeOf } from './blank-list.ts'
import { addRow, addTable, addTitle, setWidths } from './sheet-text.ts'

export const CODES_SHEET = 'Codes'

/** Every code in one table, set after set, and where the choices of each set stand in it. */
export function writeCodes(sheet: Worksheet): RangeOf {
  setWidths(sheet, [58, 16, 58, 44, 34])
  addTitle(sheet, 'Codes that the lists use')
  addRow(sheet, ['Each list offers these in a drop-down. The code alone, or its meaning alone, is read as well.'])
  const ranges = new Map<string, string>()
  const rows = allChoices().flatMap(({ name, says, choices }) => choices.map((choice) => ({ name, cells: [choice.chosen, choice.token, choice.means, says, inUse(choice)] })))
  addTable(sheet, ['Choose', 'Code', 'Meaning', 'Used for', 'In use'], rows.map(({ cells }) => cells))
  const first = sheet.rowCount - rows.length + 1
  for (const [name, own] of Map.groupBy(rows.map((row, i) => ({ ...row, number: first + i })), (row) => row.name)) {
    ranges.set(name, `${CODES_SHEET}!$A$${own[0]!.number}:$A$${own.at(-1)!.number}`)
  }
  return (codeSet) => {
    const range = ranges.get(codeSet)
    if (range === undefined) throw new RangeError(`There is no code set called ${codeSet}`)
    return range
  }
}

function inUse({ from, until }: Choice): string {
  const parts = [...(from === null ? [] : [`from ${sayDate(from)}`]), ...(until === null ? [] : [`until ${sayDate(until)}`])]
  return parts.length === 0 ? '' : parts.join(' ').replace(/^./, (letter) => letter.toUpperCase())
}
