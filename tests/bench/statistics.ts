import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authorities } from '#annex-a/framework/authorities.ts'
import { judgements } from '#annex-a/framework/judgements.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { usualTables } from '#annex-a/statistics/release/make.ts'
import { migrate, open } from '#db/open.ts'
import { addOutcomes } from '#db/queries/register.ts'
import { addRelease } from '#db/queries/releases.ts'
import type { Here } from '#server/door.ts'
import { asRows } from '#server/register/outcomes.ts'
import { seeAuthorities } from '#server/statistics/public/authorities.ts'
import { seeRelease, seeReleaseTable } from '#server/statistics/public/releases.ts'
import { freezeRelease } from '#server/statistics/release/freeze.ts'
import { median, used } from './measured.ts'

export interface StatisticsMeasured {
  readonly outcomes: number
  readonly pages: readonly { readonly says: string; readonly ms: number }[]
  readonly freezeMs: number
}

/** CONSTRUCTED, and only here: every authority inspected each year for ten years. */
const tenYears = (): Outcome[] => authorities.flatMap(({ code, name }, n) => Array.from({ length: 10 }, (_, year): Outcome => ({
  id: `bench-${code}-${year}`, authority: code, printedAs: name, framework: 'SIF', edition: 'constructed', reinspectionOf: year ? `bench-${code}-${year - 1}` : null,
  inspectedFrom: `${2013 + year}-11-01`, inspectedTo: `${2013 + year}-11-28`, published: `${2014 + year}-01-15`, datesAre: 'exact', source: 'Constructed to measure with',
  grades: Object.fromEntries(judgements.map(({ code: judgement }, at) => [judgement, (1 + ((n * 7 + year * 3 + at) % 4)) as Grade])), derived: {},
})))

/** The public pages over a register of 152 authorities by ten years, as they are asked without a cache in front. */
export const measureStatistics = async (turns: number): Promise<StatisticsMeasured> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-statistics-'))
  const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const took = []
    for (let turn = 0; turn < turns; turn++) {
      const from = used()
      JSON.stringify(await work())
      took.push(used() - from)
    }
    return median(took)
  }
  try {
    await migrate(store)
    const rows = tenYears().map((one) => asRows(one, { how: 'imported', state: 'standing', entered_by: null, entered_at: one.published }))
    await addOutcomes(store.db, rows.map(({ outcome }) => outcome), rows.flatMap(({ grades }) => grades))
    const from = used()
    const frozen = await freezeRelease(store.db, { cut: { publishedBy: '2023-12-31' }, tables: usualTables, publicFrom: '2024-01-10T09:30:00.000Z', madeAt: '2024-01-02T10:00:00.000Z', madeBy: null })
    const freezeMs = used() - from
    await addRelease(store.db, frozen.release, frozen.tables, frozen.files)
    const here = (params: Here['params']) => ({ db: store.db, now: '2024-06-01T12:00:00.000Z', params }) as unknown as Here
    const pages = [
      { says: 'a release, with what it found and two pictures', ms: await timed(() => seeRelease(here({ release: '2023-12' }))) },
      { says: 'its table over ten years', ms: await timed(() => seeReleaseTable(here({ release: '2023-12', table: 'years' }))) },
      { says: 'its table of all authorities', ms: await timed(() => seeReleaseTable(here({ release: '2023-12', table: 'authorities' }))) },
      { says: 'every authority as it stands now, worked out anew', ms: await timed(() => seeAuthorities(here({}))) },
    ]
    return { outcomes: rows.length, pages, freezeMs }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
