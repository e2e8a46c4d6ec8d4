import { capital, sayList } from '#annex-a/rules/words.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import type { RuleFindingsView } from '#server/intake/see-findings.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Tag } from '../govuk/tag.tsx'
import { severityColour } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'
import { DoneBanner } from './done-banner.tsx'
import { ExplainMany } from './explanation-form.tsx'
import { SaidOfAll, ShowOnly } from './explanation-said.tsx'
import { FormProblems } from './form-problem.tsx'
import { RuleHelpLink, SharedFix, SharedSheet } from './findings-group.tsx'
import { FindingsTable, oneOf } from './findings-table.tsx'
import { sayVersion } from '../words/versions.ts'
import { FindingsOfBefore } from './lists-anew.tsx'
import { MappingLink } from './mapping-link.tsx'
import { AskAbout, type AskedPlace } from './thread-ask.tsx'

/** All findings of one rule in one list of a version. */
export function FindingsRule({ view, problem }: { view: RuleFindingsView; problem?: FormProblem | undefined }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const list = `${version}/list/${view.list}`
  const place = view.list === 0 ? undefined : { list: view.list, version: view.submissionId, rule: view.code }
  const rule = `${list}/rule/${view.code}`
  const show = view.only === 'unexplained' ? 'show=unexplained' : ''
  const hrefOf = (page: number): string => (page === 1 ? `${rule}${show && `?${show}`}` : `?${show && `${show}&`}page=${page}`)
  const ticked = [problem?.values['finding'] ?? []].flat()
  const findings = <FindingsOfRule view={view} hrefOf={hrefOf} hrefOfOne={view.explain ? ({ number }) => `${version}/explain/finding/${number}` : undefined} ticked={view.explain ? ticked : undefined} place={place} />
  return (
    <>
      <BackLink href={list}>{view.list === 0 ? 'The files' : capital(sayList(view.list))}</BackLink>
      {problem ? <FormProblems problem={problem} /> : <DoneBanner />}
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{sayVersion(view.called)}, {view.list === 0 ? 'the files' : `${sayList(view.list)}: ${view.name}`}</span>
        {view.title}
      </h1>
      <FindingsOfBefore anew={view.anew} version={version} />
      <MappingLink inspectionId={view.inspectionId} codes={[view.code]} />
      <ShowOnly only={view.only} count={view.count} all={view.all} href={rule} />
      <SaidOfAll said={view.said} />
      {view.explain ? <form method="post" noValidate>{findings}<ExplainMany view={view} problem={problem} /></form> : findings}
    </>
  )
}

interface FindingsOfRuleProps {
  view: Pick<RuleFindingsView, 'code' | 'title' | 'asks' | 'totals' | 'total' | 'kept' | 'page' | 'pages' | 'shown'>
  hrefOf: (page: number) => string
  /** Help opens in another tab, because this page would be lost. */
  helpBeside?: boolean | undefined
  /** The page of one finding, for whoever may explain it. */
  hrefOfOne?: ((line: FindingLine) => string) | undefined
  ticked?: readonly string[] | undefined
  /** What a question would be about; left out where nothing can be asked. */
  place?: AskedPlace | undefined
}

/** All findings of one rule in one list, a page at a time. */
export function FindingsOfRule({ view, hrefOf, helpBeside, hrefOfOne, ticked, place }: FindingsOfRuleProps) {
  const first = (view.page - 1) * perPage + 1
  return (
    <>
      <p className="govuk-body">{view.asks} <RuleHelpLink code={view.code} beside={helpBeside} />{place ? <>. <AskAbout place={place} about={view.title} /></> : null}</p>
      <ul className="govuk-list">{view.totals.map(({ severity, total }) => <li key={severity}><Tag colour={severityColour[severity]}>{severityWords[severity].name}</Tag> {sayNumber(total)}</li>)}</ul>
      <p className="govuk-body">{view.shown.length ? `Showing ${sayNumber(first)} to ${sayNumber(first + view.shown.length - 1)} of ${sayNumber(view.total)}.` : 'Everything is explained.'}</p>
      {view.kept < view.total ? <InsetText>There are more than we keep: all {sayNumber(view.total)} are counted, and the first {sayNumber(view.kept)} can be seen here.</InsetText> : null}
      <p className="govuk-body"><SharedFix shown={view.shown} /></p>
      <SharedSheet shown={view.shown} />
      {view.shown.length ? <FindingsTable caption={view.title} shown={view.shown} withSheet={!oneOf(view.shown, (line) => line.sheet)} hrefOf={hrefOfOne} ticked={ticked} helpBeside={helpBeside} place={place} /> : null}
      <Pagination page={view.page} pages={view.pages} hrefFor={hrefOf} label="Pages of findings" />
    </>
  )
}
