import { unsettled, type Obstacle } from '#annex-a/framework/grading.ts'
import type { Standing } from '#annex-a/framework/grading/standing.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteriaFor, judgementsOf } from '#annex-a/framework/judgements.ts'
import { tiedEvidence } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { coverageOf, judgementCoverage, type CriterionCoverage, type JudgementCoverage } from './coverage.ts'
import { judgementHere } from './record-grade.ts'
import { latestOf, recordedGrades, standingOf, type RecordedGrade } from './recorded.ts'

export interface JudgementLine extends JudgementCoverage {
  readonly code: JudgementCode
  readonly latest: RecordedGrade | null
  readonly unsettled: readonly Obstacle[]
}

/** All the judgements of the inspection, with what each has. */
export const judgementLines = async ({ db, inspection }: HereInInspection): Promise<readonly JudgementLine[]> => {
  const [evidence, grades] = [await tiedEvidence(db, inspection.id), await recordedGrades(db, inspection.id)]
  const standing = standingOf(grades)
  return judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).map(({ code }) => ({
    code, ...judgementCoverage(criteriaFor(code), evidence), latest: latestOf(grades, code), unsettled: unsettled(standing, code),
  }))
}

export interface JudgementPage {
  readonly code: JudgementCode
  readonly coverage: readonly CriterionCoverage[]
  readonly latest: RecordedGrade | null
  readonly earlier: readonly RecordedGrade[]
  readonly unsettled: readonly Obstacle[]
  /** The latest grades of all judgements, so that a browser can say at once what the rules ask. */
  readonly standing: Standing
  /** The id that the next grade will have: a form sent twice records it once. */
  readonly key: string
  readonly mayRecord: boolean
  /** Whether evidence can still be recorded. */
  readonly open: boolean
}

/** One judgement: its criteria with their evidence, its grades. Throws 404 for one that this inspection does not make. */
export const judgementPage = async ({ db, inspection, roles }: HereInInspection, asked: string | undefined): Promise<JudgementPage> => {
  const { code } = judgementHere(inspection, asked)
  const grades = await recordedGrades(db, inspection.id)
  const own = grades.filter(({ judgement }) => judgement === code)
  const standing = standingOf(grades)
  return {
    code, coverage: coverageOf(criteriaFor(code), await tiedEvidence(db, inspection.id)), latest: own[0] ?? null, earlier: own.slice(1),
    unsettled: unsettled(standing, code), standing, key: newId(), mayRecord: roles.includes('lead') && inspection.closed_at === null,
    open: inspection.closed_at === null,
  }
}
