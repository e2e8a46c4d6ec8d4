import type { Cut } from '#annex-a/statistics/cut.ts'
import type { ReleaseTableName } from '#annex-a/statistics/release/make.ts'
import { addRelease, releaseAt } from '#db/queries/releases.ts'
import { instant } from '../../clock.ts'
import type { Workbench } from '../../workbench.ts'
import { freezeRelease } from './freeze.ts'
import { outOn } from './time.ts'

/** What Ofsted released of the outcomes that come with the product: April 2014, and September 2014 with the five tables as printed. */
const shipped: readonly { readonly address: string; readonly cut: Cut; readonly tables: readonly ReleaseTableName[] }[] = [
  { address: '2014-04', cut: { publishedBy: '2014-04-24' }, tables: ['judgements', 'regions', 'types', 'authorities', 'boards', 'mi'] },
  { address: '2014-09', cut: { publishedBy: '2014-09-15' }, tables: ['judgements', 'regions', 'types', 'authorities', 'years', 'boards', 'boards-help', '1', '2', '3', '4', '5'] },
]

/** Makes the releases of 2014 again from the register, once: a place for statistics that begins empty would show nobody what it is for. */
export const shipReleases = async ({ store, clock }: Pick<Workbench, 'store' | 'clock'>): Promise<void> => {
  for (const { address, cut, tables } of shipped) {
    if (await releaseAt(store.db, address)) continue
    const frozen = await freezeRelease(store.db, { cut, tables, publicFrom: outOn(cut.publishedBy), madeAt: instant(clock), madeBy: null })
    await store.db.transaction().execute((db) => addRelease(db, frozen.release, frozen.tables, frozen.files))
  }
}
