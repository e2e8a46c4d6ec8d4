import type { DrawnLine, DrawView } from '#server/draws/see.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Select } from '../govuk/select.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayChildren } from '../words/draws.ts'
import { sayNumber } from '../words/numbers.ts'
import { typed } from './form-problem.tsx'
import { NamesNobody } from './names-nobody.tsx'

interface ResultProps { view: DrawView; problem: FormProblem | undefined; inspection: string }

/** Who was drawn, in order, and the reserves; what they can say; and how one is replaced. */
export function DrawResult({ view, problem, inspection }: ResultProps) {
  const { result, says, sample, ifSeen, mayStep } = view
  if (!result) return null
  return (
    <>
      <h2 className="govuk-heading-m">Drawn</h2>
      <p className="govuk-body">By {result.by}, {sayInstant(result.at)}. {result.rankedBy}.</p>
      {says.map((sentence) => <p key={sentence} className="govuk-body">{sentence}</p>)}
      {result.strata.map((stratum) => (
        <Table key={stratum.key} caption={`${stratum.key}: ${sayNumber(stratum.taken)} of ${sayChildren(stratum.size)}`} captionSize="s" columns={columns(inspection)} rows={stratum.lines} rowKey={({ childId }) => childId} compact />
      ))}
      <h2 className="govuk-heading-m">What these cases can say</h2>
      {sample.map((sentence) => <p key={sentence} className="govuk-body">{sentence}</p>)}
      {ifSeen.length ? <Details summary="If something is found"><ul className="govuk-list govuk-list--bullet">{ifSeen.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></Details> : null}
      {mayStep ? <><OpenPlaces view={view} /><ReplaceForm view={view} problem={problem} /></> : null}
    </>
  )
}

const columns = (inspection: string): Column<DrawnLine>[] => [
  { heading: 'Rank', numeric: true, cell: ({ rank }) => rank },
  { heading: 'Child ID', namesRow: true, cell: ({ id, childId }) => <a className="govuk-link" href={`${inspection}/children/${childId}`}>{id}</a> },
  { heading: 'Case', cell: (line) => <CaseOfLine line={line} inspection={inspection} /> },
  { heading: 'HMAC-SHA256', cell: ({ hash }) => <code className="wb-hash">{hash}</code> },
]

function CaseOfLine({ line: { case: made }, inspection }: { line: DrawnLine; inspection: string }) {
  if (!made) return <Tag colour="grey">Reserve</Tag>
  return (
    <>
      <a className="govuk-link" href={`${inspection}/cases/${made.id}`}>{made.number}</a>
      {made.removed === null ? null : <> <Tag colour="grey">Removed</Tag> {made.removed}{made.open ? <> <Tag colour="yellow">Place open</Tag></> : null}</>}
      {made.passedOver ? <><br />{made.passedOver}</> : null}
    </>
  )
}

const casesIn = ({ result }: DrawView): NonNullable<DrawnLine['case']>[] => result!.strata.flatMap(({ lines }) => lines.flatMap((line) => line.case ?? []))

/** Cases that were removed on their own pages: the reason is given already, and the next reserve can still take the place. */
function OpenPlaces({ view }: Pick<ResultProps, 'view'>) {
  const open = casesIn(view).filter((one) => one.open)
  if (!open.length) return null
  return (
    <>
      <h2 className="govuk-heading-m">Places that are open</h2>
      {open.map(({ id, number, removed }) => (
        <form method="post" key={id}>
          <p className="govuk-body">Case {number} was removed: {removed}</p>
          <input type="hidden" name="do" value="replace" />
          <input type="hidden" name="case" value={id} />
          <Button kind="secondary" data-prevent-double-click="true">Let the next reserve take the place of {number}</Button>
        </form>
      ))}
    </>
  )
}

function ReplaceForm({ view, problem }: Pick<ResultProps, 'view' | 'problem'>) {
  const standing = casesIn(view).filter(({ removed }) => removed === null)
  if (!standing.length) return null
  return (
    <Details summary="Replace a case by the next reserve" open={Boolean(problem?.errors['case'] ?? problem?.errors['whyReplaced'] ?? problem?.errors['because'])}>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="replace" />
        <Select name="case" label="Which case?" hint="The next reserve of its stratum takes its place. The old one stays on the record." defaultValue={typed(problem, 'case') ?? ''} error={problem?.errors['case']} options={[{ value: '', text: 'Choose a case' }, ...standing.map(({ id, number }) => ({ value: id, text: number }))]} />
        <Textarea name="whyReplaced" label="Why is it replaced?" hint="10 to 1,000 characters." rows={3} defaultValue={typed(problem, 'whyReplaced')} error={problem?.errors['whyReplaced']} />
        {typed(problem, 'do') === 'replace' ? <NamesNobody problem={problem} /> : null}
        <Button data-prevent-double-click="true">Replace it</Button>
      </form>
    </Details>
  )
}
