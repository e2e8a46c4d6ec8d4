import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { checkOptions } from './check-options.ts'
import { standsOn } from './stands-on.ts'

/** Whether a draft would be checked otherwise now: by other settings or meanings, another date of the inspection, or on top of another upload. */
export const isOutdated = async (db: Kysely<Tables>, submission: SubmissionRow, inspection: Pick<InspectionRow, 'inspection_date'>): Promise<boolean> => {
  if (submission.inspection_date !== inspection.inspection_date) return true
  if (((await standsOn(db, submission))?.id ?? null) !== submission.before_id) return true
  return isCheckOutdated(db, submission)
}

/** Whether settings, or what the authority said that its words mean, have changed since a submission was checked. */
export const isCheckOutdated = async (db: Kysely<Tables>, submission: SubmissionRow): Promise<boolean> => {
  const [then, now] = [await checkOptions(db, submission), await checkOptions(db, { ...submission, read_at: null })]
  return JSON.stringify(then) !== JSON.stringify(now)
}
