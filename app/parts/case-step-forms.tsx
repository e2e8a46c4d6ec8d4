import type { ReactNode } from 'react'
import { grades } from '#annex-a/framework/judgement.ts'
import type { AnswerForm as Answer } from '#server/cases/audits.ts'
import type { GradeForm } from '#server/cases/note.ts'
import type { CheckForm, ReferForm } from '#server/cases/refer.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayGrade } from '../words/evidence.ts'
import { ReferralFacts } from './case-life.tsx'
import { FormProblems, typed } from './form-problem.tsx'

interface StepProps<F> { form: F; problem: FormProblem | undefined; back: string }

function Frame({ number, title, back, problem, id, button, warns, children }: { number: string; title: string; back: string; problem: FormProblem | undefined; id: string; button: string; warns?: boolean; children: ReactNode }) {
  return (
    <>
      <BackLink href={back}>Case {number}</BackLink>
      <FormProblems problem={problem} dates={['told']} />
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={typed(problem, 'id') || id} />
        {children}
        <ButtonGroup>
          <Button kind={warns ? 'warning' : 'primary'} className="wb-touch" data-prevent-double-click="true">{button}</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}

/** The inspector's own view of the work in a file. */
export function CaseGradeForm({ form, problem, back }: StepProps<GradeForm>) {
  const { number, grade, audit, id } = form
  return (
    <Frame number={number} title="Your view of the work" back={back} problem={problem} id={id} button="Keep my view">
      <p className="govuk-body">The authority never sees it. It counts towards no judgement by itself.</p>
      {audit ? <InsetText>The authority’s auditor says: <strong>{sayGrade(audit.grade)}</strong>.</InsetText> : null}
      <Radios name="grade" label="How good is the work for this child?" labelSize="s" error={problem?.errors['grade']} chosen={typed(problem, 'grade') ?? (problem ? undefined : grade && String(grade.grade))} choices={grades.map((one) => ({ value: String(one.grade), text: one.says }))} />
      <Textarea name="words" label="Why?" labelSize="s" hint="Write no names, IDs, addresses or dates of birth." rows={6} defaultValue={typed(problem, 'words') ?? grade?.words} error={problem?.errors['words']} />
    </Frame>
  )
}

/** A child may not be safe: what was said to whom. */
export function ReferCaseForm({ form: { number, told, id }, problem, back }: StepProps<ReferForm>) {
  const value = (name: string): string | undefined => typed(problem, name)
  return (
    <Frame number={number} title={`Refer case ${number} back as unsafe`} back={back} problem={problem} id={id} button="Refer it back" warns>
      <WarningText>Tell a senior manager of the authority in person first. This page records it, and asks the authority for an answer.</WarningText>
      {told ? null : <p className="govuk-body">The authority does not know yet that you look at this case. It is told by this.</p>}
      <TextInput name="manager" label="Role of the senior manager whom you told" labelSize="s" hint="Such as Head of safeguarding. Never a name." defaultValue={value('manager')} error={problem?.errors['manager']} />
      <DateInput name="told" label="When did you tell them?" labelSize="s" error={problem?.errors['told']} values={{ day: value('told-day'), month: value('told-month'), year: value('told-year') }} />
      <TextInput name="time" label="Time" labelSize="s" hint="As a clock in London shows it, such as 14:30." width={5} defaultValue={value('time')} error={problem?.errors['time']} />
      <Textarea name="unsafe" label="What is unsafe, and what must happen now?" labelSize="s" hint="The authority reads it, with the ID of the child beside it. Write nothing that names anybody." rows={6} defaultValue={value('unsafe')} error={problem?.errors['unsafe']} />
    </Frame>
  )
}

/** Whether what the authority did has made the child safe. */
export function CheckReferralForm({ form: { number, referral, id }, problem, back }: StepProps<CheckForm>) {
  return (
    <Frame number={number} title="What did you find?" back={back} problem={problem} id={id} button="Keep this">
      <ReferralFacts referral={referral} />
      <Radios name="checked" label="Is the child safe now?" labelSize="s" chosen={typed(problem, 'checked')} error={problem?.errors['checked']} choices={[{ value: 'yes', text: 'Yes, and nothing more is asked' }, { value: 'no', text: 'Not yet: the authority is to answer again' }]} />
      <Textarea name="words" label="What did you look at, and what did you find?" labelSize="s" hint="The authority reads it. Write nothing that names anybody." rows={5} defaultValue={typed(problem, 'words')} error={problem?.errors['words']} />
    </Frame>
  )
}

/** What the authority has done about a child who may not be safe. */
export function AnswerForm({ form: { id, case: one, referral }, problem, back }: StepProps<Answer>) {
  return (
    <Frame number={one.reference} title={`Answer about case ${one.reference}`} back={back} problem={problem} id={id} button="Send the answer">
      <p className="govuk-body">Child {one.shownId}</p>
      <ReferralFacts referral={referral} />
      <Textarea name="words" label="What have you done, when, and what comes next?" labelSize="s" hint="Write no names, addresses or dates of birth." rows={7} defaultValue={typed(problem, 'words')} error={problem?.errors['words']} />
    </Frame>
  )
}
