import { severities } from '#annex-a/reading/checked.ts'
import type { ListFindingsView } from '#server/intake/see-findings.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { FindingsGroup, SharedSheet } from './findings-group.tsx'
import { oneOf } from './findings-table.tsx'
import { SeverityKey } from './findings-counts.tsx'

/** What was found in one list, by rule, what weighs most first. */
export function FindingsList({ view }: { view: ListFindingsView }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const shown = view.groups.flatMap((group) => group.shown)
  const sheet = oneOf(shown, (line) => line.sheet)
  return (
    <>
      <BackLink href={version}>Version {view.number}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">Version {view.number}</span>
        What we found in {view.list === 0 ? 'the files' : `list ${view.list}: ${view.name}`}
      </h1>
      {view.groups.length ? <SeverityKey found={severities.filter((severity) => view.groups.some((group) => group.severity === severity))} /> : <p className="govuk-body">We found nothing to remark.</p>}
      <SharedSheet shown={shown} />
      {view.groups.map((group) => <FindingsGroup key={`${group.code} ${group.severity}`} group={group} withSheet={!sheet} all={`${version}/list/${view.list}/rule/${group.code}`} />)}
    </>
  )
}
