import { data } from 'react-router'
import type { FormProblem } from '../web/form.ts'
import { unprocessable } from '../web/form.ts'
import type { Identity } from './identities.ts'
import type { ShownVersion } from './shown.ts'

/** Why a record could not be saved yet, with everything that was typed. */
export interface EvidenceProblem extends FormProblem {
  /** Words of the text that name somebody or could: to be written otherwise, or ticked as being something else. */
  readonly identities?: readonly Identity[]
  /** What was written in the place of such words, at the person's wish. */
  readonly written?: string
  /** What somebody else saved meanwhile. */
  readonly theirs?: ShownVersion
}

export const refuseEvidence = (problem: EvidenceProblem) => data<EvidenceProblem>(problem, { status: unprocessable })
export type EvidenceRefusal = ReturnType<typeof refuseEvidence>
