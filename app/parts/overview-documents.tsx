import type { SectionSummary, TopicNeed } from '#server/documents/summary.ts'
import type { Overview } from '#server/inspections/overview.ts'
import type { OverviewWork } from '#server/inspections/overview-work.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayTopicCounts } from '../words/documents.ts'
import { sayCount } from '../words/numbers.ts'
import { needWords } from '../words/overview.ts'

/** The documents that apply, by section: how far they are, and a link to each that waits for whoever looks. */
export function OverviewDocuments({ overview, work: { documents } }: { overview: Overview; work: OverviewWork }) {
  const address = `/inspections/${overview.id}/documents`
  return (
    <>
      <h2 className="govuk-heading-m">Documents</h2>
      {documents.waiting ? <p className="govuk-body"><a className="govuk-link" href={`${address}/waiting`}>{sayCount(documents.waiting, 'file waits', 'files wait')} for you to say which document it is</a></p> : null}
      <SummaryList rows={documents.sections.map((section) => ({ key: `${section.section}. ${section.name}`, value: <Section section={section} address={address} /> }))} />
      <p className="govuk-body">
        <a className="govuk-link" href={address}>All documents</a>, each with its status{overview.roles.includes('officer') && !overview.closed ? <>. <a className="govuk-link" href={`${address}/send`}>Send documents</a>, several files at once</> : null}.
      </p>
    </>
  )
}

const needs = ['returned', 'point', 'missing', 'read'] as const satisfies readonly TopicNeed[]

function Section({ section, address }: { section: SectionSummary; address: string }) {
  return (
    <>
      {sayTopicCounts(section.counts)}
      {needs.map((need) => <Needing key={need} need={need} topics={section.needs.filter((one) => one.need === need)} address={address} />)}
    </>
  )
}

function Needing({ need, topics, address }: { need: TopicNeed; topics: SectionSummary['needs']; address: string }) {
  if (!topics.length) return null
  return (
    <div>
      {needWords[need]}:{' '}
      {topics.map(({ number, name }, at) => <span key={number}>{at ? ', ' : ''}<a className="govuk-link" href={`${address}/topic/${number}`}>{number}<VisuallyHidden> {name}</VisuallyHidden></a></span>)}
    </div>
  )
}
