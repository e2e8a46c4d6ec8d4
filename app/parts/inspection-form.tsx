import type { InspectionChoices } from '#server/inspections/set-up.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { FormProblems } from './form-problem.tsx'

type Values = FormProblem['values']

interface InspectionFormProps {
  choices: InspectionChoices
  problem: FormProblem | undefined
  /** As the inspection stands, before anything is typed. */
  values: Values
  back: string
  title: string
  button: string
  /** Only a new inspection asks for the authority. */
  isNew: boolean
}

const one = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : value?.[0]
}
const many = (values: Values, name: string): readonly string[] => {
  const value = values[name] ?? []
  return typeof value === 'string' ? [value] : value
}

export function InspectionForm({ choices, problem, values: standing, back, title, button, isNew }: InspectionFormProps) {
  const values = problem?.values ?? standing
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href={back} />
      <FormProblems problem={problem} dates={['notified', 'inspection', 'week1']} />
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        {isNew ? (
          <Select
            name="authority" label="Local authority" defaultValue={one(values, 'authority')} error={errors['authority']}
            hint="Where one director of children’s services is responsible for more than one authority, they are inspected at the same time wherever possible (paragraph 6)."
            options={[{ value: '', text: 'Choose an authority' }, ...choices.authorities]}
          />
        ) : null}
        <Day name="notified" label="When was, or will be, the authority notified?" hint="Normally the Monday of week 1, by telephone. For example, 11 4 2016" {...{ values, errors }} />
        <Day name="week1" label="On which Monday does week 1 begin?" hint="The days on which lists are due are counted from it. For example, 11 4 2016" {...{ values, errors }} />
        <Day
          name="inspection" label="What is the inspection date?" {...{ values, errors }}
          hint={`The periods of the lists are counted back from this day.${isNew ? '' : ' Change it, and lists that were checked are checked again.'} Normally the Tuesday of week 1. For example, 12 4 2016`}
        />
        <Radios
          name="lscb" label="Does the review of the Local Safeguarding Children Board run at the same time?" inline error={errors['lscb']} chosen={one(values, 'lscb')}
          choices={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]}
        />
        <TeamQuestions choices={choices} values={values} errors={errors} />
        <Button>{button}</Button>
      </form>
    </>
  )
}

function Day({ name, label, hint, values, errors }: { name: string; label: string; hint: string; values: Values; errors: FormProblem['errors'] }) {
  const parts = { day: one(values, `${name}-day`), month: one(values, `${name}-month`), year: one(values, `${name}-year`) }
  return <DateInput name={name} label={label} hint={hint} values={parts} error={errors[name]} />
}

function TeamQuestions({ choices, values, errors }: { choices: InspectionChoices; values: Values; errors: FormProblem['errors'] }) {
  return (
    <>
      <Select
        name="lead" label="Who leads the inspection?" defaultValue={one(values, 'lead')} error={errors['lead']}
        hint={choices.inspectors.length ? undefined : 'There is no inspector yet. An administrator adds people first.'}
        options={[{ value: '', text: 'Choose the lead inspector' }, ...choices.inspectors]}
      />
      {choices.inspectors.length ? (
        <Checkboxes
          name="inspectors" label="Who else is on the team?" hint="The lead inspector need not be ticked again." error={errors['inspectors']}
          choices={choices.inspectors.map(({ value, text }) => ({ value, text }))} chosen={many(values, 'inspectors')}
        />
      ) : null}
    </>
  )
}
