import type { Kysely } from 'kysely'
import { z } from 'zod'
import { addOwn, ownOf, removeOwn, type NamedOwn } from '#db/queries/patterns.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { refuse } from '../web/form.ts'
import { joinAddress, readColumns, writeColumns } from './columns.ts'
import { readAddress, writeAddress } from './filter.ts'

/** A choice of filters that somebody of the team keeps under a name. */
export interface OwnFilter {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly by: string
  readonly at: string
}

const shown = ({ id, name, address, maker, made_at }: NamedOwn<'own_filter'>): OwnFilter => ({ id, name, address, by: maker, at: made_at })

/** Those that stand, the oldest first. */
export const ownFilters = async (db: Kysely<Tables>, inspectionId: string): Promise<OwnFilter[]> =>
  (await ownOf(db, 'own_filter', inspectionId)).filter(({ removed_at }) => removed_at === null).map(shown)

/** The name of a pattern or a choice of filters. A child is named in none: names stand on pages and in lists, and everybody in the team sees them. */
export const choiceName = z.string({ error: 'Give it a name' }).trim().min(1, 'Give it a name').max(80, 'A name has 80 characters or fewer')
const mostKept = 50

/** Whether one more can be kept, and by this name; the problem in words, or null. */
export const nameProblem = (name: string, kept: readonly { readonly name: string; readonly removed_at: string | null }[], taken: readonly string[] = []): string | null => {
  const standing = kept.filter(({ removed_at }) => removed_at === null)
  if ([...standing.map((one) => one.name), ...taken].some((one) => one.toLowerCase() === name.toLowerCase())) return 'Another one has this name: choose a different one, or take that one away first'
  return standing.length >= mostKept ? `There are ${mostKept} already: take one away that nobody needs` : null
}

export const keepFilterForm = z.object({ name: choiceName, address: z.string().max(8_000).default('') })

/** Keeps the filter, order and columns of an address under a name. */
export const keepFilter = async ({ db, inspection, person, now, about }: HereInInspection, { name, address: given }: z.output<typeof keepFilterForm>) => {
  const query = new URLSearchParams(given)
  const { filter, order } = readAddress(query)
  const address = joinAddress(writeAddress(filter, order), writeColumns(readColumns(query)))
  const problem = nameProblem(name, await ownOf(db, 'own_filter', inspection.id))
  if (problem) return { refusal: refuse({ name: problem }, { name, address: given }) }
  const id = newId()
  await addOwn(db, 'own_filter', { id, inspection_id: inspection.id, name, address, made_by: person.id, made_at: now, removed_by: null, removed_at: null })
  about('filter', id)
  return { id, address }
}

/** Takes a pattern or a choice of filters away. Throws 404 where there is none. Addresses that name a pattern still find by it. */
export const takeAway = async ({ db, inspection, person, now, about }: HereInInspection, table: 'own_pattern' | 'own_filter', id: string): Promise<void> => {
  if (!await removeOwn(db, table, inspection.id, id, { by: person.id, at: now })) throw new Response(null, { status: 404 })
  about(table === 'own_filter' ? 'filter' : 'pattern', id)
}
export const noLongerForm = z.object({ of: z.enum(['own_pattern', 'own_filter']), id: z.string() })
