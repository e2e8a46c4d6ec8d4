import type { Kysely } from 'kysely'
import { authorities, authorityOf } from '#annex-a/framework/authorities.ts'
import { stateOfTheNation } from '#annex-a/statistics/cut.ts'
import { frameworkOf } from '#annex-a/statistics/frameworks.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { correctionRows, outcomeRow, outcomeRowsOf, waitingOutcomeRows, type CorrectionRow, type KeptOutcomeRow } from '#db/queries/register.ts'
import type { Tables } from '#db/tables/index.ts'
import { asOutcome, standingOutcomes } from './outcomes.ts'

type Db = Kysely<Tables>

/** An outcome with what the register knows of it besides. */
export interface ShownOutcome extends Outcome {
  readonly name: string
  readonly frameworkName: string
  readonly state: KeptOutcomeRow['state']
  readonly how: KeptOutcomeRow['how']
  readonly publicFrom: string | null
  readonly enteredBy: { readonly name: string; readonly at: string } | null
  readonly confirmedBy: { readonly name: string; readonly at: string } | null
  readonly corrections: readonly ShownCorrection[]
}
export interface ShownCorrection { readonly field: string; readonly was: string; readonly becomes: string; readonly reason: string; readonly by: string; readonly at: string }

const shownCorrection = ({ field, was, becomes, reason, corrector, corrected_at }: CorrectionRow): ShownCorrection => ({ field, was, becomes, reason, by: corrector, at: corrected_at })

const shown = (row: KeptOutcomeRow, corrections: readonly CorrectionRow[]): ShownOutcome => ({
  ...asOutcome(row, row.grades), name: authorityOf(row.authority)?.name ?? row.printed_as, frameworkName: frameworkOf(row.framework)!.name, state: row.state, how: row.how, publicFrom: row.public_from,
  enteredBy: row.enterer === null ? null : { name: row.enterer, at: row.entered_at }, confirmedBy: row.confirmer === null ? null : { name: row.confirmer, at: row.confirmed_at! }, corrections: corrections.map(shownCorrection),
})

/** The whole register at a glance: one current outcome for each authority, what waits, what is held besides. */
export interface RegisterPage {
  readonly current: readonly Outcome[]
  /** Ids of current outcomes that were corrected. */
  readonly revised: readonly string[]
  readonly waiting: readonly { readonly id: string; readonly name: string; readonly by: string; readonly at: string; readonly mine: boolean }[]
  /** How many outcomes stand under each framework. */
  readonly held: readonly { readonly under: string; readonly count: number }[]
  readonly authorities: number
}

/** `today`: `YYYY-MM-DD`. */
export const registerPage = async (db: Db, personId: string, today: string): Promise<RegisterPage> => {
  const outcomes = await standingOutcomes(db)
  const current = stateOfTheNation(outcomes, { publishedBy: today })
  const corrected = new Set((await correctionRows(db)).map(({ outcome_id }) => outcome_id))
  const counts = Map.groupBy(outcomes, ({ framework }) => framework)
  return {
    current, revised: current.filter(({ id }) => corrected.has(id)).map(({ id }) => id), authorities: authorities.length,
    waiting: (await waitingOutcomeRows(db)).map((row) => ({ id: row.id, name: authorityOf(row.authority)?.name ?? row.printed_as, by: row.enterer ?? '', at: row.entered_at, mine: row.entered_by === personId })),
    held: [...counts].map(([framework, all]) => ({ under: frameworkOf(framework)!.under, count: all.length })),
  }
}

/** One outcome in whatever state; null where the address names none. */
export const seeOutcome = async (db: Db, id: string): Promise<{ readonly outcome: ShownOutcome; readonly row: KeptOutcomeRow } | null> => {
  const row = await outcomeRow(db, id)
  return row ? { outcome: shown(row, await correctionRows(db, id)), row } : null
}

/** Everything that the register has of an authority, newest first; null where there is no such authority. */
export const seeAuthority = async (db: Db, code: string): Promise<{ readonly code: string; readonly name: string; readonly outcomes: readonly ShownOutcome[] } | null> => {
  const authority = authorityOf(code)
  if (!authority) return null
  const rows = await outcomeRowsOf(db, code)
  return { code, name: authority.name, outcomes: await Promise.all(rows.map(async (row) => shown(row, await correctionRows(db, row.id)))) }
}
