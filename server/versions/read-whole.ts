import { setImmediate as othersFirst } from 'node:timers/promises'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { childrenOf, findingMarks, rowOutlines, type RowOutline } from '#db/queries/compare.ts'
import type { Workbench } from '../workbench.ts'
import type { RowsByKey } from './differing-rows.ts'
import { markOf, type TimesFound } from './rule-changes.ts'

type Db = Workbench['store']['db']

/** After each piece others get their turn. */
export async function* inTurns<Piece>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    yield piece
    await othersFirst()
  }
}

/** All rows of one list of a version, by child. */
export const rowsByKey = async (db: Db, submissionId: string, list: List): Promise<{ readonly byKey: RowsByKey; readonly rows: number }> => {
  const byKey = new Map<string | null, RowOutline[]>()
  let count = 0
  for await (const rows of inTurns(rowOutlines(db, submissionId, list))) {
    count += rows.length
    for (const row of rows) {
      const others = byKey.get(row.key)
      if (others) others.push(row)
      else byKey.set(row.key, [row])
    }
  }
  return { byKey, rows: count }
}

/** Our ids of the children of a version, each with its ID as last written. */
export const shownIds = async (db: Db, submissionId: string): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for await (const children of inTurns(childrenOf(db, submissionId))) for (const { child_id, shown_id } of children) ids.set(child_id, shown_id)
  return ids
}

/** How often each thing was found in a version. */
export const timesFound = async (db: Db, submissionId: string): Promise<TimesFound> => {
  const found: TimesFound = new Map()
  for await (const marks of inTurns(findingMarks(db, submissionId))) {
    for (const mark of marks) {
      const name = markOf(mark)
      const same = found.get(name)
      if (same) same.times++
      else found.set(name, { mark, times: 1 })
    }
  }
  return found
}
