import { evidenceById, setRemoved, type EvidenceRow } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'

/** One's own record, or the lead inspector any. */
export const mayRemove = ({ person, roles }: Pick<HereInInspection, 'person' | 'roles'>, record: Pick<EvidenceRow, 'made_by'>): boolean =>
  roles.includes('lead') || record.made_by === person.id

/**
 * Removes a record softly, or brings it back (`back`): it keeps its versions and its place. Doing either twice changes nothing.
 * Throws 404 for a record that is not there, 403 for somebody else's.
 */
export const removeEvidence = async (here: HereInInspection, id: string, back: boolean): Promise<void> => {
  const record = await evidenceById(here.db, here.inspection.id, here.person.id, id)
  if (!record) throw new Response(null, { status: 404 })
  if (!mayRemove(here, record)) throw new Response(null, { status: 403, statusText: 'Forbidden' })
  here.about('evidence', id, { change: back ? 'bring back' : 'remove' })
  if ((record.deleted_at === null) !== back) await setRemoved(here.db, here.inspection.id, id, back ? null : here.now)
}
