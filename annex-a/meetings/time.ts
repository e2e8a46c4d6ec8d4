import { textOf, tidy } from '../reading/cells/result.ts'
import type { Cell } from '../workbook/cells.ts'

const DAY_MINUTES = 1_440
const two = (number: number): string => String(number).padStart(2, '0')
const clock = (hours: number, minutes: number): string | null => (hours <= 23 && minutes <= 59 ? `${two(hours)}:${two(minutes)}` : null)

const WORDS: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', '12 noon': '12:00', '12noon': '12:00' }
/** "10:30", "10.30am", "1030", "10 am", "from 10:30", "10:30 - 12:00", "10:30 hrs": the beginning is what is asked. */
const TIME = /^(?:at |from )?(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?|(\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?)?\s*(?:hrs?|hours|h)?(?:\s*(?:-|–|—|to|until)\s*\S.*)?$/

/** A time of day that people write, as `HH:MM`; null where it is none. */
export function readTimeText(text: string): string | null {
  const plain = tidy(text).toLowerCase()
  const word = WORDS[plain]
  if (word !== undefined) return word
  const match = TIME.exec(plain)
  if (!match) return null
  const [, hours = '', minutes = match[3] ?? '', , half] = match
  // "9" or "10" alone may be anything; "10am" is a time.
  if (!minutes && !half) return null
  const hour = Number(hours)
  if (half === undefined) return clock(hour, Number(minutes))
  if (hour < 1 || hour > 12) return null
  return clock((hour % 12) + (half.startsWith('p') ? 12 : 0), Number(minutes || 0))
}

/** A cell that holds a time of day, as Excel or as people write it; null where it cannot be read. */
export function readTimeCell(cell: Cell): string | null {
  if (cell.kind === 'number') return ofNumber(Number(cell.value))
  if (cell.kind === 'date') return timeOfDate(cell)
  return cell.kind === 'text' ? readTimeText(textOf(cell)) : null
}

/** The time of day in a cell that holds a day and a time; null where it holds a day alone. */
export function timeOfDate(cell: Cell): string | null {
  if (cell.kind === 'date') return String(cell.value).length > 10 ? String(cell.value).slice(11, 16) : null
  const written = /\s(\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]m)$/i.exec(cell.kind === 'text' ? tidy(textOf(cell)) : '')
  return written ? readTimeText(written[1]!) : null
}

/** A part of a day as Excel keeps it, 0.4375; a clock without its colon, 1030; or a decimal point for one, 10.3. */
function ofNumber(number: number): string | null {
  if (number > 0 && number < 1) {
    const minutes = Math.round(number * DAY_MINUTES)
    return clock(Math.floor(minutes / 60), minutes % 60)
  }
  if (Number.isInteger(number)) return number >= 100 && number < 2_400 ? clock(Math.floor(number / 100), number % 100) : null
  return number >= 1 && number < 24 ? clock(Math.floor(number), Math.round((number % 1) * 100)) : null
}
