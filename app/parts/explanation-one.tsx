import type { FormProblem } from '#server/web/form.ts'
import type { OneExplanationView } from '#server/explanations/one-explanation.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayInstant } from '../words/dates.ts'
import { changeWords } from '../words/explanations.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { ExplanationText } from './explanation-form.tsx'

/** One explanation, every wording it had, and where an officer changes or withdraws it. */
export function ExplanationOne({ view, problem }: { view: OneExplanationView; problem: FormProblem | undefined }) {
  const { explanation: said, mayExplain } = view
  return (
    <>
      {said.standing ? null : <InsetText>This explanation is withdrawn. It is shown beside no finding.</InsetText>}
      <SummaryList rows={[
        { key: 'Of what', value: said.of }, ...(said.said ? [{ key: 'What was found', value: said.said }] : []),
        { key: 'Explanation', value: <span className="wb-lines">{said.text}</span> }, { key: 'In this version', value: <StandsFor view={view} /> },
        ...(said.findings === null ? [] : [{ key: 'When it was written', value: `There were ${sayCount(said.findings, 'finding', 'findings')}` }]),
      ]} />
      {mayExplain ? (
        <form method="post" noValidate>
          <input type="hidden" name="number" value={said.number} />
          <ExplanationText problem={problem} now={said.text} label={said.standing ? 'Change the explanation' : 'Bring it back with these words'} />
          <ButtonGroup>
            <Button name="act" value="save">{said.standing ? 'Save the change' : 'Bring it back'}</Button>
            {said.standing ? <Button kind="warning" name="act" value="withdraw">Withdraw the explanation</Button> : null}
          </ButtonGroup>
        </form>
      ) : null}
      <h2 className="govuk-heading-m">Every wording</h2>
      <ul className="govuk-list govuk-list--spaced">
        {view.history.map(({ number, what, text, value, writer, at }) => (
          <li key={number}><strong>{changeWords[what]}</strong> by {writer}, {sayInstant(at)}{value === null ? '' : `, when the value was “${value}”`}:<br /><span className="wb-lines">{text}</span></li>
        ))}
      </ul>
    </>
  )
}

function StandsFor({ view }: { view: OneExplanationView }) {
  const { standsFor: { findings, first, stale }, explanation: { kind, standing } } = view
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  if (!standing) return <>It stands for nothing</>
  if (first === null) return <>{kind === 'field' ? 'No gap was found in this field' : 'What it explains is not found'}</>
  const href = kind === 'rule' ? `${version}/list/${view.list}/rule/${view.code ?? ''}` : `${version}/explain/finding/${first}`
  return <a className="govuk-link" href={href}>{stale ? 'The value is another now: confirm it or write it anew' : kind === 'finding' && findings === 1 ? 'It holds for one finding' : `It holds for ${sayNumber(findings)} findings`}</a>
}
