import type { Kysely } from 'kysely'
import { childrenCalled, type ListedChild } from '#db/queries/identities.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import { spellingOf } from './identities/spelling.ts'
import { idsOf } from './identities/look-up.ts'

const shortest = 3
/** An ID of more parts than this is none; and where a "word" is a page without a blank, each part stands alone. */
const mostParts = 6
const tooLong = 200
/** A number in so many groups, `178 993`, may be one ID. */
const mostGroups = 4

/** `52954/LCS-3,` → the whole, each part, and each run of parts: an ID may have dashes, dots or slashes of its own. */
const runsOf = (word: string): string[] => {
  const parts = word.split(/([^\p{L}\p{N}]+)/u)
  const count = Math.ceil(parts.length / 2)
  const longest = count > tooLong ? 1 : mostParts
  return Array.from({ length: count }, (_, start) =>
    Array.from({ length: Math.min(longest, count - start) }, (_run, more) => parts.slice(start * 2, (start + more) * 2 + 1).join(''))).flat()
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d{2,}$/.test(word)

/** Numbers that stand one behind another, two to four of them, as one: whoever reads an ID out writes it down in groups. A single figure is how many of something. */
const groupsFrom = (words: readonly string[], at: number): string[] => {
  const groups: string[] = []
  for (let more = 1; more < mostGroups && isNumber(words[at]) && isNumber(words[at + more]); more++) groups.push(words.slice(at, at + more + 1).join(' '))
  return groups
}

/** Everything in a text that could be an ID, as it stands there, but for blanks. */
const written = (text: string): Iterable<string> => {
  const words = text.split(/\s+/u).map((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '').filter(Boolean)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`).filter((pair) => /\p{N}/u.test(pair))
  return new Set([...words.flatMap(runsOf), ...pairs, ...words.flatMap((_, at) => groupsFrom(words, at))])
}

/** The same as IDs are joined: in lower case, with single spaces. */
export const couldBeIds = (text: string): readonly string[] => [...new Set([...written(text)].map((one) => one.toLowerCase()))].filter((one) => one.length >= shortest)

/** A unique pupil number as schools write it, or turned about: a letter and twelve figures, of which the last may be a letter while it is temporary. */
const PUPIL_NUMBER = /(?<![\p{L}\p{N}])(?:[a-z](?:[ -]?\d){11}[ -]?[a-z0-9]|\d(?:[ -]?\d){11}[ -]?[a-z])(?![\p{L}\p{N}])/giu

/** Written otherwise than on the lists, a shorter number could be anything: a year, how many, a page. */
const shortestRespelt = 5
/** A listed ID that is a year or a number of everyday names a child only where the text says that it is one. */
const isEveryday = (key: string): boolean => /^\d{1,3}$/.test(key) || /^(?:19|20)\d\d$/.test(key)
const saidToBe = (text: string, id: string): boolean =>
  new RegExp(`(?:\\b(?:id|ids|ref|reference|no|nr|number|child|children|young person|pupil|case|file|record)\\b\\.?|#)[\\s:#(]{0,3}${id}(?![\\p{L}\\p{N}])`, 'iu').test(text)

export interface FoundId extends ListedChild {
  /** As it stands in the text, where that is not as on the lists. */
  readonly words: string
  readonly isPupilNumber?: boolean
}

/** "5295 4 times", "£52,954" */
const isAmount = /(?:^|\s)\d(?:\s|$)|\d[.,:]\d/

/** Whether a spelling in a text stands for a listed ID. */
const standsFor = (text: string, one: string, childKey: string): boolean =>
  (one.toLowerCase() === childKey ? !isEveryday(childKey) || saidToBe(text, childKey) : spellingOf(one).length >= shortestRespelt && !isAmount.test(one))

/**
 * IDs of children on the inspection's current lists that stand in a text, however their zeros, blanks and dashes are written. Evidence never
 * holds them: a child there is a case's number. Only whole words count, so "1234" in "91234" is none. A unique pupil number names a child too,
 * whether or not the lists have it.
 */
export const childIdsIn = async (db: Kysely<Tables>, inspection: Pick<InspectionRow, 'id' | 'current_submission_id'>, text: string): Promise<readonly FoundId[]> => {
  const called = inspection.current_submission_id === null ? [] : await calledIn(db, inspection.id, inspection.current_submission_id, text)
  const pupils = [...new Set(text.match(PUPIL_NUMBER) ?? [])].filter((one) => !called.some(({ childKey }) => childKey === one.toLowerCase()))
  return [...called, ...pupils.map((one) => ({ childKey: one.toLowerCase(), shownId: one.toUpperCase(), words: one.toUpperCase(), caseNumber: null, isPupilNumber: true }))]
}

const calledIn = async (db: Kysely<Tables>, inspectionId: string, submissionId: string, text: string): Promise<FoundId[]> => {
  const listed = await idsOf(db, submissionId)
  const spelt = [...written(text)].flatMap((one) => (one.length < shortest ? [] : (listed.get(spellingOf(one)) ?? []).filter((key) => standsFor(text, one, key)).map((key) => ({ key, one }))))
  const children = new Map((await childrenCalled(db, inspectionId, submissionId, [...new Set(spelt.map(({ key }) => key))])).map((child) => [child.childKey, child]))
  return spelt.flatMap(({ key, one }) => {
    const child = children.get(key)
    return child ? [{ ...child, words: one.toLowerCase() === key ? child.shownId : one }] : []
  })
}
