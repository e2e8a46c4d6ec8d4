import type { RuleFindingsView } from '#server/intake/see-findings.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Tag } from '../govuk/tag.tsx'
import { severityColour } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'
import { SharedFix, SharedSheet } from './findings-group.tsx'
import { FindingsTable, oneOf } from './findings-table.tsx'

/** All findings of one rule in one list, a page at a time. */
export function FindingsRule({ view, perPage }: { view: RuleFindingsView; perPage: number }) {
  const list = `/inspections/${view.inspectionId}/lists/${view.submissionId}/list/${view.list}`
  const first = (view.page - 1) * perPage + 1
  return (
    <>
      <BackLink href={list}>{view.list === 0 ? 'The files' : `List ${view.list}`}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">Version {view.number}, {view.list === 0 ? 'the files' : `list ${view.list}: ${view.name}`}</span>
        {view.title}
      </h1>
      <p className="govuk-body">{view.asks} <a className="govuk-link" href={`/help/rules/${view.code}`}>About this rule</a></p>
      <ul className="govuk-list">{view.totals.map(({ severity, total }) => <li key={severity}><Tag colour={severityColour[severity]}>{severityWords[severity].name}</Tag> {sayNumber(total)}</li>)}</ul>
      <p className="govuk-body">Showing {sayNumber(first)} to {sayNumber(first + view.shown.length - 1)} of {sayNumber(view.total)}.</p>
      {view.kept < view.total ? <InsetText>There are more than we keep: all {sayNumber(view.total)} are counted, and the first {sayNumber(view.kept)} can be seen here.</InsetText> : null}
      <p className="govuk-body"><SharedFix shown={view.shown} /></p>
      <SharedSheet shown={view.shown} />
      <FindingsTable caption={view.title} shown={view.shown} withSheet={!oneOf(view.shown, (line) => line.sheet)} />
      <Pagination page={view.page} pages={view.pages} hrefFor={(page) => (page === 1 ? `${list}/rule/${view.code}` : `?page=${page}`)} label="Pages of findings" />
    </>
  )
}
