import { gradingOrder } from '#annex-a/framework/grading/order.ts'
import { leftBlank, type Piece } from '#annex-a/framework/grading/pieces.ts'
import { beforeSignOff, unsettled, type Obstacle } from '#annex-a/framework/grading.ts'
import type { Standing } from '#annex-a/framework/grading/standing.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteriaFor, judgementsOf } from '#annex-a/framework/judgements.ts'
import { tiedEvidence } from '#db/queries/evidence.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { HereInInspection } from '../door.ts'
import type { KeptField } from '../fields/kept.ts'
import { newId } from '../ids.ts'
import { givenGrade, givenReport, type GivenGrade } from '../report/given.ts'
import { coverageOf, judgementCoverage, type CriterionCoverage, type JudgementCoverage } from './coverage.ts'
import { judgementHere } from './here.ts'
import { keptOf, rationaleNow, writtenPieces, type WrittenPiece } from './rationale.ts'
import { latestOf, recordedGrades, standingOf, type RecordedGrade } from './recorded.ts'
import { signedNow, snapshotsOf, type ShownSnapshot } from './signatures.ts'
import { sinceSigned, type SinceSigned } from './snapshots.ts'

export interface JudgementLine extends JudgementCoverage {
  readonly code: JudgementCode
  readonly latest: RecordedGrade | null
  /** The newest signature or opening again; null before the first. */
  readonly snapshot: ShownSnapshot | null
  /** What the rules of the framework ask for before it is signed off. Of a signed one: what has become unsettled since. */
  readonly asked: readonly Obstacle[]
  /** Pieces of the rationale that the framework asks for and nobody wrote. */
  readonly blank: readonly Piece[]
  readonly since: SinceSigned | null
  /** How the final or published report gives it; null before there is one. */
  readonly given: GivenGrade | null
}

/** All the judgements of the inspection in the order in which they are made, with where each stands. */
export const judgementLines = async (here: HereInInspection): Promise<readonly JudgementLine[]> => {
  const { db, inspection } = here
  const [evidence, grades, lines] = [await tiedEvidence(db, inspection.id, here.person.id), await recordedGrades(db, inspection.id), await snapshotLines(db, inspection.id)]
  const [standing, signed, made] = [standingOf(grades), signedNow(lines), judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).map(({ code }) => code)]
  const given = await givenReport(here)
  const found: JudgementLine[] = []
  for (const code of gradingOrder.filter((one) => made.includes(one))) {
    const latest = latestOf(grades, code)
    const written = writtenPieces(await rationaleNow(here, code, grades))
    found.push({
      code, ...judgementCoverage(criteriaFor(code), evidence), latest, snapshot: snapshotsOf(lines, code)[0] ?? null,
      asked: beforeSignOff(standing, code, signed), blank: latest ? leftBlank(standing, code, written) : [], since: await sinceSigned(here, lines, grades, code), given: givenGrade(given, code, latest),
    })
  }
  return found
}

export interface JudgementPage {
  readonly code: JudgementCode
  readonly coverage: readonly CriterionCoverage[]
  readonly latest: RecordedGrade | null
  readonly earlier: readonly RecordedGrade[]
  readonly unsettled: readonly Obstacle[]
  /** The latest grades of all judgements, so that a browser can say at once what the rules ask. */
  readonly standing: Standing
  /** The rationale as it stands. */
  readonly written: readonly WrittenPiece[]
  /** What is kept while somebody writes: pieces of the rationale and answers, by the name in the form. */
  readonly kept: Readonly<Record<string, KeptField>>
  readonly blank: readonly Piece[]
  /** Every signature and opening again, the newest first. */
  readonly snapshots: readonly ShownSnapshot[]
  readonly since: SinceSigned | null
  /** How the final or published report gives it; null before there is one. */
  readonly given: GivenGrade | null
  /** The id that the next grade will have: a form sent twice records it once. */
  readonly key: string
  readonly signed: boolean
  readonly isLead: boolean
  readonly mayRecord: boolean
  /** The whole team writes the rationale, until it is signed off. */
  readonly mayWrite: boolean
  /** Whether evidence can still be recorded. */
  readonly open: boolean
}

/** One judgement: its criteria with their evidence, its grades, its rationale, its signatures. Throws 404 for one that this inspection does not make. */
export const judgementPage = async (here: HereInInspection, asked: string | undefined): Promise<JudgementPage> => {
  const { db, inspection, roles } = here
  const { code } = judgementHere(inspection, asked)
  const [grades, lines] = [await recordedGrades(db, inspection.id), await snapshotLines(db, inspection.id)]
  const own = grades.filter(({ judgement }) => judgement === code)
  const [standing, written] = [standingOf(grades), await rationaleNow(here, code, grades)]
  const [open, signed, isLead] = [inspection.closed_at === null, signedNow(lines).includes(code), roles.includes('lead')]
  return {
    code, coverage: coverageOf(criteriaFor(code), await tiedEvidence(db, inspection.id, here.person.id)), latest: own[0] ?? null, earlier: own.slice(1),
    unsettled: unsettled(standing, code), standing, written, kept: await keptOf(here, code), blank: own.length ? leftBlank(standing, code, writtenPieces(written)) : [],
    snapshots: snapshotsOf(lines, code), since: await sinceSigned(here, lines, grades, code), given: givenGrade(await givenReport(here), code, own[0] ?? null), key: newId(), signed, isLead, mayRecord: isLead && open && !signed, mayWrite: open && !signed, open,
  }
}
