import type { ChildLine, ChildrenOfVersion } from '#server/selection/children.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { sayAge, sayDisability, sayMemberships } from '../words/children.ts'
import { sayNumber } from '../words/numbers.ts'

type Order = ChildrenOfVersion['order']

const columns = (inspection: string, order: Order, from: string): Column<ChildLine>[] => [
  {
    heading: 'Child ID',
    namesRow: true,
    sorted: order === 'id' ? 'ascending' : undefined,
    cell: (child) => (
      <a className="govuk-link" href={`${inspection}/children/${child.id}${from}`}>
        {child.shownId}
      </a>
    ),
  },
  {
    heading: 'Age',
    numeric: true,
    sorted: order === 'youngest' ? 'ascending' : order === 'oldest' ? 'descending' : undefined,
    cell: ({ age }) => sayAge(age),
  },
  { heading: 'Gender', cell: ({ gender }) => gender ?? 'Not given' },
  { heading: 'Ethnicity', cell: ({ ethnicity }) => ethnicity ?? 'Not given' },
  { heading: 'Disability', cell: ({ disability }) => sayDisability(disability) },
  { heading: 'Lists', cell: ({ lists }) => sayMemberships(lists) },
  { heading: 'Stage', sorted: order === 'earliest' ? 'ascending' : order === 'furthest' ? 'descending' : undefined, cell: ({ stage }) => stage },
  { heading: 'Team', cell: ({ teams }) => teams.join('; ') },
  {
    heading: 'Case',
    cell: (child) =>
      child.case ? (
        <a className="govuk-link" href={`${inspection}/cases/${child.case.id}`}>
          {child.case.number}
        </a>
      ) : (
        ''
      ),
  },
]

interface ChildrenTableProps {
  inspection: string
  shown: Pick<ChildrenOfVersion, 'children' | 'order' | 'from' | 'page' | 'found'>
  perPage: number
}

/** One page of the children found. */
export function ChildrenTable({ inspection, shown: { children, order, from, page, found }, perPage }: ChildrenTableProps) {
  const first = (page - 1) * perPage + 1
  return (
    <Table
      caption={`Children ${sayNumber(first)} to ${sayNumber(first + children.length - 1)} of ${sayNumber(found)}`}
      captionSize="s"
      columns={columns(inspection, order, from)}
      rows={children}
      rowKey={({ id }) => id}
      compact
    />
  )
}
