import { drawOf, drawsOf, excludedOf, framesOf, membersOf, rankedOf, type DrawRow, type FrameOfDraw } from '#db/queries/draws.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { allocate } from '../selection/draw/allocate.ts'
import type { Facet } from '../selection/facets.ts'
import { drawAgain, type DrawnAgain } from './again.ts'
import { sizesOf } from './frame.ts'
import { keptFilter, type KeptFilter } from './kept-filter.ts'
import { casesOfDraw } from './replace.ts'
import { howOf, strataKept, type KeptStratum } from './request.ts'
import { sayIfSeen, saySample } from './sample.ts'
import { countWhy, type DrawSetUp } from './set-up.ts'
import { frameAsNow, isAsConfirmed } from './steps.ts'
import { readStrata } from './strata.ts'

export interface By { readonly by: string; readonly at: string }

/** A draw in a line. */
export interface DrawLine extends By {
  readonly id: string
  readonly number: number
  readonly kind: DrawRow['kind']
  readonly reason: string
  readonly take: number
  /** How far it has come. */
  readonly state: 'no-seed' | 'seed' | 'drawn' | 'abandoned'
}

const lineOf = ({ id, number, kind, reason, take, maker, made_at, seed, result, abandoned }: DrawRow): DrawLine =>
  ({ id, number, kind, reason, take, by: maker, at: made_at, state: abandoned ? 'abandoned' : result ? 'drawn' : seed ? 'seed' : 'no-seed' })

const mayStep = ({ roles, inspection }: HereInInspection): boolean => may('takeDrawSteps', roles, { closed: inspection.closed_at !== null }).may

/** Every draw of the inspection, abandoned ones too; the newest first. */
export const seeDraws = async (here: HereInInspection): Promise<{ readonly draws: readonly DrawLine[]; readonly mayDraw: boolean }> => {
  const draws = (await drawsOf(here.db, here.inspection.id)).map(lineOf).toReversed()
  here.about('inspection', here.inspection.id, { draws: draws.length })
  return { draws, mayDraw: mayStep(here) }
}

export interface FrozenFrame extends By {
  readonly number: number
  readonly version: number
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly rows: number
  readonly children: number
  readonly members: number
  readonly hash: string
}

export interface DrawnLine {
  readonly rank: number
  readonly childId: string
  readonly id: string
  readonly hash: string
  /** Null for a reserve who has taken no place. `open`: it was removed, and nobody stands in its place. */
  readonly case: { readonly id: string; readonly number: string; readonly removed: string | null; readonly open: boolean; readonly passedOver: string } | null
}

export interface DrawView extends DrawLine {
  readonly filter: KeptFilter
  readonly by: string
  readonly facets: readonly Facet[]
  readonly allocation: DrawRow['allocation']
  readonly atLeast: number
  readonly weights: Readonly<Record<string, number>>
  readonly reserves: number
  /** The last counts. */
  readonly frames: readonly FrozenFrame[]
  readonly leftOut: DrawSetUp['leftOut']
  readonly leftOutByHand: readonly { readonly id: string; readonly why: string }[]
  readonly seed: (By & { readonly seed: string; readonly came: 'made' | 'typed' }) | null
  readonly abandoned: (By & { readonly why: string }) | null
  /** How many each stratum holds and gives: as it would be, until it is drawn. */
  readonly shares: readonly KeptStratum[]
  readonly result: (By & { readonly rankedBy: string; readonly strata: readonly (KeptStratum & { readonly lines: readonly DrawnLine[] })[] }) | null
  readonly says: readonly string[]
  readonly sample: readonly string[]
  readonly ifSeen: readonly string[]
  /** What stands between the confirmed frame and the version in use; null where nothing does. */
  readonly changed: { readonly version: number; readonly added: number; readonly gone: number } | null
  readonly again: DrawnAgain | null
  readonly mayStep: boolean
}

const files = z.array(z.object({ name: z.string(), sha256: z.string() }))
const sentences = z.array(z.string())

export const frozen = (frame: FrameOfDraw): FrozenFrame =>
  ({ number: frame.number, version: frame.version, files: files.parse(JSON.parse(frame.files)), rows: frame.rows, children: frame.children, members: frame.members, hash: frame.hash, by: frame.confirmer, at: frame.confirmed_at })

/** One draw. Throws 404 where this inspection has none of that id. `again=yes` in the address draws it again and compares. */
export const seeDraw = async (here: HereInInspection, drawId: string): Promise<DrawView> => {
  const draw = await drawOf(here.db, here.inspection.id, drawId)
  if (!draw) throw new Response(null, { status: 404 })
  const view = await viewOf(here, draw)
  here.about('draw', draw.id, { number: draw.number, again: here.url.searchParams.has('again') })
  const used = (await framesOf(here.db, draw.id)).find(({ number }) => number === draw.result?.frame)
  return {
    ...view, mayStep: mayStep(here) && !draw.abandoned, changed: draw.result || draw.abandoned ? null : await whatChanged(here, draw),
    again: used && here.url.searchParams.has('again') ? await drawAgain(here, draw, used) : null,
  }
}

