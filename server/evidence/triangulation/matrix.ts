import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteriaFor, judgementsOf } from '#annex-a/framework/judgements.ts'
import { tiedEvidence } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../../door.ts'
import { coverageOf, judgementCoverage, type CriterionCoverage, type JudgementCoverage } from '../../judgements/coverage.ts'

/** Criteria of one judgement by kind of source. */
export interface JudgementMatrix {
  readonly code: JudgementCode
  readonly short: string
  readonly lines: readonly CriterionCoverage[]
}

export interface MatrixView {
  /** The judgement that the address asks for; null for all of them. */
  readonly asked: JudgementCode | null
  readonly judgements: readonly { readonly code: JudgementCode; readonly short: string; readonly covered: JudgementCoverage }[]
  readonly matrices: readonly JudgementMatrix[]
}

/** How many records of which kind bear on each criterion. It counts, and leads to no grade: evidence is weighed by a person (paragraph 17). */
export const seeMatrix = async ({ db, inspection, person, url }: HereInInspection): Promise<MatrixView> => {
  const made = judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 })
  const evidence = await tiedEvidence(db, inspection.id, person.id)
  const named = url.searchParams.get('judgement')
  const asked = named === 'all' ? null : made.find(({ code }) => code === named)?.code ?? 'HP'
  return {
    asked, judgements: made.map(({ code, short }) => ({ code, short, covered: judgementCoverage(criteriaFor(code), evidence) })),
    matrices: made.filter(({ code }) => asked === null || code === asked).map(({ code, short, criteria }) => ({ code, short, lines: coverageOf(asked === null ? criteria : criteriaFor(code), evidence) })),
  }
}
