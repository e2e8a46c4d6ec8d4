import { caseNames } from '#db/queries/evidence.ts'
import { activeTeam } from '#db/queries/inspections.ts'
import { blindCases } from '#db/queries/second-readings.ts'
import type { NamedField } from '#db/queries/fields.ts'
import type { HereOfField } from '../fields/kinds.ts'

/** Whether a note is about a case of which a person is still to form a view of their own. */
const isKeptFrom = async ({ db, inspection, person }: HereOfField, kept: readonly Pick<NamedField, 'name' | 'value'>[]): Promise<boolean> => {
  const number = kept.find(({ name }) => name === 'caseNumber')?.value
  if (!number) return false
  const blind = await blindCases(db, inspection.id, person.id)
  return blind.size > 0 && (await caseNames(db, inspection.id)).some((one) => one.number === number && blind.has(one.id))
}

/**
 * Whether somebody may go on with a note that is no record yet. It belongs to whoever began it; once they have left the team, or their account
 * is closed, the lead inspector takes it over: what was seen is not lost with whoever saw it.
 */
export const mayGoOnWith = async (here: HereOfField, kept: readonly NamedField[]): Promise<boolean> => {
  const others = kept.filter(({ saved_by }) => saved_by !== here.person.id)
  if (!others.length) return true
  if (!here.roles.includes('lead')) return false
  const team = await activeTeam(here.db, here.inspection.id)
  return others.every(({ saved_by }) => !team.has(saved_by)) && !(await isKeptFrom(here, kept))
}
