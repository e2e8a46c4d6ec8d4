import type { ShownAction, ShownFeedback, TeamMeetingsView } from '#server/team-meetings/see.ts'
import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Timeline } from '../govuk/timeline.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayClock } from '../words/calendar.ts'
import { sayDate, sayInstant, sayWeekday } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { GuideLink } from './guide-link.tsx'

/** What is to be done, what was said, and the meetings one by one. */
export function TeamMeetingList({ view }: { view: TeamMeetingsView }) {
  const at = `/inspections/${view.inspectionId}/team-meetings`
  return (
    <>
      <h1 className="govuk-heading-l">Meetings of the team</h1>
      <p className="govuk-body">What emerges under each judgement, what the team agreed to do, and what the director of children’s services was told. The authority sees none of it.</p>
      <GuideLink guide="team-meetings" />
      {view.mayWrite ? <ButtonGroup><ButtonLink href={`${at}/new`}>Write down a meeting</ButtonLink><ButtonLink kind="secondary" href={`${at}/feedback`}>Record feedback to the director</ButtonLink></ButtonGroup> : null}
      <h2 className="govuk-heading-m" id="to-do">To be done</h2>
      {view.toDo.length ? <ActionList actions={view.toDo} mayWrite={view.mayWrite} address={(action) => `${at}/${action.meetingId}`} /> : <p className="govuk-body">Nothing is open.</p>}
      <h2 className="govuk-heading-m">Meetings</h2>
      {view.meetings.length ? <Meetings view={view} at={at} /> : <p className="govuk-body">None is written down yet.</p>}
      <h2 className="govuk-heading-m" id="feedback">Feedback to the director</h2>
      {view.feedback.length ? <Feedback feedback={view.feedback} /> : <p className="govuk-body">None is recorded yet.</p>}
      {view.done.length ? <Details summary={sayCount(view.done.length, 'action is done', 'actions are done')}><ActionList actions={view.done} mayWrite={view.mayWrite} address={(action) => `${at}/${action.meetingId}`} /></Details> : null}
    </>
  )
}

function Meetings({ view, at }: { view: TeamMeetingsView; at: string }) {
  return (
    <Table
      caption="Meetings" captionHidden rows={view.meetings} rowKey={({ id }) => id}
      columns={[
        { heading: 'When', namesRow: true, words: true, cell: ({ id, date, time }) => <a className="govuk-link" href={`${at}/${id}`}>{sayWeekday(date)}{time ? `, ${sayClock(time)}` : ''}</a> },
        { heading: 'Who was there', cell: ({ present, others }) => <>{present.join(', ')}{others ? `; ${others}` : ''}</> },
        { heading: 'Actions', words: true, cell: ({ actions, toDo }) => (actions ? `${sayCount(actions, 'action', 'actions')}${toDo ? `, ${toDo} to do` : ', all done'}` : 'None') },
      ]}
    />
  )
}

/** Actions with who does them by when, each with the button that settles it. */
export function ActionList({ actions, mayWrite, address }: { actions: readonly ShownAction[]; mayWrite: boolean; address: (action: ShownAction) => string }) {
  return (
    <Table
      caption="Actions" captionHidden rows={actions} rowKey={({ id }) => id} scrolls={false}
      columns={[
        { heading: 'What', namesRow: true, cell: ({ what }) => <span className="wb-lines">{what}</span> },
        { heading: 'Who and by when', cell: (action) => <>{action.mine ? <strong>You</strong> : action.owner}<br /><Due action={action} /></> },
        ...(mayWrite ? [{ heading: <VisuallyHidden>Change</VisuallyHidden>, cell: (action: ShownAction) => <SettleForm action={action} address={address(action)} /> }] : []),
      ]}
    />
  )
}

function Due({ action: { due, done, daysLate } }: { action: ShownAction }) {
  if (done) return <>Done {sayInstant(done.at)} by {done.by}</>
  return <>by {sayDate(due)} {daysLate ? <Tag colour="red">{sayCount(daysLate, 'day', 'days')} late</Tag> : null}</>
}

function SettleForm({ action: { id, done, what }, address }: { action: ShownAction; address: string }) {
  return (
    <form method="post" action={address}>
      <input type="hidden" name="action" value={id} />
      <Button kind="secondary" className="govuk-!-margin-bottom-0" name="do" value={done ? 'open' : 'done'}>{done ? 'Open again' : 'Mark as done'}<VisuallyHidden>: {what.slice(0, 80)}</VisuallyHidden></Button>
    </form>
  )
}

function Feedback({ feedback }: { feedback: readonly ShownFeedback[] }) {
  return (
    <Timeline
      label="Feedback to the director"
      events={feedback.map(({ id, date, time, by, to, outline, at, maker }) => ({
        key: id, date, dateWords: `${sayWeekday(date)}${time ? `, ${sayClock(time)}` : ''}`, heading: `${by} to ${to}`,
        children: <><p className="govuk-body wb-as-written" dir="auto">{outline}</p><p className="govuk-hint">Recorded {sayInstant(at)} by {maker}</p></>,
      }))}
    />
  )
}
