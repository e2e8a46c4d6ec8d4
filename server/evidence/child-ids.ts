import type { Kysely } from 'kysely'
import { childrenCalled, type ListedChild } from '#db/queries/evidence.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'

const shortest = 3
/** An ID of more parts than this is none; and where a "word" is a page without a blank, each part stands alone. */
const mostParts = 6
const tooLong = 200

/** `52954/LCS-3,` → the whole, each part, and each run of parts: an ID may have dashes, dots or slashes of its own. */
const runsOf = (word: string): string[] => {
  const parts = word.split(/([^\p{L}\p{N}]+)/u)
  const count = Math.ceil(parts.length / 2)
  const longest = count > tooLong ? 1 : mostParts
  return Array.from({ length: count }, (_, start) =>
    Array.from({ length: Math.min(longest, count - start) }, (_run, more) => parts.slice(start * 2, (start + more) * 2 + 1).join(''))).flat()
}

/** Everything in a text that could be an ID, as IDs are joined: in lower case, with single spaces. */
export const couldBeIds = (text: string): readonly string[] => {
  const words = text.toLowerCase().split(/\s+/u).map((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '').filter(Boolean)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`).filter((pair) => /\p{N}/u.test(pair))
  return [...new Set([...words.flatMap(runsOf), ...pairs])].filter((one) => one.length >= shortest)
}

/** A unique pupil number as schools write it, or turned about: a letter and twelve figures, of which the last may be a letter while it is temporary. */
const PUPIL_NUMBER = /^(?:[a-z]\d{11}[a-z0-9]|\d{12}[a-z])$/

export interface FoundId extends ListedChild { readonly isPupilNumber?: boolean }

/**
 * IDs of children on the inspection's current lists that stand in a text. Evidence never holds them: a child there is a case's number.
 * Only whole words count, so "1234" in "01234" is none. A unique pupil number names a child too, whether or not the lists have it.
 */
export const childIdsIn = async (db: Kysely<Tables>, inspection: Pick<InspectionRow, 'id' | 'current_submission_id'>, text: string): Promise<readonly FoundId[]> => {
  const ids = couldBeIds(text)
  const listed = inspection.current_submission_id === null ? [] : await childrenCalled(db, inspection.id, inspection.current_submission_id, ids)
  const pupils = ids.filter((id) => PUPIL_NUMBER.test(id) && !listed.some(({ childKey }) => childKey === id))
  return [...listed, ...pupils.map((id) => ({ childKey: id, shownId: id.toUpperCase(), caseNumber: null, isPupilNumber: true }))]
}

