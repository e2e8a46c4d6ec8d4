import { addDays } from '#annex-a/reading/dates.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Example, ExampleCell, ExampleRows } from '#annex-a/rules/grammar/example.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { committed } from '../support/committed.ts'

/**
 * How often each rule answers where one cell of its examples is a little other: a day before and after, one more and one
 * less, the other answer, empty; a row gone, a row twice. A moved boundary shows in the review.
 */

const dayBeside = (written: string, days: number): string => {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written)!
  return addDays(`${year!}-${month!}-${day!}`, days)
}

function others(cell: ExampleCell): ExampleCell[] {
  if (typeof cell === 'number') return [cell - 1, cell + 1, null]
  if (typeof cell !== 'string') return []
  if (/^\d\d\/\d\d\/\d{4}$/.test(cell)) return [dayBeside(cell, -1), dayBeside(cell, 1), dayBeside(cell, 365), null]
  if (cell === 'Y' || cell === 'N') return [cell === 'Y' ? 'N' : 'Y', 'U', null]
  return [null]
}

const times = (code: string, example: Example): number => {
  const { findings, flags: raised } = tryExample(example)
  return [...findings, ...raised].filter((one) => one.code === code).length
}

/** Such as `8.1.lastVisit 0110`: list 8, first row, and how often it answered for each other value. */
function nearby(code: string, example: Example): string {
  const sheets = example.sheets ?? []
  const asked = (sheet: ExampleRows, rows: ExampleRows['rows']): number => times(code, { ...example, sheets: sheets.map((one) => (one === sheet ? { ...sheet, rows } : one)) })
  return sheets.flatMap((sheet) => ('grid' in sheet ? [] : sheet.rows.slice(0, MOST_ROWS).flatMap((row, at) => {
    const withRow = (changed: ExampleRows['rows'][number]): number => asked(sheet, sheet.rows.map((one, i) => (i === at ? changed : one)))
    const cells = Object.entries(row).map(([field, cell]) => [field, others(cell).map((other) => withRow({ ...row, [field]: other })).join('')] as const)
    const rows = `${asked(sheet, sheet.rows.filter((_, i) => i !== at))}${asked(sheet, [...sheet.rows, row])}`
    return [...cells.filter(([, answers]) => answers !== ''), ['row', rows] as const].map(([field, answers]) => `${sheet.list}.${at + 1}.${field} ${answers}`)
  }))).join('; ')
}
/** Of an example of many rows, which are all alike. */
const MOST_ROWS = 3

committed(import.meta.url, 'committed/nearby.json', 'answers as it did to what is near its examples', [...rules, ...flags].map(({ code, examples }) =>
  [code, () => ({ passes: nearby(code, examples.passes), breaks: nearby(code, examples.breaks) })] as const))
