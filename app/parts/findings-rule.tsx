import { capital, sayList } from '#annex-a/rules/words.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import type { RuleFindingsView } from '#server/intake/see-findings.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Tag } from '../govuk/tag.tsx'
import { severityColour } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'
import { RuleHelpLink, SharedFix, SharedSheet } from './findings-group.tsx'
import { FindingsTable, oneOf } from './findings-table.tsx'
import { sayVersion } from '../words/versions.ts'
import { FindingsOfBefore } from './lists-anew.tsx'
import { MappingLink } from './mapping-link.tsx'
import { AskAbout, type AskedPlace } from './thread-ask.tsx'

/** All findings of one rule in one list of a version. */
export function FindingsRule({ view }: { view: RuleFindingsView }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const list = `${version}/list/${view.list}`
  const place = view.list === 0 ? undefined : { list: view.list, version: view.submissionId, rule: view.code }
  return (
    <>
      <BackLink href={list}>{view.list === 0 ? 'The files' : capital(sayList(view.list))}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{sayVersion(view.called)}, {view.list === 0 ? 'the files' : `${sayList(view.list)}: ${view.name}`}</span>
        {view.title}
      </h1>
      <FindingsOfBefore anew={view.anew} version={version} />
      <MappingLink inspectionId={view.inspectionId} codes={[view.code]} />
      <FindingsOfRule view={view} hrefOf={(page) => (page === 1 ? `${list}/rule/${view.code}` : `?page=${page}`)} place={place} />
    </>
  )
}

interface FindingsOfRuleProps {
  view: Pick<RuleFindingsView, 'code' | 'title' | 'asks' | 'totals' | 'total' | 'kept' | 'page' | 'pages' | 'shown'>
  hrefOf: (page: number) => string
  /** Help opens in another tab, because this page would be lost. */
  helpBeside?: boolean | undefined
  /** What a question would be about; left out where nothing can be asked. */
  place?: AskedPlace | undefined
}

/** All findings of one rule in one list, a page at a time. */
export function FindingsOfRule({ view, hrefOf, helpBeside, place }: FindingsOfRuleProps) {
  const first = (view.page - 1) * perPage + 1
  return (
    <>
      <p className="govuk-body">{view.asks} <RuleHelpLink code={view.code} beside={helpBeside} />{place ? <>. <AskAbout place={place} about={view.title} /></> : null}</p>
      <ul className="govuk-list">{view.totals.map(({ severity, total }) => <li key={severity}><Tag colour={severityColour[severity]}>{severityWords[severity].name}</Tag> {sayNumber(total)}</li>)}</ul>
      <p className="govuk-body">Showing {sayNumber(first)} to {sayNumber(first + view.shown.length - 1)} of {sayNumber(view.total)}.</p>
      {view.kept < view.total ? <InsetText>There are more than we keep: all {sayNumber(view.total)} are counted, and the first {sayNumber(view.kept)} can be seen here.</InsetText> : null}
      <p className="govuk-body"><SharedFix shown={view.shown} /></p>
      <SharedSheet shown={view.shown} />
      <FindingsTable caption={view.title} shown={view.shown} withSheet={!oneOf(view.shown, (line) => line.sheet)} helpBeside={helpBeside} place={place} />
      <Pagination page={view.page} pages={view.pages} hrefFor={hrefOf} label="Pages of findings" />
    </>
  )
}
