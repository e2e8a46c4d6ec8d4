import type { Kysely } from 'kysely'
import { fieldsOf, waitingIn, type NamedField } from '#db/queries/fields.ts'
import type { Tables } from '#db/tables/index.ts'

/** A field as it stands. */
export interface KeptField {
  readonly value: string
  readonly version: number
  readonly savedBy: string
  /** ISO instant, by the clock of the server. */
  readonly savedAt: string
  /** What this person typed while somebody else did, and has not chosen about yet. */
  readonly waits?: { readonly value: string; readonly version: number; readonly savedAt: string }
}

// An account is never deleted, but a copy brought from elsewhere might lack it.
export const somebody = 'Somebody no longer known'

export const keptField = ({ value, version, saver, saved_at }: Pick<NamedField, 'value' | 'version' | 'saver' | 'saved_at'>): KeptField =>
  ({ value, version, savedBy: saver ?? somebody, savedAt: saved_at })

/** The fields of a thing that were ever kept, by name. `personId`: with what of theirs waits for a choice. */
export const keptFields = async (
  db: Kysely<Tables>, inspectionId: string, about: string, aboutId: string, personId?: string,
): Promise<Readonly<Record<string, KeptField>>> => {
  const thing = { inspection_id: inspectionId, about, about_id: aboutId }
  const kept: Record<string, KeptField> = Object.fromEntries((await fieldsOf(db, thing)).map((row) => [row.name, keptField(row)]))
  const waiting = personId === undefined ? [] : await waitingIn(db, thing, personId)
  for (const { name, value, version, saved_at } of waiting) if (kept[name]) kept[name] = { ...kept[name], waits: { value, version, savedAt: saved_at } }
  return kept
}
