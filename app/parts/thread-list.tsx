import type { ShownThread, ThreadsShown, ThreadsView } from '#server/threads/see-threads.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayInstant } from '../words/dates.ts'
import { sayThreadState, showWords } from '../words/threads.ts'
import { GuideLink } from './guide-link.tsx'
import { ThreadPlace } from './thread-place.tsx'

/** The questions of an inspection and how they stand. */
export function ThreadList({ view }: { view: ThreadsView }) {
  const path = `/inspections/${view.inspectionId}/threads`
  return (
    <>
      <h1 className="govuk-heading-l">Questions and answers</h1>
      <p className="govuk-body">Between the inspection team and the authority. Both sides see every message, and every message is kept. What a heading or a value of the lists means is asked on <a className="govuk-link" href={`/inspections/${view.inspectionId}/lists/questions`}>a page of its own</a>.</p>
      <GuideLink guide="questions" />
      {view.mayAsk ? <ButtonLink href={`${path}/new`}>{view.side === 'team' ? 'Ask the authority' : 'Ask the lead inspector'}</ButtonLink> : null}
      {view.side === 'team' ? <p className="govuk-body"><a className="govuk-link" href={`/inspections/${view.inspectionId}/notes`}>Private notes of the team</a></p> : null}
      {view.counts.all === 0 ? <p className="govuk-body">Nothing has been asked yet.</p> : (
        <>
          <Choice view={view} path={path} />
          {view.threads.length === 0 ? <p className="govuk-body">There is no such question.</p> : <Threads view={view} path={path} />}
        </>
      )}
    </>
  )
}

function Choice({ view: { show, counts }, path }: { view: ThreadsView; path: string }) {
  return (
    <nav aria-label="Which questions">
      <ul className="govuk-list">
        {(Object.keys(showWords) as ThreadsShown[]).map((which) => (
          <li key={which}>{which === show ? <strong aria-current="true">{showWords[which]} ({counts[which]})</strong> : <a className="govuk-link" href={which === 'going' ? path : `${path}?show=${which}`}>{showWords[which]} ({counts[which]})</a>}</li>
        ))}
      </ul>
    </nav>
  )
}

function Threads({ view, path }: { view: ThreadsView; path: string }) {
  return (
    <Table
      caption={showWords[view.show]} rows={view.threads} rowKey={({ id }) => id} compact scrolls
      columns={[
        { heading: 'Question', namesRow: true, cell: ({ id, number, subject }) => <a className="govuk-link" href={`${path}/${id}`}>Q{number}: {subject}</a> },
        { heading: 'About', cell: ({ place }) => <ThreadPlace place={place} /> },
        { heading: 'How it stands', cell: (thread) => <ThreadStateTag thread={thread} /> },
        { heading: 'Answer wanted by', cell: (thread) => <ThreadDue thread={thread} /> },
        { heading: 'Asked by', cell: ({ asker, startedAt }) => `${asker}, ${sayInstant(startedAt)}` },
        { heading: 'Messages', numeric: true, cell: ({ messages }) => messages },
      ]}
    />
  )
}

export function ThreadStateTag({ thread }: { thread: Pick<ShownThread, 'state' | 'waitsForMe'> }) {
  const colour = thread.waitsForMe ? 'yellow' : ({ open: 'blue', answered: 'green', closed: 'grey', withdrawn: 'grey' } as const)[thread.state]
  return <Tag colour={colour}>{sayThreadState(thread)}</Tag>
}

/** When an answer is wanted, and late in words. */
export function ThreadDue({ thread: { due, lateness, late, state } }: { thread: Pick<ShownThread, 'due' | 'lateness' | 'late' | 'state'> }) {
  if (!due) return <>–</>
  const said = lateness === null ? null : state === 'open' ? (late ? <Tag colour="red">{lateness}</Tag> : lateness) : `answered ${lateness}`
  return <>{sayWallTime(due)}{said ? <>: {said}</> : null}</>
}
