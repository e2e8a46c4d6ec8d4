import { saysNothing } from './blank-words.ts'
import { notHours } from './problems.ts'
import { bare, notRead, readAs, textOf, tidy, type CellReader } from './result.ts'

const IN_A_WEEK = 168
const NONE = new Set(['none', 'nil', 'zero', 'nohours'])
const UNIT = String.raw`(?:h|hrs?|hours?)(?: ?(?:a|per|each|\/|p\.?) ?(?:w\.?|wks?|week))?`
const HOURS = new RegExp(String.raw`^(\d{1,3}(?:\.\d+)?|\.\d+) ?(?:${UNIT})?\.?$`)
const HOURS_AND_MINUTES = /^(\d{1,3}) ?(?:h|hrs?|hours?)(?: and)? ?([0-5]?\d) ?(?:m|mins?|minutes?)\.?$/

/** Hours in a week, decimals and all. "Less than 25" and "10-15" are no number, and a time of day is none either. */
export const readHours: CellReader = (cell) => {
  const written = textOf(cell)
  const hours = cell.kind === 'number' ? Number(cell.value) : cell.kind === 'text' ? hoursOfText(tidy(written).toLowerCase()) : null
  if (hours !== null && hours >= 0 && hours <= IN_A_WEEK) return readAs(hours, String(hours) === written ? null : written)
  if (cell.kind === 'text' && saysNothing(tidy(written))) return readAs(null, written)
  return notRead(written, notHours)
}

function hoursOfText(text: string): number | null {
  if (NONE.has(bare(text))) return 0
  const plain = HOURS.exec(text)
  if (plain) return Number(plain[1])
  const both = HOURS_AND_MINUTES.exec(text)
  return both ? Number(both[1]) + Math.round((Number(both[2]) / 60) * 100) / 100 : null
}
