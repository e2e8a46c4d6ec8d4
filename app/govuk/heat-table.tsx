import type { ReactNode } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'

/** From nothing to much: each shade has 3:1 against the next, and a pattern of its own on paper and in forced colours. */
export type HeatLevel = 'blank' | 'none' | 'some' | 'much'

export interface HeatCell {
  /** The figure, always there: the shade only repeats it. */
  words: ReactNode
  /** Smaller, below. */
  more?: ReactNode | undefined
  level: HeatLevel
  href?: string | undefined
  /** What the link is for, said only to those who hear the page. */
  hint?: string | undefined
}

interface HeatTableProps {
  caption: string
  /** Above the names of the rows. */
  corner: string
  columns: readonly string[]
  rows: readonly { key: string; heading: ReactNode; cells: readonly HeatCell[]; last?: ReactNode | undefined }[]
  /** Heading of a last column without shades. */
  lastHeading?: string | undefined
}

/** A table whose cells are shaded by what is in them, each with its number. */
export function HeatTable({ caption, corner, columns, rows, lastHeading }: HeatTableProps) {
  const captionId = useId()
  return (
    <div className="wb-scroll wb-scroll--snug" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="govuk-table wb-heat">
        <caption id={captionId} className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">{corner}</th>
            {columns.map((column, index) => <th key={index} scope="col" className="govuk-table__header wb-heat__head">{column}</th>)}
            {lastHeading ? <th scope="col" className="govuk-table__header wb-heat__head">{lastHeading}</th> : null}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ key, heading, cells, last }) => (
            <tr className="govuk-table__row" key={key}>
              <th scope="row" className="govuk-table__header">{heading}</th>
              {cells.map((cell, index) => <td key={index} className={classNames('govuk-table__cell', 'wb-heat__cell', `wb-heat__cell--${cell.level}`)}><CellWords {...cell} /></td>)}
              {lastHeading ? <td className="govuk-table__cell wb-heat__last">{last}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellWords({ words, more, href, hint }: HeatCell) {
  return (
    <>
      {href ? <a className="wb-heat__link" href={href}>{words}{hint ? <span className="govuk-visually-hidden">: {hint}</span> : null}</a> : words}
      {more ? <span className="wb-heat__more">{more}</span> : null}
    </>
  )
}

/** What the shades mean. */
export function HeatLegend({ levels }: { levels: readonly { level: HeatLevel; says: string }[] }) {
  return (
    <ul className="govuk-list wb-heat__legend">
      {levels.map(({ level, says }) => <li key={level}><span className={`wb-heat__cell wb-heat__cell--${level} wb-heat__swatch`} aria-hidden="true" /> {says}</li>)}
    </ul>
  )
}
