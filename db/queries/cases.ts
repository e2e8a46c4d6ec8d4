import type { Kysely } from 'kysely'
import type { CaseKind, ChosenCaseTable } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
export type CaseRow = ChosenCaseTable

/** A case with what its page says of it: who, from which version, and the child's ID as last written. */
export interface NamedCase extends CaseRow {
  readonly chooser: string | null
  readonly remover: string | null
  /** v1, v2 … */
  readonly version: number | null
  readonly shownId: string
  /** The child's ID as it joins the lists. */
  readonly key: string
  /** Whether the child is on the lists of the inspection's current version. */
  readonly inCurrent: boolean
}

const named = (db: Db, inspectionId: string) =>
  db
    .selectFrom('chosen_case')
    .innerJoin('inspection', 'inspection.id', 'chosen_case.inspection_id')
    .innerJoin('child', 'child.id', 'chosen_case.child_id')
    .leftJoin('person as chooser', 'chooser.id', 'chosen_case.chosen_by')
    .leftJoin('person as remover', 'remover.id', 'chosen_case.removed_by')
    .leftJoin('submission', 'submission.id', 'chosen_case.submission_id')
    .leftJoin('submission as current', 'current.id', 'inspection.current_submission_id')
    .leftJoin('child_summary as now', (on) =>
      on.onRef('now.child_id', '=', 'chosen_case.child_id').on((is) => is('now.submission_id', '=', is.fn.coalesce('current.kept_as', 'current.id'))),
    )
    .leftJoin('child_summary as then', (on) =>
      on.onRef('then.child_id', '=', 'chosen_case.child_id').on((is) => is('then.submission_id', '=', is.fn.coalesce('submission.kept_as', 'submission.id'))),
    )
    .selectAll('chosen_case')
    .select([
      'chooser.name as chooser',
      'remover.name as remover',
      'submission.version as version',
      'child.child_key as key',
      'now.shown_id as shownNow',
      'then.shown_id as shownThen',
    ])
    .where('chosen_case.inspection_id', '=', inspectionId)

type NamedRow = Awaited<ReturnType<ReturnType<typeof named>['execute']>>[number]
const nameIt = ({ key, shownNow, shownThen, ...row }: NamedRow): NamedCase => ({
  ...row,
  key,
  shownId: shownNow ?? shownThen ?? key,
  inCurrent: shownNow !== null,
})

/** All cases ever chosen, removed ones too, in the order in which they were chosen. */
export const casesOf = async (db: Db, inspectionId: string): Promise<NamedCase[]> =>
  (await named(db, inspectionId).orderBy('chosen_case.chosen_at').orderBy('chosen_case.number').execute()).map(nameIt)

/** The number and the child of every case ever chosen, by number. */
export const caseNumbers = (db: Db, inspectionId: string): Promise<Pick<CaseRow, 'id' | 'child_id' | 'number'>[]> =>
  db.selectFrom('chosen_case').select(['id', 'child_id', 'number']).where('inspection_id', '=', inspectionId).orderBy('number').execute()

export const casesOfChild = async (db: Db, inspectionId: string, childId: string): Promise<NamedCase[]> =>
  (
    await named(db, inspectionId).where('chosen_case.child_id', '=', childId).orderBy('chosen_case.chosen_at').orderBy('chosen_case.number').execute()
  ).map(nameIt)

export const caseById = async (db: Db, inspectionId: string, caseId: string): Promise<NamedCase | undefined> => {
  const row = await named(db, inspectionId).where('chosen_case.id', '=', caseId).executeTakeFirst()
  return row && nameIt(row)
}

/** Cases that stand: not removed. */
export const standingCases = (db: Db, inspectionId: string): Promise<Pick<CaseRow, 'id' | 'child_id' | 'kind' | 'number'>[]> =>
  db
    .selectFrom('chosen_case')
    .select(['id', 'child_id', 'kind', 'number'])
    .where('inspection_id', '=', inspectionId)
    .where('removed_at', 'is', null)
    .execute()

export const standingCaseOf = (db: Db, inspectionId: string, childId: string): Promise<CaseRow | undefined> =>
  db
    .selectFrom('chosen_case')
    .selectAll()
    .where('inspection_id', '=', inspectionId)
    .where('child_id', '=', childId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

/** Every number ever given, those of removed cases too. */
export const numbersGiven = async (db: Db, inspectionId: string, kind: CaseKind): Promise<string[]> =>
  (await db.selectFrom('chosen_case').select('number').where('inspection_id', '=', inspectionId).where('kind', '=', kind).execute()).map(
    ({ number }) => number,
  )

export const addCase = async (db: Db, chosen: CaseRow): Promise<void> => {
  await db.insertInto('chosen_case').values(chosen).execute()
}

export type Removal = { readonly [K in 'removed_reason' | 'removed_by' | 'removed_at']: string }

export const markRemoved = async (db: Db, caseId: string, removal: Removal): Promise<void> => {
  await db.updateTable('chosen_case').set(removal).where('id', '=', caseId).where('removed_at', 'is', null).execute()
}
