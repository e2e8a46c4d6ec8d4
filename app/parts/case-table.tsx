import type { CaseHistory } from '#server/selection/cases.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'

const chosen = (inspection: string): Column<CaseHistory>[] => [
  {
    heading: 'Case',
    namesRow: true,
    cell: ({ id, number }) => (
      <a className="govuk-link" href={`${inspection}/cases/${id}`}>
        {number}
      </a>
    ),
  },
  { heading: 'Child ID', cell: (one) => <ChildLink inspection={inspection} of={one} /> },
  { heading: 'Reason', cell: ({ reason }) => reason },
  { heading: 'Chosen', cell: ({ chosenBy, chosenAt }) => `${chosenBy}, ${sayInstant(chosenAt)}` },
  { heading: 'From version', numeric: true, cell: ({ version }) => version ?? '–' },
]

function ChildLink({ inspection, of: { childId, shownId, inCurrent } }: { inspection: string; of: CaseHistory }) {
  return (
    <>
      <a className="govuk-link" href={`${inspection}/children/${childId}`}>
        {shownId}
      </a>
      {inCurrent ? null : (
        <>
          {' '}
          <Tag colour="orange">Not on the lists</Tag>
        </>
      )}
    </>
  )
}

interface CaseTableProps {
  inspection: string
  heading: string
  cases: readonly CaseHistory[]
  none: string
}

/** The cases of one kind that stand. */
export function CaseTable({ inspection, heading, cases, none }: CaseTableProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      {cases.length ? (
        <Table caption={`${heading}: ${sayCount(cases.length, 'case', 'cases')}`} captionSize="s" columns={chosen(inspection)} rows={cases} rowKey={({ id }) => id} />
      ) : (
        <p className="govuk-body">{none}</p>
      )}
    </>
  )
}

/** Cases taken out of the choice: the history stays. */
export function RemovedCases({ inspection, cases }: { inspection: string; cases: readonly CaseHistory[] }) {
  if (!cases.length) return null
  const [number, child] = chosen(inspection)
  const columns: Column<CaseHistory>[] = [
    number!,
    child!,
    {
      heading: 'Chosen, because',
      cell: ({ kind, reason, chosenBy, chosenAt }) => (
        <>
          {reason}
          <br />
          {kind === 'tracked' ? 'Tracked' : 'Sampled'} by {chosenBy}, {sayInstant(chosenAt)}
        </>
      ),
    },
    {
      heading: 'Removed, because',
      cell: ({ removed }) =>
        removed && (
          <>
            {removed.reason}
            <br />
            {removed.by}, {sayInstant(removed.at)}
          </>
        ),
    },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">Removed</h2>
      <Table
        caption={sayCount(cases.length, 'removed case', 'removed cases')}
        captionSize="s"
        columns={columns}
        rows={cases}
        rowKey={({ id }) => id}
      />
    </>
  )
}
