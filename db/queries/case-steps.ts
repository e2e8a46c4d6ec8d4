import type { Kysely } from 'kysely'
import type { CaseAuditFileTable, CaseConsideredTable, CaseStepTable } from '../tables/case-steps.ts'
import type { Tables } from '../tables/index.ts'
import { casesOf } from './cases.ts'

type Db = Kysely<Tables>

/** A line of a case, with who did it, (of an allocation) to whom, and (of an audit) the file that came with it. */
export interface CaseStepRow extends CaseStepTable {
  readonly doer: string
  readonly person: string | null
  readonly file_name: string | null
  readonly file_bytes: number | null
}

const steps = (db: Db, inspectionId: string) =>
  db.selectFrom('case_step').innerJoin('chosen_case', 'chosen_case.id', 'case_step.case_id').innerJoin('person as doer', 'doer.id', 'case_step.done_by')
    .leftJoin('person as allocated', 'allocated.id', 'case_step.person_id').leftJoin('case_audit_file as file', 'file.step_id', 'case_step.id')
    .selectAll('case_step').select(['doer.name as doer', 'allocated.name as person', 'file.name as file_name', 'file.bytes as file_bytes']).where('chosen_case.inspection_id', '=', inspectionId)

/** Every line of every case of an inspection, by case; the oldest of each first. */
export const stepsOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, CaseStepRow[]>> =>
  Map.groupBy(await steps(db, inspectionId).orderBy('case_step.case_id').orderBy('case_step.number').execute(), ({ case_id }) => case_id)

export const stepsOfCase = (db: Db, inspectionId: string, caseId: string): Promise<CaseStepRow[]> =>
  steps(db, inspectionId).where('case_step.case_id', '=', caseId).orderBy('case_step.number').execute()

/** Two at once: the number is taken already, and the second fails whole. */
export const addStep = async (db: Db, step: Omit<CaseStepTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('case_step').select((is) => is.fn.max('number').as('number')).where('case_id', '=', step.case_id).executeTakeFirst()
  await db.insertInto('case_step').values({ ...step, number: Number(last?.number ?? 0) + 1 }).execute()
}

export const addAuditFile = async (db: Db, file: CaseAuditFileTable): Promise<void> => {
  await db.insertInto('case_audit_file').values(file).execute()
}

export const auditFileOf = (db: Db, caseId: string, stepId: string): Promise<CaseAuditFileTable | undefined> =>
  db.selectFrom('case_audit_file').innerJoin('case_step', 'case_step.id', 'case_audit_file.step_id').selectAll('case_audit_file').where('case_audit_file.step_id', '=', stepId).where('case_step.case_id', '=', caseId).executeTakeFirst()

/** What an authority is told of a case: never its kind, its reason or who chose it. */
export interface ToldCase {
  readonly id: string
  readonly number: string
  /** As the authority last wrote it. */
  readonly shownId: string
  readonly removed: boolean
  readonly steps: readonly CaseStepRow[]
}

/** The cases that the authority was told of, removed ones too, by number. */
export const toldCases = async (db: Db, inspectionId: string): Promise<ToldCase[]> => {
  const all = await stepsOf(db, inspectionId)
  const told = (await casesOf(db, inspectionId)).filter(({ id }) => all.get(id)?.some(({ kind }) => kind === 'told'))
  return told.map(({ id, number, shownId, removed_at }) => ({ id, number, shownId, removed: removed_at !== null, steps: all.get(id)! })).toSorted((a, b) => (a.number < b.number ? -1 : 1))
}

/** A child as last considered, with the ID as last written, and who considered it. */
export interface ConsideredRow extends CaseConsideredTable {
  readonly doer: string
  readonly key: string
}

/** Every line about children who were considered, the oldest first. */
export const consideredOf = (db: Db, inspectionId: string): Promise<ConsideredRow[]> =>
  db.selectFrom('case_considered').innerJoin('person', 'person.id', 'case_considered.done_by').innerJoin('child', 'child.id', 'case_considered.child_id')
    .selectAll('case_considered').select(['person.name as doer', 'child.child_key as key']).where('case_considered.inspection_id', '=', inspectionId).orderBy('case_considered.number').execute()

/** Two at once: the number is taken already, and the second fails whole. */
export const addConsidered = async (db: Db, line: Omit<CaseConsideredTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('case_considered').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', line.inspection_id).executeTakeFirst()
  await db.insertInto('case_considered').values({ ...line, number: Number(last?.number ?? 0) + 1 }).execute()
}
