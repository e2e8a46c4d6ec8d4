import { polarities, sayActivity } from '#annex-a/framework/evidence.ts'
import type { EvidenceChoice } from '#server/report/choose-evidence.ts'
import type { ShownRecord } from '#server/evidence/shown.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Select } from '../govuk/select.tsx'
import { sayDate } from '../words/dates.ts'
import { sayRecords } from '../words/evidence.ts'
import { EvidenceText, Polarity } from './evidence-facts.tsx'
import { FormProblems } from './form-problem.tsx'

/** Which records a paragraph rests on: those chosen, and more to choose from. */
export function ReportChoice({ choice, problem }: { choice: EvidenceChoice; problem: FormProblem | undefined }) {
  const { inspectionId, section, pieceId, text, chosen, offered, found, mayWrite } = choice
  const back = `/inspections/${inspectionId}/report/section/${section.code}`
  return (
    <>
      <BackLink href={`${back}#piece-${pieceId}`}>{section.says}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{section.says}</span>Choose evidence</h1>
      {text.trim() ? <InsetText><span className="wb-lines" dir="auto">{text}</span></InsetText> : <p className="govuk-body">Choose what the new paragraph rests on. You write its words next, with the evidence beside them.</p>}
      <Filters choice={choice} />
      <form method="post" noValidate>
        {[...chosen, ...offered].map(({ id }) => <input key={id} type="hidden" name="shown" value={id} />)}
        {chosen.length ? <Records label="Chosen" records={chosen} ticked /> : null}
        {offered.length ? <Records label="More evidence" records={offered} /> : <p className="govuk-body">No other evidence answers to these filters.</p>}
        {found > offered.length + chosen.length ? <p className="govuk-body">{sayRecords(found)} answer to the filters; the newest {offered.length} are shown. Narrow the filters to see others.</p> : null}
        <ButtonGroup>{mayWrite ? <Button>Keep this choice</Button> : null}<a className="govuk-link" href={`${back}#piece-${pieceId}`}>{mayWrite ? 'Cancel' : 'Back'}</a></ButtonGroup>
      </form>
    </>
  )
}

function Records({ label, records, ticked = false }: { label: string; records: readonly ShownRecord[]; ticked?: boolean }) {
  return (
    <Checkboxes
      name="evidence" id={ticked ? 'chosen' : 'offered'} label={label} labelSize="m" chosen={ticked ? records.map(({ id }) => id) : []}
      choices={records.map(({ id, caseNumber, activity, observedOn, polarity, criteria, text, source }) => ({
        value: id, text: <>{caseNumber ? `${caseNumber}: ` : ''}{sayActivity(activity)}, {sayDate(observedOn)} <Polarity code={polarity} /></>,
        hint: <><EvidenceText>{text}</EvidenceText>{source ? `Source: ${source}. ` : ''}{criteria.map((one) => one.id).join(', ')}</>,
      }))}
    />
  )
}

function Filters({ choice: { filter, judgements, cases } }: { choice: EvidenceChoice }) {
  const any = { value: 'any', text: 'Any' }
  return (
    <Details summary="Show other evidence" open={false}>
      <form method="get">
        <Select name="judgement" label="Judgement" defaultValue={filter.judgement ?? 'any'} options={[any, ...judgements.map(({ code, says }) => ({ value: code, text: says }))]} />
        <Select name="polarity" label="Points to" defaultValue={filter.polarity ?? 'any'} options={[any, ...polarities.map(({ code, says }) => ({ value: code, text: says }))]} />
        <Select name="case" label="Case" defaultValue={filter.case ?? 'any'} options={[any, ...cases.map((one) => ({ value: one, text: one }))]} />
        <Button kind="secondary">Show</Button>
      </form>
    </Details>
  )
}
