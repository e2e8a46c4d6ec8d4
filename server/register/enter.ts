import { authorityOf } from '#annex-a/framework/authorities.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import { asOutcomes } from '#annex-a/statistics/incoming/entry.ts'
import { addOutcomes, outcomeMadeIn } from '#db/queries/register.ts'
import type { HereSignedIn } from '../door.ts'
import { newId } from '../ids.ts'
import { asRows, standingOutcomes } from './outcomes.ts'

type Db = HereSignedIn['db']

/** What an inspection of this workbench was judged to be, on the day that its report is published. */
export interface PublishedHere {
  readonly inspectionId: string
  /** The three-digit code. */
  readonly authority: string
  /** The edition of the framework, by our id (`sif-2015-06`) or as its title page says. */
  readonly edition: string
  /** `YYYY-MM-DD`, local to Europe/London. */
  readonly inspectedFrom: string
  readonly inspectedTo: string
  readonly published: string
  /** Instant (ISO, UTC) before which nobody outside may see it; null from the day of publication on. */
  readonly publicFrom: string | null
  /** Null where the authority was not judged in it; LSCB left out where the review was not made. */
  readonly grades: { readonly [judgement in JudgementCode]?: Grade | null }
  readonly source?: string
}

/** `sif-2015-06` → `June 2015`, as the releases name editions. */
const editionSaid = (edition: string): string => {
  const [, year, month] = /^sif-(\d{4})-(\d\d)$/.exec(edition) ?? []
  return year && month ? sayDate(`${year}-${month}-01`).slice(2) : edition
}

/**
 * Puts the outcome of an inspection of this workbench into the register when its report is published: it stands at once, because
 * it was signed off there. Where the authority has an outcome already it is a re-inspection. Asked twice, it answers the same id and
 * changes nothing. In the caller's transaction.
 */
export const enterOutcome = async (db: Db, published: PublishedHere, by: { readonly personId: string; readonly now: string }): Promise<string> => {
  const before = await outcomeMadeIn(db, published.inspectionId)
  if (before) return before.id
  const held = await standingOutcomes(db)
  const { inspectionId, publicFrom, grades, ...entry } = published
  const [made] = asOutcomes([{
    ...entry, edition: editionSaid(entry.edition), grades, printedAs: authorityOf(published.authority)?.name ?? published.authority, framework: 'SIF', source: published.source ?? 'Report published from this workbench',
    again: held.some(({ authority, framework, inspectedTo }) => framework === 'SIF' && authority === published.authority && inspectedTo < published.inspectedTo),
  }], held, () => newId())
  const { outcome, grades: rows } = asRows(made!, { how: 'made here', state: 'standing', entered_by: by.personId, entered_at: by.now, made_in: inspectionId, public_from: publicFrom })
  await addOutcomes(db, [outcome], rows)
  return outcome.id
}
