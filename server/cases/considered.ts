import type { Kysely } from 'kysely'
import { z } from 'zod'
import { addConsidered, consideredOf, type ConsideredRow } from '#db/queries/case-steps.ts'
import { standingCases } from '#db/queries/cases.ts'
import { childById, wasSubmitted } from '#db/queries/child.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'

const longestNote = 1_000
export const considerForm = z.object({
  state: z.enum(['considered', 'set-aside'], { error: 'Choose whether the child is considered' }),
  note: z.string().trim().superRefine((note, { addIssue }) => {
    if (note.length > longestNote) addIssue({ code: 'custom', message: `The note has ${note.length.toLocaleString('en-GB')} characters. Shorten it to ${longestNote.toLocaleString('en-GB')} or fewer` })
  }).default(''),
})

/** A child who is considered as a case, and is none yet. */
export interface Considered {
  readonly childId: string
  /** As it joins the lists. */
  readonly key: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

const shown = ({ child_id, key, reason, doer, done_at }: ConsideredRow): Considered => ({ childId: child_id, key, reason, by: doer, at: done_at })

/** The newest line of each child. */
const newest = async (db: Kysely<Tables>, inspectionId: string): Promise<ConsideredRow[]> => [...new Map((await consideredOf(db, inspectionId)).map((row) => [row.child_id, row])).values()]

/** Children who are considered and neither chosen nor set aside since. */
export const consideredNow = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>): Promise<Considered[]> => {
  const chosen = new Set((await standingCases(db, inspection.id)).map(({ child_id }) => child_id))
  return (await newest(db, inspection.id)).filter(({ child_id, state }) => state === 'considered' && !chosen.has(child_id)).map(shown)
}

/** Whether and since when a child was considered, for the life of its case; null where it never was. */
export const consideredBefore = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>, childId: string): Promise<Considered | null> => {
  const first = (await consideredOf(db, inspection.id)).find(({ child_id, state }) => child_id === childId && state === 'considered')
  return first ? shown(first) : null
}

/** Whether a child is considered now. Throws 404 for a child of no list that was submitted. */
export const consideredChild = async (here: Pick<HereInInspection, 'db' | 'inspection' | 'about'>, childId: string): Promise<Considered | null> => {
  if (!(await childById(here.db, here.inspection.id, childId)) || !(await wasSubmitted(here.db, here.inspection.id, childId))) throw new Response(null, { status: 404 })
  here.about('child', childId)
  return (await consideredNow(here)).find((one) => one.childId === childId) ?? null
}

/** Considers a child, or sets it aside again. The same said twice is one line. Throws 404 for a child of no list that was submitted. */
export const considerChild = async ({ db, inspection, person, now, about }: HereInInspection, childId: string, { state, note: reason }: z.output<typeof considerForm>): Promise<void> => {
  const child = await childById(db, inspection.id, childId)
  if (!child || !(await wasSubmitted(db, inspection.id, childId))) throw new Response(null, { status: 404 })
  about('child', childId, { state })
  const last = (await newest(db, inspection.id)).find(({ child_id }) => child_id === childId)
  if ((last?.state ?? 'set-aside') === state && (last?.reason ?? '') === reason) return
  await addConsidered(db, { inspection_id: inspection.id, child_id: childId, state, reason, done_by: person.id, done_at: now })
}
