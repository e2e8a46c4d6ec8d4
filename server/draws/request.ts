import { membersOf, rankedOf, type DrawRow, type FrameOfDraw } from '#db/queries/draws.ts'
import type { DrawRankedTable } from '#db/tables/draws.ts'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#db/tables/index.ts'
import type { Allocation } from '../selection/draw/allocate.ts'
import type { Drawn, DrawnStratum, DrawRequest, Member } from '../selection/draw/draw.ts'
import { namesOfKey, readStrata } from './strata.ts'

const weights = z.record(z.string(), z.number())

/** How a draw is shared over its strata. */
export const howOf = ({ allocation, at_least: atLeast, weights: kept }: Pick<DrawRow, 'allocation' | 'at_least' | 'weights'>): Allocation =>
  allocation === 'size' ? { by: 'size', atLeast } : { by: 'weight', atLeast, weights: weights.parse(JSON.parse(kept)) }

/** A stratum as it was drawn: how many it held, and how many were taken. */
export interface KeptStratum { readonly key: string; readonly size: number; readonly taken: number }
const strata = z.array(z.object({ key: z.string(), size: z.number(), taken: z.number() }))

export const strataKept = (result: { readonly strata: string }): readonly KeptStratum[] => strata.parse(JSON.parse(result.strata))

/** The frozen frame as it is drawn from. */
export const membersKept = async (db: Kysely<Tables>, draw: DrawRow, frame: Pick<FrameOfDraw, 'number'>): Promise<Member[]> => {
  const by = readStrata(draw.strata_by)
  return (await membersOf(db, draw.id, frame.number)).map(({ drawn_id, stratum }) => ({ id: drawn_id, strata: namesOfKey(by, stratum) }))
}

/** What the draw is made of, out of what is kept. */
export const requestOf = (draw: DrawRow, seed: string, members: readonly Member[]): DrawRequest => ({ seed, members, take: draw.take, how: howOf(draw) })

/** Only as many reserves as are named. */
export const namedOnly = (drawn: Drawn, reserves: number): Drawn => ({ ...drawn, strata: drawn.strata.map((one) => ({ ...one, reserves: one.reserves.slice(0, reserves) })) })

/** The draw as it was kept, in the form in which it was drawn. */
export const drawnKept = async (db: Kysely<Tables>, draw: DrawRow, frame: FrameOfDraw): Promise<Drawn> => {
  const ranked = Map.groupBy(await rankedOf(db, draw.id), ({ stratum }) => stratum)
  const line = ({ drawn_id, rank, hash }: DrawRankedTable) => ({ id: drawn_id, rank, hash })
  const by = readStrata(draw.strata_by)
  return {
    rankedBy: draw.result?.ranked_by ?? '', frame: frame.hash, shortfall: 0, says: [],
    strata: strataKept(draw.result!).map(({ key, size, taken }): DrawnStratum => {
      const lines = ranked.get(key) ?? []
      return { key, strata: namesOfKey(by, key), size, chosen: lines.slice(0, taken).map(line), reserves: lines.slice(taken).map(line) }
    }),
  }
}
