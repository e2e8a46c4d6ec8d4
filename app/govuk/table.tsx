import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface Column<Row> {
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures: to the right, all digits of one width. */
  numeric?: boolean | undefined
  /** Of the table's width: so that tables under each other have their columns under each other. */
  width?: 'one-quarter' | 'one-third' | 'one-half' | undefined
  /** Only words of ours, such as a grade: none is broken inside, however narrow the page. */
  words?: boolean | undefined
  /** This cell names the row. */
  namesRow?: boolean | undefined
  /** How the rows are sorted by this column now. */
  sorted?: 'ascending' | 'descending' | undefined
}

interface TableProps<Row> {
  caption: ReactNode
  captionSize?: 's' | 'm' | 'l' | 'xl' | undefined
  /** The caption is only heard, because a heading above says the same. */
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Small type and tight rows, for dense data. */
  compact?: boolean | undefined
  /** A wide table scrolls inside a region of its own, which the keyboard reaches. By default from four columns on. */
  scrolls?: boolean | undefined
}

function captionClass(size: string | undefined, hidden: boolean | undefined): string {
  return classNames('govuk-table__caption', size && `govuk-table__caption--${size}`, hidden && 'govuk-visually-hidden')
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.namesRow) {
    return (
      <th scope="row" className={classNames('govuk-table__header', column.words && 'wb-cell--words')}>
        {column.cell(row)}
      </th>
    )
  }
  return <td className={classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric', column.words && 'wb-cell--words')}>{column.cell(row)}</td>
}

/** A table of data. Its heading row is repeated on each printed page. */
export function Table<Row>({
  caption,
  captionSize = 'm',
  captionHidden,
  columns,
  rows,
  rowKey,
  compact,
  scrolls = columns.length > 3,
}: TableProps<Row>) {
  const captionId = useId()
  const table = (
    <table className={classNames('govuk-table', compact && 'wb-table--compact')}>
      <caption id={captionId} className={captionClass(captionSize, captionHidden)}>
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((column, index) => (
            <th
              key={index}
              scope="col"
              aria-sort={column.sorted}
              className={classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric', column.width && `wb-column--${column.width}`)}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <tr className="govuk-table__row" key={rowKey(row)}>
            {columns.map((column, index) => (
              <Cell key={index} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!scrolls) return table
  return (
    <div className="wb-scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </div>
  )
}
