import type { Kysely } from 'kysely'
import type { ChildrenCountedTable, OutcomeCorrectionTable, OutcomeGradeTable, OutcomeImportTable, OutcomeTable } from '../tables/register.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
export type OutcomeRow = OutcomeTable
export type OutcomeGradeRow = OutcomeGradeTable

/** Everything that stands in the register, with its grades; nothing that waits for a second person or was withdrawn. */
export const standingOutcomeRows = async (db: Db): Promise<{ readonly outcomes: readonly OutcomeRow[]; readonly grades: readonly OutcomeGradeRow[] }> => ({
  outcomes: await db.selectFrom('outcome').selectAll().where('state', '=', 'standing').orderBy('id').execute(),
  grades: await db.selectFrom('outcome_grade').selectAll('outcome_grade').innerJoin('outcome', 'outcome.id', 'outcome_id').where('state', '=', 'standing').execute(),
})

export interface KeptOutcomeRow extends OutcomeRow {
  readonly enterer: string | null
  readonly confirmer: string | null
  readonly grades: readonly OutcomeGradeRow[]
}

const withPeople = (db: Db) => db.selectFrom('outcome').leftJoin('person as enterer', 'enterer.id', 'entered_by').leftJoin('person as confirmer', 'confirmer.id', 'confirmed_by')
  .selectAll('outcome').select(['enterer.name as enterer', 'confirmer.name as confirmer'])

/** An outcome in whatever state, with who entered and confirmed it. */
export const outcomeRow = async (db: Db, id: string): Promise<KeptOutcomeRow | undefined> => {
  const row = await withPeople(db).where('outcome.id', '=', id).executeTakeFirst()
  return row && { ...row, grades: await gradesOf(db, id) }
}

/** All of an authority, newest first; without grades where nobody asked for them. */
export const outcomeRowsOf = async (db: Db, authority: string): Promise<KeptOutcomeRow[]> => {
  const rows = await withPeople(db).where('outcome.authority', '=', authority).orderBy('inspected_to', 'desc').orderBy('outcome.id').execute()
  return Promise.all(rows.map(async (row) => ({ ...row, grades: await gradesOf(db, row.id) })))
}

const gradesOf = (db: Db, id: string): Promise<OutcomeGradeRow[]> => db.selectFrom('outcome_grade').selectAll().where('outcome_id', '=', id).execute()

/** What was typed and waits for a second person, oldest first. */
export const waitingOutcomeRows = (db: Db): Promise<(OutcomeRow & { readonly enterer: string | null })[]> =>
  withPeople(db).where('state', '=', 'waiting').orderBy('entered_at').orderBy('outcome.id').execute()

/** The ids that the register has ever had, whatever became of them. */
export const outcomeIds = async (db: Db): Promise<ReadonlySet<string>> => new Set((await db.selectFrom('outcome').select('id').execute()).map(({ id }) => id))

export const outcomeMadeIn = (db: Db, inspectionId: string): Promise<OutcomeRow | undefined> => db.selectFrom('outcome').selectAll().where('made_in', '=', inspectionId).executeTakeFirst()

const atOnce = 50

/** All of them, or none: in the caller's transaction. */
export const addOutcomes = async (db: Db, outcomes: readonly OutcomeRow[], grades: readonly OutcomeGradeRow[]): Promise<void> => {
  for (let from = 0; from < outcomes.length; from += atOnce) await db.insertInto('outcome').values(outcomes.slice(from, from + atOnce)).execute()
  for (let from = 0; from < grades.length; from += atOnce * 4) await db.insertInto('outcome_grade').values(grades.slice(from, from + atOnce * 4)).execute()
}

/** Whether it still waited. */
export const confirmOutcome = async (db: Db, id: string, personId: string, at: string, reinspectionOf: string | null): Promise<boolean> =>
  Number((await db.updateTable('outcome').set({ state: 'standing', confirmed_by: personId, confirmed_at: at, reinspection_of: reinspectionOf }).where('id', '=', id).where('state', '=', 'waiting').executeTakeFirst()).numUpdatedRows) === 1

