import { excludedOf, membersOf, type DrawRow, type FrameOfDraw } from '#db/queries/draws.ts'
import type { HereInInspection } from '../door.ts'
import { differences, draw as drawCases, frameHash, type Member } from '../selection/draw/draw.ts'
import { framedNow } from './frame.ts'
import { drawnKept, membersKept, namedOnly, requestOf } from './request.ts'

/** What comes out of the same seed today. */
export interface DrawnAgain {
  /** Out of the frame as it was frozen: nothing, where all is the same. */
  readonly differences: readonly string[]
  /** Out of the version in use; null where that is the version that was drawn from, or none is in use. */
  readonly newest: NewestDraw | null
}

export interface NewestDraw {
  readonly version: number
  /** IDs as ranked. Children who came to the frame, who left it, and who stand in another stratum. */
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly moved: readonly string[]
  /** Who would be drawn there and was not, and the other way round. */
  readonly drawnInstead: readonly string[]
  readonly notDrawn: readonly string[]
  readonly problem: string | null
}

/** Draws again from the stored frame and seed, and from the version in use, and compares. Changes nothing. */
export const drawAgain = async (here: HereInInspection, draw: DrawRow, frame: FrameOfDraw): Promise<DrawnAgain> => {
  const { db } = here
  const members = await membersKept(db, draw, frame)
  const kept = await drawnKept(db, draw, frame)
  const again = drawCases(requestOf(draw, draw.seed!.seed, members))
  const found = 'problem' in again ? [again.problem] : differences(kept, namedOnly(again, draw.reserves))
  // What differences() asks of the frame is asked of the hash that was kept when it was frozen.
  return { differences: frameHash(members) === frame.hash ? found : ['The frame that is stored is not the one whose SHA-256 was kept.', ...found], newest: await onNewest(here, draw, frame, kept.strata.flatMap(({ chosen }) => chosen.map(({ id }) => id))) }
}

/**
 * The same draw from the version in use. Nobody is left out for being a case by now, only whoever was left out then; a child keeps the
 * spelling of its ID with which it was ranked, so that nobody's place before or behind another changes.
 */
const onNewest = async (here: HereInInspection, draw: DrawRow, frame: FrameOfDraw, drawnThen: readonly string[]): Promise<NewestDraw | null> => {
  const { db } = here
  const leftOut = new Set((await excludedOf(db, draw.id, frame.number)).map(({ child_id }) => child_id))
  const now = await framedNow(here, { filter: draw.filter, strataBy: draw.strata_by })
  if (!now || now.version.submissionId === frame.submission_id) return null
  const before = new Map((await membersOf(db, draw.id, frame.number)).map((one) => [one.child_id, one]))
  const children = now.children.filter(({ childId }) => !leftOut.has(childId)).map((one) => ({ ...one, id: before.get(one.childId)?.drawn_id ?? one.id }))
  const there = new Set(children.map(({ childId }) => childId))
  const drawn = drawCases(requestOf(draw, draw.seed!.seed, children.map(({ id, strata }): Member => ({ id, strata }))))
  const drawnNow = 'problem' in drawn ? [] : drawn.strata.flatMap(({ chosen }) => chosen.map(({ id }) => id))
  return {
    version: now.version.version,
    added: children.filter(({ childId }) => !before.has(childId)).map(({ id }) => id),
    gone: [...before.values()].filter(({ child_id }) => !there.has(child_id)).map(({ drawn_id }) => drawn_id),
    moved: children.filter(({ childId, stratum }) => before.has(childId) && before.get(childId)!.stratum !== stratum).map(({ id }) => id),
    drawnInstead: drawnNow.filter((id) => !drawnThen.includes(id)), notDrawn: 'problem' in drawn ? [] : drawnThen.filter((id) => !drawnNow.includes(id)),
    problem: 'problem' in drawn ? drawn.problem : null,
  }
}
