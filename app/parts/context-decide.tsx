import type { BlankView, SentenceView } from '#server/context/see-context.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Radios } from '../govuk/radios.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { exampleOf } from '../words/context.ts'
import { ContextPieces } from './context-pieces.tsx'
import { FormProblems, typed } from './form-problem.tsx'

/** The lead inspector decides each figure of a sentence: whose it is, or her own. */
export function ContextDecide({ sentence, back, problem }: { sentence: SentenceView; back: string; problem: FormProblem | undefined }) {
  return (
    <>
      <BackLink href={back}>Context section</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sentence.section}</span>Decide the figures of a sentence</h1>
      <p className="govuk-body"><ContextPieces pieces={sentence.pieces} /></p>
      <form method="post" noValidate>
        {sentence.blanks.map((view) => <Choice key={view.blank.name} view={view} problem={problem} />)}
        {sentence.mayBeLeftOut ? <Checkboxes name="leave-out" label="Where the sentence does not apply" choices={[{ value: 'yes', text: 'Leave it out of the report' }]} chosen={sentence.leftOut ? ['yes'] : []} /> : null}
        <Button>Keep the decision</Button>
      </form>
    </>
  )
}

function Choice({ view, problem }: { view: BlankView; problem: FormProblem | undefined }) {
  const { name, label, kind } = view.blank
  const offer = (value: 'lists' | 'ofsted' | 'authority', who: string) => {
    const figure = view[value]
    return figure ? [{ value, text: `${figure.says} (${who})`, hint: [figure.from, figure.caution && `Take care: ${figure.caution}`].filter(Boolean).join('. ') }] : []
  }
  const choices = [
    ...offer('lists', view.blank.from === 'derived' ? 'worked out' : 'counted'), ...offer('ofsted', 'Ofsted'), ...offer('authority', 'the authority'),
    { value: 'own', text: 'Another' }, { value: 'none', text: 'Not decided yet' },
  ]
  const own = typed(problem, `${name}-own`) ?? (view.decision?.basis === 'own' ? view.decision.value : '')
  return (
    <>
      <Radios name={name} label={label} labelSize="s" choices={choices} chosen={typed(problem, name) ?? view.decision?.basis ?? 'none'} error={problem?.errors[name]} small />
      <TextInput name={`${name}-own`} label={`If another: ${label.charAt(0).toLowerCase()}${label.slice(1)}`} hint={exampleOf(kind)} width={kind === 'text' ? undefined : 10} defaultValue={own} error={problem?.errors[`${name}-own`]} />
    </>
  )
}
