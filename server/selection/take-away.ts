import { z } from 'zod'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { tableCsv, tableWorkbook, type PlainTable } from '#annex-a/outgoing/plain-table.ts'
import { standingCases } from '#db/queries/cases.ts'
import { someChildren } from '#db/queries/children.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import type { Store } from '#db/open.ts'
import type { ChildrenOrder } from '../outgoing/order.ts'
import { linesOf, type ChildLine } from './children.ts'
import type { ColumnName } from './column-names.ts'
import { readColumns } from './columns.ts'
import { readAddress, whereOf } from './filter.ts'
import { countedAnew } from './frame.ts'
import { nameOfKey } from './options.ts'
import { patternsIn } from './patterns.ts'

export const takeForm = z.object({ format: z.enum(['xlsx', 'csv'], 'Choose a workbook or a table of text') })

const marking = 'OFFICIAL-SENSITIVE'

/** The headings of the file, and what stands below each: words where the page has words, and ages as numbers, to be sorted. */
const columns: { readonly [C in ColumnName]: readonly [heading: string, width: number, of: (child: ChildLine) => string | number | null] } = {
  age: ['Age', 8, ({ age }) => (age === -1 ? 'Not yet born' : age)],
  gender: ['Gender', 12, ({ gender }) => gender],
  ethnicity: ['Ethnicity', 24, ({ ethnicity }) => ethnicity],
  disability: ['Disability', 10, ({ disability }) => ({ Y: 'Yes', N: 'No' })[disability ?? ''] ?? 'Not known'],
  lists: ['Lists', 16, ({ lists }) => lists.join('-')],
  stage: ['Stage', 24, ({ stage }) => stage],
  team: ['Team', 24, ({ teams }) => teams.join('; ')],
  case: ['Case', 8, (child) => child.case?.number ?? null],
  worker: ['Worker', 24, ({ workers }) => workers.join('; ')],
  legal: ['Legal status', 24, ({ legal }) => legal],
  placement: ['Placement type', 24, ({ placement }) => placement],
  abuse: ['Category of abuse', 20, ({ abuse }) => abuse],
  need: ['Primary need', 24, ({ need }) => need],
  flags: ['Something to know', 50, ({ flags }) => flags.join('; ')],
  journey: ['Journey', 50, ({ journey }) => journey],
}

/** The children of a choice as a file: all that the filter finds, in its order, with its columns. Throws where the version is gone. */
export const childrenFile = async ({ db }: Store, { inspectionId, submissionId, address, format }: ChildrenOrder): Promise<Uint8Array> => {
  const inspection = await inspectionById(db, inspectionId)
  const frame = inspection && await countedAnew(db, inspection)
  if (!frame || frame.submissionId !== submissionId) throw new Error('The version is no longer in use')
  const query = new URLSearchParams(address)
  const { filter, order } = readAddress(query)
  const names = readColumns(query)
  const where = whereOf(filter, nameOfKey(frame.options), (await patternsIn({ db, inspection }, frame)).keyOf)
  const rows = await someChildren(db, inspectionId, submissionId, where, order, frame.total, 0)
  const children = await linesOf(db, submissionId, rows, await standingCases(db, inspectionId), names)
  const shown = names.map((name) => columns[name])
  const table: PlainTable = {
    name: 'Children found',
    lines: [marking, `${authorityOf(inspection.authority)?.name ?? inspection.authority}, version ${frame.version} of the lists: ${children.length} of ${frame.total} children. For the inspection team only.`],
    headings: ['Child ID', ...shown.map(([heading]) => heading)],
    widths: [16, ...shown.map(([, width]) => width)],
    rows: children.map((child) => [child.shownId, ...shown.map(([, , of]) => of(child))]),
  }
  return format === 'csv' ? new TextEncoder().encode(tableCsv(table)) : tableWorkbook(table)
}
