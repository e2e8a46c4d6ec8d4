import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select, type Option } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { frameworkOptions } from '../words/register.ts'
import { FormProblems } from './form-problem.tsx'
import { DayFields, GradeFields, typedOf, type TypedOutcome } from './register-fields.tsx'

const dates = ['inspectedFrom', 'inspectedTo', 'published']

/** An outcome that is entered by hand; another person confirms it. */
export function NewOutcomeForm({ authorities, problem }: { authorities: readonly Option[]; problem: FormProblem | undefined }) {
  const props = { values: { framework: 'SIF', again: 'no' } as TypedOutcome, problem }
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href="/register">Register of outcomes</BackLink>
      <FormProblems problem={problem} dates={dates} />
      <h1 className="govuk-heading-l">Enter an outcome</h1>
      <p className="govuk-body">With the published report beside you. It enters the register when another person has confirmed it.</p>
      <form method="post" noValidate>
        <Select name="authority" label="Authority" labelSize="s" options={[{ value: '', text: 'Choose an authority' }, ...authorities]} defaultValue={typedOf(props, 'authority')} error={errors['authority']} />
        <Select name="framework" label="Framework" labelSize="s" options={frameworkOptions} defaultValue={typedOf(props, 'framework')} error={errors['framework']} hint="Those before 2013 have overall effectiveness alone." />
        <TextInput name="edition" label="Edition of the framework (optional)" labelSize="s" hint="As its title page says, such as June 2015." defaultValue={typedOf(props, 'edition')} error={errors['edition']} width={20} />
        <DayFields {...props} />
        <Radios name="again" label="Was the authority inspected again under the same framework?" labelSize="s" inline chosen={typedOf(props, 'again')} error={errors['again']} choices={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]} />
        <GradeFields {...props} />
        <TextInput name="source" label="Where was this published?" labelSize="s" hint="So that anybody can look, such as the title or address of the report." defaultValue={typedOf(props, 'source')} error={errors['source']} />
        <Button data-prevent-double-click="true">Enter it for confirmation</Button>
      </form>
    </>
  )
}

/** Corrects what the register says. */
export function CorrectionForm({ title, back, values, problem }: { title: string; back: string; values: TypedOutcome; problem: FormProblem | undefined }) {
  const props = { values, problem }
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href={back}>Back to the outcome</BackLink>
      <FormProblems problem={problem} dates={dates} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">What it said before, your name and your reason are kept, and the outcome is marked as revised. Tables change at once; releases that are published stay as they are, and the next one lists the correction.</p>
      <form method="post" noValidate>
        <DayFields {...props} />
        <GradeFields {...props} />
        <TextInput name="source" label="Where was this published?" labelSize="s" defaultValue={typedOf(props, 'source')} error={errors['source']} />
        <Textarea name="reason" label="Why is it corrected?" labelSize="s" rows={3} defaultValue={typedOf(props, 'reason')} error={errors['reason']} />
        <Checkboxes name="withdraw" label="Does it not belong into the register at all?" labelSize="s" chosen={typedOf(props, 'withdraw') === 'yes' ? ['yes'] : []} choices={[{ value: 'yes', text: 'Withdraw this outcome', hint: 'It leaves every table and stays on the record. What you changed above is not kept.' }]} />
        <Button data-prevent-double-click="true">Save the correction</Button>
      </form>
    </>
  )
}
