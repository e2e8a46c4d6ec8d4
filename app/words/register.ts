import { entryColumns, type EntryField } from '#annex-a/statistics/incoming/columns.ts'
import { earlierGradeName, gradeName } from '#annex-a/statistics/grade-names.ts'
import { frameworks } from '#annex-a/statistics/frameworks.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { sayDate } from '#annex-a/reading/dates.ts'

/** The judgements of an outcome, in their order, as the register heads them. */
export const gradeColumns = (['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB'] as const).map((code) => ({ code, label: entryColumns[code].label }))

/** `3 – Requires improvement`; what the grade was called at the time. */
export const sayGrade = (grade: Grade | null | undefined, framework: string, published: string): string =>
  grade === undefined ? 'Not part of it' : grade === null ? 'Not judged' : `${grade} – ${framework === 'SIF' ? gradeName(grade, published) : earlierGradeName(grade)}`

/** When an inspection was, as far as the source says. */
export const sayInspected = ({ inspectedFrom, inspectedTo, datesAre }: { readonly inspectedFrom: string; readonly inspectedTo: string; readonly datesAre: 'exact' | 'bounds' }): string =>
  datesAre === 'exact' ? `${sayDate(inspectedFrom)} to ${sayDate(inspectedTo)}` : `between ${sayDate(inspectedFrom)} and ${sayDate(inspectedTo)}`
export const sayPublished = ({ published, datesAre }: { readonly published: string; readonly datesAre: 'exact' | 'bounds' }): string => (datesAre === 'exact' ? sayDate(published) : `by ${sayDate(published)}`)

export const sayHow = { shipped: 'Came with the product', imported: 'Imported from a spreadsheet', typed: 'Entered by hand', 'made here': 'Published from this workbench' } as const
export const sayState = { waiting: 'Waits for a second person', standing: 'In the register', withdrawn: 'Withdrawn' } as const
export const stateColours = { waiting: 'yellow', standing: 'green', withdrawn: 'grey' } as const

/** What was corrected, as a person says it. */
export const sayField = (field: string): string => (field === 'state' ? 'Standing' : entryColumns[field as EntryField]?.label ?? field)
/** A value of a correction: days as they are said, everything else as it stands. */
export const sayValue = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? sayDate(value) : value)

export const frameworkOptions = frameworks.map(({ code, name, from, to }) => ({ value: code, text: `${name} (${from.slice(0, 4)} to ${to.slice(0, 4)})` }))

export const dueStates = { late: 'Late', open: 'Open now', ahead: 'To come', 'was late': 'Was late' } as const
export const dueColours = { late: 'red', open: 'yellow', ahead: 'blue', 'was late': 'grey' } as const
