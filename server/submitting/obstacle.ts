import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { newestRead, submissionsOfInspection, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { isOutdated } from '../intake/outdated.ts'
import { sayReason } from './words.ts'

/** A submission that stands in the way of another. */
export interface Other {
  readonly id: string
  readonly called: Called
  /** Who submitted it, or sent it where it is a draft. */
  readonly who: string
  /** When: instant. */
  readonly at: string
}

/**
 * Why a draft cannot be submitted as it stands. submitted: it has been, already. unread: it could not be read, or is not yet.
 * checking: it is being checked again. stopped: that failed. newer: another upload came after it, or was submitted. outdated: it was
 * checked by what is not so any more.
 */
export type Reason =
  | { readonly why: 'submitted' | 'newer'; readonly by: Other }
  | { readonly why: 'unread' | 'checking' | 'stopped' | 'outdated' }

/** `says`: the same in words, with what to do. */
export type Obstacle = Reason & { readonly says: string }

/** The one place that says whether a draft can be submitted: asked by the page that checks it, and again in the transaction that submits it. */
export const obstacleOf = async (db: Kysely<Tables>, submission: SubmissionRow, inspection: InspectionRow): Promise<Obstacle | null> => {
  const reason = await reasonOf(db, submission, inspection)
  return reason && { ...reason, says: sayReason(reason) }
}

const reasonOf = async (db: Kysely<Tables>, submission: SubmissionRow, inspection: InspectionRow): Promise<Reason | null> => {
  if (submission.version !== null) return { why: 'submitted', by: await otherOf(db, submission) }
  if (submission.state !== 'read') return { why: 'unread' }
  if (submission.anew !== null) return { why: submission.anew === 'stopped' ? 'stopped' : 'checking' }
  const newest = await newestRead(db, inspection.id)
  if (newest && newest.id !== submission.id) return { why: 'newer', by: await otherOf(db, newest) }
  return await isOutdated(db, submission, inspection) ? { why: 'outdated' } : null
}

/** A submission with who and when. */
export const otherOf = async (db: Kysely<Tables>, { id, inspection_id }: Pick<SubmissionRow, 'id' | 'inspection_id'>): Promise<Other> => {
  const one = (await submissionsOfInspection(db, inspection_id)).find((sent) => sent.id === id)!
  return { id, called: calledOf(one), who: one.submitter ?? one.sender, at: one.submitted_at ?? one.sent_at }
}
