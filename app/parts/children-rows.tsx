import type { SaidCell, SaidRow } from '#server/selection/child-rows.ts'
import { SummaryList } from '../govuk/summary-list.tsx'

/** Every row of every list that bears the child's ID, with every cell that holds something. */
export function ChildRows({ rows }: { rows: readonly SaidRow[] }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="rows">Every row on the lists</h2>
      {rows.map((row) => <OneRow key={row.key} row={row} />)}
    </>
  )
}

function OneRow({ row }: { row: SaidRow }) {
  const from = row.carriedFrom === null ? '' : `, sent with version ${row.carriedFrom}`
  return (
    <section aria-labelledby={`row-${row.key}`}>
      <h3 className="govuk-heading-s" id={`row-${row.key}`}>List {row.list} {row.listName}, row {row.row}</h3>
      <p className="govuk-body-s">
        Row {row.row} of sheet “{row.sheet}” in {row.file}{from}.{row.hidden ? ' The row is hidden in that file.' : null}
      </p>
      <SummaryList rows={row.cells.map((cell) => ({ key: cell.label, value: <CellValue cell={cell} /> }))} />
      {row.extra.length ? (
        <>
          <h4 className="govuk-heading-s">Columns that Annex A does not ask for</h4>
          <SummaryList rows={row.extra.map((cell) => ({ key: cell.label, value: cell.says }))} />
        </>
      ) : null}
    </section>
  )
}

function CellValue({ cell: { says, written } }: { cell: SaidCell }) {
  if (says === null) return <>Could not be read. Written as “{written}”</>
  return <>{says}{written === null ? null : <span className="govuk-hint"> Written as “{written}”</span>}</>
}
