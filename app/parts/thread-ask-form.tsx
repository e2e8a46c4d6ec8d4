import type { AskForm } from '#server/threads/ask.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { FormProblems } from './form-problem.tsx'
import { PlaceFields, ThreadPlace } from './thread-place.tsx'

export const childHint = 'You may write the ID of a child as it stands on the lists. Write no names, addresses or dates of birth.'

interface ThreadAskFormProps { form: AskForm; title: string; back: string; problem: FormProblem | undefined }

/** A new question. */
export function ThreadAskForm({ form, title, back, problem }: ThreadAskFormProps) {
  const errors = problem?.errors ?? {}
  const typed = (name: string): string => String(problem?.values[name] ?? '')
  return (
    <>
      <BackLink href={back}>Questions and answers</BackLink>
      <FormProblems problem={problem} dates={['due']} />
      <h1 className="govuk-heading-l">{title}</h1>
      {form.closed ? <InsetText>The inspection is closed. Nothing can be asked any more.</InsetText> : null}
      {form.place.address ? <InsetText>About: <ThreadPlace place={form.place} /></InsetText> : null}
      <form method="post" noValidate>
        <input type="hidden" name="id" value={typed('id') || form.id} />
        <PlaceFields asked={form.asked} />
        <TextInput name="subject" label="What is it about, in a few words?" labelSize="s" hint="It stands on the list of questions. Write nothing here that names a child." defaultValue={typed('subject')} error={errors['subject']} />
        <Textarea name="text" label="Your question" labelSize="s" hint={childHint} rows={6} defaultValue={typed('text')} error={errors['text']} />
        {form.maySetDue ? <DueFields typed={typed} errors={errors} /> : null}
        <ButtonGroup>
          <Button data-prevent-double-click="true">Ask the question</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}

/** The time by which an answer is wanted; none where nothing is typed. */
export function DueFields({ typed, errors }: { typed: (name: string) => string; errors: Readonly<Record<string, string>> }) {
  return (
    <>
      <DateInput name="due" label="Answer wanted by (optional)" labelSize="s" hint="Leave it empty where there is no hurry. A late answer is taken, and said to be late." error={errors['due']} values={{ day: typed('due-day'), month: typed('due-month'), year: typed('due-year') }} />
      <TextInput name="time" label="Time (optional)" labelSize="s" hint="As a clock in London shows it, such as 12:00. Empty means the whole day." width={5} defaultValue={typed('time')} error={errors['time']} />
    </>
  )
}
