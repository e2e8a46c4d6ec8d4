import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, open } from '#db/open.ts'
import { compare } from '#server/versions/compare.ts'
import { officeOn } from '../intake/office.ts'
import { median } from './measured.ts'
import { turnsOf } from './turns.ts'

/** What comparing two versions took. `computingMs`: of the whole, and of the longest turn, what this process itself computed. */
export interface ComparisonMeasured {
  readonly rows: number
  readonly cells: number
  readonly ms: number
  readonly computingMs: number
  readonly longestMs: number
  readonly longestComputingMs: number
}

/** How long two versions take to be compared, and for how long nobody else gets a turn: medians of some turns, and the longest of all. */
export const measureComparison = async (earlier: string, later: string, turns: number): Promise<ComparisonMeasured> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-compare-'))
  const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
  try {
    await migrate(store)
    const office = await officeOn(store, folder)
    const from = await office.deliver([{ name: 'earlier.xlsx', bytes: readFileSync(earlier) }], { stage: 1 })
    const to = await office.deliver([{ name: 'later.xlsx', bytes: readFileSync(later) }], { stage: 2 })
    const measured = []
    for (let turn = 0; turn < turns; turn++) {
      // Comparisons are remembered by store.
      measured.push(await turnsOf(() => compare({ store: { ...store } }, from, to)))
    }
    const cells = measured[0]!.answer.lists.flatMap(({ changed }) => changed).reduce((sum, row) => sum + row.cells.length, 0)
    return {
      rows: to.rows, cells, ms: median(measured.map(({ ms }) => ms)), computingMs: median(measured.map(({ computingMs }) => computingMs)),
      longestMs: Math.max(...measured.map(({ longestMs }) => longestMs)), longestComputingMs: Math.max(...measured.map(({ longestComputingMs }) => longestComputingMs)),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