export const setOutcome = async (db: Db, id: string, to: Partial<Pick<OutcomeRow, 'inspected_from' | 'inspected_to' | 'published' | 'dates_are' | 'source' | 'edition' | 'state' | 'reinspection_of'>>): Promise<void> => {
  await db.updateTable('outcome').set(to).where('id', '=', id).execute()
}

/** A grade that is corrected is no longer derived. Null: not judged; undefined: the inspection had no such judgement. */
export const setGrade = async (db: Db, id: string, judgement: string, grade: number | null | undefined): Promise<void> => {
  await db.deleteFrom('outcome_grade').where('outcome_id', '=', id).where('judgement', '=', judgement).execute()
  if (grade !== undefined) await db.insertInto('outcome_grade').values({ outcome_id: id, judgement, grade, derived: null }).execute()
}

export type CorrectionRow = OutcomeCorrectionTable & { readonly corrector: string }

/** Of one outcome, or of the whole register; oldest first. */
export const correctionRows = (db: Db, outcomeId?: string): Promise<CorrectionRow[]> => {
  const all = db.selectFrom('outcome_correction').innerJoin('person', 'person.id', 'corrected_by').selectAll('outcome_correction').select('person.name as corrector').orderBy('corrected_at').orderBy('outcome_id').orderBy('number')
  return (outcomeId === undefined ? all : all.where('outcome_id', '=', outcomeId)).execute()
}

export const addCorrections = async (db: Db, corrections: readonly Omit<OutcomeCorrectionTable, 'number'>[]): Promise<void> => {
  for (const correction of corrections) {
    const { last } = await db.selectFrom('outcome_correction').select((eb) => eb.fn.max('number').as('last')).where('outcome_id', '=', correction.outcome_id).executeTakeFirstOrThrow()
    await db.insertInto('outcome_correction').values({ ...correction, number: Number(last ?? 0) + 1 }).execute()
  }
}

export const addImport = async (db: Db, row: OutcomeImportTable): Promise<void> => {
  await db.insertInto('outcome_import').values(row).execute()
}
export const importRow = (db: Db, id: string): Promise<OutcomeImportTable | undefined> => db.selectFrom('outcome_import').selectAll().where('id', '=', id).executeTakeFirst()
/** Whether it was not taken before. */
export const takeImport = async (db: Db, id: string, personId: string, at: string): Promise<boolean> =>
  Number((await db.updateTable('outcome_import').set({ taken_by: personId, taken_at: at }).where('id', '=', id).where('taken_at', 'is', null).executeTakeFirst()).numUpdatedRows) === 1

/** The numbers of the last day that is not after this one (`YYYY-MM-DD`); of the first day where all are. */
export const childrenCountedRows = async (db: Db, on: string): Promise<ChildrenCountedTable[]> => {
  const days = (await db.selectFrom('children_counted').select('on_date').distinct().orderBy('on_date').execute()).map(({ on_date }) => on_date)
  const day = days.findLast((one) => one <= on) ?? days[0]
  return day === undefined ? [] : db.selectFrom('children_counted').selectAll().where('on_date', '=', day).orderBy('authority').execute()
}
/** Each day that children were counted, with its source and for how many authorities; the newest first. */
export const childrenDays = async (db: Db): Promise<{ readonly on: string; readonly source: string; readonly authorities: number }[]> => {
  const rows = await db.selectFrom('children_counted').select((eb) => ['on_date', 'source', eb.fn.countAll<number>().as('count')]).groupBy(['on_date', 'source']).orderBy('on_date', 'desc').execute()
  return rows.map(({ on_date, source, count }) => ({ on: on_date, source, authorities: Number(count) }))
}
export const setChildrenCounted = async (db: Db, on: string, rows: readonly ChildrenCountedTable[]): Promise<void> => {
  await db.deleteFrom('children_counted').where('on_date', '=', on).execute()
  for (let from = 0; from < rows.length; from += atOnce) await db.insertInto('children_counted').values(rows.slice(from, from + atOnce)).execute()
}
