import type { Kysely } from 'kysely'
import { stepsOf, stepsOfCase } from '#db/queries/case-steps.ts'
import { caseById, casesOf, type NamedCase } from '#db/queries/cases.ts'
import { activeTeam } from '#db/queries/inspections.ts'
import { blindCases } from '#db/queries/second-readings.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { lifeOf, withoutView, type CaseLife } from './life.ts'

export interface CaseStanding { readonly row: NamedCase; readonly life: CaseLife }

/** With whether whoever it is allocated to is still there to read it. */
const knowing = (team: ReadonlySet<string>, life: CaseLife): CaseLife =>
  (life.allocated && !team.has(life.allocated.personId) ? { ...life, allocated: { ...life.allocated, left: true } } : life)

/** Every case ever chosen with its life, by number. */
export const allLives = async (db: Kysely<Tables>, inspectionId: string): Promise<CaseStanding[]> => {
  const [steps, team] = [await stepsOf(db, inspectionId), await activeTeam(db, inspectionId)]
  return (await casesOf(db, inspectionId)).map((row) => ({ row, life: knowing(team, lifeOf(steps.get(row.id) ?? [])) })).toSorted((a, b) => (a.row.number < b.row.number ? -1 : 1))
}

/** The same for somebody's eyes: without the inspector's view where they are to form one of their own. */
export const livesFor = async ({ db, inspection, person }: Pick<HereInInspection, 'db' | 'inspection' | 'person'>): Promise<CaseStanding[]> => {
  const blind = await blindCases(db, inspection.id, person.id)
  return (await allLives(db, inspection.id)).map(({ row, life }) => ({ row, life: blind.has(row.id) ? withoutView(life) : life }))
}

/** The lives of all cases by id, for a list of them. */
export const livesById = async (here: Parameters<typeof livesFor>[0]): Promise<Readonly<Record<string, CaseLife>>> =>
  Object.fromEntries((await livesFor(here)).map(({ row, life }) => [row.id, life]))

/** One case with its life. Throws 404 where this inspection has no such case. */
export const caseStanding = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>, caseId: string): Promise<CaseStanding> => {
  const row = await caseById(db, inspection.id, caseId)
  if (!row) throw new Response(null, { status: 404 })
  return { row, life: knowing(await activeTeam(db, inspection.id), lifeOf(await stepsOfCase(db, inspection.id, row.id))) }
}
