import type { MeetingsView, ShownMeeting } from '#server/meetings/see-meetings.ts'
import { ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { FilterLayout } from '../govuk/filter-layout.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayInstant, sayWeekday } from '../words/dates.ts'
import { sayChange, sayMeeting, sayMeetingKind, sayMeetingTime } from '../words/meetings.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { GuideLink } from './guide-link.tsx'
import { appliedMeetingFilters, filterAddress, MeetingFilterFields } from './meeting-filter.tsx'
import { MeetingChild, MeetingTags } from './meeting-tags.tsx'

/** The planned multi-agency meetings of an inspection, by day. */
export function MeetingList({ view }: { view: MeetingsView }) {
  const path = `/inspections/${view.inspectionId}/meetings`
  const asked = filterAddress(view.filter)
  return (
    <>
      <h1 className="govuk-heading-l">Planned multi-agency meetings</h1>
      <Standing view={view} />
      <Areas view={view} />
      <Doing view={view} path={path} />
      <GuideLink guide="meetings" />
      {view.total + view.cancelled === 0 ? null : (
        <FilterLayout
          action={path} clearHref={path} applied={appliedMeetingFilters(view, path)} fields={<MeetingFilterFields view={view} />}
          found={view.isFiltered ? `${sayNumber(view.found)} of ${sayCount(view.total + view.cancelled, 'meeting', 'meetings')}` : sayCount(view.found, 'meeting', 'meetings')}
        >
          {view.found === 0 ? <p className="govuk-body">No meeting answers to all of these filters. Take one away, or clear them all.</p> : null}
          {view.days.map(({ date, meetings }) => <Table key={date} caption={sayWeekday(date)} columns={columnsOf(view, path)} rows={meetings} rowKey={({ id }) => id} compact scrolls />)}
          <Pagination page={view.page} pages={view.pages} label="Pages of meetings" hrefFor={(page) => `${path}?${asked}${asked ? '&' : ''}page=${page}`} />
        </FilterLayout>
      )}
      <Changes view={view} path={path} />
      <Files view={view} path={path} />
    </>
  )
}

function Standing({ view: { due, came, total, cancelled, toObserve, mayTell } }: { view: MeetingsView }) {
  return (
    <>
      <p className="govuk-body">
        {total + cancelled === 0 ? (mayTell ? 'You have told of no meeting yet.' : 'The authority has told of no meeting yet.')
          : `${sayNumber(total)} planned${cancelled ? `, ${sayNumber(cancelled)} cancelled` : ''}; ${sayNumber(toObserve)} to be observed.`}
        {due ? <> Details were asked for by {sayWallTime(due.on)}{came ? `; the first came ${came}` : ''}. Later changes are taken at any time, and both sides see them.</> : null}
      </p>
      {total + cancelled === 0 ? <p className="govuk-body">Child protection conferences, looked after children reviews, MARAC, core groups, planned strategy discussions and legal planning meetings that take place while inspectors are on site.</p> : null}
    </>
  )
}

function Areas({ view: { areas, mayDecide, inspectionId } }: { view: MeetingsView }) {
  const change = mayDecide ? <><br /><a className="govuk-link" href={`/inspections/${inspectionId}/meetings/areas`}>{areas?.areas.length ? 'Change the areas' : 'Limit the areas to be covered'}</a></> : null
  if (!areas?.areas.length) return change ? <p className="govuk-body">Meetings of all areas are asked for.{change}</p> : null
  return (
    <InsetText>
      <strong>Only these areas are to be covered: {areas.areas.join(', ')}.</strong>{areas.reason ? ` ${areas.reason}` : ''}
      <br />Decided by {areas.setter} on {sayInstant(areas.setAt)}.{change}
    </InsetText>
  )
}

function Doing({ view: { mayTell }, path }: { view: MeetingsView; path: string }) {
  if (!mayTell) return null
  return (
    <ButtonGroup>
      <ButtonLink href={`${path}/upload`}>Send a spreadsheet</ButtonLink>
      <ButtonLink kind="secondary" href={`${path}/new`}>Add one meeting</ButtonLink>
    </ButtonGroup>
  )
}

const columnsOf = ({ inspectionId, isTeam }: MeetingsView, path: string): readonly Column<ShownMeeting>[] => [
  { heading: 'Time', cell: ({ time, state }) => (state === 'cancelled' ? <s>{sayMeetingTime(time)}</s> : sayMeetingTime(time)) },
  {
    heading: 'Meeting', namesRow: true, width: 'one-third',
    cell: (meeting) => (
      <>
        <a className="govuk-link" href={`${path}/${meeting.id}`}>{sayMeetingKind(meeting.kind)}<VisuallyHidden>, {sayMeetingTime(meeting.time)}, {meeting.place}</VisuallyHidden></a>{' '}
        <MeetingTags meeting={meeting} />
      </>
    ),
  },
  { heading: 'Place', width: 'one-quarter', cell: ({ place }) => place || '–' },
  { heading: 'Area', cell: ({ area }) => area || '–' },
  { heading: 'Child', cell: (meeting) => <MeetingChild inspectionId={inspectionId} meeting={meeting} isTeam={isTeam} /> },
  { heading: 'Observed by', cell: ({ observers }) => observers.join(', ') || '–' },
]

function Changes({ view: { changes }, path }: { view: MeetingsView; path: string }) {
  if (!changes.length) return null
  return (
    <Table
      caption="What has changed last" scrolls compact rows={changes} rowKey={({ meetingId, version }) => `${meetingId} ${version}`}
      columns={[
        { heading: 'When', cell: ({ at, by }) => `${sayInstant(at)}, ${by}` },
        { heading: 'Meeting', namesRow: true, cell: ({ meetingId, after }) => <a className="govuk-link" href={`${path}/${meetingId}`}>{sayMeeting(after.kind, after.on_date)}</a> },
        { heading: 'Change', cell: (change) => <>{sayChange(change).join('. ')}{change.reason ? `. ${change.reason}` : ''}</> },
      ]}
    />
  )
}

function Files({ view: { files }, path }: { view: MeetingsView; path: string }) {
  if (!files.length) return null
  return (
    <Details summary={`${sayCount(files.length, 'spreadsheet', 'spreadsheets')} as sent`} open={files.some(({ leftOut }, at) => at === 0 && leftOut.length > 0)}>
      <ul className="govuk-list govuk-list--bullet">
        {files.map(({ id, name, added, already, sent_at, sender, leftOut }) => (
          <li key={id}>
            <a className="govuk-link" href={`${path}/file/${id}`} download>{name}</a>: {sayCount(added, 'meeting', 'meetings')} added{already ? `, ${sayNumber(already)} on the list already` : ''}. {sender}, {sayInstant(sent_at)}
            {leftOut.length ? <>. Not read: {leftOut.join(', ')}</> : null}
          </li>
        ))}
      </ul>
    </Details>
  )
}
