import { annotatedWorkbook } from '#annex-a/outgoing/annotated-workbook.ts'
import { blankMeetings } from '#annex-a/outgoing/blank-meetings.ts'
import { blankDocuments, blankWorkbook } from '#annex-a/outgoing/blank-workbook.ts'
import { explainedBy } from '#annex-a/outgoing/explained.ts'
import { findingsCsv } from '#annex-a/outgoing/findings-csv.ts'
import { findingsJson } from '#annex-a/outgoing/findings-json.ts'
import { findingsTable } from '#annex-a/outgoing/findings-table.ts'
import { findingsWorkbook } from '#annex-a/outgoing/findings-workbook.ts'
import { narrowed } from '#annex-a/outgoing/narrowed.ts'
import { tablesWorkbook } from '#annex-a/outgoing/tables-workbook.ts'
import { check } from '#annex-a/reading/check.ts'
import { submissionById } from '#db/queries/submissions.ts'
import { explanationsOf } from '../explanations/kept.ts'
import { checkOptions } from '../intake/check-options.ts'
import type { Desk } from '../intake/desk.ts'
import { nativeZlib } from '../intake/native-zlib.ts'
import { sourcesAsRead } from '../intake/sources.ts'
import { repairsAgreed } from '../repairs/agreed.ts'
import { childrenFile } from '../selection/take-away.ts'
import type { Blank, Order } from './order.ts'

/**
 * Makes what was ordered. The files are read and checked again from what was stored, as they were when the version was read:
 * so nothing is left out, however much was found, and it is what every other way of checking them finds.
 * Throws where the version does not stand.
 */
export const make = async (desk: Desk, order: Exclude<Order, { what: 'inspection' }>): Promise<Uint8Array> => {
  if (order.what === 'blank') return blanks[order.of]()
  if (order.what === 'children') return childrenFile(desk.store, order)
  if (order.what === 'tables') return tablesWorkbook(order.sheets)
  const { files, sha256, checked, inspectionId, isDraft } = await checkedAgain(desk, order.submissionId)
  const explained = explainedBy(await explanationsOf(desk.store.db, inspectionId, isDraft ? 'all' : 'submitted'), checked)
  if (order.what === 'annotated') {
    return annotatedWorkbook(files.map((file, at) => ({ ...file, sha256: sha256[at]! })), checked, { explained, repairs: await repairsAgreed(desk.store.db, order.submissionId) })
  }
  if (order.format === 'json') return text(`${JSON.stringify(findingsJson(narrowed(checked, order.only), sha256, explained))}\n`)
  const rows = findingsTable(checked, order.only, explained)
  return order.format === 'csv' ? text(findingsCsv(rows)) : findingsWorkbook(rows)
}

const blanks = { lists: blankWorkbook, documents: blankDocuments, meetings: blankMeetings } as const satisfies { readonly [B in Blank]: () => Promise<Uint8Array> }

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

const checkedAgain = async ({ store: { db }, dataDir }: Desk, submissionId: string) => {
  const submission = await submissionById(db, submissionId)
  if (submission?.state !== 'read') throw new Error('Only a version that was read can be handed out')
  const sources = await sourcesAsRead(db, submission, dataDir)
  const files = sources.map(({ file }) => file)
  return { files, inspectionId: submission.inspection_id, isDraft: submission.version === null, sha256: sources.map((source) => source.sha256), checked: check(files, await checkOptions(db, submission), undefined, nativeZlib) }
}
