import { writeDate } from '../dates.ts'
import { dateNotReal, notADate } from './problems.ts'
import { saysNothing } from './blank-words.ts'
import { dateOfNumber, readDateText } from './date-text.ts'
import { notRead, readAs, textOf, tidy, type CellReader } from './result.ts'

/** Real dates, serial numbers and text in every form that returns are known to hold. A time of day is dropped, and said to be. */
export const dateReader = (inspectionDate: string): CellReader => (cell) => {
  const written = textOf(cell)
  if (cell.kind === 'date') {
    const value = String(cell.value)
    return readAs(value.slice(0, 10), value.length > 10 ? written : null)
  }
  if (cell.kind === 'number') {
    const date = dateOfNumber(Number(cell.value))
    return date ? readAs(date, written) : notRead(written, notADate)
  }
  const text = tidy(written)
  if (saysNothing(text)) return readAs(null, text)
  const read = readDateText(text, inspectionDate)
  if (read.date === null) return notRead(written, read.looksLikeDate ? dateNotReal : notADate)
  return readAs(read.date, text === writeDate(read.date) ? null : written)
}
