import type { Kysely } from 'kysely'
import type { CheckOptions } from '#annex-a/reading/checked.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { confirmedFor } from '../mapping/confirmed.ts'

/**
 * All that the check of a submission is told beside its files. The one place that knows it: whatever checks a submission again,
 * to store what is found or to hand it out, asks here and so finds the same.
 */
export const checkOptions = async (db: Kysely<Tables>, submission: SubmissionRow): Promise<CheckOptions> => ({
  inspectionDate: submission.inspection_date, stage: submission.stage as Stage,
  // What the authority had confirmed when it was read; what it has confirmed by now where it is yet to be read.
  confirmed: await confirmedFor(db, submission),
})
