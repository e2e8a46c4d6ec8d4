import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, open } from '#db/open.ts'
import { addCase } from '#db/queries/cases.ts'
import type { HereInInspection } from '#server/door.ts'
import { currentFrame } from '#server/selection/frame.ts'
import { coverageFacet, type CoverageKey } from '#server/selection/coverage/coverage-facets.ts'
import { casesByCell, childrenByCell } from '#server/selection/coverage/count.ts'
import { seeBalance } from '#server/selection/coverage/see-balance.ts'
import { as, officeOn } from '../intake/office.ts'
import { median, used } from './measured.ts'

/** What the balance of 40 cases took, of the slowest pair of facets: all children counted anew, the page itself, and a plain count of the children by stage and age in SQL. */
export interface BalanceMeasured {
  readonly rows: number
  readonly children: number
  readonly pair: string
  readonly anewMs: number
  readonly pageMs: number
  readonly plainMs: number
}

/** A pair of summaries, the widest pair of names, a list beside a summary, and two columns of lists. */
const pairs: readonly (readonly [CoverageKey, CoverageKey])[] = [['stage', 'age'], ['team', 'worker'], ['care-need', 'team'], ['sen', 'first-abuse']]

/** In this thread, where the database computes too: what others do on the machine meanwhile is not in it. */
const timed = async (turns: number, work: () => Promise<unknown>): Promise<number> => {
  const took = []
  for (let turn = 0; turn < turns; turn++) {
    const from = used()
    await work()
    took.push(used() - from)
  }
  return median(took)
}

const choose = async ({ db, inspection, now }: HereInInspection, submissionId: string): Promise<void> => {
  const some = await db.selectFrom('child_summary').select('child_id').where('submission_id', '=', submissionId).orderBy('child_id').limit(40).execute()
  for (const [at, { child_id }] of some.entries()) {
    const kind = at < 30 ? 'tracked' : 'sampled'
    await addCase(db, {
      id: `case-${at}`, inspection_id: inspection.id, kind, number: `${kind[0]!.toUpperCase()}${at}`, child_id, reason: 'To measure with', chosen_by: 'lead', chosen_at: now, submission_id: submissionId,
      removed_reason: null, removed_by: null, removed_at: null,
    })
  }
}

const measure = async (here: HereInInspection, turns: number): Promise<Omit<BalanceMeasured, 'rows'>> => {
  const frame = (await currentFrame(here.workbench, here.db, here.inspection))!
  await choose(here, frame.submissionId)
  const measured = []
  for (const [of, by] of pairs) {
    const [rows, columns] = [coverageFacet(of), coverageFacet(by)]
    // What is counted is kept with the frame: a copy of it has nothing yet.
    const anewMs = await timed(turns, async () => [await childrenByCell(here, { ...frame }, rows, columns), await casesByCell(here, frame, rows, columns)])
    const pageMs = await timed(turns, () => seeBalance({ ...here, url: new URL(`http://localhost/?of=${of}&by=${by}`) }))
    measured.push({ pair: `${of} by ${by}`, anewMs, pageMs })
  }
  const slowest = measured.toSorted((a, b) => b.anewMs - a.anewMs)[0]!
  const plainMs = await timed(turns, () => here.db.selectFrom('child_summary').select(['stage', 'age']).select((is) => is.fn.countAll().as('children')).where('submission_id', '=', frame.submissionId).groupBy(['stage', 'age']).execute())
  return { children: frame.total, ...slowest, plainMs }
}

export const measureBalance = async (path: string, turns: number): Promise<BalanceMeasured> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-balance-'))
  const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
  try {
    await migrate(store)
    const office = await officeOn(store, folder)
    const { rows } = await office.deliver([{ name: 'lists.xlsx', bytes: readFileSync(path) }], { stage: 2 })
    return { rows, ...(await as(office, 'lead', (here) => measure(here, turns))).answer }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
