import type { FileView, RefusedView } from '#server/intake/see-submission.ts'
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { joined, sayBytes } from '../words/findings.ts'
import { sayCount } from '../words/numbers.ts'

/** A file that was sent, or that is only looked at. `sha256`: null where the browser cannot work it out. `result`: what became of it, in words. */
export type FileShown = Omit<FileView, 'sha256' | 'lists'> & { readonly sha256: string | null; readonly result?: string | null }

/** The files as they were sent; what is wrong with a whole file; sheets that are no list. */
export function ListsFiles({ files, hrefOf }: { files: readonly FileShown[]; hrefOf?: (file: FileShown) => string | null }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="files">Files</h2>
      {files.map((file) => <OneFile key={file.id} {...file} rows={rowsOf(file, hrefOf?.(file) ?? null)} />)}
    </>
  )
}

/** Files that came with them and were not taken, in the same manner. `submissions`: below which each upload has its page. */
export function RefusedFiles({ refused, submissions }: { refused: readonly RefusedView[]; submissions: string }) {
  return refused.map(({ name, problem, bytes, isKept, cameWith }, at) => (
    <OneFile
      key={at} name={name} problem={problem}
      rows={[
        { key: 'Result', value: isKept ? 'Not taken again. What is in it is kept already' : 'Not taken. What is in it is not kept', actions: cameWith ? [{ href: `${submissions}/${cameWith}`, text: 'See what it came with', hidden: name }] : undefined },
        { key: 'Size', value: sayBytes(bytes) },
      ]}
    />
  ))
}

function OneFile({ name, problem, rows }: Pick<FileShown, 'name' | 'problem'> & { rows: SummaryRow[] }) {
  return (
    <>
      <h3 className="govuk-heading-s">{name}</h3>
      {problem ? <WarningText>{ended(problem.message)} {ended(problem.fix)}</WarningText> : null}
      <SummaryList rows={rows} />
    </>
  )
}

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)

const rowsOf = ({ bytes, sha256, otherSheets, name, result }: FileShown, href: string | null): SummaryRow[] => [
  ...(result ? [{ key: 'Result', value: result }] : []),
  { key: 'Size', value: sayBytes(bytes), actions: href ? [{ href, text: 'Download', hidden: `${name} as it was sent` }] : undefined },
  ...(sha256 === null ? [] : [{ key: 'SHA-256', value: <code className="wb-hash">{sha256}</code> }]),
  ...(otherSheets.length ? [{ key: 'Sheets that are no list', value: joined(otherSheets.map(({ name: sheet, rows, hidden }) => `“${sheet}” (${hidden ? 'hidden, ' : ''}${sayCount(rows, 'row', 'rows')})`)) }] : []),
]
