import { contentOf } from '../workbook/xlsx/cell-value.ts'
import { customFormat } from '../workbook/xlsx/number-format.ts'

const PLAIN = 'General'

/**
 * A number format under which a number is seen as it was in the file (7 as 0007, half a day as 12:00), so that an ID keeps
 * its leading zeros; undefined where it looks so without. The file's own format is not known any more.
 */
export function formatToShow(value: number, shown: string): string | undefined {
  if (shown === String(value)) return undefined
  const format = candidates(value, shown).find((one) => shows(value, one) === shown)
  return format === PLAIN ? undefined : format
}

/** As our own reader sees it; undefined where it would be no number any more. */
function shows(value: number, format: string): string | undefined {
  const content = contentOf(undefined, String(value), customFormat(format), false)
  return content?.kind === 'number' ? content.shown : undefined
}

const candidates = (value: number, shown: string): string[] =>
  [PLAIN, everyDigit(shown), ...(Number.isInteger(value) ? ['dd/mm/yyyy'] : ['hh:mm', 'hh:mm:ss']), ownDigits(String(value), shown)]

/** Every digit shown stands for one of the number: `P-0007` is `\P\-0000`. Few formats serve many numbers in this way. */
const everyDigit = (shown: string): string => shown.replace(/./gsu, (place) => (/\d/.test(place) ? '0' : `\\${place}`))

/** Only the number's own digits, from the right, stand for it: for formats that have digits of their own, as in `"P2"0000`. */
function ownDigits(digits: string, shown: string): string {
  let format = ''
  let left = digits.length
  for (const place of [...shown].reverse()) {
    const own = left > 0 && place === digits[left - 1]
    if (own) left--
    format = (own ? '0' : `\\${place}`) + format
  }
  return format
}
