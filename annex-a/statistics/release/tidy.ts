import { authorityOf } from '../../framework/authorities.ts'
import { judgements } from '../../framework/judgements.ts'
import { byteOrderMark, csvLine } from '../../outgoing/csv-line.ts'
import { gradeName, headings } from '../grade-names.ts'
import type { Cell } from '../outcome.ts'
import type { ReleaseContent, ReleaseTable } from './make.ts'

/** A file for programs: one observation a line, and what each column is. */
export interface TidyData {
  readonly columns: readonly { readonly name: string; readonly says: string }[]
  readonly rows: readonly (readonly Cell[])[]
}

export const symbols = { z: 'not applicable: the authority was not judged in this, or there is nothing of which to give a percentage' } as const

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')

/** How many columns at the left name a row, before the first that holds a figure. */
const naming = ({ columns, rows }: ReleaseTable['table']): number => Math.max(1, columns.findIndex((_, at) => rows.some((row) => typeof row[at] === 'number')))

/** Each figure of a table on a line of its own, with what names it. */
export const tidyTable = ({ table }: Pick<ReleaseTable, 'table'>, { cut }: Pick<ReleaseContent, 'cut'>): TidyData => {
  const names = naming(table)
  return {
    columns: [
      { name: 'inspected_to', says: 'Inspections that ended by this day (YYYY-MM-DD); [z] where they were not cut off by a day of their own' },
      { name: 'published_by', says: 'Reports published by this day (YYYY-MM-DD)' },
      ...table.columns.slice(0, names).map((column) => ({ name: slug(column), says: column })),
      { name: 'measure', says: 'What the value is: the heading of the table’s column' },
      { name: 'unit', says: '“number”, “per cent” (whole, a half rounded up) or “text”' },
      { name: 'value', says: `The value; [z] means ${symbols.z}` },
    ],
    rows: table.rows.flatMap((row) => table.columns.slice(names).map((measure, n): Cell[] => {
      const value = row[names + n] ?? null
      return [cut.inspectedTo ?? '[z]', cut.publishedBy, ...row.slice(0, names), measure, measure.includes('(%)') ? 'per cent' : typeof value === 'string' ? 'text' : 'number', value ?? '[z]']
    })),
  }
}

/** Every outcome that the release was made of, a judgement a line. */
export const tidyOutcomes = ({ outcomes, cut }: Pick<ReleaseContent, 'outcomes' | 'cut'>): TidyData => ({
  columns: [
    { name: 'authority_code', says: 'Three-digit code of the Department for Education' }, { name: 'authority', says: 'The authority' }, { name: 'region', says: 'Its region' }, { name: 'type', says: 'Its type' },
    { name: 'framework', says: 'The framework inspected under' }, { name: 'edition', says: 'Edition of the framework' }, { name: 'reinspection', says: 'Yes where the authority was inspected again under the same framework' },
    { name: 'inspected_from', says: 'First day of the inspection (YYYY-MM-DD)' }, { name: 'inspected_to', says: 'Last day of the inspection' }, { name: 'published', says: 'Day of publication' },
    { name: 'days_are', says: '“exact”, or “bounds” where the source gives only the days within which they lay' }, { name: 'judgement', says: 'What was judged' },
    { name: 'grade', says: `1 to 4; [z] means ${symbols.z}` }, { name: 'grade_says', says: 'The grade in words' }, { name: 'derived', says: 'Why the grade is known although our copy of the source lost it; [z] where it did not' }, { name: 'source', says: 'Where it was published' },
  ],
  rows: outcomes.flatMap((one) => judgements.filter(({ code }) => one.grades[code] !== undefined).map(({ code }): Cell[] => {
    const [{ name = one.printedAs, region = '[z]', type = '[z]' }, grade] = [authorityOf(one.authority) ?? {}, one.grades[code] ?? null]
    return [one.authority, name, region, type, one.framework, one.edition || '[z]', one.reinspectionOf === null ? 'No' : 'Yes', one.inspectedFrom, one.inspectedTo, one.published, one.datesAre, headings[code],
      grade ?? '[z]', grade === null ? 'Not judged' : one.framework === 'SIF' || grade !== 3 ? gradeName(grade, cut.publishedBy) : 'Adequate', one.derived[code] ?? '[z]', one.source]
  })),
})

export const csvOf = ({ columns, rows }: TidyData): string => byteOrderMark + [columns.map(({ name }) => name), ...rows].map(csvLine).join('')
