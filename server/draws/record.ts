import { usuallyAudited } from '#annex-a/framework/tracking.ts'
import { stepsOf } from '#db/queries/case-steps.ts'
import { casesOf } from '#db/queries/cases.ts'
import { drawsOf, excludedOf, framesOf, membersOf, originsOf } from '#db/queries/draws.ts'
import { filesWithin, submissionsOfInspection } from '#db/queries/submissions.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { lifeOf } from '../cases/life.ts'
import { frameOf, type InspectionFrame } from '../inspections/frame.ts'
import { usuallyTracked } from '../selection/balance.ts'
import { historyOf, type CaseHistory } from '../selection/cases.ts'
import { balancesWhenChosen, inShort, type ThenInShort } from './balance-when-chosen.ts'
import { sayPicked } from './sample.ts'
import { viewOf, type DrawView } from './see.ts'

/** A case of the record, with which took its place where one did, and how the balance stood before it was chosen. */
export interface RecordedCase extends CaseHistory {
  readonly replacedBy: string | null
  readonly then: ThenInShort
}

export type RecordedDraw = Awaited<ReturnType<typeof viewOf>>

/** All that a stranger needs to repeat and defend every choice. Picked and drawn cases stand apart and are counted apart. */
export interface SelectionRecord {
  readonly inspection: InspectionFrame
  readonly at: string
  readonly picked: readonly RecordedCase[]
  readonly drawn: readonly RecordedCase[]
  readonly draws: readonly RecordedDraw[]
  /** Every version that was submitted, with the SHA-256 of each file. */
  readonly versions: readonly { readonly version: number; readonly at: string; readonly withdrawn: boolean; readonly files: DrawView['frames'][number]['files'] }[]
  readonly auditsAsked: number
  readonly usual: { readonly tracked: typeof usuallyTracked; readonly audited: typeof usuallyAudited }
  readonly sayPicked: string
}

type Asking = Pick<HereInInspection, 'inspection' | 'roles' | 'now'> & { readonly db: Kysely<Tables> }

/** The record of selection as it stands. */
export const selectionRecord = async (here: Asking): Promise<SelectionRecord> => {
  const { db, inspection, roles, now } = here
  const origins = await originsOf(db, inspection.id)
  const steps = await stepsOf(db, inspection.id)
  const rows = (await casesOf(db, inspection.id)).toSorted((a, b) => (a.number < b.number ? -1 : 1))
  const then = new Map((await balancesWhenChosen(db, inspection.id)).map((one) => [one.caseId, inShort(one)]))
  const cases = rows.map((row): RecordedCase => {
    const instead = lifeOf(steps.get(row.id) ?? []).replacedBy?.caseId
    return { ...historyOf(row, origins.get(row.id)), replacedBy: rows.find(({ id }) => id === instead)?.number ?? null, then: then.get(row.id)! }
  })
  const draws: RecordedDraw[] = []
  for (const draw of await drawsOf(db, inspection.id)) draws.push(await viewOf(here, draw))
  const versions: SelectionRecord['versions'][number][] = []
  for (const { id, version, submitted_at, state } of (await submissionsOfInspection(db, inspection.id)).toReversed()) {
    if (version !== null) versions.push({ version, at: submitted_at ?? '', withdrawn: state === 'withdrawn', files: (await filesWithin(db, id)).map(({ name, sha256 }) => ({ name, sha256 })) })
  }
  return {
    inspection: frameOf(inspection, roles), at: now, draws, versions, picked: cases.filter(({ origin }) => !origin?.draw), drawn: cases.filter(({ origin }) => origin?.draw),
    auditsAsked: [...steps.values()].filter((some) => lifeOf(some).asked).length, usual: { tracked: usuallyTracked, audited: usuallyAudited }, sayPicked,
  }
}

/** For the page. The event names the inspection: the record is of all its cases. */
export const seeSelection = async (here: HereInInspection): Promise<SelectionRecord> => {
  const record = await selectionRecord(here)
  here.about('selection', here.inspection.id, { cases: record.picked.length + record.drawn.length, draws: record.draws.length })
  return record
}

/** Everybody of one frozen frame, in it or left out of it. */
export interface FrameIds {
  readonly draw: number
  readonly frame: number
  readonly members: readonly { readonly id: string; readonly stratum: string }[]
  readonly leftOut: readonly { readonly id: string; readonly why: string }[]
}

/** The IDs of every frame of every draw, for the workbook. */
export const frameIds = async ({ db, inspection }: Pick<Asking, 'db' | 'inspection'>): Promise<FrameIds[]> => {
  const all: FrameIds[] = []
  for (const draw of await drawsOf(db, inspection.id)) {
    for (const { number } of await framesOf(db, draw.id)) {
      all.push({
        draw: draw.number, frame: number,
        members: (await membersOf(db, draw.id, number)).map(({ drawn_id, stratum }) => ({ id: drawn_id, stratum })),
        leftOut: (await excludedOf(db, draw.id, number)).map(({ drawn_id, why }) => ({ id: drawn_id, why })),
      })
    }
  }
  return all
}
