import { someChildren } from '#db/queries/children.ts'
import { addFrame } from '#db/queries/draws.ts'
import { standingCases } from '#db/queries/cases.ts'
import { filesWithin, submissionById } from '#db/queries/submissions.ts'
import type { DrawTable } from '#db/tables/draws.ts'
import type { HereInInspection } from '../door.ts'
import { frameHash, keyOfStrata, type Member } from '../selection/draw/draw.ts'
import { currentFrame, type Frame } from '../selection/frame.ts'
import { patternsIn, type PatternsOfVersion } from '../selection/patterns.ts'
import { whereIn } from './kept-filter.ts'
import { readStrata, strataOf } from './strata.ts'

export type Asking = Pick<HereInInspection, 'workbench' | 'db' | 'inspection'>

/** A child of the frame, or one left out of it. */
export interface FramedChild { readonly childId: string; readonly id: string; readonly stratum: string; readonly strata: readonly string[] }
export interface LeftOut { readonly childId: string; readonly id: string; readonly why: string; readonly byHand: boolean }

/** Whom a draw would be made from by the version in use. */
export interface TakenFrame {
  readonly version: Frame
  readonly patterns: PatternsOfVersion
  readonly members: readonly FramedChild[]
  readonly leftOut: readonly LeftOut[]
  readonly hash: string
}

/** By whom and by what a frame is limited. `byHand`: why, by child. */
export interface FrameLimits {
  readonly filter: string
  readonly strataBy: string
  readonly byHand: ReadonlyMap<string, string>
}

/** More than any authority has. */
const all = 250_000

const documentOnly = 'In a document only, on none of lists 1 to 10'

/** Every child whom a filter finds in the version in use, each in its stratum; null before a version is read. */
export const framedNow = async ({ workbench, db, inspection }: Asking, { filter, strataBy }: Pick<FrameLimits, 'filter' | 'strataBy'>) => {
  const version = await currentFrame(workbench, db, inspection)
  if (!version) return null
  const patterns = await patternsIn({ db, inspection }, version)
  const by = readStrata(strataBy)
  const children = (await someChildren(db, inspection.id, version.submissionId, whereIn(filter, version, patterns), 'id', all, 0)).map((row) => {
    const strata = strataOf(by, row)
    return { childId: row.child_id, id: row.shown_id, strata, stratum: keyOfStrata(strata), documentOnly: row.stage === 0 }
  })
  return { version, patterns, children }
}

/**
 * The children of lists 1 to 10 of the version in use that the filter finds, less those who are cases already (a child stands as one case
 * at a time) and those left out by hand. Null before a version is read.
 */
export const takeFrame = async (asking: Asking, { filter, strataBy, byHand }: FrameLimits): Promise<TakenFrame | null> => {
  const now = await framedNow(asking, { filter, strataBy })
  if (!now) return null
  const cases = new Map((await standingCases(asking.db, asking.inspection.id)).map(({ child_id, number, kind }) => [child_id, `Is ${kind} already, as case ${number}`]))
  const members: FramedChild[] = []
  const leftOut: LeftOut[] = []
  for (const { documentOnly: nowhere, ...child } of now.children) {
    const hand = byHand.get(child.childId)
    const why = hand ?? cases.get(child.childId) ?? (nowhere ? documentOnly : undefined)
    if (why === undefined) members.push(child)
    else leftOut.push({ childId: child.childId, id: child.id, why, byHand: hand !== undefined })
  }
  return { version: now.version, patterns: now.patterns, members, leftOut, hash: frameHash(members.map(({ id, strata }): Member => ({ id, strata }))) }
}

/** Freezes a frame as a draw's next, with what proves which files it came from. */
export const keepFrame = async ({ db, person, now }: HereInInspection, draw: Pick<DrawTable, 'id'>, number: number, { version, members, leftOut, hash }: TakenFrame): Promise<void> => {
  const submission = await submissionById(db, version.submissionId)
  const files = (await filesWithin(db, version.submissionId)).map(({ name, sha256 }) => ({ name, sha256 }))
  const frame = {
    draw_id: draw.id, number, submission_id: version.submissionId, version: version.version, files: JSON.stringify(files), rows: submission?.rows ?? 0,
    children: version.total, members: members.length, hash, confirmed_by: person.id, confirmed_at: now,
  }
  const place = { draw_id: draw.id, frame: number }
  await addFrame(db, frame,
    members.map(({ childId, id, stratum }) => ({ ...place, child_id: childId, drawn_id: id, stratum })),
    leftOut.map(({ childId, id, why, byHand }) => ({ ...place, child_id: childId, drawn_id: id, why, by_hand: byHand ? 1 : 0 })))
}

/** The sizes of the strata, in the order in which they are drawn. */
export const sizesOf = (members: readonly Pick<FramedChild, 'stratum'>[]): { readonly key: string; readonly size: number }[] =>
  [...Map.groupBy(members, ({ stratum }) => stratum)].map(([key, { length: size }]) => ({ key, size })).sort((a, b) => (a.key < b.key ? -1 : 1))
