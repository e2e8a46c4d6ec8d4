import type { MeetingView } from '#server/meetings/see-meeting.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonLink } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Timeline, type TimelineEvent } from '../govuk/timeline.tsx'
import { sayInstant, sayWeekday } from '../words/dates.ts'
import { sayChange, sayMeetingKind, sayMeetingTime } from '../words/meetings.ts'
import { FormProblems } from './form-problem.tsx'
import { MeetingChild, MeetingTags } from './meeting-tags.tsx'
import { AskAbout } from './thread-ask.tsx'

/** One meeting: how it stands, who observes it, and everything that became of it. */
export function MeetingPage({ view, problem }: { view: MeetingView; problem: FormProblem | undefined }) {
  const { meeting, inspectionId } = view
  const list = `/inspections/${inspectionId}/meetings`
  const address = `${list}/${meeting.id}`
  return (
    <>
      <BackLink href={list}>Planned meetings</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">{sayMeetingKind(meeting.kind)}</h1>
      <p className="govuk-body"><MeetingTags meeting={meeting} /></p>
      {meeting.news ? <News view={view} address={address} /> : null}
      <SummaryList
        rows={[
          { key: 'When', value: `${sayWeekday(meeting.date)}, ${meeting.time === null ? 'time not known yet' : sayMeetingTime(meeting.time)}` },
          { key: 'Place', value: meeting.place || 'Not said' },
          { key: 'Area', value: meeting.area || 'Not said' },
          { key: 'Child', value: <MeetingChild inspectionId={inspectionId} meeting={meeting} isTeam={view.maySee || view.mayDecide} /> },
          { key: 'Observed by', value: meeting.observers.join(', ') || 'Nobody' },
        ]}
      />
      <p className="govuk-body"><AskAbout place={{ topic: meeting.id }} about="this meeting" /></p>
      {view.mayChange ? <ButtonLink kind={view.mayDecide ? 'secondary' : 'primary'} href={`${address}/change`}>{view.mayDecide ? 'Correct it' : 'Change or cancel it'}</ButtonLink> : null}
      {view.mayDecide ? <Observers view={view} problem={problem} /> : null}
      <h2 className="govuk-heading-m">What became of it</h2>
      <Timeline events={eventsOf(view)} label="What became of the meeting" />
    </>
  )
}

/** Told to whoever is to observe it, until they say that they know. */
function News({ view: { changes, meeting }, address }: { view: MeetingView; address: string }) {
  return (
    <InsetText>
      <p className="govuk-body"><strong>You are to observe this meeting, and it has changed.</strong> {changes[0] ? `${sayChange(changes[0]).join('. ')}.` : ''}</p>
      <form method="post" action={`${address}/seen`}>
        <input type="hidden" name="version" value={meeting.version} />
        <Button kind="secondary" className="govuk-!-margin-bottom-0">I have seen this</Button>
      </form>
    </InsetText>
  )
}

function Observers({ view: { team, chosen, meeting }, problem }: { view: MeetingView; problem: FormProblem | undefined }) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={meeting.version} />
      <Checkboxes
        name="observers" label="Who observes it?" labelSize="m" hint="The authority sees it. Tick nobody where it is not to be observed." error={problem?.errors['observers']}
        chosen={chosen} choices={team.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button>Save who observes</Button>
    </form>
  )
}

const eventsOf = ({ told, changes, decisions }: MeetingView): TimelineEvent[] => {
  const happened = [
    { at: told.at, heading: `${told.by} told of it`, body: told.file === null ? null : `In “${told.file}”, row ${told.row}` },
    ...changes.map((change) => ({ at: change.at, heading: `${change.by} changed it`, body: [...sayChange(change), ...(change.reason ? [change.reason] : [])].join('. ') })),
    ...decisions.map(({ at, by, names }) => ({ at, heading: names.length ? `${by} chose who observes it` : `${by} decided that nobody observes it`, body: names.join(', ') || null })),
  ]
  return happened.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ at, heading, body }, index) => ({ key: `${index}`, date: at, dateWords: sayInstant(at), heading, children: body === null ? undefined : <p className="govuk-body">{body}</p> }))
}
