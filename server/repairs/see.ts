import { repairsOf, showRepaired, type Repair } from '#annex-a/repairs/repairs.ts'
import { repairKinds, type RepairKind } from '#annex-a/repairs/safe.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { repairsOfSubmission, rowsWrittenOtherwise, type KnownRepair } from '#db/queries/repairs.ts'
import { listsOfSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import type { Called } from '../intake/called.ts'
import { findingsHead } from '../intake/see-findings.ts'

/** What can be repaired in one list in one way, and whether the authority has agreed. */
export interface RepairLine {
  readonly list: ListId
  readonly name: string
  readonly kind: RepairKind
  readonly cells: number
  /** Different ways of writing. */
  readonly ways: number
  readonly agreed: { readonly by: string; readonly at: string; readonly cells: number } | null
}

export interface RepairEvent { readonly list: ListId; readonly kind: RepairKind; readonly cells: number; readonly agreedBy: string; readonly agreedAt: string; readonly undoneBy: string | null; readonly undoneAt: string | null }

export interface RepairsView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly lines: readonly RepairLine[]
  readonly history: readonly RepairEvent[]
  readonly mayAgree: boolean
}

export interface RepairWay { readonly label: string; readonly written: string; readonly after: string; readonly cells: number; readonly rows: readonly number[] }

export interface RepairKindView extends Omit<RepairsView, 'lines'> {
  readonly line: RepairLine
  readonly ways: readonly RepairWay[]
  readonly page: number
  readonly pages: number
}

const mayAgree = ({ roles, inspection }: HereInInspection): boolean => may('agreeToRepairs', roles, { closed: inspection.closed_at !== null }).may

/** All that can be repaired in a version, by list and kind. Null where there is no such version. */
export const seeRepairs = async (here: HereInInspection, submissionId: string): Promise<RepairsView | null> => {
  const head = await findingsHead(here, submissionId, '0')
  if (!head) return null
  here.about('submission', submissionId)
  const agreed = await repairsOfSubmission(here.db, submissionId)
  const lines: RepairLine[] = []
  for (const { list: kept } of await listsOfSubmission(here.db, submissionId)) lines.push(...linesOf(listKept(kept), await repairsIn(here.db, submissionId, listKept(kept)), agreed))
  return { inspectionId: here.inspection.id, submissionId, called: head.called, lines, history: agreed.map(eventOf), mayAgree: mayAgree(here) }
}

/** One kind of repair in one list, way by way. Null where there is none, or no such page. */
export const seeRepairKind = async (here: HereInInspection, submissionId: string, listText: string, kindText: string, page: number): Promise<RepairKindView | null> => {
  const list = listIdOf(listText)
  const head = list === undefined ? null : await findingsHead(here, submissionId, listText)
  const ways = list === undefined || !head ? [] : (await repairsIn(here.db, submissionId, list)).filter(({ kind }) => kind === kindText)
  const pages = Math.ceil(ways.length / perPage)
  if (list === undefined || !head || !Number.isInteger(page) || page < 1 || page > pages) return null
  here.about('submission', submissionId, { list })
  const agreed = (await repairsOfSubmission(here.db, submissionId)).filter((one) => one.list === keptList(list) && one.kind === kindText)
  return {
    inspectionId: here.inspection.id, submissionId, called: head.called, line: linesOf(list, ways, agreed)[0]!, history: agreed.map(eventOf), mayAgree: mayAgree(here), page, pages,
    ways: ways.slice((page - 1) * perPage, page * perPage).map((one) => ({ label: listOf(list).fields[one.field]!.label, written: one.written, after: showRepaired(one), cells: one.cells, rows: one.rows })),
  }
}

export const repairsIn = async (db: HereInInspection['db'], submissionId: string, list: ListId): Promise<Repair[]> => repairsOf(list, await rowsWrittenOtherwise(db, submissionId, list))

const linesOf = (list: ListId, repairs: readonly Repair[], agreed: readonly KnownRepair[]): RepairLine[] => repairKinds.flatMap((kind) => {
  const own = repairs.filter((one) => one.kind === kind)
  const standing = agreed.filter((one) => one.list === keptList(list) && one.kind === kind && one.undone_at === null)
  if (!own.length) return []
  return [{
    list, name: listOf(list).name, kind, ways: own.length, cells: own.reduce((sum, { cells }) => sum + cells, 0),
    agreed: standing[0] ? { by: standing[0].agreer, at: standing[0].agreed_at, cells: standing.reduce((sum, { cells }) => sum + cells, 0) } : null,
  }]
})

const eventOf = ({ list, kind, cells, agreer, agreed_at, undoer, undone_at }: KnownRepair): RepairEvent =>
  ({ list: listKept(list), kind, cells, agreedBy: agreer, agreedAt: agreed_at, undoneBy: undoer, undoneAt: undone_at })
