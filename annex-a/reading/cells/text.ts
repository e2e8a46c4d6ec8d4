import { readAs, textOf, tidy, type CellReader } from './result.ts'

/** Free text: read as it is, without blanks at its ends. */
export const readText: CellReader = (cell) => {
  const written = textOf(cell)
  const value = tidy(written)
  return readAs(value, value === written ? null : written)
}

/** 123.0 is what a spreadsheet makes of the ID 123. */
const POINT_ZERO = /^(\d+)\.0+$/

/**
 * An ID is text, never a number: leading zeros stay, whether typed or shown by the number format.
 * Too long a number is shown as 1.2E+15, so there the digits themselves are taken.
 */
export const readKey: CellReader = (cell) => {
  const shown = textOf(cell)
  const written = cell.kind === 'number' && !/^\d+$/.test(shown) ? plainDigits(Number(cell.value)) : shown
  const value = tidy(written).replace(POINT_ZERO, '$1')
  return readAs(value, value === written ? null : written)
}

const plainDigits = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e21 ? number.toFixed(0) : String(number)

/** What joins one child's rows over the lists: the ID without case and with single spaces. Leading zeros stay. */
export const joinKey = (id: string): string => id.toLowerCase()
