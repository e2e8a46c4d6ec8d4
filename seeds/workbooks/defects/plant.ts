import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { dayOf } from '../calendar.ts'
import type { MadeRow, MadeValue } from '../fill.ts'
import type { MadeLists } from '../make.ts'
import { random } from '../random.ts'
import type { Random } from '../random.ts'
import { atStage } from '../stage.ts'
import { spoilers } from './kinds.ts'
import type { Change, DefectKind, Victim } from './kinds.ts'

/** One defect, and what stood there before. `childId` is the true ID, the reference on list 11. */
export interface Planted {
  readonly list: ListNumber
  readonly childId: string
  readonly field: string
  readonly was: MadeValue
  readonly now: MadeValue
  readonly kind: DefectKind
}

/** On how many lists each kind is planted; a defect of the ID breaks the link, so there are few. */
const LISTS = 4
const LISTS_FOR_IDS = 1
/** Each kind once a list, and once more for so many rows of the whole. */
const ROWS_FOR_ONE_MORE = 5000
const TRIES = 60

interface Ground {
  readonly made: MadeLists
  readonly rows: Map<ListNumber, MadeRow[]>
  readonly stage: Stage
  /** Children who have a defect already: one each, so that none hides another. */
  readonly spoilt: Set<string>
  readonly standings: ReadonlyMap<string, ReadonlySet<ListNumber>>
  readonly planted: Planted[]
}

const idOf = (row: MadeRow): string => String(row['childId'] ?? row['reference'] ?? '')

const standings = ({ lists, asked }: MadeLists): ReadonlyMap<string, ReadonlySet<ListNumber>> => {
  const on = new Map<string, Set<ListNumber>>()
  for (const list of asked) for (const row of lists[list]) on.set(idOf(row), (on.get(idOf(row)) ?? new Set()).add(list))
  return on
}

const victimOf = ({ standings: on, stage, made }: Ground, list: ListNumber, row: MadeRow, chance: Random): Victim => ({
  list: listOf(list), row, random: chance, today: dayOf(made.inspectionDate),
  fields: Object.entries(listOf(list).fields).filter(([, field]) => (field.stage ?? 1) <= stage),
  elsewhere: (field) => field in listOf(list).fields && [...on.get(idOf(row)) ?? []].some((other) => other !== list && field in listOf(other).fields),
})

const spoilt = (kind: DefectKind, victim: Victim): Change | null => {
  if (kind !== 'row-twice') return spoilers[kind](victim)
  return victim.list.oneRowEach === 'none' ? null : { field: victim.list.oneRowEach === 'child' ? 'childId' : 'reference', now: '2 rows' }
}

/** Tries rows of the list until the kind of defect fits one; false where it fits none. */
const plantOne = (ground: Ground, list: ListNumber, kind: DefectKind, chance: Random): boolean => {
  const rows = ground.rows.get(list)!
  for (let tries = 0; tries < TRIES && rows.length > 0; tries++) {
    const index = chance.int(0, rows.length - 1)
    const row = rows[index]!
    if (ground.spoilt.has(idOf(row))) continue
    const change = spoilt(kind, victimOf(ground, list, row, chance))
    if (change === null) continue
    ground.spoilt.add(idOf(row))
    ground.planted.push({ list, childId: idOf(row), kind, was: kind === 'row-twice' ? '1 row' : row[change.field] ?? null, ...change })
    rows.splice(index, 1, ...(kind === 'row-twice' ? [row, { ...row }] : [{ ...row, [change.field]: change.now }]))
    return true
  }
  return false
}

const kinds: readonly DefectKind[] = [...Object.keys(spoilers) as (keyof typeof spoilers)[], 'row-twice']

export interface PlantOptions { readonly seed: number; readonly stage: Stage }
export interface Spoilt { readonly made: MadeLists; readonly planted: readonly Planted[] }

/** Plants each kind on some lists where it fits. The same made lists, seed and stage get the same defects. */
export const plant = (made: MadeLists, { seed, stage }: PlantOptions): Spoilt => {
  const sent = atStage(made, stage)
  const rows = new Map(sent.asked.map((list) => [list, [...sent.lists[list]]]))
  const ground: Ground = { made: sent, rows, stage, spoilt: new Set(), standings: standings(sent), planted: [] }
  const again = 1 + Math.floor([...rows.values()].flat().length / ROWS_FOR_ONE_MORE)
  const chance = random(`defects ${seed}`)
  for (const kind of kinds) {
    let lists = kind.startsWith('id-') ? LISTS_FOR_IDS : LISTS
    for (const list of chance.fork(kind).shuffle(sent.asked)) {
      if (lists === 0) break
      const done = Array.from({ length: again }, (_, i) => plantOne(ground, list, kind, chance.fork(`${kind} ${list} ${i}`)))
      if (done.includes(true)) lists--
    }
  }
  return { made: { ...sent, lists: { ...sent.lists, ...Object.fromEntries(rows) } }, planted: ground.planted }
}
