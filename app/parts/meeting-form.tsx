import { meetingKinds } from '#annex-a/framework/meetings.ts'
import type { MeetingForm as Form } from '#server/meetings/save.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { FormProblems } from './form-problem.tsx'

interface MeetingFormProps {
  title: string
  form: Form
  problem: FormProblem | undefined
  back: { readonly href: string; readonly text: string }
  /** A change of one that was told before. */
  changing?: boolean | undefined
}

/** One meeting, typed. */
export function MeetingForm({ title, form, problem, back, changing }: MeetingFormProps) {
  const errors = problem?.errors ?? {}
  const typed = (name: string): string => String(problem?.values[name] ?? form.values[name] ?? '')
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      <FormProblems problem={problem} dates={['date']} />
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        {changing ? <input type="hidden" name="version" value={form.values['version']} /> : <input type="hidden" name="id" value={typed('id')} />}
        {changing ? (
          <Radios
            name="state" label="Does the meeting take place?" labelSize="s" chosen={typed('state')}
            choices={[{ value: 'planned', text: 'Yes, as below' }, { value: 'cancelled', text: 'No, it is cancelled', hint: 'It stays on the list, marked as cancelled.' }]}
          />
        ) : null}
        <Select
          name="kind" label="Kind of meeting" labelSize="s" error={errors['kind']} defaultValue={typed('kind')}
          options={[{ value: '', text: 'Choose the kind' }, ...meetingKinds.map(({ code, name }) => ({ value: code, text: name }))]}
        />
        <DateInput name="date" label="Date" labelSize="s" error={errors['date']} values={{ day: typed('date-day'), month: typed('date-month'), year: typed('date-year') }} />
        <TextInput name="time" label="When it begins" labelSize="s" hint="For example 10:30. Leave it empty where it is not known yet." width={5} defaultValue={typed('time')} error={errors['time']} />
        <TextInput name="place" label="Place" labelSize="s" hint="Building and room, so that an inspector finds it." defaultValue={typed('place')} error={errors['place']} />
        <TextInput name="area" label="Area" labelSize="s" hint="The area or locality of the authority." list="areas" width={20} defaultValue={typed('area')} error={errors['area']} />
        <datalist id="areas">{form.areas.map((area) => <option key={area} value={area} />)}</datalist>
        <TextInput name="child" label="Child ID" labelSize="s" hint="The same ID as on your lists, where the meeting is about one child. It may be empty. Never a name." width={20} spellCheck={false} autoComplete="off" defaultValue={typed('child')} error={errors['child']} />
        {changing ? <Textarea name="reason" label={form.reasonNeeded ? 'How you know' : 'Why it is changed (optional)'} labelSize="s" hint={`${form.reasonNeeded ? 'The authority reads it' : 'The inspectors read it'}. Write no names of children.`} rows={2} defaultValue={typed('reason')} error={errors['reason']} /> : null}
        <ButtonGroup>
          <Button data-prevent-double-click="true">{changing ? 'Save the change' : 'Add the meeting'}</Button>
          <a className="govuk-link" href={back.href}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}
