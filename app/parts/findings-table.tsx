import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { AskAbout, type AskedPlace } from './thread-ask.tsx'

interface FindingsTableProps {
  caption: string
  shown: readonly FindingLine[]
  withSheet: boolean
  /** Help opens in another tab, because this page would be lost. */
  helpBeside?: boolean | undefined
  /** What a question would be about; left out where nothing can be asked. */
  place?: AskedPlace | undefined
}

/** Findings one a line: where, what stands there, what is wrong. What all of them share is said once, above. */
export function FindingsTable({ caption, shown, withSheet, helpBeside, place }: FindingsTableProps) {
  return <Table caption={caption} captionHidden columns={columnsOf(shown, withSheet, helpBeside, place)} rows={shown} rowKey={({ number }) => String(number)} compact scrolls />
}

const columnsOf = (shown: readonly FindingLine[], withSheet: boolean, helpBeside: boolean | undefined, place: AskedPlace | undefined): readonly Column<FindingLine>[] => {
  const has = (of: (line: FindingLine) => unknown): boolean => shown.some((line) => of(line) !== null)
  const columns: readonly (Column<FindingLine> | false)[] = [
    withSheet && has(({ sheet }) => sheet) && { heading: 'Sheet', cell: ({ sheet }) => sheet ?? '' },
    has(({ row }) => row) && { heading: 'Row', numeric: true, cell: ({ row }) => row ?? '' },
    has(({ column }) => column) && { heading: 'Cell', cell: ({ cell, column }) => cell ?? column ?? '' },
    (has(({ header }) => header) || has(({ field }) => field)) && { heading: 'Column', cell: (line) => <Heading line={line} beside={helpBeside} /> },
    has(({ value }) => value) && { heading: 'Value', cell: ({ value }) => (value === null ? '' : `“${value}”`) },
    { heading: 'What is wrong', cell: ({ message }) => message },
    has(({ beside }) => beside) && { heading: 'Compare with', cell: ({ beside }) => beside ?? '' },
    !oneOf(shown, ({ fix }) => fix) && { heading: 'How to fix it', cell: ({ fix }) => fix },
    place !== undefined && has(({ row }) => row) && { heading: 'Ask', cell: ({ row }) => (row === null ? '' : <AskAbout place={{ ...place, row }} about={`row ${row}`} only />) },
  ]
  return columns.filter((column) => column !== false)
}

/** The column as the file names it; it leads to the help about the field that it is. */
function Heading({ line: { header, column, list, field }, beside }: { line: FindingLine; beside: boolean | undefined }) {
  if (list === null || field === null) return header ? `${column ?? ''} ${header}` : ''
  const where = beside ? { target: '_blank', rel: 'noopener' } : {}
  return <>{column ?? ''} <a className="govuk-link" href={`/help/lists/${list}/${field}`} {...where}>{header ?? 'About the field'}{beside ? <VisuallyHidden> (opens in a new tab)</VisuallyHidden> : null}</a></>
}

/** What every line says alike; null where they differ. */
export const oneOf = (shown: readonly FindingLine[], of: (line: FindingLine) => string | null): string | null => {
  const first = shown[0] ? of(shown[0]) : null
  return shown.every((line) => of(line) === first) ? first : null
}
