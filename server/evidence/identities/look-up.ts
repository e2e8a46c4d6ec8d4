import type { Kysely } from 'kysely'
import { workersAsListed, type ListedPlace, placeOf } from '#db/queries/identities.ts'
import type { Tables } from '#db/tables/index.ts'
import { namesIn } from '../../selection/names.ts'
import { indexOfNames, type NameIndex } from './worker-names.ts'

const most = 6
const made = new Map<string, NameIndex>()

/** Lists as they were read at one moment: checked anew, they may say something else. */
const keyOf = ({ place, readAt }: ListedPlace): string => `${place} ${readAt}`

/** The workers named in the lists of a version. Read once after each check and then kept in memory, for the last few versions asked. */
export const workersOf = async (db: Kysely<Tables>, submissionId: string): Promise<NameIndex> => {
  const place = await placeOf(db, submissionId)
  const key = keyOf(place)
  const kept = made.get(key)
  if (kept) return kept
  const names = indexOfNames((await workersAsListed(db, place.place)).flatMap(namesIn))
  made.set(key, names)
  if (made.size > most) made.delete(made.keys().next().value!)
  return names
}
