import type { BlankView, Figure, SentenceView } from '#server/context/see-context.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayInstant } from '../words/dates.ts'
import { basisWords, exampleOf } from '../words/context.ts'
import { ContextPieces } from './context-pieces.tsx'
import { FormProblems, typed } from './form-problem.tsx'
import { AskAbout } from './thread-ask.tsx'

interface Props {
  sentence: SentenceView
  side: 'ofsted' | 'authority'
  mayDecide: boolean
  back: string
  closed: boolean
  problem: FormProblem | undefined
}

/** All that was said of a sentence's figures, and the form to give newer ones. */
export function ContextSentence({ sentence, side, mayDecide, back, closed, problem }: Props) {
  return (
    <>
      <BackLink href={back}>Context section</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sentence.section}</span>Figures of a sentence</h1>
      <p className="govuk-body"><ContextPieces pieces={sentence.pieces} /></p>
      <Table caption="What was said of each" columns={columns} rows={sentence.blanks} rowKey={({ blank }) => blank.name} compact />
      {mayDecide ? <p className="govuk-body"><a className="govuk-link" href={`${back}/${sentence.id}/decide`}>Decide what the report says</a></p> : null}
      <p className="govuk-body"><AskAbout place={{ topic: sentence.id }} about={`sentence ${sentence.id}`} /></p>
      {closed ? null : <GiveForm sentence={sentence} side={side} problem={problem} />}
    </>
  )
}

const columns: readonly Column<BlankView>[] = [
  { heading: 'Figure', namesRow: true, cell: ({ blank }) => <>{blank.label}{blank.why ? <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">{blank.why}</div> : null}</> },
  { heading: 'Counted', cell: ({ lists }) => <Said figure={lists} /> },
  { heading: 'Ofsted', cell: ({ ofsted }) => <Said figure={ofsted} /> },
  { heading: 'The authority', cell: ({ authority }) => <Said figure={authority} /> },
  { heading: 'Decided', cell: ({ decision }) => (decision ? <><Said figure={decision} /> {basisWords[decision.basis]}</> : 'Not yet') },
]

function Said({ figure }: { figure: Figure | null }) {
  if (!figure) return <>–</>
  return (
    <>
      <strong>{figure.says}</strong>
      {figure.from ? <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">{figure.from}</div> : null}
      {figure.caution ? <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">Take care: {figure.caution}</div> : null}
      {figure.by ? <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">{figure.by.who}, {sayInstant(figure.by.at)}</div> : null}
    </>
  )
}

const canBeGiven = ({ blank }: BlankView): boolean => blank.kind !== 'direction' && blank.name !== 'lookedAfterRate'

function GiveForm({ sentence, side, problem }: Pick<Props, 'sentence' | 'side' | 'problem'>) {
  const given = sentence.blanks.filter(canBeGiven)
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">{side === 'authority' ? 'Give newer local figures' : 'Fill in what the inspectorate knows'}</h2>
      {given.map((view) => {
        const { name, label, kind, options } = view.blank
        const shared = { name, label, error: problem?.errors[name], defaultValue: typed(problem, name) ?? view[side]?.value ?? '' }
        return kind === 'choice'
          ? <Select key={name} {...shared} options={[{ value: '', text: 'Not given' }, ...(options ?? []).map((value) => ({ value, text: value }))]} />
          : <TextInput key={name} {...shared} hint={exampleOf(kind)} width={kind === 'text' ? undefined : 10} />
      })}
      <TextInput name="note" label="Where the figures are from" hint="Such as “school census, January 2016”." error={problem?.errors['note']} defaultValue={typed(problem, 'note') ?? given.map((view) => view[side]?.from).find(Boolean) ?? ''} />
      <Button>Keep these figures</Button>
    </form>
  )
}
