import type { Cell } from '#annex-a/workbook/cells.ts'
import type { Read, ReadSheet } from './judge.ts'
import type { Reading, SheetReading } from './second-reading.ts'
import { Doubtful } from './tree.ts'

/** What must hold of a spoilt file, as a question of what came of it: null, or what is wrong. */
export type Must = (read: Read) => string | null

export const refused: Must = ({ sheets }) => (sheets === null ? null : 'was read, and should have been refused')

export const whole = (sheets: readonly SheetReading[]): Must => ({ sheets: read }) => (read === null ? 'was refused, and should have been read' : differs(read, sheets))

/** Refused, or read as if nothing had happened: never something between. */
export const wholeOrRefused = (sheets: readonly SheetReading[]): Must => ({ sheets: read }) => (read === null ? null : differs(read, sheets))

/** Refused, or read as a slow and strict reader reads it; where even that one cannot tell, nothing may be lost of what was there before. */
export const asReadAgain = (again: () => readonly SheetReading[], before: readonly SheetReading[]): Must => (read) => {
  if (read.sheets === null) return null
  try {
    return differs(read.sheets, again())
  } catch (error) {
    if (!(error instanceof Doubtful)) throw error
    const wrong = differs(read.sheets, before)
    return wrong && `${wrong} (should have been refused: ${error.message})`
  }
}

export function differs(read: readonly ReadSheet[], sheets: readonly SheetReading[]): string | null {
  if (read.length !== sheets.length) return `${sheets.length} sheets became ${read.length}`
  for (const [i, { name, cells }] of sheets.entries()) {
    const left = new Map(cells)
    if (read[i]!.name !== name) return `sheet "${name}" became "${read[i]!.name}"`
    for (const { number, cells: given } of read[i]!.rows) {
      for (const cell of given) {
        const place = `${number}:${cell.column}`
        const expected = left.get(place)
        if (expected === undefined) return `"${cell.shown.slice(0, 60)}" came to ${place} from nowhere`
        if (!isSame(cell, expected)) return `${JSON.stringify(expected).slice(0, 60)} became ${JSON.stringify(cell.value).slice(0, 60)} at ${place}`
        left.delete(place)
      }
    }
    if (left.size > 0) return `${[...left.keys()].slice(0, 5).join(' ')} of "${name}" is gone`
  }
  return null
}

function isSame({ kind, value, shown }: Cell, expected: Reading): boolean {
  if (kind === 'date') return typeof expected === 'number' ? sameDay(String(value), expected) : expected.trim().startsWith(String(value).slice(0, 10))
  if (kind === 'error') return value === (expected === '#formula' ? '' : expected)
  if (kind === 'boolean') return shown === expected
  return value === expected
}

const DAYS_1904 = 1_462

/** Excel's day numbers are right from 1 March 1900; dates may be counted from 1904 instead. */
function sameDay(iso: string, serial: number): boolean {
  const days = (Date.parse(`${iso.slice(0, 10)}T${iso.slice(11) || '00:00:00'}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  return [0, DAYS_1904].some((shift) => Math.abs(days - serial - shift) < 0.0001) || (serial < 60 && Math.abs(days - serial - 1) < 0.0001)
}
