import type { Kysely } from 'kysely'
import { bornOn, placeOf } from '#db/queries/identities.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import { childIdsIn } from './child-ids.ts'
import { datesIn, isOfAnEvent, isOfBirth, type WrittenDay } from './identities/dates-in.ts'
import { workersOf } from './identities/look-up.ts'
import { namesIn } from './identities/names-in.ts'
import { postcodesIn } from './identities/postcodes-in.ts'

/** `case-number`: ours, in a text that leaves the team. */
export type IdentityKind = 'child-id' | 'pupil-number' | 'date-of-birth' | 'postcode' | 'worker' | 'case-number'

/** Words of a text that name somebody, or could. */
export interface Identity {
  readonly kind: IdentityKind
  /** As they stand in the text. They belong on the page where they were typed, and nowhere else. */
  readonly words: string
  /** T01, S01 … where they are those of a case. */
  readonly caseNumber: string | null
  /** What can be written in their place. */
  readonly instead: string
}

type Db = Kysely<Tables>
type Of = Pick<InspectionRow, 'id' | 'current_submission_id' | 'inspection_date'>

const childIds = async (db: Db, inspection: Of, text: string): Promise<Identity[]> =>
  (await childIdsIn(db, inspection, text)).map(({ words, caseNumber, isPupilNumber }) => ({
    kind: isPupilNumber ? 'pupil-number' as const : 'child-id' as const, words, caseNumber, instead: caseNumber ?? 'the child',
  }))

/** Events of the last years are dated in every note, and on most days some child was born: there only the words around a date, or a case, tell. */
const yearsOfEvents = 2

const couldBeBirth = (text: string, date: WrittenDay, inspectionDate: string): boolean => {
  const recent = `${Number(inspectionDate.slice(0, 4)) - yearsOfEvents}${inspectionDate.slice(4)}`
  return isOfBirth(text, date) || (date.day < recent && !isOfAnEvent(text, date))
}

const datesOfBirth = async (db: Db, { inspection_date }: Of, place: string, text: string): Promise<Identity[]> => {
  const dates = datesIn(text, inspection_date)
  if (!dates.length) return []
  const born = Map.groupBy(await bornOn(db, place, [...new Set(dates.map(({ day }) => day))]), ({ day }) => day)
  return dates.flatMap((date): Identity[] => {
    const children = born.get(date.day)
    const caseNumber = children?.find((one) => one.caseNumber !== null)?.caseNumber ?? null
    if (!children || (caseNumber === null && !couldBeBirth(text, date, inspection_date))) return []
    return [{ kind: 'date-of-birth', words: date.words, caseNumber, instead: caseNumber ? `(${caseNumber}’s date of birth, left out)` : '(a date of birth, left out)' }]
  })
}

const workers = async (db: Db, submissionId: string, text: string): Promise<Identity[]> =>
  namesIn(text, await workersOf(db, submissionId)).map((words) => ({ kind: 'worker', words, caseNumber: null, instead: 'the worker' }))

/**
 * Everything in a text that names somebody or could: IDs and dates of birth of children on the inspection's current lists, names of workers
 * in them, postcodes, and numbers like a unique pupil number. Evidence, rationales and reports hold case numbers and roles instead.
 * A name by itself, a place or a way of telling a story can still tell who somebody is: this finds words, a person has to read.
 */
export const identitiesIn = async (db: Db, inspection: Of, text: string): Promise<readonly Identity[]> => {
  const submissionId = inspection.current_submission_id
  const found: Identity[] = [
    ...await childIds(db, inspection, text),
    ...(submissionId === null ? [] : await datesOfBirth(db, inspection, (await placeOf(db, submissionId)).place, text)),
    ...postcodesIn(text).map((words): Identity => ({ kind: 'postcode', words, caseNumber: null, instead: 'the address' })),
    ...(submissionId === null ? [] : await workers(db, submissionId, text)),
  ]
  return [...new Map(found.map((one) => [one.words, one])).values()]
}
