import type { Volume } from '#server/intake/volumes.ts'
import { Details } from '../govuk/details.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { sayNumber } from '../words/numbers.ts'

/** How many rows each list has beside the authority's usual level: information, to be asked about and never a fault. */
export function ListsVolumes({ volumes }: { volumes: readonly Volume[] }) {
  if (!volumes.length) return null
  return (
    <Details summary="How the number of rows compares">
      <p className="govuk-body">
        “Usual” is about how many rows each list would have at the level of this authority’s figures published for 2015–16. Years differ, so this is only something to ask about.
        Contacts and early help are counted so differently that up to three times as many, or a third, is nothing unusual.
      </p>
      <Table caption="Rows and what is usual" captionSize="s" columns={columns} rows={volumes} rowKey={({ list }) => String(list)} compact />
    </Details>
  )
}

const columns: readonly Column<Volume>[] = [
  { heading: 'List', namesRow: true, cell: ({ list, name }) => `${list} ${name}` },
  { heading: 'Rows', numeric: true, cell: ({ rows }) => sayNumber(rows) },
  { heading: 'Usual', numeric: true, cell: ({ usual }) => `about ${sayNumber(usual)}` },
  { heading: 'In words', cell: ({ against }) => `${against.charAt(0).toUpperCase()}${against.slice(1)}${against.startsWith('about') ? ' as usual' : ' than usual'}` },
]
