import type { CheckView } from '#server/submitting/see-check.ts'
import type { FormProblem } from '#server/web/form.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayCounts } from '../words/findings.ts'
import { sayCount } from '../words/numbers.ts'
import { sayCalled, sayVersion } from '../words/versions.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { DraftWayOn } from './lists-draft.tsx'
import { ReceiptFiles, ReceiptLists } from './receipt-tables.tsx'

/** What is looked over before lists are submitted, and the one button that does it. */
export function ListsSubmit({ view, problem }: { view: CheckView; problem: FormProblem | undefined }) {
  const { inspectionId, submissionId, called, obstacle, inUse, preview } = view
  const lists = `/inspections/${inspectionId}/lists`
  const saw = typed(problem, 'inUse')
  return (
    <>
      <BackLink href={`${lists}/${submissionId}`}>{sayVersion(called)}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(called)}</span>Submit lists</h1>
      {saw && inUse && saw !== inUse.id ? <p className="govuk-body"><a className="govuk-link" href={`${lists}/compare?from=${saw}&to=${inUse.id}`}>What {sayCalled(inUse.called)} changed</a></p> : null}
      {obstacle ? (
        <>
          {problem ? null : <InsetText>{obstacle.says}.</InsetText>}
          <DraftWayOn inspectionId={inspectionId} submissionId={submissionId} obstacle={obstacle} mayAct={view.maySubmit} />
        </>
      ) : (
        <>
          <p className="govuk-body">Once you submit, the inspectors see these lists as version {preview.version}. {inUse ? `They take the place of ${sayCalled(inUse.called)}, which is kept.` : 'It is the first version.'} You can submit with gaps, and submit again as often as you need to.</p>
          <LookOver view={view} />
          <form method="post" noValidate>
            <input type="hidden" name="inUse" value={inUse?.id ?? ''} />
            <input type="hidden" name="checked" value={view.checkedAt} />
            <ButtonGroup>
              <Button data-prevent-double-click="true">Submit version {preview.version}</Button>
              <a className="govuk-link" href={`${lists}/${submissionId}`}>Not yet</a>
            </ButtonGroup>
          </form>
        </>
      )}
    </>
  )
}

function LookOver({ view: { inspectionId, submissionId, inUse, preview } }: { view: CheckView }) {
  const missing = preview.lists.filter(({ holds }) => !holds)
  const late = preview.lists.flatMap(({ list, due }) => due.filter(({ says, came }) => came?.version === preview.version && says.endsWith('late')).map(({ stage, says }) => ({ list, stage, says })))
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Inspection date used', value: sayDate(preview.inspectionDate) },
          { key: 'In all', value: `${sayCount(preview.rows, 'row', 'rows')}, ${sayCount(preview.children, 'child', 'children')}` },
          { key: 'Findings', value: sayCounts(preview.findings) },
          { key: 'Missing', value: missing.length ? `${sayCount(missing.length, 'list', 'lists')}: ${missing.map(({ list, name }) => `${list} ${name}`).join(', ')}` : 'No list' },
          { key: 'Late', value: late.length ? <ul className="govuk-list">{late.map(({ list, stage, says }) => <li key={`${list} ${stage}`}>{capital(sayList(list))}, {stage === 1 ? 'first' : 'second'} submission: {says}</li>)}</ul> : 'Nothing' },
          ...(inUse ? [{ key: `Since ${sayCalled(inUse.called)}`, value: <a className="govuk-link" href={`/inspections/${inspectionId}/lists/compare?from=${inUse.id}&to=${submissionId}`}>What changed</a> }] : []),
        ]}
      />
      {late.length ? <p className="govuk-body">Late lists are taken all the same. The receipt says by how much they were late at {sayInstant(preview.submittedAt)} or whenever you submit.</p> : null}
      <ReceiptLists receipt={preview} />
      <ReceiptFiles files={preview.files} />
    </>
  )
}
