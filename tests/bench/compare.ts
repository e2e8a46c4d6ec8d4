import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, open } from '#db/open.ts'
import { submissionById } from '#db/queries/submissions.ts'
import { compare } from '#server/versions/compare.ts'
import { officeOn } from '../intake/office.ts'

/** How long two versions take to be compared, and for how long nobody else gets a turn: `node tests/bench/compare.ts [EARLIER.xlsx LATER.xlsx]`. */
const workbook = (name: string): string => join(import.meta.dirname, '..', 'workbooks', name)
const [earlier = workbook('annexa_average_official_stage1.xlsx'), later = workbook('annexa_average_official.xlsx')] = process.argv.slice(2)

const folder = mkdtempSync(join(tmpdir(), 'workbench-compare-'))
const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
await migrate(store)
const office = await officeOn(store, folder)
const first = await office.deliver([{ name: 'earlier.xlsx', bytes: readFileSync(earlier) }], { stage: 1 })
const second = await office.deliver([{ name: 'later.xlsx', bytes: readFileSync(later) }], { stage: 2 })
for (let run = 1; run <= 3; run++) {
  let [longest, last] = [0, performance.now()]
  const watch = setInterval(() => { longest = Math.max(longest, performance.now() - last); last = performance.now() }, 1)
  const began = performance.now()
  // A new read_at each time, so that nothing is remembered.
  const [from, to] = [(await submissionById(store.db, first.id))!, (await submissionById(store.db, second.id))!]
  const { lists, rules } = await compare({ store }, { ...from, read_at: String(run) }, to)
  const ms = Math.round(performance.now() - began)
  clearInterval(watch)
  const cells = lists.flatMap(({ changed }) => changed).reduce((sum, row) => sum + row.cells.length, 0)
  console.log(`${second.rows} rows over ${first.rows}: ${ms} ms, longest turn ${Math.round(longest)} ms, ${cells} cells changed, ${rules.length} rules`)
}
await store.close()
rmSync(folder, { recursive: true, force: true })
