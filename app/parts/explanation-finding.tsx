import type { FormProblem } from '#server/web/form.ts'
import type { OneFindingView } from '#server/explanations/one-finding.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayInstant } from '../words/dates.ts'
import { ExplanationText } from './explanation-form.tsx'

interface ExplanationFindingProps {
  view: OneFindingView
  /** Which wording is shown here. */
  seen: string
  problem: FormProblem | undefined
}

/** One finding, what is said of it, and where an officer says it. */
export function ExplanationFinding({ view, seen, problem }: ExplanationFindingProps) {
  const { line, said, mayExplain } = view
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const own = said?.kind === 'finding' ? said : null
  const rows = [
    { key: 'What is wrong', value: line.message }, { key: 'How to fix it', value: line.fix },
    ...(line.sheet ? [{ key: 'Sheet', value: line.sheet }] : []), ...(line.row === null ? [] : [{ key: 'Row', value: String(line.row) }]),
    ...(line.header ? [{ key: 'Column', value: `${line.column ?? ''} ${line.header}` }] : []), ...(line.value === null ? [] : [{ key: 'Value', value: `“${line.value}”` }]),
    ...(line.beside ? [{ key: 'Compare with', value: line.beside }] : []),
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {said ? (
        <>
          <h2 className="govuk-heading-m">{said.staleSince ? 'Explained when the value was another' : 'Explained'}</h2>
          <p className="govuk-body">{said.staleSince ? <>It was explained when {said.staleSince}. Now {line.value === null ? 'the cell is empty' : `it is “${line.value}”`}{mayExplain ? ': confirm it or write it anew.' : '.'}</> : said.kind === 'finding' ? 'Its value has not changed since.' : `${said.of}.`}</p>
          <blockquote className="govuk-inset-text wb-lines">{said.text}</blockquote>
          <p className="govuk-body">{said.writer}, {sayInstant(said.writtenAt)}. <a className="govuk-link" href={`${version}/explain/${said.id}`}>Its history{mayExplain ? ', or withdraw it' : ''}</a></p>
        </>
      ) : <p className="govuk-body">{mayExplain ? 'It is not explained yet.' : 'The authority has not explained it.'}</p>}
      {mayExplain ? (
        <form method="post" noValidate>
          <input type="hidden" name="readAt" value={view.readAt} />
          <input type="hidden" name="seen" value={seen} />
          <ExplanationText problem={problem} now={own?.text} label={own ? (own.staleSince ? 'Confirm it as it is, or write it anew' : 'Change the explanation') : said ? 'Say something else of this finding alone' : 'Explanation'} />
          <ButtonGroup>
            <Button>{own?.staleSince ? 'Save for the new value' : 'Save the explanation'}</Button>
            <a className="govuk-link" href={`${version}/list/${view.list}/rule/${view.code}`}>Cancel</a>
          </ButtonGroup>
        </form>
      ) : null}
    </>
  )
}
