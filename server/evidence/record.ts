import { criteriaOf, evidenceById, versionsOf } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import { formValuesOf } from './prepare.ts'
import { mayRemove } from './remove.ts'
import { withWorkingCopy, type WorkingCopy } from './working-copy.ts'
import { shownRecords, shownVersion, type ShownRecord, type ShownVersion } from './shown.ts'

export interface RecordPage {
  readonly record: ShownRecord
  /** Earlier versions, the latest first. */
  readonly earlier: readonly ShownVersion[]
  /** What somebody typed that is in no version yet. */
  readonly copy: WorkingCopy
  readonly mayChange: boolean
  readonly mayRemove: boolean
}

/** A record with all its versions. Throws 404 where there is none. */
export const recordPage = async (here: HereInInspection, id: string): Promise<RecordPage> => {
  const row = await evidenceById(here.db, here.inspection.id, here.person.id, id)
  if (!row) throw new Response(null, { status: 404 })
  const [[record], versions, criteria] = [await shownRecords(here.db, [row]), await versionsOf(here.db, here.inspection.id, id), await criteriaOf(here.db, [id])]
  const open = here.inspection.closed_at === null
  return {
    record: record!, earlier: versions.filter(({ version }) => version < row.version).map((one) => shownVersion(one, criteria)),
    copy: (await withWorkingCopy(here, id, formValuesOf(record!))).copy,
    mayChange: open && row.deleted_at === null, mayRemove: open && mayRemove(here, row),
  }
}
