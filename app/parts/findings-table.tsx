import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { SaidBeside } from './explanation-said.tsx'
import { AskAbout, type AskedPlace } from './thread-ask.tsx'

interface FindingsTableProps {
  caption: string
  shown: readonly FindingLine[]
  withSheet: boolean
  /** The page of one finding, where there is one. */
  hrefOf?: ((line: FindingLine) => string) | undefined
  /** The numbers that are ticked, in a form that asks which findings are meant. */
  ticked?: readonly string[] | undefined
  /** Help opens in another tab, because this page would be lost. */
  helpBeside?: boolean | undefined
  /** What a question would be about; left out where nothing can be asked. */
  place?: AskedPlace | undefined
}

/** Findings one a line: where, what stands there, what is wrong. What all of them share is said once, above. */
export function FindingsTable({ caption, shown, withSheet, hrefOf, ticked, helpBeside, place }: FindingsTableProps) {
  return <Table caption={caption} captionHidden columns={columnsOf({ shown, withSheet, hrefOf, ticked, helpBeside, place })} rows={shown} rowKey={({ number }) => String(number)} compact scrolls />
}

const columnsOf = ({ shown, withSheet, hrefOf, ticked, helpBeside, place }: Omit<FindingsTableProps, 'caption'>): readonly Column<FindingLine>[] => {
  const has = (of: (line: FindingLine) => unknown): boolean => shown.some((line) => of(line) !== null)
  const columns: readonly (Column<FindingLine> | false)[] = [
    ticked !== undefined && { heading: 'Explain', cell: (line) => <Tick line={line} ticked={ticked.includes(String(line.number))} /> },
    withSheet && has(({ sheet }) => sheet) && { heading: 'Sheet', cell: ({ sheet }) => sheet ?? '' },
    has(({ row }) => row) && { heading: 'Row', numeric: true, cell: ({ row }) => row ?? '' },
    has(({ column }) => column) && { heading: 'Cell', cell: ({ cell, column }) => cell ?? column ?? '' },
    (has(({ header }) => header) || has(({ field }) => field)) && { heading: 'Column', cell: (line) => <Heading line={line} beside={helpBeside} /> },
    has(({ value }) => value) && { heading: 'Value', cell: ({ value }) => (value === null ? '' : `“${value}”`) },
    { heading: 'What is wrong', cell: ({ message }) => message },
    has(({ beside }) => beside) && { heading: 'Compare with', cell: ({ beside }) => beside ?? '' },
    !oneOf(shown, ({ fix }) => fix) && { heading: 'How to fix it', cell: ({ fix }) => fix },
    (hrefOf !== undefined || shown.some(({ explanation }) => explanation)) && { heading: 'Explanation', cell: (line) => <Explained line={line} href={hrefOf?.(line)} /> },
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

const nameOf = ({ cell, row, number }: FindingLine): string => (cell ? `cell ${cell}` : row === null ? `finding ${number}` : `row ${row}`)

function Tick({ line, ticked }: { line: FindingLine; ticked: boolean }) {
  const id = `finding-${line.number}`
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input className="govuk-checkboxes__input" id={id} type="checkbox" name="finding" value={line.number} defaultChecked={ticked} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}><VisuallyHidden>Explain {nameOf(line)}</VisuallyHidden></label>
      </div>
    </div>
  )
}

function Explained({ line, href }: { line: FindingLine; href: string | undefined }) {
  return (
    <>
      <SaidBeside explanation={line.explanation} />
      {href ? <>{line.explanation ? <br /> : null}<a className="govuk-link" href={href}>{line.explanation?.staleSince ? 'Confirm or write anew' : line.explanation ? 'Change' : 'Explain'}<VisuallyHidden> {nameOf(line)}</VisuallyHidden></a></> : null}
    </>
  )
}

/** What every line says alike; null where they differ. */
export const oneOf = (shown: readonly FindingLine[], of: (line: FindingLine) => string | null): string | null => {
  const first = shown[0] ? of(shown[0]) : null
  return shown.every((line) => of(line) === first) ? first : null
}
