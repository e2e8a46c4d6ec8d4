import type { ReviewForm } from '#server/documents/review.ts'
import type { TopicForm } from '#server/documents/say.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayTopic, returnReasonWords } from '../words/documents.ts'
import { FormProblems, typed } from './form-problem.tsx'

interface Problem { problem: FormProblem | undefined }

/** "Not held, because …" */
export function DocumentsNotHeldForm({ form, problem }: { form: TopicForm } & Problem) {
  const errors = problem?.errors ?? {}
  const { notHeld } = form.standing
  return (
    <>
      <BackLink href={form.back}>{sayTopic(form)}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayTopic(form)}</span>Is it held?</h1>
      <p className="govuk-body">Annex A asks for: {form.title}.</p>
      <form method="post" noValidate>
        <Radios
          name="held" label="Does the authority hold it?" labelSize="m" error={errors['held']} chosen={typed(problem, 'held') ?? (notHeld ? 'no' : null)}
          choices={[
            { value: 'no', text: 'No', reveals: <Textarea name="because" label="because" hint="Why not, and how you keep sight of it instead. Inspectors read this." rows={4} defaultValue={typed(problem, 'because') ?? notHeld?.words ?? ''} error={errors['because']} /> },
            { value: 'yes', text: 'Yes, it will be sent' },
          ]}
        />
        <Button>Save</Button>
      </form>
    </>
  )
}

/** The bare number that 2.04 and 2.05 ask for. */
export function DocumentsNumberForm({ form, problem }: { form: TopicForm } & Problem) {
  const errors = problem?.errors ?? {}
  const { count } = form.standing
  return (
    <>
      <BackLink href={form.back}>{sayTopic(form)}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayTopic(form)}</span>Say the number</h1>
      <p className="govuk-body">Annex A asks for: {form.title}.</p>
      <form method="post" noValidate>
        <TextInput name="count" label="Number" labelSize="m" width={5} inputMode="numeric" defaultValue={typed(problem, 'count') ?? (count ? String(count.count) : '')} error={errors['count']} />
        <Textarea name="words" label="Anything to know about it" hint="For example, on which day it was counted. You can leave this empty." rows={2} defaultValue={typed(problem, 'words') ?? count?.words ?? ''} error={errors['words']} />
        <Button>Save the number</Button>
        {count ? <> <Button kind="secondary" name="to" value="take-back">Take the number back</Button></> : null}
      </form>
    </>
  )
}

/** Asks for what is only sent on request. */
export function DocumentsAskForm({ form, problem }: { form: TopicForm } & Problem) {
  const { asked } = form.standing
  return (
    <>
      <BackLink href={form.back}>{sayTopic(form)}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayTopic(form)}</span>Ask the authority for it</h1>
      <p className="govuk-body">Annex A says: {form.title}. The authority sees at once that it is asked for.</p>
      <form method="post" noValidate>
        <Textarea name="words" label="What is asked for" labelSize="m" hint="Which sub-groups, and minutes of which time." rows={3} defaultValue={typed(problem, 'words') ?? asked?.words ?? ''} error={problem?.errors['words']} />
        <Button>Ask for it</Button>
        {asked ? <> <Button kind="secondary" name="to" value="take-back">It is not needed any more</Button></> : null}
      </form>
    </>
  )
}

/** Read, or returned unread with the framework's reason. */
export function DocumentsReviewForm({ form, problem }: { form: ReviewForm } & Problem) {
  const errors = problem?.errors ?? {}
  const { review, pointer, name } = form.file
  const returned = review?.is === 'returned' ? review : null
  const why = (
    <>
      <Radios name="reason" label="Reason" small error={errors['reason']} chosen={typed(problem, 'reason') ?? returned?.reason ?? null} choices={Object.entries(returnReasonWords).map(([value, text]) => ({ value, text }))} />
      <Textarea name="words" label="What the authority should send or say instead" hint="The authority reads this. Do not write names or IDs of children." rows={3} defaultValue={typed(problem, 'words') ?? returned?.words ?? ''} error={errors['words']} />
    </>
  )
  return (
    <>
      <BackLink href={form.back}>Document {form.topic}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Document {form.topic}</span>{name}</h1>
      <p className="govuk-body">{pointer ? `The authority says: look at ${pointer.pages || 'the whole of it'}, because ${pointer.words}` : 'The authority has not said where to look.'}</p>
      <form method="post" noValidate>
        <Radios
          name="verdict" label="What became of it?" labelSize="m" error={errors['verdict']} chosen={typed(problem, 'verdict') ?? review?.is ?? null}
          choices={[
            { value: 'read', text: 'Read' },
            { value: 'returned', text: 'Returned unread', reveals: why },
            ...(review ? [{ value: 'reopened', text: 'Neither: still to be read', hint: 'What was said before stays in the history' }] : []),
          ]}
        />
        <Button>Save</Button>
      </form>
    </>
  )
}
