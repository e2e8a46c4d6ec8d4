import { z } from 'zod'
import { bare, tidy } from '#annex-a/reading/cells/result.ts'
import { addAreas, areasOf, meetingsOf, type AreasRow } from '#db/queries/meetings.ts'
import type { HereInInspection } from '../door.ts'
import { readForm, type refuse } from '../web/form.ts'

/** The areas to be covered, as the lead inspector decided last. */
export interface AreasNow {
  /** Empty: all. */
  readonly areas: readonly string[]
  readonly reason: string
  readonly setter: string
  readonly setAt: string
}

const nowOf = (line: AreasRow): AreasNow => ({ areas: JSON.parse(line.areas) as string[], reason: line.reason, setter: line.setter, setAt: line.set_at })

/** Null where the lead inspector has not limited anything yet. */
export const areasNow = async (db: HereInInspection['db'], inspectionId: string): Promise<AreasNow | null> => {
  const last = (await areasOf(db, inspectionId)).at(-1)
  return last ? nowOf(last) : null
}

/** Whether a meeting lies outside what is to be covered. One without an area cannot be told, and counts as inside. */
export const isOutside = (area: string, now: AreasNow | null): boolean =>
  now !== null && now.areas.length > 0 && area !== '' && !now.areas.some((one) => bare(one) === bare(area))

export interface AreasForm {
  readonly values: Readonly<Record<string, string>>
  /** Areas that the authority has named. */
  readonly named: readonly string[]
  readonly history: readonly AreasNow[]
}

export const prepareAreas = async ({ db, inspection }: HereInInspection): Promise<AreasForm> => {
  const history = (await areasOf(db, inspection.id)).map(nowOf)
  const named = [...new Set((await meetingsOf(db, inspection.id)).map(({ area }) => area).filter(Boolean))].toSorted((a, b) => a.localeCompare(b, 'en-GB'))
  return { values: { areas: history.at(-1)?.areas.join('\n') ?? '', reason: '' }, named, history: history.toReversed() }
}

const form = z.object({
  areas: z.string().max(5_000, 'Name fewer areas').default('').transform((text) => [...new Set(text.split('\n').map(tidy).filter(Boolean))]),
  reason: z.string().trim().max(500, 'The reason must have 500 characters or fewer').default(''),
})

/** Limits the areas, or takes the limit away (nothing typed). */
export const limitAreas = async (here: HereInInspection): Promise<{ readonly done: 'areas-limited' | 'areas-all' } | { readonly refusal: ReturnType<typeof refuse> }> => {
  const { db, inspection, person, now, about } = here
  const read = await readForm(here.request, form)
  if (!read.ok) return { refusal: read.refusal }
  const { areas, reason } = read.value
  const number = ((await areasOf(db, inspection.id)).at(-1)?.number ?? 0) + 1
  await addAreas(db, { inspection_id: inspection.id, number, areas: JSON.stringify(areas), reason, set_by: person.id, set_at: now })
  about('areas', inspection.id, { areas: areas.length })
  return { done: areas.length ? 'areas-limited' : 'areas-all' }
}
