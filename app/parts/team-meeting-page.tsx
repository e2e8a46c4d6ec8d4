import type { TeamMeetingView } from '#server/team-meetings/see.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Details } from '../govuk/details.tsx'
import { Select } from '../govuk/select.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayClock } from '../words/calendar.ts'
import { sayWeekday } from '../words/dates.ts'
import { DoneBanner } from './done-banner.tsx'
import { FormProblems } from './form-problem.tsx'
import { KeptField } from './kept-field.tsx'
import { NamesNobody } from './names-nobody.tsx'
import { ActionList } from './team-meeting-list.tsx'
import { WhenFields } from './team-meeting-forms.tsx'

interface Props { readonly view: TeamMeetingView; readonly problem: FormProblem | undefined }

const asked = (problem: FormProblem | undefined): string => String(problem?.values['do'] ?? '')

/** One meeting: what emerged under each judgement, and what was agreed. */
export function TeamMeetingPage({ view, problem }: Props) {
  const { meeting, inspectionId, mayWrite, actions } = view
  return (
    <>
      <BackLink href={`/inspections/${inspectionId}/team-meetings`}>Meetings of the team</BackLink>
      <DoneBanner />
      <FormProblems problem={problem} dates={['on', 'due']} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Meeting {meeting.number} of the team</span>{sayWeekday(meeting.date)}{meeting.time ? `, ${sayClock(meeting.time)}` : ''}</h1>
      <SummaryList rows={[{ key: 'Who was there', value: meeting.present.join(', ') }, ...(meeting.others ? [{ key: 'Also there', value: meeting.others }] : [])]} />
      {mayWrite ? <ChangeWhen view={view} problem={problem} /> : null}
      <Findings view={view} problem={problem} />
      <h2 className="govuk-heading-m">What was agreed</h2>
      {actions.length ? <ActionList actions={actions} mayWrite={mayWrite} address={() => `/inspections/${inspectionId}/team-meetings/${meeting.id}`} /> : <p className="govuk-body">No action is written down yet.</p>}
      {mayWrite ? <NewAction view={view} problem={problem} /> : null}
    </>
  )
}

function Findings({ view: { findings, meeting, mayWrite }, problem }: Props) {
  const own = ['when', 'add-action'].includes(asked(problem)) ? undefined : problem
  if (!mayWrite) return (
    <>
      <h2 className="govuk-heading-m">Emerging findings</h2>
      {findings.filter(({ kept }) => kept?.value.trim()).map(({ name, says, kept }) => <section key={name}><h3 className="govuk-heading-s">{says}</h3><p className="govuk-body wb-as-written" dir="auto">{kept!.value}</p></section>)}
    </>
  )
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Emerging findings</h2>
      <p className="govuk-hint">Leave empty what was not spoken of. Call children by their case number, and staff by their role.</p>
      {findings.map(({ name, says, kept }) => <KeptField key={name} about="team-meeting" id={meeting.id} name={name} label={says} labelSize="s" rows={4} kept={kept} sent={own?.values} error={own?.errors[name]} />)}
      <NamesNobody problem={own} />
      <Button name="do" value="findings">Save the findings</Button>
    </form>
  )
}

function ChangeWhen({ view: { meeting, team }, problem }: Props) {
  const own = asked(problem) === 'when' ? problem : undefined
  const [year = '', month = '', day = ''] = meeting.date.split('-')
  const values = { 'on-day': String(Number(day)), 'on-month': String(Number(month)), 'on-year': year, time: meeting.time ?? '', present: meeting.presentIds, others: meeting.others }
  return (
    <Details summary="Change when it was or who was there" open={own !== undefined}>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={meeting.version} />
        <WhenFields team={team.map(({ personId, name }) => ({ id: personId, name }))} values={values} problem={own} />
        <Button kind="secondary" name="do" value="when">Save the change</Button>
      </form>
    </Details>
  )
}

function NewAction({ view: { team, actionId, usualDue }, problem }: Props) {
  const own = asked(problem) === 'add-action' ? problem : undefined
  const [year = '', month = '', day = ''] = usualDue.split('-')
  const usual: Readonly<Record<string, string>> = { 'due-day': String(Number(day)), 'due-month': String(Number(month)), 'due-year': year }
  const typed = (name: string): string => String(own?.values[name] ?? usual[name] ?? '')
  return (
    <form method="post" noValidate>
      <h3 className="govuk-heading-s">Add an action</h3>
      <input type="hidden" name="id" value={typed('id') || actionId} />
      <Textarea name="what" label="What is to be done" rows={2} defaultValue={typed('what')} error={own?.errors['what']} />
      <Select name="owner" label="Who does it" defaultValue={typed('owner')} error={own?.errors['owner']} options={[{ value: '', text: 'Choose who' }, ...team.map(({ personId, name }) => ({ value: personId, text: name }))]} />
      <DateInput name="due" label="By which day" values={{ day: typed('due-day'), month: typed('due-month'), year: typed('due-year') }} error={own?.errors['due']} />
      <NamesNobody problem={own} />
      <Button kind="secondary" name="do" value="add-action" data-prevent-double-click="true">Add the action</Button>
    </form>
  )
}
