import type { Confirmed } from '#annex-a/reading/confirmed.ts'
import { historyOf, meaningById, meaningsOf, type NamedMeaning } from '#db/queries/confirmed.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { choicesFor, sayMeaning, saySubject, type ChoiceShown } from './choices.ts'
import { asConfirmed } from './confirmed.ts'

/** One thing that is remembered, in words. */
export interface RememberedLine {
  readonly id: string
  readonly isHeading: boolean
  readonly subject: string
  readonly written: string
  readonly meaning: string
  readonly who: string
  readonly at: string
}

export interface RememberedView {
  readonly inspectionId: string
  readonly headings: readonly RememberedLine[]
  readonly values: readonly RememberedLine[]
  readonly mayChange: boolean
}

export interface RememberedOne extends RememberedLine {
  readonly inspectionId: string
  /** As the form sends it. */
  readonly chosen: string | null
  readonly choices: readonly ChoiceShown[]
  /** What was said of it before, the newest first. */
  readonly before: readonly { readonly meaning: string; readonly who: string; readonly at: string; readonly endedBy: string; readonly endedAt: string }[]
}

const lineOf = (row: NamedMeaning): RememberedLine => ({
  id: row.id, isHeading: row.kind === 'heading', subject: saySubject(row), written: row.written, meaning: sayMeaning(row, row.means), who: row.confirmer, at: row.confirmed_at,
})

const byWords = (a: RememberedLine, b: RememberedLine): number => a.subject.localeCompare(b.subject, 'en', { numeric: true }) || a.written.localeCompare(b.written, 'en')

/** Everything that the authority of this inspection has said its own words mean. */
export const seeRemembered = async ({ db, inspection, roles }: HereInInspection): Promise<RememberedView> => {
  const lines = (await meaningsOf(db, inspection.authority, inspection.edition)).map(lineOf).toSorted(byWords)
  return {
    inspectionId: inspection.id, headings: lines.filter(({ isHeading }) => isHeading), values: lines.filter(({ isHeading }) => !isHeading),
    mayChange: may('changeRemembered', roles, { closed: inspection.closed_at !== null }).may,
  }
}

/** One of them, to be changed, with what was said of it before. Null where it does not stand, or is another authority's. */
export const seeRememberedOne = async ({ db, inspection }: HereInInspection, id: string): Promise<RememberedOne | null> => {
  const row = await meaningById(db, inspection.authority, id)
  if (!row) return null
  const before = (await historyOf(db, row)).filter((one) => one.ended_at !== null)
  return {
    ...lineOf(row), inspectionId: inspection.id, chosen: row.means, choices: choicesFor(row),
    before: before.map((one) => ({ meaning: sayMeaning(one, one.means), who: one.confirmer, at: one.confirmed_at, endedBy: one.ender ?? '', endedAt: one.ended_at! })),
  }
}

/** All of it as a file for `npm run check -- --confirmed`. */
export const exportRemembered = async ({ db, inspection }: HereInInspection): Promise<Confirmed> => asConfirmed(await meaningsOf(db, inspection.authority, inspection.edition))
