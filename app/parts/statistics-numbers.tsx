import type { Cell, Table as Numbers } from '#annex-a/statistics/outcome.ts'
import { Table } from '../govuk/table.tsx'
import { sayNumber } from '../words/numbers.ts'

interface NumberedRow { readonly row: readonly Cell[]; readonly n: number }

const hasFigures = ({ rows }: Numbers, at: number): boolean => rows.some((row) => typeof row[at] === 'number')

function CellWords({ cell }: { cell: Cell | undefined }) {
  if (typeof cell === 'number') return sayNumber(cell)
  return cell ?? <abbr title="not applicable">[z]</abbr>
}

/** A table of statistics and what belongs under it. `code`: the column that leads to the page of an authority, beside which its name stands. */
export function StatisticsNumbers({ table, captionHidden, code }: { table: Numbers; captionHidden?: boolean | undefined; code?: number | undefined }) {
  const hasEmpty = table.rows.some((row) => row.includes(null))
  return (
    <>
      <Table
        caption={table.title} captionHidden={captionHidden} compact rows={table.rows.map((row, n) => ({ row, n }))} rowKey={({ n }) => String(n)}
        columns={table.columns.map((heading, at) => ({
          heading, numeric: hasFigures(table, at), namesRow: at === (code === undefined ? 0 : code + 1),
          cell: ({ row }: NumberedRow) => (code !== undefined && at === code + 1 ? <a className="govuk-link" href={`/authorities/${row[code]}`}>{row[at]}</a> : <CellWords cell={row[at]} />),
        }))}
      />
      {hasEmpty ? <p className="govuk-body-s">[z]: not applicable. Not judged in this, not inspected yet, or nothing of which to give a percentage.</p> : null}
      <ul className="govuk-list govuk-list--bullet wb-notes">{table.notes.map((note) => <li key={note}>{note}</li>)}</ul>
    </>
  )
}
