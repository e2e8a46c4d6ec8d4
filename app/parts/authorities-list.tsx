import type { AuthoritiesPage } from '#server/statistics/public/authorities.ts'
import { gradeName } from '#annex-a/statistics/grade-names.ts'
import { Table } from '../govuk/table.tsx'
import { sayDate } from '../words/dates.ts'
import { sayNumber } from '../words/numbers.ts'

const anchorOf = (region: string): string => region.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Every authority by region with its current grade. */
export function AuthoritiesList({ today, inspected, regions }: AuthoritiesPage) {
  const all = regions.reduce((sum, { authorities }) => sum + authorities.length, 0)
  return (
    <>
      <h1 className="govuk-heading-l">Authorities</h1>
      <p className="govuk-body">The overall effectiveness of children’s services in each of the {sayNumber(all)} authorities in England, as published by {sayDate(today)}. {sayNumber(inspected)} have been inspected under the single inspection framework; where one was inspected again, its last inspection counts.</p>
      <p className="govuk-body">Go to {regions.map(({ region }, n) => <span key={region}>{n ? ', ' : ''}<a className="govuk-link" href={`#${anchorOf(region)}`}>{region}</a></span>)}</p>
      {regions.map(({ region, authorities }) => (
        <div key={region} id={anchorOf(region)}>
          <Table
            caption={region} rows={authorities} rowKey={({ code }) => code} scrolls={false}
            columns={[
              { heading: 'Authority', namesRow: true, width: 'one-half', cell: ({ code, name }) => <a className="govuk-link" href={`/authorities/${code}`}>{name}</a> },
              { heading: 'Overall effectiveness', cell: ({ grade, published }) => (grade === null ? 'Not inspected yet' : `${gradeName(grade, today)}, published by ${sayDate(published!)}`) },
            ]}
          />
        </div>
      ))}
    </>
  )
}
