import type { AnswerForm, PointForm } from '#server/report/points.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { beginningOf } from '../words/evidence.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { KeptText } from './kept-conflict.tsx'
import { NamesNobody } from './names-nobody.tsx'
import { PointName, PointWords } from './report-points.tsx'

/** The authority says what is not right. */
export function RaisePointPage({ form, problem }: { form: PointForm; problem: FormProblem | undefined }) {
  const back = `/inspections/${form.inspectionId}/report`
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href={`${back}#section-${form.section}`}>The report</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{form.says}</span>Raise a point about facts</h1>
      <p className="govuk-body">Each point gets its own answer: accepted, with the words that are changed, or not accepted, and why. A point is about what is factually not right; what inspectors judge is not settled here.</p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={typed(problem, 'id') || form.id} />
        <input type="hidden" name="section" value={form.section} />
        {form.paragraphs.length ? (
          <Radios
            name="paragraph" label="Which paragraph" labelSize="s" small error={errors['paragraph']} chosen={typed(problem, 'paragraph') ?? 'whole'}
            choices={[...form.paragraphs.map(({ number, text }) => ({ value: String(number), text: `${number}. ${beginningOf(text, 160)}` })), { value: 'whole', text: 'The section as a whole' }]}
          />
        ) : null}
        <Textarea name="words" label="What is not right" labelSize="s" hint="Say what the text says, what is right, and where it can be seen. Name no child and no member of staff." rows={6} defaultValue={typed(problem, 'words') ?? ''} error={errors['words']} />
        <NamesNobody problem={problem} />
        <ButtonGroup><Button data-prevent-double-click="true">Raise the point</Button><a className="govuk-link" href={back}>Cancel</a></ButtonGroup>
      </form>
    </>
  )
}

/** The lead inspector answers one point. */
export function AnswerPointPage({ form, problem }: { form: AnswerForm; problem: FormProblem | undefined }) {
  const back = `/inspections/${form.inspectionId}/report`
  return (
    <>
      <BackLink href={`${back}#points`}>The report</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><PointName point={form.point} /></h1>
      <PointWords point={form.point} />
      {form.mayAnswer ? <AnswerFields form={form} problem={problem} /> : null}
    </>
  )
}

function AnswerFields({ form: { pieces, about, isContext, point, inspectionId }, problem }: { form: AnswerForm; problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  const [first] = pieces.filter(({ id }) => id === about)
  const [now] = pieces.filter(({ id, text }) => errors['after'] && id === typed(problem, 'piece') && text !== typed(problem, 'after'))
  const change = isContext
    ? <p className="govuk-body">Change the figure on <a className="govuk-link" href={`/inspections/${inspectionId}/context`}>the page of the context section</a>, and say below what was changed.</p>
    : (
      <>
        <Select name="piece" label="Paragraph that is changed" defaultValue={typed(problem, 'piece') ?? about ?? ''} error={errors['piece']} options={[{ value: '', text: 'Choose the paragraph' }, ...pieces.map(({ id, number, text }) => ({ value: id, text: `${number}. ${beginningOf(text, 60)}` }))]} />
        <Textarea name="after" label="How it is to read" rows={6} defaultValue={typed(problem, 'after') ?? first?.text ?? ''} error={errors['after']} />
        <Checkboxes name="leave" label="Or leave it out" small chosen={typed(problem, 'leave') === 'yes' ? ['yes'] : []} choices={[{ value: 'yes', text: 'The paragraph is left out of the report' }]} />
        {now ? <><p className="govuk-body govuk-!-margin-bottom-1">How it reads now:</p><KeptText>{now.text}</KeptText></> : null}
        {pieces.map(({ id, version }) => <input key={id} type="hidden" name={`version-${id}`} value={version} />)}
      </>
    )
  return (
    <form method="post" noValidate>
      <Radios
        name="answer" label={point.answer ? 'Answer it anew' : 'Your answer'} labelSize="m" error={errors['answer']} chosen={typed(problem, 'answer')}
        choices={[{ value: 'accepted', text: 'Accepted: the report is changed', reveals: change }, { value: 'not-accepted', text: 'Not accepted' }]}
      />
      <Textarea name="words" label="What you say to it" labelSize="s" hint="The authority reads it. For a point that is not accepted, say why." rows={4} defaultValue={typed(problem, 'words') ?? ''} error={errors['words']} />
      <NamesNobody problem={problem} />
      <Button data-prevent-double-click="true">Keep the answer</Button>
    </form>
  )
}
