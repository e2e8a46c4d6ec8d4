import { secondReadings, caseReadings } from '#db/queries/second-readings.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '#db/tables/index.ts'

export interface ToRead { readonly id: string; readonly number: string }

/** Cases that somebody is asked to read by themselves and has yet to record. */
export const readingsWaitingFor = async ({ db, inspection, person }: { readonly db: Kysely<Tables>; readonly inspection: { readonly id: string }; readonly person: { readonly id: string } }): Promise<readonly ToRead[]> => {
  const recorded = await caseReadings(db, inspection.id)
  return (await secondReadings(db, inspection.id))
    .filter(({ id, withdrawn_at, first_by, second_by }) => withdrawn_at === null && [first_by, second_by].includes(person.id) && !recorded.some((one) => one.reading_id === id && one.reader === person.id))
    .map(({ id, number }) => ({ id, number }))
}
