import type { Kysely } from 'kysely'
import { idsAsListed, workersAsListed, type ListedPlace, placeOf } from '#db/queries/identities.ts'
import type { Tables } from '#db/tables/index.ts'
import { namesIn } from '../../selection/names.ts'
import { spellingOf } from './spelling.ts'
import { indexOfNames, type NameIndex } from './worker-names.ts'

type Db = Kysely<Tables>

const most = 6

/** Lists as they were read at one moment: checked anew, they may say something else. */
const keyOf = ({ place, readAt }: ListedPlace): string => `${place} ${readAt}`

/** Something of the lists of a version: read once after each check and then kept in memory, for the last few versions asked. */
const keptInMemory = <T>(read: (db: Db, place: string) => Promise<T>) => {
  const made = new Map<string, T>()
  return async (db: Db, submissionId: string): Promise<T> => {
    const place = await placeOf(db, submissionId)
    const key = keyOf(place)
    const kept = made.get(key)
    if (kept !== undefined) return kept
    const fresh = await read(db, place.place)
    made.set(key, fresh)
    if (made.size > most) made.delete(made.keys().next().value!)
    return fresh
  }
}

/** The workers named in the lists of a version. */
export const workersOf: (db: Db, submissionId: string) => Promise<NameIndex> =
  keptInMemory(async (db, place) => indexOfNames((await workersAsListed(db, place)).flatMap(namesIn)))

/** The IDs of the children of a version, as IDs are joined, by what all ways of writing them have in common. */
export const idsOf: (db: Db, submissionId: string) => Promise<ReadonlyMap<string, readonly string[]>> =
  keptInMemory(async (db, place) => Map.groupBy(await idsAsListed(db, place), spellingOf))
