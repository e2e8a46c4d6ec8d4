import { evidenceById } from '#db/queries/evidence.ts'
import { fieldsOf } from '#db/queries/fields.ts'
import type { FieldKind } from '../fields/kinds.ts'
import { isId } from '../ids.ts'
import { mayGoOnWith } from './left-notes.ts'

/** What of a record is kept while it is typed, by the name in its form. */
export const evidenceFieldNames: { readonly [name: string]: string | undefined } = {
  text: 'what was seen, heard or read', impact: 'impact on the child', corroborate: 'what would bear it out', source: 'source', criteria: 'criteria', polarity: 'which way it points', activity: 'kind of activity', caseNumber: 'case',
  'observedOn-day': 'day observed', 'observedOn-month': 'month observed', 'observedOn-year': 'year observed',
}

/** A record's working copy belongs to the team; that of a note which is no record yet to whoever began it, or took it over. */
export const evidenceField: FieldKind = {
  readBy: 'seeEvidence', writtenBy: 'recordEvidence',
  says: (name) => (Object.hasOwn(evidenceFieldNames, name) ? evidenceFieldNames[name] ?? null : null),
  standing: async (here, id) => {
    const { db, inspection, person } = here
    const record = await evidenceById(db, inspection.id, null, id)
    // Whoever is to read a case without knowing what others found there knows nothing of what they are typing either.
    if (record && !(await evidenceById(db, inspection.id, person.id, id))) return null
    if (record) return record.deleted_at === null ? 'open' : 'closed'
    const kept = await fieldsOf(db, { inspection_id: inspection.id, about: 'evidence', about_id: id })
    return isId(id) && await mayGoOnWith(here, kept) ? 'open' : null
  },
  page: async ({ db, inspection }, id) => ((await evidenceById(db, inspection.id, null, id)) ? `/evidence/${id}/edit` : `/evidence/new?note=${id}`),
}
