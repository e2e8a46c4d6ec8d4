import type { TakeAwayView } from '#server/outgoing/take-away.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonLink } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { sayVersion } from '../words/versions.ts'

const formats = [
  { value: 'xlsx', text: 'Excel workbook (.xlsx)' },
  { value: 'csv', text: 'Plain table (.csv)' },
  { value: 'json', text: 'For other programs (.json)' },
]

/** Everything that can be taken away from a version: the lists with what was found in them, and the findings alone, whole or in part. */
export function ListsTakeAway({ inspectionId, submissionId, called, lists, teams, workers }: TakeAwayView) {
  const version = `/inspections/${inspectionId}/lists/${submissionId}`
  return (
    <>
      <BackLink href={version}>{sayVersion(called)}</BackLink>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(called)}</span>Take the findings away</h1>
      <p className="govuk-body">These files hold children’s data. Send them only to the people who need them, and in a safe way.</p>
      <h2 className="govuk-heading-m">The lists, with what to fix</h2>
      <p className="govuk-body">
        An Excel workbook of the lists as they were sent. Beside each row it says what to fix, and each faulty cell is marked. Correct it there and
        upload it again: what we added is left out when it is read. Long lists take up to a minute to make.
      </p>
      <ButtonLink href={`${version}/annotated`}>Download the lists with findings</ButtonLink>
      <h2 className="govuk-heading-m">The findings alone</h2>
      <p className="govuk-body">All of them, or those of one list, one team or one worker, to send to whoever can put them right.</p>
      <form method="post" action={`${version}/findings-file`}>
        <FindingsFileFields lists={lists} teams={teams} workers={workers} />
        <Button>Download the findings</Button>
      </form>
    </>
  )
}

/** Which findings, and in what form: all of them, or those of one list, team or worker. */
export function FindingsFileFields({ lists, teams, workers }: Pick<TakeAwayView, 'lists' | 'teams' | 'workers'>) {
  return (
    <>
      <Select name="list" label="List" defaultValue="" options={[{ value: '', text: 'All lists' }, ...lists]} />
      {teams.length ? <Select name="team" label="Team" defaultValue="" options={[{ value: '', text: 'All teams' }, ...teams]} /> : null}
      {workers.length ? <Select name="worker" label="Worker" hint="Findings about a whole list or file belong to no team and no worker, and are left out of theirs." defaultValue="" options={[{ value: '', text: 'All workers' }, ...workers]} /> : null}
      <Radios name="format" label="File" choices={formats} chosen="xlsx" />
    </>
  )
}
