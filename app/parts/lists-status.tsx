import { sayList } from '#annex-a/rules/words.ts'
import type { DueAt } from '#server/intake/due.ts'
import type { ListLine, ListsView } from '#server/intake/see-lists.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayDue, sayCounts, sumOf } from '../words/findings.ts'
import { sayInstant } from '../words/dates.ts'
import { sayNumber } from '../words/numbers.ts'
import { sayCalled } from '../words/versions.ts'

/** The 11 lists, and the child-level documents, as they stand: received or not, how much, what was found, when due. */
export function ListsStatus({ view }: { view: ListsView }) {
  const address = `/inspections/${view.inspectionId}/lists`
  return (
    <>
      <Table caption="The 11 lists" columns={columnsOf(view, address, 'List')} rows={view.lists} rowKey={({ list }) => String(list)} compact />
      <p className="govuk-body-s">
        The framework says “am” and “end of” the day: here that is 12 noon and 5pm. “Inferred”: its table does not say, so the day is that of the lists like it.
        All dates are on the <a className="govuk-link" href={`/inspections/${view.inspectionId}/calendar`}>calendar</a>. A list that comes later is taken all the same, and it says so.
      </p>
      <Table caption="Child-level documents" columns={columnsOf(view, address, 'Document')} rows={view.documents} rowKey={({ list }) => String(list)} compact />
    </>
  )
}

const columnsOf = (view: ListsView, address: string, what: 'List' | 'Document'): readonly Column<ListLine>[] => [
  { heading: what, namesRow: true, cell: ({ list, name }) => <><a className="govuk-link" href={`/help/lists/${list}`}>{list}</a> {name}</> },
  { heading: 'In use', cell: (line) => <InUse line={line} /> },
  { heading: 'Rows', numeric: true, cell: ({ received }) => (received ? sayNumber(received.rows) : '–') },
  { heading: 'Children', numeric: true, cell: ({ list, received }) => (received && list !== 11 ? sayNumber(received.children) : '–') },
  { heading: 'Findings', cell: (line) => <Findings line={line} view={view} address={address} /> },
  ...(what === 'Document' ? [] : [
    { heading: 'First submission', cell: ({ due }: ListLine) => <Due due={due.find(({ stage }) => stage === 1)} /> },
    { heading: 'Second submission', cell: ({ due }: ListLine) => <Due due={due.find(({ stage }) => stage === 2)} /> },
  ]),
]

function InUse({ line: { received } }: { line: ListLine }) {
  if (!received) return <Tag colour="grey">Not submitted yet</Tag>
  return <><Tag colour="green">Submitted</Tag> {sayCalled(received.called)}, {sayInstant(received.submittedAt)}</>
}

/** When one submission of a list is due, and how it came: late is said, never refused. */
export function Due({ due }: { due: DueAt | undefined }) {
  if (!due) return <>None</>
  const late = due.says.endsWith('late')
  return (
    <>
      <div>{late ? <Tag colour="orange">{due.says}</Tag> : due.came ? <Tag colour="green">{due.says}</Tag> : `Due ${due.says}`}{due.came ? ` version ${due.came.version}` : ''}</div>
      <div className="govuk-hint govuk-!-margin-bottom-0 govuk-!-font-size-16">{sayDue(due)}</div>
    </>
  )
}

function Findings({ line: { list, received }, view, address }: { line: ListLine; view: ListsView; address: string }) {
  if (!received || !view.current) return '–'
  if (!sumOf(received.findings)) return 'None'
  return <a className="govuk-link" href={`${address}/${view.current.id}/list/${list}`}>{sayCounts(received.findings)}<span className="govuk-visually-hidden"> in {sayList(list)}</span></a>
}
