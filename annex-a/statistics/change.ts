import type { Grade, JudgementCode } from '../framework/judgement.ts'
import { gradeOf } from './count.ts'
import { previousOf, stateOfTheNation, type Cut } from './cut.ts'
import { allGrades, earlierGradeName, gradeName, headings } from './grade-names.ts'
import { frameworkOf, type FrameworkCode } from './frameworks.ts'
import type { Outcome, Table } from './outcome.ts'
import { asAt, sayCut } from './profile.ts'
import { changeOf, type Change } from './release-2014.ts'

/** What a judgement is compared with: the same judgement of the inspection before, or the overall effectiveness of an earlier framework. */
export interface Comparison {
  readonly judgement: JudgementCode
  readonly with: readonly FrameworkCode[]
}

/** An authority with both outcomes. */
export interface Pair {
  readonly authority: string
  readonly printedAs: string
  readonly before: Grade
  readonly now: Grade
  readonly change: Change
}

/** The comparisons that the releases make, and that with the inspection before under the same framework. */
export const comparisons = {
  help: { judgement: 'HP', with: ['CPI'] },
  lookedAfter: { judgement: 'CLA', with: ['LAC'] },
  again: { judgement: 'OE', with: ['SIF'] },
} as const satisfies { readonly [name: string]: Comparison }

/** Each authority that has both, by name. Under an earlier framework its overall effectiveness is taken. */
export const pairsOf = (outcomes: readonly Outcome[], cut: Cut, { judgement, with: among }: Comparison): Pair[] =>
  stateOfTheNation(outcomes, cut).flatMap((one) => {
    const previous = previousOf(outcomes, one, among)
    const [before, now] = [previous ? gradeOf(previous, previous.framework === 'SIF' ? judgement : 'OE') : null, gradeOf(one, judgement)]
    return before && now ? [{ authority: one.authority, printedAs: one.printedAs, before, now, change: changeOf(before, now) }] : []
  })

const caveats: Readonly<Record<'earlier' | 'same', string>> = {
  earlier: 'Frameworks before 2013 judged other things in other ways and called the third grade “Adequate”. The two outcomes are not strictly comparable, and only authorities that have both are counted.',
  same: 'Only authorities that were found inadequate are usually inspected again, so this is no picture of all authorities.',
}

/** What became of each grade of the inspection before: rows are the grade then, columns the grade now, and how many declined, stayed and improved. */
export const changeTable = (outcomes: readonly Outcome[], cut: Cut, comparison: Comparison): Table => {
  const pairs = pairsOf(outcomes, cut, comparison)
  const same = comparison.with.every((code) => code === 'SIF')
  const then = (grade: Grade): string => (same ? gradeName(grade, cut.publishedBy) : earlierGradeName(grade))
  const count = (among: readonly Pair[]): number[] => [...allGrades.map((grade) => among.filter(({ now }) => now === grade).length), ...(['Declined', 'Same', 'Improved'] as const).map((change) => among.filter((one) => one.change === change).length), among.length]
  const framework = comparison.with.map((code) => frameworkOf(code)!.name.toLowerCase()).join(' or ')
  return {
    title: `${headings[comparison.judgement]}: change since the ${same ? 'inspection before' : framework}, ${asAt(cut)}`,
    columns: ['Outcome before', ...allGrades.map((grade) => `Now ${gradeName(grade, cut.publishedBy).toLowerCase()}`), 'Declined', 'Same', 'Improved', 'Total'],
    rows: pairs.length ? [...allGrades.map((grade) => [then(grade), ...count(pairs.filter(({ before }) => before === grade))]), ['Total', ...count(pairs)]] : [],
    notes: [sayCut(cut), ...(pairs.length ? [] : ['The register holds no earlier outcomes to compare with. Import them to fill this table.']), caveats[same ? 'same' : 'earlier']],
  }
}
