import type { ShownFile, TopicView } from '#server/documents/see-topic.ts'
import { SummaryList, type SummaryAction, type SummaryRow } from '../govuk/summary-list.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { returnReasonWords } from '../words/documents.ts'
import { sayBytes } from '../words/findings.ts'

/** One file of a document: when it came, where to look, whether it was read, and what can be done with it. */
export function DocumentFile({ file, view }: { file: ShownFile; view: TopicView }) {
  const address = `/inspections/${view.inspectionId}/documents/file/${file.id}`
  return (
    <>
      <h3 className="govuk-heading-s" id={file.id}>{file.name}</h3>
      <SummaryList rows={rowsOf(file, view, address)} />
      {view.maySend ? <Changing name={file.name} address={address} /> : null}
    </>
  )
}

/** What the authority can do with a file: too much for one row of the facts about it. */
function Changing({ name, address }: { name: string; address: string }) {
  return (
    <ul className="govuk-summary-list__actions-list govuk-!-margin-bottom-6 govuk-body">
      {([['replace', 'Replace'], ['move', 'Move'], ['take-back', 'Take back']] as const).map(([path, text]) => (
        <li className="govuk-summary-list__actions-list-item" key={path}><a className="govuk-link" href={`${address}/${path}`}>{text}<VisuallyHidden> {name}</VisuallyHidden></a></li>
      ))}
    </ul>
  )
}

const rowsOf = (file: ShownFile, view: TopicView, address: string): SummaryRow[] => {
  const act = (may: boolean, ...actions: readonly (readonly [path: string, text: string, hidden: string])[]): SummaryAction[] =>
    (may ? actions.map(([path, text, hidden]) => ({ href: path ? `${address}/${path}` : address, text, hidden })) : [])
  return [
    {
      key: 'Sent', value: <>{sayInstant(file.sentAt)} by {file.sender}{file.late ? `, ${file.late}` : ''}, {sayBytes(file.bytes)}</>,
      actions: [...act(file.mayLookAt, ['look', 'Look', `at ${file.name}`]), ...act(true, ['', 'Download', file.name])],
    },
    { key: 'Look at', value: <LookAt file={file} />, actions: act(view.maySend, ['point', file.pointer ? 'Change' : 'Say', `where to look in ${file.name}`]) },
    { key: 'Read', value: <Review file={file} />, actions: act(view.mayReview, ['review', file.review ? 'Change' : 'Mark', `${file.name} as read or return it`]) },
    ...(file.earlier.length ? [{ key: 'In place of', value: <Earlier file={file} view={view} />, actions: [] }] : []),
  ]
}

function LookAt({ file: { pointer } }: { file: ShownFile }) {
  if (!pointer) return <>Not said</>
  return <>{pointer.pages || 'The whole of it'}, because {pointer.words}</>
}

function Review({ file: { review, answered } }: { file: ShownFile }) {
  if (!review) return <>Not yet</>
  if (review.is === 'read') return <><Tag colour="green">Read</Tag> by {review.by} on {sayInstant(review.at)}</>
  return (
    <>
      <Tag colour="orange">Returned unread</Tag> by {review.by} on {sayInstant(review.at)}. {returnReasonWords[review.reason]}: {review.words}
      {answered ? <div>The authority has said since where to look.</div> : null}
    </>
  )
}

function Earlier({ file: { earlier }, view: { inspectionId, maySend } }: { file: ShownFile; view: TopicView }) {
  return <>{earlier.map((one) => <OneEarlier key={one.id} file={one} address={`/inspections/${inspectionId}/documents/file/${one.id}`} maySend={maySend} />)}</>
}

function OneEarlier({ file: { name, sentAt, state }, address, maySend }: { file: ShownFile['earlier'][number]; address: string; maySend: boolean }) {
  if (state === 'taken-back') return <div>A file that was taken back, sent on {sayInstant(sentAt)}</div>
  return (
    <div>
      <a className="govuk-link" href={address}>{name}</a>, sent on {sayInstant(sentAt)}
      {maySend ? <> (<a className="govuk-link" href={`${address}/take-back`}>take it back<span className="govuk-visually-hidden">: {name}</span></a>)</> : null}
    </div>
  )
}
