import { saysNothing } from './blank-words.ts'
import { notAnAge, notWhole } from './problems.ts'
import { bare, notRead, readAs, textOf, tidy, type CellReader } from './result.ts'

const NONE = new Set(['none', 'nil', 'zero', 'never'])

/** A whole number. One that is too small is read all the same, and the rule `count-too-small` asks. */
export const readCount: CellReader = (cell) => {
  const written = textOf(cell)
  if (cell.kind === 'number') return Number.isSafeInteger(cell.value) ? readAs(Number(cell.value)) : notRead(written, notWhole)
  const text = tidy(written)
  const match = /^([+-]?\d{1,3}(?:,\d{3})+|[+-]?\d+)(?:\.0+)?$/.exec(text)
  if (match && cell.kind !== 'date') {
    const value = Number(match[1]!.replaceAll(',', ''))
    return Number.isSafeInteger(value) ? readAs(value, String(value) === text ? null : written) : notRead(written, notWhole)
  }
  if (NONE.has(bare(text))) return readAs(0, written)
  if (saysNothing(text)) return readAs(null, written)
  return notRead(written, notWhole)
}

const YEARS = /^(\d{1,3}(?:\.\d+)?) ?(?:y|yrs?|years?)?(?: old)?(?:[, ]+(?:and )?(\d{1,2}) ?(?:m|mths?|months?)(?: old)?)?$/
const MONTHS = /^(\d{1,3}) ?(?:m|mths?|months?)(?: old)?$/
const UNDER_A_YEAR = /^\d{1,3} ?(?:w|wks?|weeks?|d|days?)(?: old)?$|^(?:<|under|less than) ?(?:1|one)(?: ?(?:y|yrs?|years?))?$|^newborn$/
const OLDEST = 130

/** Years at the last birthday: decimals go down, babies counted in months are 0, and -1 is a child not yet born. */
export const readAge: CellReader = (cell) => {
  const written = textOf(cell)
  const years = cell.kind === 'number' ? Number(cell.value) : cell.kind === 'date' ? null : ageOfText(tidy(written).toLowerCase())
  if (years !== null && years >= -1 && years < OLDEST) {
    const value = years < 0 ? -1 : Math.floor(years)
    return readAs(value, String(value) === written ? null : written)
  }
  if (cell.kind === 'text' && saysNothing(tidy(written))) return readAs(null, written)
  return notRead(written, notAnAge)
}

function ageOfText(text: string): number | null {
  if (text === '-1' || text === 'unborn' || text === 'not yet born') return -1
  const years = YEARS.exec(text)
  if (years) return Number(years[1])
  const months = MONTHS.exec(text)
  if (months) return Math.floor(Number(months[1]) / 12)
  return UNDER_A_YEAR.test(text) ? 0 : null
}
