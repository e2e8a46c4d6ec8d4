import { grades, type Grade } from '#annex-a/framework/judgement.ts'
import { sayCount } from './numbers.ts'

/** A grade as a person recorded it: `Good`, `Not judged`. */
export const sayGrade = (grade: Grade | null): string => grades.find((one) => one.grade === grade)?.says ?? 'Not judged'

export const gradeWords = { outstanding: 'Outstanding', good: 'Good', requires_improvement: 'Requires improvement', inadequate: 'Inadequate' } as const

/** The beginning of a long text, cut between words. */
export const beginningOf = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`)

export const sayRecords = (number: number): string => sayCount(number, 'record', 'records')

/** `T01, T04 and 3 more`. */
export const sayCases = (cases: readonly string[]): string => (cases.length <= 6 ? cases.join(', ') : `${cases.slice(0, 5).join(', ')} and ${cases.length - 5} more`)