/** A draw as it is kept. */
export const viewOf = async ({ db, inspection }: Pick<HereInInspection, 'inspection'> & { readonly db: Kysely<Tables> }, draw: DrawRow): Promise<Omit<DrawView, 'changed' | 'again' | 'mayStep'>> => {
  const frames = await framesOf(db, draw.id)
  const last = frames.find(({ number }) => number === draw.result?.frame) ?? frames.at(-1)!
  const excluded = await excludedOf(db, draw.id, last.number)
  const shares = draw.result ? strataKept(draw.result) : await sharesOf(db, draw, last)
  const how = howOf(draw)
  return {
    ...lineOf(draw), filter: keptFilter(draw), facets: readStrata(draw.strata_by), allocation: draw.allocation, atLeast: draw.at_least, weights: how.by === 'weight' ? how.weights : {}, reserves: draw.reserves,
    frames: frames.map(frozen), leftOut: countWhy(excluded), leftOutByHand: excluded.filter(({ by_hand }) => by_hand === 1).map(({ drawn_id, why }) => ({ id: drawn_id, why })),
    seed: draw.seed && { seed: draw.seed.seed, came: draw.seed.came, by: draw.seed.fixer, at: draw.seed.fixed_at },
    abandoned: draw.abandoned && { why: draw.abandoned.reason, by: draw.abandoned.abandoner, at: draw.abandoned.abandoned_at },
    shares, result: draw.result && { by: draw.result.drawer, at: draw.result.drawn_at, rankedBy: draw.result.ranked_by, strata: await linesOf(db, inspection.id, draw, shares) },
    says: draw.result ? sentences.parse(JSON.parse(draw.result.says)) : [], sample: draw.result ? saySample(draw, shares) : [], ifSeen: draw.result ? sayIfSeen(draw, shares) : [],
  }
}

const sharesOf = async (db: Kysely<Tables>, draw: DrawRow, frame: FrameOfDraw): Promise<KeptStratum[]> => {
  const sizes = sizesOf(await membersOf(db, draw.id, frame.number))
  const shares = allocate(sizes, draw.take, howOf(draw))
  return sizes.map((stratum, index) => ({ ...stratum, taken: 'problem' in shares ? 0 : shares.take[index]! }))
}

const linesOf = async (db: Kysely<Tables>, inspectionId: string, draw: DrawRow, strata: readonly KeptStratum[]) => {
  const cases = new Map((await casesOfDraw(db, inspectionId, draw.id)).map((one) => [one.child_id, one]))
  const ranked = await rankedOf(db, draw.id)
  return strata.map((stratum) => ({
    ...stratum,
    lines: ranked.filter((one) => one.stratum === stratum.key).map(({ rank, child_id, drawn_id, hash }): DrawnLine => {
      const made = cases.get(child_id)
      return { rank, childId: child_id, id: drawn_id, hash, case: made ? { id: made.id, number: made.number, removed: made.removed_at === null ? null : made.removed_reason ?? '', open: made.open, passedOver: made.origin.passed_over } : null }
    }),
  }))
}

const whatChanged = async (here: HereInInspection, draw: DrawRow): Promise<DrawView['changed']> => {
  const last = (await framesOf(here.db, draw.id)).at(-1)!
  const now = await frameAsNow(here, draw)
  if (isAsConfirmed(now, last)) return null
  const before = new Set((await membersOf(here.db, draw.id, last.number)).map(({ child_id }) => child_id))
  const members = now?.members ?? []
  const added = members.filter(({ childId }) => !before.has(childId)).length
  return { version: now?.version.version ?? 0, added, gone: before.size - (members.length - added) }
}

/** The IDs of one stratum of a draw, one a line, as the command for drawing reads them. `stratum`: its place, from 1. Null where there is none. */
export const idsOfStratum = async ({ db, inspection, about }: HereInInspection, drawId: string, stratum: number): Promise<{ readonly name: string; readonly text: string } | null> => {
  const draw = await drawOf(db, inspection.id, drawId)
  const frames = draw ? await framesOf(db, draw.id) : []
  const frame = frames.find(({ number }) => number === draw?.result?.frame) ?? frames.at(-1)
  const members = draw && frame ? await membersOf(db, draw.id, frame.number) : []
  const found = sizesOf(members)[stratum - 1]
  if (!draw || !found) return null
  about('draw', draw.id, { number: draw.number, stratum, ids: found.size })
  return { name: `Draw ${draw.number} stratum ${stratum}.txt`, text: members.filter((one) => one.stratum === found.key).map(({ drawn_id }) => `${drawn_id}\n`).join('') }
}
