import type { Kysely } from 'kysely'
import type { CheckOptions } from '#annex-a/reading/checked.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { settingsFor } from '../inspections/settings.ts'
import { confirmedFor } from '../mapping/confirmed.ts'

/**
 * All that the check of a submission is told beside its files. The one place that knows it: whatever checks a submission again,
 * to store what is found or to hand it out, asks here and so finds the same.
 */
export const checkOptions = async (db: Kysely<Tables>, submission: SubmissionRow): Promise<CheckOptions> => ({
  // The settings, and what the authority had confirmed, as they were when it was read; as they are by now where it is yet to be read.
  ...await settingsFor(db, submission),
  confirmed: await confirmedFor(db, submission),
  inspectionDate: submission.inspection_date, stage: submission.stage as Stage,
})
