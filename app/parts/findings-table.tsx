import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import { Table, type Column } from '../govuk/table.tsx'

/** Findings one a line: where, what stands there, what is wrong. What all of them share is said once, above. */
export function FindingsTable({ caption, shown, withSheet }: { caption: string; shown: readonly FindingLine[]; withSheet: boolean }) {
  return <Table caption={caption} captionHidden columns={columnsOf(shown, withSheet)} rows={shown} rowKey={({ number }) => String(number)} compact scrolls />
}

const columnsOf = (shown: readonly FindingLine[], withSheet: boolean): readonly Column<FindingLine>[] => {
  const has = (of: (line: FindingLine) => unknown): boolean => shown.some((line) => of(line) !== null)
  const columns: readonly (Column<FindingLine> | false)[] = [
    withSheet && has(({ sheet }) => sheet) && { heading: 'Sheet', cell: ({ sheet }) => sheet ?? '' },
    has(({ row }) => row) && { heading: 'Row', numeric: true, cell: ({ row }) => row ?? '' },
    has(({ column }) => column) && { heading: 'Cell', cell: ({ cell, column }) => cell ?? column ?? '' },
    has(({ header }) => header) && { heading: 'Column', cell: ({ header, column }) => (header ? `${column ?? ''} ${header}` : '') },
    has(({ value }) => value) && { heading: 'Value', cell: ({ value }) => (value === null ? '' : `“${value}”`) },
    { heading: 'What is wrong', cell: ({ message }) => message },
    has(({ beside }) => beside) && { heading: 'Compare with', cell: ({ beside }) => beside ?? '' },
    !oneOf(shown, ({ fix }) => fix) && { heading: 'How to fix it', cell: ({ fix }) => fix },
  ]
  return columns.filter((column) => column !== false)
}

/** What every line says alike; null where they differ. */
export const oneOf = (shown: readonly FindingLine[], of: (line: FindingLine) => string | null): string | null => {
  const first = shown[0] ? of(shown[0]) : null
  return shown.every((line) => of(line) === first) ? first : null
}
