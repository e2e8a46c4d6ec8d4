import type { EventsPage, ShownEvent } from '#server/inspections/events.ts'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayAbout, sayWho } from '../words/events.ts'

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const within = (address: string, asked: Readonly<Record<string, string | null>>): string => {
  const search = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return search.size ? `${address}?${search}` : address
}

/** Every action, and looks at what names children, the newest first; or those about one thing. */
export function AuditTrail({ address, ...page }: EventsPage & { address: string }) {
  const { events, older, first, only, brought, cases } = page
  const about = only?.key ?? null
  return (
    <>
      {only ? <OnlyAbout only={only} address={address} /> : <WhatIsKept />}
      {cases.length ? <OneCase cases={cases} chosen={about} address={address} /> : null}
      {brought ? <p className="govuk-body">This inspection was brought in from another workbench with {brought} earlier events: they are in the file that “Take the whole inspection out” gives.</p> : null}
      {events.length === 0 ? <p className="govuk-body">{only ? 'There is no event about it.' : 'Nothing has been done yet.'}</p> : <EventTable events={events} address={address} only={about} />}
      <ul className="govuk-list">
        {first ? null : <li><a className="govuk-link" href={within(address, { about })}>Newest</a></li>}
        {older === null ? null : <li><a className="govuk-link" href={within(address, { about, before: String(older) })}>Older</a></li>}
      </ul>
    </>
  )
}

/** Which looks leave an event is in the table of permissions (`childData`): a test holds these words to it. */
function WhatIsKept() {
  return (
    <>
      <p className="govuk-body">Everything that was done in this inspection, every try that was refused, and every look at what can name a child: children, cases, draws, the files of the lists and what was found in them, opened documents, planned meetings, questions, private notes and audits, and files of any of these that were taken away. The newest comes first. Nothing here can be changed.</p>
      <p className="govuk-body">Looking at anything else leaves no event, such as evidence, judgements, meetings of the team and the report: they are written with the numbers of cases instead of children’s IDs. Changing them leaves one.</p>
    </>
  )
}

function OnlyAbout({ only, address }: { only: NonNullable<EventsPage['only']>; address: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">{sayAbout(only)}</h2>
      <p className="govuk-body">Only events about it{only.about === 'case' ? ', about its child and about its being read twice' : ''}. <a className="govuk-link" href={address}>Show all events</a></p>
      {only.about === 'case' || only.about === 'child' ? <p className="govuk-body">Pages and files of many children at once, such as the list of cases, a finding or lists that were downloaded, are about none of them alone and are not below.{only.about === 'case' ? ' Nor is evidence about the case.' : ''}</p> : null}
    </>
  )
}

function OneCase({ cases, chosen, address }: { cases: EventsPage['cases']; chosen: string | null; address: string }) {
  return (
    <form method="get" action={address} className="wb-screen-only">
      <Select name="about" label="Who looked at a case, and what was done with it" defaultValue={chosen ?? ''} options={[{ value: '', text: 'Everything in the inspection' }, ...cases.map(({ key, number }) => ({ value: key, text: `Case ${number}` }))]} />
      <Button kind="secondary">Show its events</Button>
    </form>
  )
}

function EventTable({ events, address, only }: { events: readonly ShownEvent[]; address: string; only: string | null }) {
  const about = (event: ShownEvent) => (event.key === null || event.key === only ? sayAbout(event) : <a className="govuk-link" href={within(address, { about: event.key })}>{sayAbout(event)}<VisuallyHidden>: only its events</VisuallyHidden></a>)
  return (
    <Table
      caption="Audit trail" captionHidden compact rows={events} rowKey={(event) => String(event.number)}
      columns={[
        { heading: 'Number', numeric: true, cell: (event) => event.number },
        { heading: 'When', cell: (event) => sayInstant(event.at) },
        { heading: 'Who', cell: sayWho },
        { heading: 'What', cell: (event) => upper(event.did) },
        { heading: 'About', cell: about },
        { heading: 'Outcome', cell: (event) => (event.outcome === 'done' ? 'Done' : <Tag colour="red">Refused</Tag>) },
      ]}
    />
  )
}
