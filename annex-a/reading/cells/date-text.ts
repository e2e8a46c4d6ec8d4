import { fromSerial, realDate, year } from '../dates.ts'

/** `real: false`: written like a date, but the calendar has no such day. */
export type DateText = { readonly date: string } | { readonly date: null; readonly looksLikeDate: boolean }

const MONTH = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const MONTH_KEYS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TIME = /[ t,]+(?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?z| ?[+-]\d{2}:?\d{2})?$/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[, ]+/
const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/
const NAMED = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\/.\\- ]*(?:of )?(${MONTH})[\\/.,\\- ]*(\\d{4}|\\d{2})$`)
const NAMED_FIRST = new RegExp(`^(${MONTH})[ .\\-]*(\\d{1,2})(?:st|nd|rd|th)?[, ]+(\\d{4})$`)
/** 18 May 1927 to 31 December 2099: a smaller number in a date column is a year or a slip, not a day. */
const SERIAL = { least: 10_000, most: 73_050 }

/** The day that a number in a date column means, or null. 20140303 is read as 3 March 2014. */
export function dateOfNumber(number: number): string | null {
  if (number >= SERIAL.least && number <= SERIAL.most) return fromSerial(number)
  if (Number.isInteger(number) && number >= 19_000_101 && number <= 21_001_231) {
    return realDate(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100)
  }
  return null
}

/**
 * Text that people write for a day, day before month as in Britain.
 * Two-digit years are the latest that is not more than a year after the inspection.
 */
export function readDateText(text: string, inspectionDate: string): DateText {
  const plain = text.toLowerCase().replace(TIME, '').replace(WEEKDAY, '').trim()
  const parts = partsOf(plain)
  if (!parts) {
    const number = /^\d{5}(\.\d+)?$|^\d{8}$/.test(plain) ? dateOfNumber(Number(plain)) : null
    return number ? { date: number } : { date: null, looksLikeDate: false }
  }
  const [y, m, d] = parts
  const date = realDate(y.length === 2 ? fullYear(Number(y), year(inspectionDate)) : Number(y), m, d)
  return date ? { date } : { date: null, looksLikeDate: true }
}

function partsOf(text: string): readonly [year: string, month: number, day: number] | null {
  let match = DAY_FIRST.exec(text)
  if (match) return [match[3]!, Number(match[2]), Number(match[1])]
  match = YEAR_FIRST.exec(text)
  if (match) return [match[1]!, Number(match[2]), Number(match[3])]
  match = NAMED.exec(text)
  if (match) return [match[3]!, monthOf(match[2]!), Number(match[1])]
  match = NAMED_FIRST.exec(text)
  if (match) return [match[3]!, monthOf(match[1]!), Number(match[2])]
  return null
}

const monthOf = (name: string): number => MONTH_KEYS.indexOf(name.slice(0, 3)) + 1

const fullYear = (yy: number, inspectionYear: number): number => {
  const inThisCentury = Math.floor(inspectionYear / 100) * 100 + yy
  return inThisCentury > inspectionYear + 1 ? inThisCentury - 100 : inThisCentury
}
