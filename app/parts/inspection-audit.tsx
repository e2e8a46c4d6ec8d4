import type { EventsPage, ShownEvent } from '#server/inspections/events.ts'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayAbout, sayWho } from '../words/events.ts'

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Every action, and every read of child-level data, the newest first. */
export function AuditTrail({ events, older, first, brought, address }: EventsPage & { address: string }) {
  return (
    <>
      <p className="govuk-body">Every action in this inspection and every look at data about children, the newest first. Nothing here can be changed.</p>
      {brought ? <p className="govuk-body">This inspection was brought in from another workbench with {brought} earlier events: they are in the file that “Take the whole inspection out” gives.</p> : null}
      {events.length === 0 ? <p className="govuk-body">Nothing has been done yet.</p> : <EventTable events={events} />}
      <ul className="govuk-list">
        {first ? null : <li><a className="govuk-link" href={address}>Newest</a></li>}
        {older === null ? null : <li><a className="govuk-link" href={`${address}?before=${older}`}>Older</a></li>}
      </ul>
    </>
  )
}

function EventTable({ events }: { events: readonly ShownEvent[] }) {
  return (
    <Table
      caption="Audit trail" captionHidden compact rows={events} rowKey={(event) => String(event.number)}
      columns={[
        { heading: 'Number', numeric: true, cell: (event) => event.number },
        { heading: 'When', cell: (event) => sayInstant(event.at) },
        { heading: 'Who', cell: sayWho },
        { heading: 'What', cell: (event) => upper(event.did) },
        { heading: 'About', cell: sayAbout },
        { heading: 'Outcome', cell: (event) => (event.outcome === 'done' ? 'Done' : <Tag colour="red">Refused</Tag>) },
      ]}
    />
  )
}
