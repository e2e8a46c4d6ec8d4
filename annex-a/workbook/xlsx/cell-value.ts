import { isBlank, ownCopy } from '../blank.ts'
import type { Cell } from '../cells.ts'
import { unescapeExcel } from '../xml/entities.ts'
import { type NumberFormat, throughPattern } from './number-format.ts'
import { momentFromIso, momentOf, shownTime } from './serial.ts'

export type Content = Pick<Cell, 'kind' | 'value' | 'shown'>

export function textContent(text: string): Content | undefined {
  if (isBlank(text)) return undefined
  return { kind: 'text', value: text, shown: text }
}

/** What stands in `v`, by the cell's type as the file has it; undefined for nothing but blanks. */
export function contentOf(
  type: string | undefined,
  written: string,
  format: NumberFormat,
  from1904: boolean,
): Content | undefined {
  if (written === '') return undefined
  switch (type) {
    case 'str':
    case 'inlineStr':
      return textContent(ownCopy(unescapeExcel(written)))
    case 'b':
      return booleanContent(written.trim())
    case 'e':
      return { kind: 'error', value: written, shown: written }
    case 'd':
      return isoContent(written)
    case undefined:
    default:
      return numberContent(written, format, from1904)
  }
}

function booleanContent(written: string): Content {
  const value = written === '1' || written.toLowerCase() === 'true'
  return { kind: 'boolean', value, shown: value ? 'TRUE' : 'FALSE' }
}

function isoContent(written: string): Content | undefined {
  const moment = momentFromIso(written)
  return moment ? { kind: 'date', value: moment.iso, shown: moment.shown } : textContent(ownCopy(written))
}

function numberContent(written: string, format: NumberFormat, from1904: boolean): Content | undefined {
  const number = Number(written)
  // Some programs write words where a number should be, such as NaN: a person must still see them.
  if (!Number.isFinite(number)) return textContent(ownCopy(written))
  if (isBlank(written)) return undefined
  if (format.kind === 'number') return { kind: 'number', value: number, shown: shownNumber(number, format.pattern) }
  const timeAlone = number >= 0 && number < 1 && (format.kind === 'time' || number > 0)
  const moment = timeAlone ? undefined : momentOf(number, from1904)
  if (moment) return { kind: 'date', value: moment.iso, shown: moment.shown }
  return { kind: 'number', value: number, shown: timeAlone ? shownTime(number) : shownNoDate(number) }
}

/**
 * As the cell shows it, but whole numbers always with all their digits (Excel writes 12 or more as 1.23E+11; they are
 * likely to be somebody's number). Fifteen digits are what Excel itself keeps: 0.1 + 0.2 is 0.3.
 */
function shownNumber(number: number, pattern: string | undefined): string {
  if (!Number.isInteger(number)) return String(Number(number.toPrecision(15)))
  if (pattern !== undefined && number >= 0 && number < 1e15) return throughPattern(number, pattern)
  return String(number === 0 ? 0 : number)
}

/** Two numbers that Excel shows as days that never were. */
function shownNoDate(number: number): string {
  if (number === 0) return '00/01/1900'
  return number === 60 ? '29/02/1900' : shownNumber(number, undefined)
}
