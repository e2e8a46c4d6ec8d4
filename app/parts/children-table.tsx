import type { ReactNode } from 'react'
import type { ChildLine, ChildrenOfVersion } from '#server/selection/children.ts'
import type { ColumnName } from '#server/selection/column-names.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { columnWords, sayAge, sayDisability, sayMemberships } from '../words/children.ts'
import { sayNumber } from '../words/numbers.ts'

type SortColumn = keyof ChildrenOfVersion['sortedBy']

interface ChildrenTableProps {
  inspection: string
  shown: Pick<ChildrenOfVersion, 'children' | 'sortedBy' | 'from' | 'page' | 'found' | 'columns'>
  perPage: number
}

/** What stands below each heading. */
const cells: { readonly [C in Exclude<ColumnName, 'case'>]: (child: ChildLine) => ReactNode } = {
  age: ({ age }) => sayAge(age),
  gender: ({ gender }) => gender ?? 'Not given',
  ethnicity: ({ ethnicity }) => ethnicity ?? 'Not given',
  disability: ({ disability }) => sayDisability(disability),
  lists: ({ lists }) => sayMemberships(lists),
  stage: ({ stage }) => stage,
  team: ({ teams }) => teams.join('; '),
  worker: ({ workers }) => workers.join('; '),
  legal: ({ legal }) => legal ?? '',
  placement: ({ placement }) => placement ?? '',
  abuse: ({ abuse }) => abuse ?? '',
  need: ({ need }) => need ?? '',
  flags: ({ flags }) => flags.join('; '),
  journey: ({ journey }) => journey,
}

const unsortable: readonly ColumnName[] = ['lists', 'case', 'flags', 'journey']

/** One page of the children found. A heading leads to the same children sorted by it, and by what they were sorted by before. */
export function ChildrenTable({ inspection, shown: { children, sortedBy, from, page, found, columns }, perPage }: ChildrenTableProps) {
  const first = (page - 1) * perPage + 1
  const heading = (column: SortColumn, words: string): Pick<Column<ChildLine>, 'heading' | 'sorted'> => {
    const { sorted, address } = sortedBy[column]
    return { sorted: sorted ?? undefined, heading: <a className="govuk-link" href={`${inspection}/children?${address}`}>{words}<VisuallyHidden>, sort by it{sorted === 'ascending' ? ' the other way round' : ''}</VisuallyHidden></a> }
  }
  const shown: Column<ChildLine>[] = [
    { ...heading('id', 'Child ID'), namesRow: true, cell: (child) => <a className="govuk-link" data-row href={`${inspection}/children/${child.id}${from}`}>{child.shownId}</a> },
    ...columns.map((name): Column<ChildLine> => (name === 'case' ? caseColumn(inspection) : {
      ...(unsortable.includes(name) ? { heading: columnWords[name] } : heading(name as SortColumn, columnWords[name])), numeric: name === 'age', cell: cells[name],
    })),
  ]
  return (
    <Table
      caption={`Children ${sayNumber(first)} to ${sayNumber(first + children.length - 1)} of ${sayNumber(found)}`}
      captionSize="s"
      columns={shown}
      rows={children}
      rowKey={({ id }) => id}
      compact
    />
  )
}

const caseColumn = (inspection: string): Column<ChildLine> => ({
  heading: columnWords.case,
  cell: (child) => (child.case ? <a className="govuk-link" href={`${inspection}/cases/${child.case.id}`}>{child.case.number}</a> : ''),
})
