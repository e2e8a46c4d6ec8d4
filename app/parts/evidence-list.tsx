import { sayActivity } from '#annex-a/framework/evidence.ts'
import { useSearchParams } from 'react-router'
import type { EvidenceList as List } from '#server/evidence/list.ts'
import type { ShownRecord } from '#server/evidence/shown.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { FilterLayout } from '../govuk/filter-layout.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayRecords } from '../words/evidence.ts'
import { DoneBanner } from './done-banner.tsx'
import { evidenceAddress } from './evidence-address.ts'
import { EvidenceText, Polarity } from './evidence-facts.tsx'
import { appliedFilters, EvidenceFilters } from './evidence-filters.tsx'
import { UnfinishedNotice } from './evidence-unfinished.tsx'
import { RemoveForm } from './evidence-record.tsx'

/** Every record that the filter lets through, the newest first. */
export function EvidenceList({ list, base }: { list: List; base: string }) {
  const { filter, records, total, page, pages, whole, open } = list
  return (
    <>
      <Removed base={base} />
      <h1 className="govuk-heading-l">{filter.removed ? 'Removed evidence' : 'Evidence'}</h1>
      {open && !filter.removed ? <ButtonLink href={`${base}/evidence/new`}>Record evidence</ButtonLink> : null}
      {open && !filter.removed ? <UnfinishedNotice notes={list.unfinished} base={base} /> : null}
      <FilterLayout
        action={`${base}/evidence`} fields={<EvidenceFilters list={list} />} applied={appliedFilters(list, base)} clearHref={evidenceAddress(base, { removed: filter.removed })}
        found={sayRecords(total)}
      >
        {records.map((record) => <EvidenceItem key={record.id} record={record} base={base} />)}
        {total ? null : <p className="govuk-body">{appliedFilters(list, base).length ? 'No evidence answers to these filters.' : 'There is no evidence here yet.'}</p>}
        <Pagination page={page} pages={pages} hrefFor={(to) => evidenceAddress(base, { ...filter, page: to, whole })} label="Pages of evidence" />
        <OtherViews list={list} base={base} />
      </FilterLayout>
    </>
  )
}

function OtherViews({ list: { filter, total, whole, removed }, base }: { list: List; base: string }) {
  return (
    <p className="govuk-body wb-evidence__views">
      <a className="govuk-link" href={`${base}/evidence/matrix`}>Criteria by kind of source</a>{total ? ' · ' : ''}
      {total ? <a className="govuk-link" href={evidenceAddress(base, { ...filter, whole: !whole })}>{whole ? 'Show page by page' : 'Show all of it on one page, to print'}</a> : null}
      {removed || filter.removed ? ' · ' : ''}
      {filter.removed ? <a className="govuk-link" href={`${base}/evidence`}>Evidence that stands</a> : null}
      {!filter.removed && removed ? <a className="govuk-link" href={`${base}/evidence?removed=yes`}>Removed ({removed})</a> : null}
    </p>
  )
}

function EvidenceItem({ record, base }: { record: ShownRecord; base: string }) {
  const { id, caseNumber, activity, observedOn, polarity, text, source, criteria, madeBy, madeAt, version } = record
  return (
    <article className="wb-evidence__record">
      <h2 className="govuk-heading-s">
        <a className="govuk-link" href={`${base}/evidence/${id}`}>{caseNumber ? `${caseNumber}: ` : ''}{sayActivity(activity)}, {sayDate(observedOn)}</a>{' '}
        <Polarity code={polarity} />
      </h2>
      <EvidenceText>{text}</EvidenceText>
      <p className="govuk-body-s">
        {source ? <>Source: <span dir="auto">{source}</span>. </> : null}
        {criteria.length ? `Criteria: ${criteria.map((one) => one.id).join(', ')}. ` : 'No criterion yet. '}
        Recorded {sayInstant(madeAt)} by {madeBy}{version > 1 ? `, changed since (version ${version})` : ''}.
      </p>
    </article>
  )
}

/** After a removal the way back is one button. */
function Removed({ base }: { base: string }) {
  const [search] = useSearchParams()
  const id = search.get('record') ?? ''
  if (search.get('done') !== 'evidence-removed' || !/^[0-9a-z]{26}$/.test(id)) return <DoneBanner />
  return (
    <NotificationBanner kind="success" heading="The record is removed">
      <RemoveForm address={`${base}/evidence/${id}`} removed undo />
    </NotificationBanner>
  )
}
