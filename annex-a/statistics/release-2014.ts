import { judgements } from '../framework/judgements.ts'
import type { Grade, JudgementCode } from '../framework/judgement.ts'
import { sayDate } from '../reading/dates.ts'
import { countsOf, gradeOf } from './count.ts'
import { inPeriod, stateOfTheNation, previousOf, type Cut } from './cut.ts'
import { allGrades, earlierGradeName, gradeName, printedHeadings as headings } from './grade-names.ts'
import type { Cell, Outcome, Table } from './outcome.ts'

const services: readonly JudgementCode[] = judgements.filter(({ kind }) => kind !== 'review').map(({ code }) => code)
const inspections = 'Inspections of children who need help and protection, children looked after and care leavers'

const rowOf = (one: Outcome, of: readonly JudgementCode[]): Cell[] => [one.printedAs, ...of.map((judgement) => gradeOf(one, judgement))]

const grades = (asAt: string): string => `Outcomes are: ${allGrades.map((grade) => `${grade} – ${gradeName(grade, asAt)}`).join(', ')}.`

/** Where a grade of the table was lost in our copy of the source, or somebody was not judged, it is said. */
const notesOf = (shown: readonly Outcome[], of: readonly JudgementCode[], asAt: string): string[] => [
  grades(asAt),
  ...shown.flatMap((one) => of.flatMap((judgement) => (one.derived[judgement] === undefined ? [] : [`${one.printedAs}, ${headings[judgement]}: derived. ${one.derived[judgement]}`]))),
  ...(shown.some((one) => of.some((judgement) => gradeOf(one, judgement) === null)) ? ['An empty cell: the authority was not judged in this.'] : []),
]

/** The management information of April 2014: each authority, its six grades and the review of its board. */
export const managementInformation = (outcomes: readonly Outcome[], cut: Cut): Table => {
  const shown = stateOfTheNation(outcomes, cut)
  const last = shown.map(({ inspectedTo }) => inspectedTo).toSorted().at(-1)
  return {
    title: `Outcomes for local authority inspections of services for children in need of help and protection, children looked after and care leavers${last ? ` taking place up to ${sayDate(cut.inspectedTo ?? last)}` : ''}`,
    columns: ['Local Authority', ...services.map((judgement) => headings[judgement]), headings.LSCB],
    rows: shown.map((one) => rowOf(one, [...services, 'LSCB'])),
    notes: [`Includes only those inspections where reports had been published by ${sayDate(cut.publishedBy)}.`, ...notesOf(shown, [...services, 'LSCB'], cut.publishedBy)],
  }
}

/** Table 1: how many authorities have each grade in each judgement. */
export const table1 = (outcomes: readonly Outcome[], cut: Cut): Table => {
  const shown = stateOfTheNation(outcomes, cut)
  const counts = services.map((judgement) => countsOf(shown, judgement))
  return {
    title: `Table 1: ${inspections}, as at ${sayDate(cut.publishedBy)}`,
    columns: ['Grade', ...services.map((judgement) => headings[judgement])],
    rows: [...allGrades.map((grade) => [gradeName(grade, cut.publishedBy), ...counts.map((one) => one[grade])]), ['Total', ...counts.map(({ judged }) => judged)]],
    notes: counts.some(({ notJudged }) => notJudged > 0) ? ['Not every authority is judged in everything, so totals differ.'] : [],
  }
}

export type Change = 'Declined' | 'Same' | 'Improved'
export const changeOf = (before: Grade, now: Grade): Change => (now > before ? 'Declined' : now < before ? 'Improved' : 'Same')

const caveat = 'The outcome before is that of the most recent safeguarding or child protection inspection. The two are not strictly comparable: overall effectiveness now takes in children looked after, adoption and care leavers, and the third grade was “Adequate” then.'

/** Table 2: overall effectiveness beside the most recent safeguarding or child protection inspection, by what that one said. */
export const table2 = (outcomes: readonly Outcome[], cut: Cut): Table => {
  const shown = stateOfTheNation(outcomes, cut)
  const pairs = shown.flatMap((one) => {
    const before = previousOf(outcomes, one, ['SAF', 'CPI'])
    const [then, now] = [before && gradeOf(before, 'OE'), gradeOf(one, 'OE')]
    return then && now ? [{ then, change: changeOf(then, now) }] : []
  })
  const before: readonly Grade[] = pairs.some(({ then }) => then === 1) ? [1, 2, 3, 4] : [2, 3, 4]
  const row = (label: string, among: typeof pairs): Cell[] => [label, ...before.map((grade) => among.filter(({ then }) => then === grade).length), among.length]
  const missing = shown.length - pairs.length
  return {
    title: `Table 2: Change in ‘safeguarding’ outcomes between the most recent previous inspection and latest Single Inspection, as at ${sayDate(cut.publishedBy)}`,
    columns: ['Change', ...before.map((grade) => `Previously ${earlierGradeName(grade).toLowerCase()}`), 'Total'],
    rows: pairs.length ? [...(['Declined', 'Same', 'Improved'] as const).map((change) => row(change, pairs.filter((one) => one.change === change))), row('Total', pairs)] : [],
    notes: [
      ...(pairs.length ? [] : ['The register holds no outcome of an earlier safeguarding or child protection inspection of these authorities, so there is nothing to compare with. Import them to fill this table.']),
      ...(pairs.length && missing ? [`${missing} of the ${shown.length} authorities ${missing === 1 ? 'has' : 'have'} no earlier outcome in the register and ${missing === 1 ? 'is' : 'are'} left out.`] : []),
      caveat,
    ],
  }
}

/** Table 3: the reviews of the Local Safeguarding Children Boards. */
export const table3 = (outcomes: readonly Outcome[], cut: Cut): Table => {
  const counts = countsOf(stateOfTheNation(outcomes, cut), 'LSCB')
  return {
    title: `Table 3: Reviews of the effectiveness of the LSCB, as at ${sayDate(cut.publishedBy)}`,
    columns: ['Grade', headings.LSCB],
    rows: [...allGrades.map((grade) => [gradeName(grade, cut.publishedBy), counts[grade]]), ['Total', counts.judged]],
    notes: [],
  }
}

const listed = (number: 4 | 5, what: string, of: readonly JudgementCode[]) => (outcomes: readonly Outcome[], cut: Cut): Table => {
  const shown = stateOfTheNation(outcomes, cut).filter((one) => of.some((judgement) => judgement in one.grades))
  return {
    title: `Table ${number}: ${what}, as at ${sayDate(cut.publishedBy)}`,
    columns: ['Local Authority', ...of.map((judgement) => headings[judgement])],
    rows: shown.map((one) => rowOf(one, of)),
    notes: notesOf(shown, of, cut.publishedBy),
  }
}

/** Tables 4 and 5: what each authority, and each board, was judged to be. */
export const table4 = listed(4, inspections, services)
export const table5 = listed(5, 'Reviews of the effectiveness of the LSCB', ['LSCB'])

/** How many inspections were made, and how many of them again. */
export const inspectionsMade = (outcomes: readonly Outcome[], cut: Cut): { readonly inspections: number; readonly authorities: number } =>
  ({ inspections: inPeriod(outcomes, cut).length, authorities: stateOfTheNation(outcomes, cut).length })
