import type { FileView, SubmissionView } from '#server/intake/see-submission.ts'
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { joined, sayBytes } from '../words/findings.ts'
import { sayCount } from '../words/numbers.ts'

/** The files as they were sent; what is wrong with a whole file; sheets that are no list. */
export function ListsFiles({ view }: { view: SubmissionView }) {
  return (
    <>
      <h2 className="govuk-heading-m">Files</h2>
      {view.files.map((file) => <OneFile key={file.id} file={file} view={view} />)}
    </>
  )
}

function OneFile({ file, view }: { file: FileView; view: SubmissionView }) {
  const href = view.state === 'withdrawn' ? null : `/inspections/${view.inspectionId}/lists/${view.id}/file/${file.id}`
  return (
    <>
      <h3 className="govuk-heading-s">{file.name}</h3>
      {file.problem ? <WarningText>{ended(file.problem.message)} {ended(file.problem.fix)}</WarningText> : null}
      <SummaryList rows={rowsOf(file, href)} />
    </>
  )
}

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)

const rowsOf = ({ bytes, sha256, otherSheets, name }: FileView, href: string | null): SummaryRow[] => [
  { key: 'Size', value: sayBytes(bytes), actions: href ? [{ href, text: 'Download', hidden: `${name} as it was sent` }] : undefined },
  { key: 'SHA-256', value: <code className="wb-hash">{sha256}</code> },
  ...(otherSheets.length ? [{ key: 'Sheets that are no list', value: joined(otherSheets.map(({ name: sheet, rows, hidden }) => `“${sheet}” (${hidden ? 'hidden, ' : ''}${sayCount(rows, 'row', 'rows')})`)) }] : []),
]
