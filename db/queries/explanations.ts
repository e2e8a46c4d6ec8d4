import type { Kysely } from 'kysely'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { columnName, fieldColumns, listTable } from '../columns.ts'
import type { ExplanationTable, ExplanationVersionTable } from '../tables/explanations.ts'
import type { Tables } from '../tables/index.ts'
import type { FindingTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>
export type ExplanationRow = ExplanationTable

/** With the child's normalised ID and the name of whoever wrote it last. */
export type KnownExplanation = ExplanationRow & { readonly child_key: string | null; readonly writer: string }

/**
 * all: every wording, for the authority that wrote them. submitted: only those written on what it has submitted or before that, because
 * what was found in an upload that is not submitted is its own.
 */
export type Wordings = 'all' | 'submitted'

/** The last upload that has been submitted, by its number; what was said of earlier uploads came with it. */
const lastSubmitted = (db: Db, inspectionId: string) =>
  db.selectFrom('submission').select((is) => is.fn.coalesce(is.fn.max('number'), is.lit(0)).as('number')).where('inspection_id', '=', inspectionId).where('version', 'is not', null)

const known = (db: Db, inspectionId: string, wordings: Wordings) =>
  db.selectFrom('explanation').innerJoin('explanation_version as last', 'last.explanation_id', 'explanation.id').innerJoin('person', 'person.id', 'last.written_by').leftJoin('child', 'child.id', 'explanation.child_id')
    .select(['explanation.id', 'explanation.inspection_id', 'kind', 'code', 'list', 'field', 'about', 'child_id', 'reference', 'standing', 'edition', 'last.value', 'last.text', 'last.said', 'last.findings',
      'last.number', 'last.submission_id', 'last.written_by', 'last.written_at', 'last.what', 'person.name as writer', 'child.child_key as child_key'])
    .where('explanation.inspection_id', '=', inspectionId)
    .where('last.number', '=', (is) => is.selectFrom('explanation_version as one').innerJoin('submission', 'submission.id', 'one.submission_id').select((of) => of.fn.max('one.number').as('number'))
      .whereRef('one.explanation_id', '=', 'explanation.id').$if(wordings === 'submitted', (all) => all.where('submission.number', '<=', lastSubmitted(db, inspectionId))))
    .orderBy('last.written_at', 'desc').orderBy('explanation.id', 'desc')

// What is taken back is taken back for everybody at once; what is brought back is there when its new wording is.
const asKnown = <R extends { readonly what: What; readonly standing: number }>({ what, ...row }: R) => ({ ...row, standing: what === 'withdrawn' ? 0 : row.standing })

/** What stands, the newest first. `list`: only what is about this list (0 for findings of no list). */
export const standingExplanations = async (db: Db, inspectionId: string, wordings: Wordings, list?: number): Promise<KnownExplanation[]> =>
  (await known(db, inspectionId, wordings).$if(list !== undefined, (all) => all.where('explanation.list', '=', list!)).execute()).map(asKnown).filter(({ standing }) => standing === 1)

export const withdrawnExplanations = async (db: Db, inspectionId: string, wordings: Wordings): Promise<KnownExplanation[]> =>
  (await known(db, inspectionId, wordings).execute()).map(asKnown).filter(({ standing }) => standing === 0)

/** Only within its own inspection, whatever the address says; withdrawn ones too. */
export const explanationOf = async (db: Db, inspectionId: string, id: string, wordings: Wordings): Promise<KnownExplanation | undefined> =>
  (await known(db, inspectionId, wordings).where('explanation.id', '=', id).execute()).map(asKnown)[0]

export type ExplanationVersion = ExplanationVersionTable & { readonly writer: string }

/** Every wording that is known, the newest first. */
export const explanationVersions = (db: Db, inspectionId: string, id: string, wordings: Wordings): Promise<ExplanationVersion[]> =>
  db.selectFrom('explanation_version').innerJoin('person', 'person.id', 'explanation_version.written_by').innerJoin('submission', 'submission.id', 'explanation_version.submission_id')
    .selectAll('explanation_version').select('person.name as writer').where('explanation_id', '=', id).where('submission.inspection_id', '=', inspectionId)
    .$if(wordings === 'submitted', (all) => all.where('submission.number', '<=', lastSubmitted(db, inspectionId))).orderBy('explanation_version.number', 'desc').execute()

type What = ExplanationVersionTable['what']

const versionOf = ({ id, number, value, text, said, findings, submission_id, written_by, written_at }: ExplanationRow, what: What): ExplanationVersionTable =>
  ({ explanation_id: id, number, what, value, text, said, findings, submission_id, written_by, written_at })

export const addExplanations = async (db: Db, rows: readonly ExplanationRow[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += 25) {
    const some = rows.slice(from, from + 25)
    await db.insertInto('explanation').values(some).execute()
    await db.insertInto('explanation_version').values(some.map((row) => versionOf(row, 'written'))).execute()
  }
}

/** Gives an explanation its next wording, where it still has the one before. False where somebody else was quicker. */
export const changeExplanation = async (db: Db, row: ExplanationRow, what: What): Promise<boolean> => {
  const { value, text, said, findings, standing, number, submission_id, written_by, written_at } = row
  const done = await db.updateTable('explanation').set({ value, text, said, findings, standing, number, submission_id, written_by, written_at })
    .where('id', '=', row.id).where('number', '=', number - 1).executeTakeFirst()
  if (Number(done.numUpdatedRows) === 0) return false
  await db.insertInto('explanation_version').values(versionOf(row, what)).execute()
  return true
}

export type LightFinding = Pick<FindingTable, 'number' | 'code' | 'severity' | 'list' | 'row_number' | 'field' | 'value' | 'child_id'> & { readonly child_key: string | null }

/** What explanations need to know of a version's findings in one list (0: of none), of some rules. */
export const lightFindings = (db: Db, submissionId: string, list: number, codes: readonly string[]): Promise<LightFinding[]> => {
  const all = db.selectFrom('finding').leftJoin('child', 'child.id', 'finding.child_id')
    .select(['finding.number', 'finding.code', 'finding.severity', 'finding.list', 'finding.row_number', 'finding.field', 'finding.value', 'finding.child_id', 'child.child_key as child_key'])
    .where('finding.submission_id', '=', keptAs(db, submissionId)).where('finding.code', 'in', [...codes])
  return codes.length === 0 ? Promise.resolve([]) : (list === 0 ? all.where('finding.list', 'is', null) : all.where('finding.list', '=', list)).orderBy('finding.number').execute()
}

/** The references of list 11 by row, as read. */
export const referencesByRow = async (db: Db, submissionId: string): Promise<Map<number, string | null>> => {
  const rows = await db.selectFrom(listTable(11)).select(['row_number', columnName('reference')] as never[]).where('submission_id', '=', keptAs(db, submissionId)).execute() as { row_number: number; reference: string | null }[]
  return new Map(rows.map(({ row_number: row, reference }) => [Number(row), reference]))
}

/** How many rows a list has in a version, and how many of them hold something that could be read, by field. */
export const filledIn = async (db: Db, submissionId: string, list: ListId): Promise<{ readonly rows: number; readonly filled: Readonly<Record<string, number>> }> => {
  const columns = fieldColumns(listOf(list))
  const counted = await db.selectFrom(listTable(list)).where('submission_id', '=', keptAs(db, submissionId))
    .select((is) => [is.fn.countAll<number>().as('rows'), ...columns.map(({ name }) => is.fn.count<number>(name as never).as(name))]).executeTakeFirstOrThrow() as unknown as Record<string, number>
  return { rows: Number(counted['rows']), filled: Object.fromEntries(columns.map(({ field, name }) => [field, Number(counted[name])])) }
}
