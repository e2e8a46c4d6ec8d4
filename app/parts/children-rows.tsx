import { capital, sayList } from '#annex-a/rules/words.ts'
import type { SaidCell, SaidRow } from '#annex-a/shown/child-rows.ts'
import { Table } from '../govuk/table.tsx'

/** Every row of every list that bears the child's ID, with every cell that holds something. */
export function ChildRows({ rows }: { rows: readonly SaidRow[] }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="rows">
        Every row on the lists
      </h2>
      {rows.length ? (
        pairs(rows).map((pair) => (
          <div className="govuk-grid-row" key={pair[0]!.key}>
            {pair.map((row) => (
              <div className="govuk-grid-column-one-half" key={row.key}>
                <OneRow row={row} />
              </div>
            ))}
          </div>
        ))
      ) : (
        <p className="govuk-body">No row bears this child's ID.</p>
      )}
    </>
  )
}

const pairs = (rows: readonly SaidRow[]): SaidRow[][] => rows.flatMap((row, index) => (index % 2 ? [] : [[row, ...rows.slice(index + 1, index + 2)]]))

function OneRow({ row }: { row: SaidRow }) {
  const from = row.carriedFrom === null ? '' : `, sent with version ${row.carriedFrom}`
  return (
    <section aria-labelledby={`row-${row.key}`}>
      <h3 className="govuk-heading-s" id={`row-${row.key}`}>
        {capital(sayList(row.list))} {row.listName}, row {row.row}
      </h3>
      <Cells
        caption={`Row ${row.row} of sheet “${row.sheet}” in ${row.file}${from}.${row.hidden ? ' The row is hidden in that file.' : ''}`}
        cells={row.cells}
      />
      {row.extra.length ? <Cells caption="Columns that Annex A does not ask for" cells={row.extra} /> : null}
    </section>
  )
}

function Cells({ caption, cells }: { caption: string; cells: readonly SaidCell[] }) {
  return (
    <Table
      caption={<span className="govuk-body-s">{caption}</span>}
      captionSize="s"
      compact
      rows={cells}
      rowKey={({ label }) => label}
      columns={[
        { heading: 'Field', namesRow: true, cell: ({ label }) => label },
        { heading: 'What it says', cell: (cell) => <CellValue cell={cell} /> },
      ]}
    />
  )
}

function CellValue({ cell: { says, written } }: { cell: SaidCell }) {
  if (says === null) return <>Could not be read. Written as “{written}”</>
  return (
    <>
      {says}
      {written === null ? null : ` (written as “${written}”)`}
    </>
  )
}
