import type { ReactNode } from 'react'
import type { Overview } from '#server/inspections/overview.ts'
import type { OverviewWork } from '#server/inspections/overview-work.ts'
import type { ListStanding, StageStanding } from '#server/inspections/list-standing.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayCount } from '../words/numbers.ts'
import { sayShortly } from '../words/overview.ts'

/** The 11 lists and their two submissions, each with a status in words. */
export function OverviewLists({ overview, work }: { overview: Overview; work: OverviewWork }) {
  const address = `/inspections/${overview.id}/lists`
  const columns: readonly Column<ListStanding>[] = [
    { heading: 'List', namesRow: true, cell: (line) => <Named line={line} current={work.current} address={address} /> },
    { heading: <>First<VisuallyHidden> submission</VisuallyHidden></>, words: true, cell: ({ first }) => <Stage stands={first} /> },
    { heading: <>Second<VisuallyHidden> submission</VisuallyHidden></>, words: true, cell: ({ second, first }) => (second ? <Stage stands={second} waits={first.status === 'submitted'} /> : <Hint>asked for once</Hint>) },
  ]
  return (
    <>
      <Table caption="The 11 lists and their two submissions" columns={columns} rows={work.lists} rowKey={({ list }) => String(list)} compact />
      <p className="govuk-body">
        <a className="govuk-link" href={address}>All about the lists</a>: versions, receipts, what was found{overview.roles.includes('officer') && !overview.closed ? <>. <a className="govuk-link" href={`${address}/send`}>Upload lists</a>, several files at once</> : null}.
      </p>
    </>
  )
}

function Named({ line: { list, name, inUse, notHeld, first, second }, current, address }: { line: ListStanding; current: string | null; address: string }) {
  const told = [first.due.came?.version, second?.due.came?.version].includes(inUse?.version ?? undefined)
  return (
    <>
      {inUse ? <a className="govuk-link" href={`${address}/${current}/list/${list}`}>{list} {name}</a> : <>{list} {name}</>}
      {inUse ? <Hint>{sayCount(inUse.rows, 'row', 'rows')}{told ? '' : `, now version ${inUse.version}`}</Hint> : null}
      {notHeld && current ? <Hint><a className="govuk-link" href={`${address}/${current}/explain/fields/${list}`}>{sayCount(notHeld.fields, 'field', 'fields')} not held</a>, because: {notHeld.because}</Hint> : null}
    </>
  )
}

/** `waits`: the first submission has come, so that what is asked for at this one may be blank until its time. */
function Stage({ stands: { status, due, blank }, waits }: { stands: StageStanding; waits?: boolean | undefined }) {
  if (status === 'submitted') {
    return (
      <>
        <Tag colour={due.says.endsWith('late') ? 'orange' : 'green'}>{due.says}</Tag>
        <Hint>version {due.came?.version}{blank?.fields ? `; ${blank.fields === blank.of ? `all ${blank.of}` : `${blank.fields} of the ${blank.of}`} later fields blank` : ''}</Hint>
      </>
    )
  }
  if (status === 'uploaded') return <><Tag colour="yellow">Not submitted</Tag><Hint>uploaded; {due.says.endsWith('late') ? due.says : `due ${sayShortly(due)}`}</Hint></>
  if (status === 'late') return <><Tag colour="orange">{due.says}</Tag><Hint>not sent</Hint></>
  return <>{waits ? 'Not due yet' : 'Not sent'}<Hint>due {sayShortly(due)}{waits ? '; later fields may be blank until then' : ''}</Hint></>
}

function Hint({ children }: { children: ReactNode }) {
  return <div className="govuk-hint govuk-!-margin-bottom-0 govuk-!-font-size-16">{children}</div>
}
