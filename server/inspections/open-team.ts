import { activeTeam, teamOf } from '#db/queries/inspections.ts'
import type { HereInInspection } from '../door.ts'

export interface TeamName { readonly id: string; readonly name: string }

/** Of the team, those who can be asked to do something: whose account is closed cannot. */
export const openTeam = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>): Promise<readonly TeamName[]> => {
  const there = await activeTeam(db, inspection.id)
  return (await teamOf(db, inspection.id)).filter(({ personId }) => there.has(personId)).map(({ personId, name }) => ({ id: personId, name }))
}
