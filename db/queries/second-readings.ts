import type { ExpressionBuilder, Kysely } from 'kysely'
import type { CaseReadingTable, SecondReadingTable } from '../tables/second-readings.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** A second reading that still keeps something from a person: it stands, they are one of its two readers, and have not recorded theirs. */
export const blindFor = (personId: string) => <All extends Tables, From extends keyof All>(every: ExpressionBuilder<All, From>) => {
  // Within another query the types also hold its own tables; only those of second readings are asked here.
  const is = every as unknown as ExpressionBuilder<Tables, 'second_reading'>
  return is.and([
    is('second_reading.withdrawn_at', 'is', null), is.or([is('second_reading.first_by', '=', personId), is('second_reading.second_by', '=', personId)]),
    is.not(is.exists(is.selectFrom('case_reading').select('case_reading.reader').whereRef('case_reading.reading_id', '=', 'second_reading.id').where('case_reading.reader', '=', personId))),
  ])
}

/** The ids of cases of which a person is to know nothing that others found. */
export const blindCases = async (db: Db, inspectionId: string, personId: string): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('second_reading').select('second_reading.case_id').where('second_reading.inspection_id', '=', inspectionId).where(blindFor(personId)).execute()).map(({ case_id }) => case_id))

export interface SecondReadingRow extends SecondReadingTable {
  /** T01, S01 … */
  readonly number: string
  readonly first: string
  readonly second: string
  readonly asker: string
}

/** Every second reading of an inspection, by the case's number; withdrawn ones too. */
export const secondReadings = (db: Db, inspectionId: string): Promise<SecondReadingRow[]> =>
  db.selectFrom('second_reading').innerJoin('chosen_case', 'chosen_case.id', 'second_reading.case_id').innerJoin('person as one', 'one.id', 'second_reading.first_by')
    .innerJoin('person as other', 'other.id', 'second_reading.second_by').innerJoin('person as who', 'who.id', 'second_reading.asked_by')
    .selectAll('second_reading').select(['chosen_case.number as number', 'one.name as first', 'other.name as second', 'who.name as asker'])
    .where('second_reading.inspection_id', '=', inspectionId).orderBy('chosen_case.number').orderBy('second_reading.asked_at').orderBy('second_reading.id').execute()

/** What was recorded in all second readings of an inspection. Who may see which is for the server to say. */
export const caseReadings = (db: Db, inspectionId: string): Promise<CaseReadingTable[]> =>
  db.selectFrom('case_reading').innerJoin('second_reading', 'second_reading.id', 'case_reading.reading_id').selectAll('case_reading')
    .where('second_reading.inspection_id', '=', inspectionId).execute()

export const addSecondReading = async (db: Db, reading: SecondReadingTable): Promise<void> => {
  await db.insertInto('second_reading').values(reading).execute()
}

export const addCaseReading = async (db: Db, reading: CaseReadingTable): Promise<void> => {
  await db.insertInto('case_reading').values(reading).execute()
}

export const withdrawSecondReading = async (db: Db, id: string, by: string, at: string): Promise<void> => {
  await db.updateTable('second_reading').set({ withdrawn_by: by, withdrawn_at: at }).where('id', '=', id).where('withdrawn_at', 'is', null).execute()
}
