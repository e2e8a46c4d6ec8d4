import type { Column, DataValidation, Worksheet } from 'exceljs'
import { byKind, type Field } from '../specification/grammar/field.ts'
import type { List } from '../specification/grammar/list.ts'
import { columnLetter } from '../workbook/a1.ts'
import { DATE_FORMAT, HEADING_FILL, TEXT_FORMAT } from './cell-styles.ts'
import { YES_NO } from './choices.ts'
import { sayKind } from './field-kind.ts'

/** Where the choices of a code set stand, such as `Codes!$A$5:$A$20`. */
export type RangeOf = (codeSet: string) => string

/** As far down as drop-downs reach: more rows than people type. Some programs make an object of each row when they open them. */
const LAST_ROW = 5_000
/** Excel's limits. */
const LONGEST_PROMPT = 255
const LONGEST_PROMPT_TITLE = 32

/** One list with its headings and no rows. */
export function writeBlankList(sheet: Worksheet, { fields }: List, rangeOf: RangeOf): void {
  const all = Object.values(fields)
  const heading = sheet.addRow(all.map(({ label }) => label))
  heading.height = 62
  heading.eachCell((cell, number) => {
    cell.style = HEADING
    cell.note = help(all[number - 1]!)
  })
  all.forEach((field, i) => {
    const column = sheet.getColumn(i + 1)
    column.width = widthOf(field)
    const format = formatOf(field)
    if (format !== null) formatBelow(column, format)
    const validation = validationOf(rangeOf)(field)
    const letter = columnLetter(i)
    if (validation) validationsOf(sheet).add(`${letter}2:${letter}${LAST_ROW}`, { ...validation, ...prompt(field) })
  })
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 1 }]
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' }
}

const HEADING = {
  font: { bold: true, size: 11, name: 'Calibri' },
  alignment: { wrapText: true, vertical: 'top' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADING_FILL } },
  border: { bottom: { style: 'thin' } },
} as const

/** The format of the whole column; the heading has a style of its own. */
const formatBelow = (column: Column, format: string): void => { (column as { style: object }).style = { numFmt: format } }

/** exceljs has these, and says nothing of them in its types. */
const validationsOf = (sheet: Worksheet): { add(range: string, validation: DataValidation): void } =>
  (sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } }).dataValidations

const widthOf = byKind<number>({ child: () => 16, reference: () => 18, text: () => 24, date: () => 15, yesNo: () => 13, count: () => 14, hours: () => 14, age: () => 10, code: () => 30 })

/** IDs, codes and text stay text, so that leading zeros stay and 3/4 is no date. */
const formatOf = byKind<string | null>({
  child: () => TEXT_FORMAT, reference: () => TEXT_FORMAT, text: () => TEXT_FORMAT, code: () => TEXT_FORMAT,
  date: () => DATE_FORMAT, yesNo: () => null, count: () => null, hours: () => null, age: () => null,
})

/** Nothing is refused: a list with an unusual value is better sent than not. */
const warn = (error: string) => ({ allowBlank: true, showErrorMessage: true, errorStyle: 'warning', errorTitle: 'Check what you typed', error })
const whole = (from: number, to: number, error: string): DataValidation => ({ type: 'whole', operator: 'between', formulae: [from, to], ...warn(error) })
/** Excel does not know days before 1900. */
const FIRST_DAY = new Date('1900-03-01')
const LAST_DAY = new Date('2099-12-31')
/** As many as a week has. */
const HOURS_IN_A_WEEK = 168
const LARGEST_COUNT = 1_000_000

const validationOf = (rangeOf: RangeOf): ((field: Field) => DataValidation | null) => {
  // Codes are often pasted or typed without their meaning: that is right as well, and no warning.
  const choose = (codeSet: string): DataValidation => ({ type: 'list', formulae: [rangeOf(codeSet)], allowBlank: true, showErrorMessage: false })
  return byKind<DataValidation | null>({
    child: () => null,
    reference: () => null,
    text: () => null,
    date: () => ({ type: 'date', operator: 'between', formulae: [FIRST_DAY, LAST_DAY], ...warn('This is not a date as day/month/year, for example 28/02/2014.') }),
    yesNo: () => choose(YES_NO),
    count: ({ atLeast = 0 }) => whole(atLeast, LARGEST_COUNT, `This is not a whole number of ${atLeast} or more.`),
    hours: () => ({ type: 'decimal', operator: 'between', formulae: [0, HOURS_IN_A_WEEK], ...warn('This is not a number of hours a week, such as 12.5.') }),
    age: () => whole(-1, 130, 'This is not an age in whole years. Leave it empty, or write -1, for a child not yet born.'),
    code: ({ codes }) => choose(codes),
  })
}

const prompt = ({ label, help: text }: Field): Partial<DataValidation> =>
  ({ showInputMessage: true, promptTitle: short(label, LONGEST_PROMPT_TITLE), prompt: short(text, LONGEST_PROMPT) })

const short = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

/** What a note on a heading says; the instructions say the same in a table. */
const help = (field: Field): string => [field.help, sayKind(field), ...(field.stage === 2 ? ['May follow at the second submission date.'] : [])].join('\n')
