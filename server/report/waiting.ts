import { reportPointsOf, reportStepsOf } from '#db/queries/report.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { reportStanding, type ReportState } from './standing.ts'

/** What the overview says of the report. */
export interface ReportWaiting {
  readonly state: ReportState
  /** Whether a published text is being corrected. */
  readonly correcting: boolean
  /** The day by whose end points are wanted, where this person is to raise them. */
  readonly checkBy: string | null
  /** Points without an answer, for whoever answers them. */
  readonly toAnswer: number
  /** Whether this person is to assure its quality. */
  readonly toAssure: boolean
}

/** For the authority there is no state before it has a text. */
export const reportWaiting = async ({ db, inspection, roles, person }: Pick<HereInInspection, 'db' | 'inspection' | 'roles' | 'person'>): Promise<ReportWaiting> => {
  const { state, due, authorityFinished, assurer, correcting } = reportStanding(await reportStepsOf(db, inspection.id))
  const closed = { closed: inspection.closed_at !== null }
  const checks = state === 'factual-accuracy' && !authorityFinished && may('raiseReportPoint', roles, closed).may
  const answers = state === 'factual-accuracy' && may('answerReportPoint', roles, closed).may
  // What the team does before the authority has a text is not told to it; what was published stands meanwhile.
  const isHidden = roles.includes('officer') && (state === 'quality-assurance' || state === 'ready' || state === 'drafting')
  return {
    state: isHidden ? (correcting ? 'published' : 'drafting') : state, correcting: correcting !== null, checkBy: checks ? due : null, toAssure: assurer?.id === person.id,
    toAnswer: answers ? (await reportPointsOf(db, inspection.id)).filter(({ answer }) => !answer).length : 0,
  }
}
