import type { Kysely } from 'kysely'
import { numbersGiven } from '#db/queries/cases.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import { identitiesIn, type Identity } from './identities.ts'
import { caseNumbersIn } from './identities/case-numbers.ts'

/** Who reads a text: the team; the authority, to whom our numbers of cases say nothing; or it is the authority's own, of whose children it may know nothing from us. */
export type Readers = 'team' | 'authority' | 'from-authority'

type Db = Kysely<Tables>
type Of = Pick<InspectionRow, 'id' | 'current_submission_id' | 'inspection_date'>

const givenIn = async (db: Db, { id }: Of): Promise<ReadonlySet<string>> => new Set([...await numbersGiven(db, id, 'tracked'), ...await numbersGiven(db, id, 'sampled')])

/** Without which case somebody is: not to be written outside the team, and not to be told there either. */
const withoutCase = (one: Identity): Identity => (one.caseNumber === null ? one : { ...one, caseNumber: null, instead: one.kind === 'date-of-birth' ? 'a date of birth' : 'the child' })

/** Everything in a text that its readers are not to read in it. */
export const identitiesFor = async (db: Db, inspection: Of, text: string, readers: Readers): Promise<readonly Identity[]> => {
  const found = await identitiesIn(db, inspection, text)
  if (readers === 'team') return found
  // A date by itself is noticed only where the child is a case of ours: the authority is not to learn that.
  if (readers === 'from-authority') return found.filter(({ kind }) => kind !== 'date-of-birth').map(withoutCase)
  const numbers = caseNumbersIn(text, await givenIn(db, inspection)).map((words): Identity => ({ kind: 'case-number', words, caseNumber: null, instead: 'the child' }))
  return [...found.map(withoutCase), ...numbers]
}
