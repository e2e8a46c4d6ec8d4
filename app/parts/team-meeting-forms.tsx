import type { WhenForm } from '#server/team-meetings/save.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Select } from '../govuk/select.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { FormProblems } from './form-problem.tsx'
import { NamesNobody } from './names-nobody.tsx'

type Values = Readonly<Record<string, string | readonly string[]>>
const listed = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)

interface WhenProps { readonly team: WhenForm['team']; readonly values: Values; readonly problem: FormProblem | undefined }

/** When a meeting was and who was there. */
export function WhenFields({ team, values, problem }: WhenProps) {
  const errors = problem?.errors ?? {}
  const shown = problem?.values ?? values
  const typed = (name: string): string => String(shown[name] ?? '')
  return (
    <>
      <DateInput name="on" label="Day of the meeting" labelSize="s" error={errors['on']} values={{ day: typed('on-day'), month: typed('on-month'), year: typed('on-year') }} />
      <TextInput name="time" label="When it began (optional)" labelSize="s" hint="For example 17:30." width={5} defaultValue={typed('time')} error={errors['time']} />
      <Checkboxes name="present" label="Who of the team was there" labelSize="s" small error={errors['present']} chosen={listed(shown['present'])} choices={team.map(({ id, name }) => ({ value: id, text: name }))} />
      <TextInput name="others" label="Who else was there (optional)" labelSize="s" hint="By role, such as “regional director”." defaultValue={typed('others')} error={errors['others']} />
    </>
  )
}

/** A new meeting. */
export function TeamMeetingNew({ form, problem }: { form: WhenForm; problem: FormProblem | undefined }) {
  const back = `/inspections/${form.inspectionId}/team-meetings`
  return (
    <>
      <BackLink href={back}>Meetings of the team</BackLink>
      <FormProblems problem={problem} dates={['on']} />
      <h1 className="govuk-heading-l">Write down a meeting of the team</h1>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={String(problem?.values['id'] ?? form.id)} />
        <WhenFields team={form.team} values={form.values} problem={problem} />
        <ButtonGroup><Button data-prevent-double-click="true">Go on to what was said</Button><a className="govuk-link" href={back}>Cancel</a></ButtonGroup>
      </form>
    </>
  )
}

/** What the director of children's services was told. */
export function FeedbackForm({ form, me, problem }: { form: WhenForm; me: string; problem: FormProblem | undefined }) {
  const back = `/inspections/${form.inspectionId}/team-meetings`
  const errors = problem?.errors ?? {}
  const shown: Values = problem?.values ?? { ...form.values, by: me, to: 'Director of children’s services' }
  const typed = (name: string): string => String(shown[name] ?? '')
  return (
    <>
      <BackLink href={back}>Meetings of the team</BackLink>
      <FormProblems problem={problem} dates={['on']} />
      <h1 className="govuk-heading-l">Record feedback to the director</h1>
      <p className="govuk-body">It stays as you record it. Where something has to be put right, record it again.</p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={typed('id') || form.id} />
        <DateInput name="on" label="Day" labelSize="s" error={errors['on']} values={{ day: typed('on-day'), month: typed('on-month'), year: typed('on-year') }} />
        <TextInput name="time" label="When it began (optional)" labelSize="s" hint="For example 16:00." width={5} defaultValue={typed('time')} error={errors['time']} />
        <Select name="by" label="Who gave it" labelSize="s" error={errors['by']} defaultValue={typed('by')} options={[{ value: '', text: 'Choose who' }, ...form.team.map(({ id, name }) => ({ value: id, text: name }))]} />
        <TextInput name="to" label="Who heard it" labelSize="s" hint="By role, never by name." defaultValue={typed('to')} error={errors['to']} />
        <Textarea name="outline" label="What was said, in outline" labelSize="s" hint="Name no child and no member of staff. Say whether grades were spoken of." rows={8} defaultValue={typed('outline')} error={errors['outline']} />
        <NamesNobody problem={problem} />
        <ButtonGroup><Button data-prevent-double-click="true">Record the feedback</Button><a className="govuk-link" href={back}>Cancel</a></ButtonGroup>
      </form>
    </>
  )
}
