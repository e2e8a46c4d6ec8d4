import type { ShownMessage, ThreadView } from '#server/threads/see-threads.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Timeline } from '../govuk/timeline.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayInstant } from '../words/dates.ts'
import { sideWords } from '../words/threads.ts'
import { FormProblems } from './form-problem.tsx'
import { childHint, DueFields } from './thread-ask-form.tsx'
import { ThreadDue, ThreadStateTag } from './thread-list.tsx'
import { ThreadPlace } from './thread-place.tsx'

/** One question with every message, and what can be done with it. */
export function ThreadPage({ view, problem }: { view: ThreadView; problem: FormProblem | undefined }) {
  const { thread, messages, inspectionId } = view
  return (
    <>
      <BackLink href={`/inspections/${inspectionId}/threads`}>Questions and answers</BackLink>
      <FormProblems problem={problem} dates={['due']} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Question {thread.number}</span>{thread.subject}</h1>
      <SummaryList
        rows={[
          { key: 'How it stands', value: <ThreadStateTag thread={thread} /> }, { key: 'About', value: <ThreadPlace place={thread.place} /> },
          { key: 'Asked by', value: `${thread.asker}, ${thread.askedBy === 'team' ? 'inspection team' : 'the authority'}` }, { key: 'Answer wanted by', value: <ThreadDue thread={thread} /> },
        ]}
      />
      <Timeline label="Messages" events={messages.map((message) => ({ key: message.id, date: message.at, dateWords: sayInstant(message.at), heading: headingOf(message), children: <Words message={message} /> }))} />
      {view.may.write ? <Reply view={view} problem={problem} /> : null}
      <Others view={view} problem={problem} />
    </>
  )
}

const headingOf = ({ kind, side, writer, due }: ShownMessage): string => {
  const who = `${writer} (${sideWords[side].toLowerCase()})`
  if (kind === 'message') return who
  if (kind === 'due') return due ? `${who} asks for an answer by ${sayWallTime(due)}` : `${who} takes the time for an answer away`
  return { closed: `${who} closed the question`, withdrawn: `${who} withdrew the question`, opened: `${who} opened the question again` }[kind]
}

function Words({ message: { kind, text, due } }: { message: ShownMessage }) {
  if (kind !== 'message') return null
  return <><p className="govuk-body wb-as-written">{text}</p>{due ? <p className="govuk-body">Answer wanted by {sayWallTime(due)}.</p> : null}</>
}

function Reply({ view: { messageId, thread, side }, problem }: { view: ThreadView; problem: FormProblem | undefined }) {
  const typed = (name: string): string => String(problem?.values[name] ?? '')
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={typed('text') ? typed('id') || messageId : messageId} />
      <input type="hidden" name="do" value="write" />
      <Textarea name="text" label={side === thread.askedBy ? 'Write more' : 'Your answer'} labelSize="m" hint={childHint} rows={5} defaultValue={typed('text')} error={problem?.errors['text']} />
      <Button data-prevent-double-click="true">Send the message</Button>
    </form>
  )
}

/** Everything but a message. */
function Others({ view: { may, thread }, problem }: { view: ThreadView; problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  const typed = (name: string): string => String(problem?.values[name] ?? (thread.due && name === 'time' ? thread.due.time ?? '' : ''))
  const one = (what: string, words: string) => (
    <form method="post" className="govuk-!-display-inline-block govuk-!-margin-right-3">
      <Button kind="secondary" name="do" value={what}>{words}</Button>
    </form>
  )
  return (
    <>
      {may.close ? one('close', 'Close the question') : null}
      {may.withdraw ? one('withdraw', 'Withdraw the question') : null}
      {may.open ? one('open', 'Open the question again') : null}
      {may.due ? (
        <Details summary="Change the time for an answer" open={Boolean(errors['due'] || errors['time'])}>
          <form method="post" noValidate>
            <input type="hidden" name="do" value="due" />
            <DueFields typed={typed} errors={errors} />
            <Button kind="secondary">Save the time</Button>
          </form>
        </Details>
      ) : null}
    </>
  )
}
