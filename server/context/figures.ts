import type { Kysely } from 'kysely'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { counted, type Counted, type CountedRow, type ListsInUse } from '#annex-a/framework/context/counted.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { listKept } from '#db/list-kept.ts'
import { fieldsOfRows } from '#db/queries/context.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { listsOfSubmission, submissionById } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

/** The fields that are counted, list by list. */
const fields: readonly (readonly [ListId, readonly string[]])[] = [
  [6, ['cinClosure']], [7, ['planEnd']], [8, ['ceased', 'placementType', 'placementLocation', 'uasc']], [10, ['adoptionOrder']], ['2.03', []],
]

/** What can be said of each blank without asking anybody: counted from the version in use, or known of the inspection. */
export const countFigures = async (db: Kysely<Tables>, inspection: InspectionRow): Promise<ReadonlyMap<string, Counted>> => {
  const rows = await rowsInUse(db, inspection)
  const inUse: ListsInUse = { inspectionDate: inspection.inspection_date, rows: (list) => rows.get(list) ?? null }
  const figures = new Map<string, Counted>(known(inspection))
  for (const [blank, count] of Object.entries(counted)) {
    const figure = count(inUse)
    if (figure) figures.set(blank, figure)
  }
  const sent = await dayOfDocument(db, inspection)
  if (sent) figures.set('privateFosteringDate', { value: sent, counts: 'the day on which document 2.03 was sent', caution: null })
  return figures
}

const known = ({ authority, inspection_date }: InspectionRow): [string, Counted][] => [
  ['areaName', { value: authorityOf(authority)?.name ?? authority, counts: 'the authority that is inspected', caution: null }],
  ...['cinDate', 'cppDate', 'lookedAfterDate'].map((name): [string, Counted] => [name, { value: inspection_date, counts: 'the inspection date', caution: null }]),
]

const rowsInUse = async (db: Kysely<Tables>, { current_submission_id: id }: InspectionRow): Promise<Map<ListId, readonly CountedRow[]>> => {
  const rows = new Map<ListId, readonly CountedRow[]>()
  if (id === null) return rows
  const there = new Set((await listsOfSubmission(db, id)).map(({ list }) => listKept(list)))
  for (const [list, names] of fields) {
    if (there.has(list)) rows.set(list, (await fieldsOfRows(db, id, list, names)).map(({ child, values }) => ({ child, value: (field) => values[field] ?? null })))
  }
  return rows
}

const dayOfDocument = async (db: Kysely<Tables>, { current_submission_id: id }: InspectionRow): Promise<string | null> => {
  const submission = id === null ? undefined : await submissionById(db, id)
  if (!submission || !(await listsOfSubmission(db, submission.id)).some(({ list }) => listKept(list) === '2.03')) return null
  return wallTimeOf(submission.sent_at).date
}
