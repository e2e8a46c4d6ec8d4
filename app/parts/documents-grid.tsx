import type { DocumentsView, OtherSetLine, TopicLine } from '#server/documents/see-documents.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayHolds, sayTopic, sayTopicCounts, topicStatusWords } from '../words/documents.ts'
import { sayCount } from '../words/numbers.ts'
import { GuideLink } from './guide-link.tsx'

/** Every document that applies, by section, each with where it stands. */
export function DocumentsGrid({ view }: { view: DocumentsView }) {
  const address = `/inspections/${view.inspectionId}/documents`
  return (
    <>
      <h1 className="govuk-heading-l">Documents</h1>
      <Waiting view={view} address={address} />
      <p className="govuk-body">{sayTopicCounts(view.counts)}.</p>
      <Due view={view} />
      {view.maySend ? <ButtonLink href={`${address}/send`}>Send documents</ButtonLink> : null}
      <GuideLink guide="documents" />
      {view.sections.map(({ section, name, lines }) => <Table key={section} caption={`${section}. ${name}`} columns={columnsOf(address)} rows={lines} rowKey={({ number }) => number} compact />)}
      <OtherSet view={view} address={address} />
    </>
  )
}

function Due({ view: { due, left, lscbConcurrent } }: { view: DocumentsView }) {
  return (
    <p className="govuk-body">
      {due ? <>Due {sayWallTime(due.on)}{due.changed ? ', as the lead inspector set it' : due.basis === 'inferred' ? ' (inferred: the framework prints no day)' : ''}{left ? `: ${left}` : ''}. </> : null}
      {lscbConcurrent ? 'The LSCB is reviewed at the same time, so 4.01 to 4.10 are asked for in place of 1.11 to 1.14.' : 'The LSCB is not reviewed at the same time, so 4.01 to 4.10 are not asked for.'}
    </p>
  )
}

function Waiting({ view: { waiting }, address }: { view: DocumentsView; address: string }) {
  if (!waiting) return null
  return (
    <NotificationBanner heading={`${sayCount(waiting, 'file is', 'files are')} not yet placed`}>
      <p className="govuk-body"><a className="govuk-notification-banner__link" href={`${address}/waiting`}>Say which document each is</a>. Inspectors do not see them until then.</p>
    </NotificationBanner>
  )
}

const columnsOf = (address: string): readonly Column<TopicLine>[] => [
  { heading: 'Document', namesRow: true, width: 'one-third', cell: (line) => <a className="govuk-link" href={`${address}/topic/${line.number}`}>{sayTopic(line)}</a> },
  { heading: 'Status', cell: (line) => <Status line={line} /> },
  { heading: 'What came', width: 'one-quarter', cell: sayHolds },
]

function Status({ line: { status, because, late, files, read, withoutPointer } }: { line: TopicLine }) {
  return (
    <>
      <Tag colour={topicStatusWords[status].colour}>{topicStatusWords[status].name}</Tag>
      {status === 'part-read' ? ` ${read} of ${files} files` : ''}{late ? ` ${late}` : ''}
      {because.map((words, at) => <div key={at}>{status === 'not-held' ? `because ${words}` : words}</div>)}
      {withoutPointer ? <div>{sayCount(withoutPointer, 'file does', 'files do')} not say where to look</div> : null}
    </>
  )
}

/** What came before the LSCB review was switched: nothing of it is lost, and moving it is one step. */
function OtherSet({ view: { otherSet, maySend }, address }: { view: DocumentsView; address: string }) {
  if (!otherSet.length) return null
  const columns: Column<OtherSetLine>[] = [
    { heading: 'Document', namesRow: true, cell: (line) => <a className="govuk-link" href={`${address}/topic/${line.number}`}>{sayTopic(line)}</a> },
    { heading: 'What is here', cell: ({ files, notHeld }) => (files ? sayCount(files, 'file', 'files') : notHeld ? 'Said to be not held' : '–') },
    { heading: 'Asks for nearly the same', cell: (line) => <Near line={line} address={address} maySend={maySend} /> },
  ]
  return (
    <>
      <h2 className="govuk-heading-m" id="no-longer">No longer asked for</h2>
      <p className="govuk-body">Whether the LSCB is reviewed at the same time was changed after these came. They stay as they are, with everything that was said of them. Files can be moved, and moved back.</p>
      <Table caption="Documents that are no longer asked for" captionHidden columns={columns} rows={otherSet} rowKey={({ number }) => number} compact />
    </>
  )
}

function Near({ line: { near, files, number }, address, maySend }: { line: OtherSetLine; address: string; maySend: boolean }) {
  if (!near) return <>None</>
  return maySend && files ? <a className="govuk-link" href={`${address}/topic/${number}/move`}>Move {files === 1 ? 'it' : 'them'} to {sayTopic(near)}<span className="govuk-visually-hidden"> from {number}</span></a> : <>{sayTopic(near)}</>
}
