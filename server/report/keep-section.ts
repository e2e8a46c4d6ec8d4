import type { HereInInspection } from '../door.ts'
import { keepFields } from '../fields/keep-form.ts'
import type { Values } from '../threads/form.ts'
import { pieceIdsOf } from './field-kind.ts'

/** Keeps every text that the page of a section sent, of pieces that somebody took away meanwhile too. True where somebody else wrote the same meanwhile: both are kept, and shown on the page. */
export const keepSection = async (here: HereInInspection, section: string, values: Values): Promise<boolean> => {
  const ids = new Set(await pieceIdsOf(here.db, here.inspection.id, section))
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => ids.has(name.split('.')[0]!)))
  const { conflicts } = await keepFields(here, 'report', section, own)
  return Object.keys(conflicts).length > 0
}
