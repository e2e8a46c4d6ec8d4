import { sayList } from '#annex-a/rules/words.ts'
import { severities } from '#annex-a/reading/checked.ts'
import type { RuleGroup } from '#annex-a/shown/finding-lines.ts'
import type { ListFindingsView } from '#server/intake/see-findings.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { ShowOnly } from './explanation-said.tsx'
import { FindingsGroup, SharedSheet } from './findings-group.tsx'
import { oneOf } from './findings-table.tsx'
import { SeverityKey } from './findings-counts.tsx'
import { sayVersion } from '../words/versions.ts'
import { FindingsOfBefore } from './lists-anew.tsx'
import { MappingLink } from './mapping-link.tsx'
import { AskAbout, type AskedPlace } from './thread-ask.tsx'

/** What was found in one list of a version. */
export function FindingsList({ view }: { view: ListFindingsView }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const place = view.list === 0 ? undefined : { list: view.list, version: view.submissionId }
  return (
    <>
      <BackLink href={version}>{sayVersion(view.called)}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{sayVersion(view.called)}</span>
        What we found in {view.list === 0 ? 'the files' : `${sayList(view.list)}: ${view.name}`}
      </h1>
      <FindingsOfBefore anew={view.anew} version={version} />
      <MappingLink inspectionId={view.inspectionId} codes={view.groups.map(({ code }) => code)} />
      {view.all ? <ShowOnly only={view.only} count={view.count} all={view.all} href={`${version}/list/${view.list}`} /> : null}
      {place ? <p className="govuk-body"><AskAbout place={place} about="this list" /></p> : null}
      <p className="govuk-body"><a className="govuk-link" href={`${version}/explain`}>What the authority explains</a>{view.list === 0 ? null : <>, and <a className="govuk-link" href={`${version}/explain/fields/${view.list}`}>fields that it does not hold</a></>}</p>
      <FindingsByRule groups={view.groups} hrefOf={(code) => `${version}/list/${view.list}/rule/${code}${view.only === 'unexplained' ? '?show=unexplained' : ''}`} none={view.only === 'unexplained' && view.all ? 'Everything is explained.' : undefined} place={place} />
    </>
  )
}

interface FindingsByRuleProps {
  groups: readonly RuleGroup[]
  /** Where all findings of a rule are. */
  hrefOf: (code: string) => string
  /** Help opens in another tab, because this page would be lost. */
  helpBeside?: boolean | undefined
  /** What a question would be about; left out where nothing can be asked. */
  place?: AskedPlace | undefined
  /** What to say where there is nothing to show. */
  none?: string | undefined
}

/** What was found in one list, by rule, what weighs most first. */
export function FindingsByRule({ groups, hrefOf, helpBeside, place, none = 'We found nothing to remark.' }: FindingsByRuleProps) {
  const shown = groups.flatMap((group) => group.shown)
  const sheet = oneOf(shown, (line) => line.sheet)
  return (
    <>
      {groups.length ? <SeverityKey found={severities.filter((severity) => groups.some((group) => group.severity === severity))} /> : <p className="govuk-body">{none}</p>}
      <SharedSheet shown={shown} />
      {groups.map((group) => <FindingsGroup key={`${group.code} ${group.severity}`} group={group} withSheet={!sheet} all={hrefOf(group.code)} helpBeside={helpBeside} place={place} />)}
    </>
  )
}
