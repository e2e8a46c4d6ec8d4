import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Transaction } from 'kysely'
import { edition } from '#annex-a/specification/edition.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { addRefused, addSubmission, lastNumber, submissionOf, type FileRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { writeEvent } from '../access/audit.ts'
import { instant } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import type { Workbench } from '../workbench.ts'
import type { Delivery } from './delivery.ts'
import { discard, settleFolder, storeFile, type StoredFile } from './stored-file.ts'

export interface Uploading {
  readonly inspection: InspectionRow
  readonly personId: string
  /** ISO instant. */
  readonly now: string
  readonly dataDir: string
}

/**
 * Makes a delivery the next upload of its inspection, a draft, in the caller's transaction; the checker is told afterwards.
 * `isNew` is false where the same form had already made one. Throws where a file is no longer on the disk.
 */
export const upload = async (db: Transaction<Tables>, delivery: Delivery, { inspection, personId, now, dataDir }: Uploading): Promise<{ readonly id: string; readonly isNew: boolean }> => {
  const { id, stage, files, refused } = delivery
  if (await submissionOf(db, inspection.id, id)) {
    await discard(dataDir, files)
    return { id, isNew: false }
  }
  for (const { path } of files) await stat(join(dataDir, path))
  await addSubmission(db, {
    id, inspection_id: inspection.id, number: await lastNumber(db, inspection.id) + 1, state: 'received', stage, edition: edition.id, inspection_date: inspection.inspection_date,
    sent_by: personId, sent_at: now, read_at: null, rows: 0, children: 0, attempts: 0, fault_reference: null, withdrawn_because: null, kept_as: null, anew: null,
    version: null, submitted_at: null, submitted_by: null, receipt: null, before_id: null, restores: null,
  }, files.map((file, position) => fileRow(id, file, position)))
  await addRefused(db, refused.map(({ name, bytes, code, facts }, position) => ({ submission_id: id, position, name, bytes, code, facts: JSON.stringify(facts) })))
  return { id, isNew: true }
}

const fileRow = (submissionId: string, { id, name, bytes, sha256, path }: StoredFile, position: number): FileRow => ({
  id, submission_id: submissionId, position, name, bytes, sha256, path, format: null, problem_code: null, problem_facts: null, other_sheets: '[]',
})

/** The same for a form that came through the door: names it in the audit trail, and tells the checker once it is kept. */
export const uploadDelivery = async ({ db, inspection, person, now, workbench, about, afterwards }: HereInInspection, delivery: Delivery): Promise<string> => {
  const { id, isNew } = await upload(db, delivery, { inspection, personId: person.id, now, dataDir: workbench.config.dataDir })
  about('submission', id, isNew && delivery.refused.length ? { refused: delivery.refused.length } : {})
  if (isNew) afterwards(() => workbench.intake.add(id))
  return id
}

export interface FilesAtHand {
  readonly inspection: InspectionRow
  readonly personId: string
  readonly stage: Stage
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** The same for files that are at hand and did not come by a form, such as a demonstration's. Returns the submission's id. */
export const uploadFiles = async ({ config, store, clock, intake }: Pick<Workbench, 'config' | 'store' | 'clock' | 'intake'>, { inspection, personId, stage, files }: FilesAtHand): Promise<string> => {
  const stored: StoredFile[] = []
  for (const { name, bytes } of files) stored.push(await storeFile(Readable.from([Buffer.from(bytes)]), name, config.dataDir, inspection.id))
  await settleFolder(config.dataDir, inspection.id)
  const now = instant(clock)
  const { id } = await store.db.transaction().execute(async (db) => {
    const uploaded = await upload(db, { id: newId(), stage, files: stored, refused: [] }, { inspection, personId, now, dataDir: config.dataDir })
    await writeEvent(db, {
      at: now, person_id: personId, action: 'submitLists', outcome: 'done', inspection_id: inspection.id, subject_kind: 'submission', subject_id: uploaded.id, detail: '{}',
    }, config.auditKey)
    return uploaded
  })
  intake.add(id)
  return id
}
