import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptAs } from '#db/queries/kept.ts'
import { migrate, open } from '#db/open.ts'
import type { HereInInspection } from '#server/door.ts'
import { childPage } from '#server/selection/child.ts'
import { childrenOf } from '#server/selection/children.ts'
import { as, officeOn } from '../intake/office.ts'
import { median } from './measured.ts'

/** What a first page of the children found took, and a plain count of all children of a stage in SQL beside it. */
export interface FilterMeasured { readonly asks: string; readonly found: number; readonly ms: number; readonly plainMs: number }
export interface ChoosingMeasured { readonly rows: number; readonly children: number; readonly filters: readonly FilterMeasured[]; readonly childMs: number }

const filters = [
  ['two lists, ages and gender, sorted by age and team', 'list=3&list=6&age=5-9&age=10-15&gender=F&sort=-age&sort=team'],
  ['a flag or another, a pattern and ages', 'flag=assessment-late&flag=last-seen-long-ago&pattern=enquiry-no-conference&pattern=re-referred&age=10-15&age=5-9&sort=stage'],
  ['two groups joined by or', 'flag=plan-long&list=7&2.list=8&2.gender=M&between=any&sort=-age'],
  ['nobody filtered, every column', 'column=age&column=lists&column=team&column=flags&column=journey&sort=team&sort=-age'],
] as const

const timed = async (turns: number, work: () => Promise<unknown>): Promise<number> => {
  const took = []
  for (let turn = 0; turn < turns; turn++) {
    const from = performance.now()
    await work()
    took.push(performance.now() - from)
  }
  return median(took)
}

const measure = async (here: HereInInspection, submissionId: string, turns: number): Promise<Omit<ChoosingMeasured, 'rows'>> => {
  const plain = () => here.db.selectFrom('child_summary').select((is) => is.fn.countAll().as('n')).where('submission_id', '=', keptAs(here.db, submissionId)).where('stage', '>', 5).executeTakeFirstOrThrow()
  const page = (query: string) => childrenOf({ ...here, url: new URL(`http://localhost/?${query}`) })
  // All children are counted once for a version; that is not part of any page after it.
  const first = (await page(''))!
  const measured: FilterMeasured[] = []
  for (const [asks, query] of filters) {
    const { found } = (await page(query))!
    measured.push({ asks, found, ms: await timed(turns, () => page(query)), plainMs: await timed(turns, plain) })
  }
  const [most] = (await page('list=6&list=7&match=all'))!.children
  return { children: first.total, filters: measured, childMs: await timed(turns, () => childPage(here, (most ?? first.children[0]!).id)) }
}

export const measureChoosing = async (path: string, turns: number): Promise<ChoosingMeasured> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-choosing-'))
  const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
  try {
    await migrate(store)
    const office = await officeOn(store, folder)
    const version = await office.deliver([{ name: 'lists.xlsx', bytes: readFileSync(path) }], { stage: 2 })
    const { answer } = await as(office, 'lead', (here) => measure(here, version.id, turns))
    return { rows: version.rows, ...answer }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
