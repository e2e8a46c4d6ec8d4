import type { Kysely } from 'kysely'
import { listIds, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { fieldColumns, listTable } from '../columns.ts'
import { listKept } from '../list-kept.ts'
import type { Tables } from '../tables/index.ts'
import type { FindingTable } from '../tables/submissions.ts'
import type { ChildSummaryRow } from './children.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

export interface FoundChild {
  readonly id: string
  readonly shownId: string
}

/** A child of the inspection by our id, with the normalised ID that joins its rows. */
export const childById = async (
  db: Db,
  inspectionId: string,
  childId: string,
): Promise<{ readonly id: string; readonly child_key: string } | undefined> =>
  db.selectFrom('child').select(['id', 'child_key']).where('id', '=', childId).where('inspection_id', '=', inspectionId).executeTakeFirst()

export const childByKey = (db: Db, inspectionId: string, key: string): Promise<{ readonly id: string } | undefined> =>
  db.selectFrom('child').select('id').where('inspection_id', '=', inspectionId).where('child_key', '=', key).executeTakeFirst()

/** Whether any version that was submitted has named the child, be it withdrawn by now. Who is named in drafts alone is not there yet. */
export const wasSubmitted = async (db: Db, inspectionId: string, childId: string): Promise<boolean> =>
  (await submittedWith(db, inspectionId, childId).select('submission.id').limit(1).executeTakeFirst()) !== undefined

const partOf = (db: Db, inspectionId: string, submissionId: string, part: string) =>
  db
    .selectFrom('child')
    .innerJoin('child_summary', 'child_summary.child_id', 'child.id')
    .where('child.inspection_id', '=', inspectionId)
    .where('child_summary.submission_id', '=', keptAs(db, submissionId))
    .where((is) => is(is.fn<string>('replace', ['child.child_key', is.val(part), is.val('')]), '<>', is.ref('child.child_key')))

/** Children of a version whose normalised ID has this part in it: how many, and the first of them. */
export const childrenWithPart = async (
  db: Db,
  inspectionId: string,
  submissionId: string,
  part: string,
  take: number,
): Promise<{ readonly total: number; readonly found: FoundChild[] }> => {
  const { n } = await partOf(db, inspectionId, submissionId, part)
    .select((is) => is.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const rows = await partOf(db, inspectionId, submissionId, part)
    .select(['child.id as id', 'child_summary.shown_id as shownId'])
    .orderBy((is) => is.fn<number>('length', ['child_summary.shown_id']))
    .orderBy('child_summary.shown_id')
    .limit(take)
    .execute()
  return { total: Number(n), found: rows }
}

export const summaryOf = (db: Db, submissionId: string, childId: string): Promise<ChildSummaryRow | undefined> =>
  db.selectFrom('child_summary').selectAll().where('submission_id', '=', keptAs(db, submissionId)).where('child_id', '=', childId).executeTakeFirst()

/** The last version of the inspection that has the child. */
export const lastVersionWith = (
  db: Db,
  inspectionId: string,
  childId: string,
): Promise<{ readonly id: string; readonly version: number } | undefined> =>
  submittedWith(db, inspectionId, childId)
    .select(['submission.id as id'])
    .select((is) => is.ref('submission.version').$castTo<number>().as('version'))
    .where('submission.state', '=', 'read')
    .orderBy('submission.version', 'desc')
    .limit(1)
    .executeTakeFirst()

const submittedWith = (db: Db, inspectionId: string, childId: string) =>
  db
    .selectFrom('child_summary')
    .innerJoin('submission', (on) => on.on((is) => is('child_summary.submission_id', '=', is.fn.coalesce('submission.kept_as', 'submission.id'))))
    .where('submission.inspection_id', '=', inspectionId)
    .where('submission.version', 'is not', null)
    .where('child_summary.child_id', '=', childId)

/** A row of a list as it was sent. */
export interface ListRow {
  readonly list: ListId
  /** As Excel shows it. */
  readonly row: number
  readonly hidden: boolean
  readonly values: Readonly<Record<string, string | number | null>>
  /** By field, as written, where the value read differs or could not be read. */
  readonly written: Readonly<Record<string, string>>
  /** By heading, cells of columns that are no field of the list. */
  readonly extra: Readonly<Record<string, string>>
}

/** Every row of lists 1 to 10 and of the documents that bears the child's ID, by list and row. List 11 is adults, and has none. */
export const rowsOfChild = async (db: Db, submissionId: string, childId: string): Promise<ListRow[]> => {
  const rows: ListRow[] = []
  for (const list of listIds) {
    if (list === 11) continue
    const found = await db
      .selectFrom(listTable(list))
      .selectAll()
      .where('submission_id', '=', keptAs(db, submissionId))
      .where('child_ref', '=', childId)
      .orderBy('row_number')
      .execute()
    const columns = fieldColumns(listOf(list))
    rows.push(
      ...found.map((row) => ({
        list,
        row: Number(row.row_number),
        hidden: row.hidden === 1,
        values: Object.fromEntries(columns.map(({ field, name }) => [field, row[name] ?? null])),
        written: JSON.parse(String(row.written)) as ListRow['written'],
        extra: JSON.parse(String(row.extra)) as ListRow['extra'],
      })),
    )
  }
  return rows
}

/** Where each list of a version stands in the files sent. */
export interface ListSheet {
  readonly list: ListId
  readonly sheet: string
  readonly file: string
  readonly carriedFrom: number | null
}

export const sheetsOf = async (db: Db, submissionId: string): Promise<ListSheet[]> => {
  const found = await db
    .selectFrom('submission_list')
    .innerJoin('submission_file', 'submission_file.id', 'submission_list.file_id')
    .select([
      'submission_list.list as list',
      'submission_list.sheet as sheet',
      'submission_file.name as file',
      'submission_list.carried_from as carriedFrom',
    ])
    .where('submission_list.submission_id', '=', submissionId)
    .orderBy('submission_list.list')
    .execute()
  return found.map((row) => ({ ...row, list: listKept(Number(row.list)) }))
}

export const findingsOfChild = (db: Db, submissionId: string, childId: string): Promise<FindingTable[]> =>
  db.selectFrom('finding').selectAll().where('submission_id', '=', keptAs(db, submissionId)).where('child_id', '=', childId).orderBy('number').execute()
