import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { authorities, authorityOf, trainingAuthority, type Authority } from '#annex-a/framework/authorities.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { inTime, stateOfTheNation } from '#annex-a/statistics/cut.ts'
import type { FrameworkCode } from '#annex-a/statistics/frameworks.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { publicOutcomeRows, type PublicOutcomeRow } from '#db/queries/public-outcomes.ts'
import type { OutcomeGradeTable } from '#db/tables/register.ts'
import type { Here } from '../../door.ts'
import { notThere, publicDb, seenAt } from './answer.ts'

const asOutcome = (row: PublicOutcomeRow, grades: readonly OutcomeGradeTable[]): Outcome => ({
  id: row.id, authority: row.authority, printedAs: row.printed_as, framework: row.framework as FrameworkCode, edition: row.edition, reinspectionOf: row.reinspection_of,
  inspectedFrom: row.inspected_from, inspectedTo: row.inspected_to, published: row.published, datesAre: row.dates_are, source: row.source,
  grades: Object.fromEntries(grades.map(({ judgement, grade }) => [judgement as JudgementCode, grade as Grade | null])),
  derived: Object.fromEntries(grades.flatMap(({ judgement, derived }) => (derived === null ? [] : [[judgement as JudgementCode, derived]]))),
})

const outcomesOut = async (here: Here, authority?: string): Promise<Outcome[]> => {
  const { outcomes, grades } = await publicOutcomeRows(publicDb(here), seenAt(here), authority)
  const of = Map.groupBy(grades, ({ outcome_id }) => outcome_id)
  return outcomes.map((row) => asOutcome(row, of.get(row.id) ?? []))
}

export interface AuthorityLine { readonly code: string; readonly name: string; readonly type: string; readonly grade: Grade | null; readonly published: string | null }
export interface AuthoritiesPage { readonly today: string; readonly inspected: number; readonly regions: readonly { readonly region: string; readonly authorities: readonly AuthorityLine[] }[] }

/** Every authority of England with its current grade for overall effectiveness, by region. */
export const seeAuthorities = async (here: Here): Promise<AuthoritiesPage> => {
  const today = wallTimeOf(here.now).date
  const current = new Map(stateOfTheNation(await outcomesOut(here), { publishedBy: today }).map((one) => [one.authority, one]))
  const line = ({ code, name, type }: Authority): AuthorityLine => ({ code, name, type, grade: current.get(code)?.grades.OE ?? null, published: current.get(code)?.published ?? null })
  const byRegion = Map.groupBy(authorities.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')), ({ region }) => region)
  return { today, inspected: current.size, regions: [...byRegion].toSorted(([a], [b]) => a.localeCompare(b, 'en-GB')).map(([region, among]) => ({ region, authorities: among.map(line) })) }
}

export interface AuthorityPage { readonly authority: Pick<Authority, 'code' | 'name' | 'region' | 'type'>; readonly outcomes: readonly Outcome[] }

/** What was published of one authority, newest first. Of the invented authority nothing is public. */
export const seeAuthority = async (here: Here): Promise<AuthorityPage> => {
  const authority = authorityOf(here.params['code'] ?? '') ?? notThere()
  if (authority.code === trainingAuthority.code) notThere()
  return { authority, outcomes: (await outcomesOut(here, authority.code)).toSorted(inTime).toReversed() }
}
