import { strToU8, zipSync, type Zippable } from 'fflate'
import { odsParts, odsType } from '#annex-a/outgoing/ods-parts.ts'
import { statisticsWorkbook } from '#annex-a/outgoing/statistics-workbook.ts'
import { releaseAddress, type ReleaseContent } from '#annex-a/statistics/release/make.ts'
import { sheetsOf } from '#annex-a/statistics/release/sheets.ts'
import { csvOf, tidyOutcomes, tidyTable } from '#annex-a/statistics/release/tidy.ts'
import { sha256Of } from '../../sha256.ts'

/** A file of a release, made once, when the release is. */
export interface ReleaseFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

// The hour of each entry would otherwise be that of the computer: the same release makes the same bytes.
const entryTime = new Date(1980, 0, 1)

/** An OpenDocument file: `mimetype` first and not packed, so that any program knows the file by its first bytes. */
const odsOf = (title: string, sheets: ReturnType<typeof sheetsOf>, made: string): Uint8Array => {
  const entries: Zippable = {}
  for (const [name, content] of odsParts(title, sheets, made)) entries[name] = [strToU8(content), { level: name === 'mimetype' ? 0 : 6, mtime: entryTime }]
  return zipSync(entries)
}

const csvType = 'text/csv; charset=utf-8'

/** The spreadsheet in both formats, every table as data for programs, and every outcome that the release was made of. `publishedOn`: the day of release (`YYYY-MM-DD`). `made`: an instant. */
export const releaseFiles = async (content: ReleaseContent, title: string, publishedOn: string, made: string): Promise<readonly ReleaseFile[]> => {
  const sheets = sheetsOf(content, title, publishedOn)
  const name = `inspection-outcomes-${releaseAddress(content.cut)}`
  const csv = (called: string, data: ReturnType<typeof tidyTable>) => ({ name: `${name}-${called}.csv`, type: csvType, bytes: strToU8(csvOf(data)) })
  const files = [
    { name: `${name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await statisticsWorkbook(title, sheets, made) },
    { name: `${name}.ods`, type: odsType, bytes: odsOf(title, sheets, made) },
    ...content.tables.map((one) => csv(one.name, tidyTable(one, content))),
    csv('outcomes', tidyOutcomes(content)),
  ]
  return files.map((file) => ({ ...file, sha256: sha256Of(file.bytes) }))
}
