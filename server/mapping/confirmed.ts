import type { Kysely } from 'kysely'
import type { Confirmed } from '#annex-a/reading/confirmed.ts'
import { listIdOf } from '#annex-a/specification/grammar/list.ts'
import { meaningsOf, type MeaningRow } from '#db/queries/confirmed.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

/** What was confirmed, as the reading engine takes it. */
export const asConfirmed = (rows: readonly MeaningRow[]): Confirmed => ({
  headings: rows.flatMap(({ kind, subject, written, means }) => {
    const list = kind === 'heading' ? listIdOf(subject) : undefined
    return list === undefined ? [] : [{ list, heading: written, field: means }]
  }),
  values: rows.flatMap(({ kind, subject, written, means }) => (kind === 'heading' ? [] : [{ kind, of: subject, written, means }])),
})

/** What the authority of a submission had confirmed when it was read; all that it has confirmed by now where it has yet to be. */
export const confirmedFor = async (db: Kysely<Tables>, { inspection_id, edition, read_at }: SubmissionRow): Promise<Confirmed> => {
  const inspection = await inspectionById(db, inspection_id)
  return asConfirmed(inspection ? await meaningsOf(db, inspection.authority, edition, read_at) : [])
}
