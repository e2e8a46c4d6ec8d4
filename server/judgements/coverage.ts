import type { ActivityCode, PolarityCode } from '#annex-a/framework/evidence.ts'
import { activities, polarities } from '#annex-a/framework/evidence.ts'
import type { Criterion } from '#annex-a/framework/judgement.ts'
import type { TiedEvidence } from '#db/queries/evidence.ts'

/**
 * How much evidence there is, of how many kinds, and where it is thin. It counts records and nothing else: no grade comes in here and
 * none goes out, because evidence is weighed by a person (paragraph 17).
 */
export interface CriterionCoverage {
  readonly criterion: Criterion
  readonly records: number
  readonly polarities: readonly { readonly code: PolarityCode; readonly records: number }[]
  readonly kinds: readonly { readonly code: ActivityCode; readonly records: number }[]
  /** T01, S01 … in order. */
  readonly cases: readonly string[]
  readonly inspectors: number
  /** Where it is thin, in words. Only for what a good service does: a descriptor of another grade need not have evidence. */
  readonly gaps: readonly string[]
}

const counted = <C extends string>(of: readonly { readonly code: C }[], given: readonly string[]): readonly { readonly code: C; readonly records: number }[] =>
  of.map(({ code }) => ({ code, records: given.filter((one) => one === code).length })).filter(({ records }) => records > 0)

const gapsOf = (records: number, kinds: number, inspectors: number): readonly string[] => {
  if (records === 0) return ['Nothing yet']
  return [...(kinds === 0 ? ['Kind of source not said'] : kinds === 1 ? ['Only one kind of source'] : []), ...(inspectors < 2 ? ['Only one inspector'] : [])]
}

/** Coverage of each criterion, in the order given. */
export const coverageOf = (criteria: readonly Criterion[], evidence: readonly TiedEvidence[]): readonly CriterionCoverage[] => {
  const tied = Map.groupBy(evidence, ({ criterionId }) => criterionId)
  return criteria.map((criterion) => {
    const records = tied.get(criterion.id) ?? []
    const kinds = counted(activities, records.map(({ activity }) => activity))
    const inspectors = new Set(records.map(({ madeBy }) => madeBy)).size
    return {
      criterion, records: records.length, polarities: counted(polarities, records.map(({ polarity }) => polarity)), kinds,
      cases: [...new Set(records.map(({ caseNumber }) => caseNumber))].filter((one) => one !== null).toSorted(), inspectors,
      gaps: criterion.grade === 'good' ? gapsOf(records.length, kinds.length, inspectors) : [],
    }
  })
}

/** All of a judgement in three figures: records (each counted once), criteria of good, and those of them that nothing bears on. */
export interface JudgementCoverage { readonly records: number; readonly criteria: number; readonly bare: number }

export const judgementCoverage = (criteria: readonly Criterion[], evidence: readonly TiedEvidence[]): JudgementCoverage => {
  const ids = new Set(criteria.map(({ id }) => id))
  const tied = evidence.filter(({ criterionId }) => ids.has(criterionId))
  const covered = new Set(tied.map(({ criterionId }) => criterionId))
  const good = criteria.filter(({ grade }) => grade === 'good')
  return { records: new Set(tied.map(({ evidenceId }) => evidenceId)).size, criteria: good.length, bare: good.filter(({ id }) => !covered.has(id)).length }
}
