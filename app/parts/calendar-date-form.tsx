import type { DateForm } from '#server/calendar/change-date.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { FormProblems } from './form-problem.tsx'

/** The form that changes one date, with a reason that the authority sees. */
export function CalendarDateForm({ dated, values, back, problem }: DateForm & { back: string; problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  const typed = (name: string): string => String(problem?.values[name] ?? values[name] ?? '')
  return (
    <>
      <BackLink href={back}>Calendar</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Change a date</span>{dated.says}</h1>
      <p className="govuk-body">Now: {sayWallTime(dated.on)}. {dated.changed ? `The framework gives ${sayWallTime(dated.changed.from)}.` : `${dated.why}.`}</p>
      <form method="post" noValidate>
        <DateInput name="on" label="New date" labelSize="m" error={errors['on']} values={{ day: typed('on-day'), month: typed('on-month'), year: typed('on-year') }} />
        <TextInput name="time" label="Time" hint="Hours and minutes in London, such as 12:00. Leave it empty for the whole day." width={5} defaultValue={typed('time')} error={errors['time']} />
        {dated.changed ? <Radios name="to" label="Which date" choices={[{ value: 'date', text: 'The date above' }, { value: 'framework', text: `Back to ${sayWallTime(dated.changed.from)}` }]} chosen={typed('to')} error={errors['to']} /> : null}
        <Textarea name="reason" label="Why the date is changed" hint="The authority sees this." rows={3} defaultValue={typed('reason')} error={errors['reason']} />
        <Button>Change the date</Button>
      </form>
    </>
  )
}
