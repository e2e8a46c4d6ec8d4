import { annotatedWorkbook } from '#annex-a/outgoing/annotated-workbook.ts'
import { findingsCsv } from '#annex-a/outgoing/findings-csv.ts'
import { findingsJson } from '#annex-a/outgoing/findings-json.ts'
import { findingsTable } from '#annex-a/outgoing/findings-table.ts'
import { findingsWorkbook } from '#annex-a/outgoing/findings-workbook.ts'
import { narrowed, type Only } from '#annex-a/outgoing/narrowed.ts'
import type { SourceFile } from '#annex-a/reading/checked.ts'
import { sayList } from '#annex-a/rules/words.ts'
import type { Held } from './held.ts'
import type { DownloadAnswer, DownloadKind } from './messages.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes a file to be saved; in the checker, so that the page stays at hand. */
export async function download(kind: DownloadKind, only: Only, files: readonly SourceFile[], { checked, sha256 }: Held): Promise<DownloadAnswer> {
  const name = nameOf(kind, only)
  switch (kind) {
    case 'annotated': {
      const named = files.map((file, at) => (sha256[at] ? { ...file, sha256: sha256[at] } : file))
      return { name, bytes: blob(await annotatedWorkbook(named, checked), WORKBOOK) }
    }
    case 'xlsx': return { name, bytes: blob(await findingsWorkbook(findingsTable(checked, only)), WORKBOOK) }
    case 'csv': return { name, bytes: blob(findingsCsv(findingsTable(checked, only)), 'text/csv') }
    case 'json': return { name, bytes: blob(`${JSON.stringify(findingsJson(narrowed(checked, only), sha256))}\n`, 'application/json') }
  }
}

/** No worker and no team is named in it. */
function nameOf(kind: DownloadKind, { list, team, worker }: Only): string {
  if (kind === 'annotated') return 'Lists with findings.xlsx'
  return `Findings${list === undefined ? '' : ` ${sayList(list)}`}${team === undefined && worker === undefined ? '' : ' part'}.${kind}`
}

const blob = (part: Uint8Array | string, type: string): Blob => new Blob([part as BlobPart], { type })
