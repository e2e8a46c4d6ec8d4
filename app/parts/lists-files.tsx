import type { FileView } from '#server/intake/see-submission.ts'
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { joined, sayBytes } from '../words/findings.ts'
import { sayCount } from '../words/numbers.ts'

/** A file that was sent, or that is only looked at. `sha256`: null where the browser cannot work it out. */
export type FileShown = Omit<FileView, 'sha256'> & { readonly sha256: string | null }

/** The files as they were sent; what is wrong with a whole file; sheets that are no list. */
export function ListsFiles({ files, hrefOf }: { files: readonly FileShown[]; hrefOf?: (file: FileShown) => string | null }) {
  return (
    <>
      <h2 className="govuk-heading-m">Files</h2>
      {files.map((file) => <OneFile key={file.id} file={file} href={hrefOf?.(file) ?? null} />)}
    </>
  )
}

function OneFile({ file, href }: { file: FileShown; href: string | null }) {
  return (
    <>
      <h3 className="govuk-heading-s">{file.name}</h3>
      {file.problem ? <WarningText>{ended(file.problem.message)} {ended(file.problem.fix)}</WarningText> : null}
      <SummaryList rows={rowsOf(file, href)} />
    </>
  )
}

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)

const rowsOf = ({ bytes, sha256, otherSheets, name }: FileShown, href: string | null): SummaryRow[] => [
  { key: 'Size', value: sayBytes(bytes), actions: href ? [{ href, text: 'Download', hidden: `${name} as it was sent` }] : undefined },
  ...(sha256 === null ? [] : [{ key: 'SHA-256', value: <code className="wb-hash">{sha256}</code> }]),
  ...(otherSheets.length ? [{ key: 'Sheets that are no list', value: joined(otherSheets.map(({ name: sheet, rows, hidden }) => `“${sheet}” (${hidden ? 'hidden, ' : ''}${sayCount(rows, 'row', 'rows')})`)) }] : []),
]
