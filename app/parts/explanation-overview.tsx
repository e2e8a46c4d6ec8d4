import type { ExplainedListLine, ExplanationLine, ExplanationsView } from '#server/explanations/overview.ts'
import { isDocument } from '#annex-a/specification/grammar/list.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { explanationStateWords, sayExplained } from '../words/explanations.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { sayVersion } from '../words/versions.ts'
import { GuideLink } from './guide-link.tsx'

const states = Object.keys(explanationStateWords) as (keyof typeof explanationStateWords)[]

/** All that the authority explains, as it stands in one version. */
export function ExplanationOverview({ view }: { view: ExplanationsView }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const hrefOf = (page: number): string => `${version}/explain?${new URLSearchParams({ ...(view.state ? { state: view.state } : {}), ...(page > 1 ? { page: String(page) } : {}) })}`
  return (
    <>
      <p className="govuk-body">{view.findings ? `${sayExplained(view.explained, view.findings)}.` : 'Nothing was found in this version.'} Explanations belong to the inspection: they are found again in every version, and hold where the value has not changed.</p>
      <GuideLink guide="explanations" />
      <Table caption="By list" columns={listColumns(version, view.mayExplain)} rows={view.lists} rowKey={({ list }) => String(list)} compact scrolls />
      <h2 className="govuk-heading-m" id="explanations">Explanations{view.state ? `: ${explanationStateWords[view.state].name.toLowerCase()}` : ''}</h2>
      <ul className="govuk-list">
        {states.map((state) => (
          <li key={state}>
            {view.counts[state] && view.state !== state ? <a className="govuk-link" href={`${version}/explain?state=${state}#explanations`}>{explanationStateWords[state].name}: {sayNumber(view.counts[state])}</a> : `${explanationStateWords[state].name}: ${sayNumber(view.counts[state])}`}.{' '}
            {explanationStateWords[state].means}
          </li>
        ))}
      </ul>
      {view.state ? <p className="govuk-body"><a className="govuk-link" href={`${version}/explain#explanations`}>Show all that are not withdrawn</a></p> : null}
      {view.lines.length ? <Table caption="Explanations" captionHidden columns={columnsOf(version, view.mayExplain)} rows={view.lines} rowKey={({ id }) => id} compact scrolls /> : <p className="govuk-body">There are none.</p>}
      <Pagination page={view.page} pages={view.pages} hrefFor={hrefOf} label="Pages of explanations" />
    </>
  )
}

export const ExplanationsBack = ({ view }: { view: Pick<ExplanationsView, 'inspectionId' | 'submissionId' | 'called'> }) =>
  <BackLink href={`/inspections/${view.inspectionId}/lists/${view.submissionId}`}>{sayVersion(view.called)}</BackLink>

const listColumns = (version: string, mayExplain: boolean): readonly Column<ExplainedListLine>[] => [
  { heading: 'List', namesRow: true, cell: ({ list, name }) => (list === 0 ? name : `${isDocument(list) ? 'Document ' : ''}${list} ${name}`) },
  { heading: 'Found', numeric: true, cell: ({ list, findings }) => (findings ? <a className="govuk-link" href={`${version}/list/${list}`}>{sayNumber(findings)}<VisuallyHidden> findings in {list === 0 ? 'the files' : list}</VisuallyHidden></a> : '0') },
  { heading: 'Explained', numeric: true, cell: ({ explained }) => sayNumber(explained) },
  { heading: 'Value changed', numeric: true, cell: ({ stale }) => sayNumber(stale) },
  { heading: 'Not explained', numeric: true, cell: ({ list, findings, explained }) => (findings > explained ? <a className="govuk-link" href={`${version}/list/${list}?show=unexplained`}>{sayNumber(findings - explained)}<VisuallyHidden> not explained in {list === 0 ? 'the files' : list}</VisuallyHidden></a> : '0') },
  { heading: 'Fields', cell: ({ list, name }) => (list === 0 ? '' : <a className="govuk-link" href={`${version}/explain/fields/${list}`}>{mayExplain ? 'Say what you do not hold' : 'What is not held'}<VisuallyHidden> of {name}</VisuallyHidden></a>) },
]

const columnsOf = (version: string, mayExplain: boolean): readonly Column<ExplanationLine>[] => [
  { heading: 'Of what', namesRow: true, cell: (line) => <a className="govuk-link" href={`${version}/explain/${line.id}`}>{line.of}</a> },
  { heading: 'Explanation', cell: ({ text, staleSince, said, state }) => <>{staleSince ? <>When {staleSince}: </> : null}<span className="wb-lines">{text}</span>{state === 'unneeded' && said ? <><br /><span className="govuk-hint govuk-!-margin-bottom-0">It was said of: {said}</span></> : null}</> },
  { heading: 'State', cell: ({ state }) => <Tag colour={explanationStateWords[state].colour}>{explanationStateWords[state].name}</Tag> },
  { heading: 'Holds for', cell: (line) => <Stands line={line} version={version} mayExplain={mayExplain} /> },
  { heading: 'By', cell: ({ writer, writtenAt }) => `${writer}, ${sayInstant(writtenAt)}` },
]

function Stands({ line: { state, stands, first, kind }, version, mayExplain }: { line: ExplanationLine; version: string; mayExplain: boolean }) {
  if (state === 'withdrawn' || state === 'unneeded') return <>Nothing</>
  if (state === 'stale' && first !== null) return <a className="govuk-link" href={`${version}/explain/finding/${first}`}>{mayExplain ? 'Confirm or write anew' : 'See what changed'}</a>
  if (first === null) return <>{kind === 'field' ? 'The field' : 'Nothing'}</>
  return <a className="govuk-link" href={`${version}/explain/finding/${first}`}>{sayCount(stands, 'finding', 'findings')}</a>
}
