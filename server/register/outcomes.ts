import type { Kysely } from 'kysely'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import type { ChildrenCounted } from '#annex-a/statistics/children.ts'
import type { FrameworkCode } from '#annex-a/statistics/frameworks.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { childrenCountedRows, standingOutcomeRows, type OutcomeGradeRow, type OutcomeRow } from '#db/queries/register.ts'
import type { Tables } from '#db/tables/index.ts'

type Db = Kysely<Tables>

/** A row of the register as the statistics have it. */
export const asOutcome = (row: OutcomeRow, grades: readonly OutcomeGradeRow[]): Outcome => ({
  id: row.id, authority: row.authority, printedAs: row.printed_as, framework: row.framework as FrameworkCode, edition: row.edition, reinspectionOf: row.reinspection_of,
  inspectedFrom: row.inspected_from, inspectedTo: row.inspected_to, published: row.published, datesAre: row.dates_are, source: row.source,
  grades: Object.fromEntries(grades.map(({ judgement, grade }) => [judgement as JudgementCode, grade as Grade | null])),
  derived: Object.fromEntries(grades.flatMap(({ judgement, derived }) => (derived === null ? [] : [[judgement as JudgementCode, derived]]))),
})

/** The rows of the register for an outcome. */
export const asRows = (outcome: Outcome, more: Pick<OutcomeRow, 'how' | 'state' | 'entered_by' | 'entered_at'> & Partial<Pick<OutcomeRow, 'made_in' | 'public_from' | 'confirmed_by' | 'confirmed_at'>>): { readonly outcome: OutcomeRow; readonly grades: OutcomeGradeRow[] } => ({
  outcome: {
    id: outcome.id, authority: outcome.authority, printed_as: outcome.printedAs, framework: outcome.framework, edition: outcome.edition, reinspection_of: outcome.reinspectionOf,
    inspected_from: outcome.inspectedFrom, inspected_to: outcome.inspectedTo, published: outcome.published, dates_are: outcome.datesAre, source: outcome.source,
    made_in: null, public_from: null, confirmed_by: null, confirmed_at: null, ...more,
  },
  grades: Object.entries(outcome.grades).map(([judgement, grade]) => ({ outcome_id: outcome.id, judgement, grade, derived: outcome.derived[judgement as JudgementCode] ?? null })),
})

/**
 * What stands in the register, without what waits for a second person or was withdrawn. `seenAt` (instant, ISO in UTC): for whoever
 * is not signed in, only what may be seen then; a row before its date and time is not there.
 */
export const standingOutcomes = async (db: Db, seenAt?: { readonly instant: string; readonly day: string }): Promise<Outcome[]> => {
  const { outcomes, grades } = await standingOutcomeRows(db)
  const byOutcome = Map.groupBy(grades, ({ outcome_id }) => outcome_id)
  return outcomes.filter((row) => seenAt === undefined || mayBeSeen(row, seenAt)).map((row) => asOutcome(row, byOutcome.get(row.id) ?? []))
}

const mayBeSeen = ({ published, public_from }: OutcomeRow, { instant, day }: { readonly instant: string; readonly day: string }): boolean => published <= day && (public_from === null || public_from <= instant)

/** How many children lived where, by the last count that is not after this day (`YYYY-MM-DD`), or else the first; null where there is none. */
export const childrenCounted = async (db: Db, on: string): Promise<ChildrenCounted | null> => {
  const rows = await childrenCountedRows(db, on)
  const [first] = rows
  return first ? { on: first.on_date, source: first.source, authorities: rows.map(({ authority, in_need, looked_after, on_plans }) => ({ authority, inNeed: in_need, lookedAfter: looked_after, onPlans: on_plans })) } : null
}
