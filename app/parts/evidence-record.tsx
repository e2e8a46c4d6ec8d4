import { sayActivity } from '#annex-a/framework/evidence.ts'
import type { RecordPage } from '#server/evidence/record.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { DoneBanner } from './done-banner.tsx'
import { VersionFacts } from './evidence-facts.tsx'
import { TextsThatWait } from './evidence-unfinished.tsx'

/** A record with all its versions. */
export function EvidenceRecord({ page, base }: { page: RecordPage; base: string }) {
  const { record, earlier, copy: { unfinished, waits }, mayChange, mayRemove } = page
  const address = `${base}/evidence/${record.id}`
  return (
    <>
      <BackLink href={`${base}/evidence`}>All evidence</BackLink>
      <DoneBanner />
      <h1 className="govuk-heading-l">{record.caseNumber ? `${record.caseNumber}: ` : ''}{sayActivity(record.activity)}, {sayDate(record.observedOn)}</h1>
      <p className="govuk-body">Recorded {sayInstant(record.madeAt)} by {record.madeBy}.</p>
      {record.removedAt ? <InsetText>This record was removed {sayInstant(record.removedAt)}. It counts for nothing until it is brought back.</InsetText> : null}
      {unfinished && mayChange ? <InsetText>{unfinished.by} has changed this since, {sayInstant(unfinished.at)}, and not saved it as a version yet. <a className="govuk-link" href={`${address}/edit`}>See and finish the changes</a></InsetText> : null}
      {mayChange ? <TextsThatWait names={waits} history={`${base}/fields/evidence/${record.id}`} /> : null}
      <VersionFacts version={record} />
      <ButtonGroup>
        {mayChange ? <ButtonLink href={`${address}/edit`}>Change</ButtonLink> : null}
        {mayChange ? <ButtonLink kind="secondary" href={`${base}/evidence/new${record.caseNumber ? `?case=${record.caseNumber}` : ''}`}>{record.caseNumber ? `Write another about ${record.caseNumber}` : 'Record more evidence'}</ButtonLink> : null}
      </ButtonGroup>
      {mayRemove ? <RemoveForm address={address} removed={record.removedAt !== null} /> : null}
      {earlier.length ? <h2 className="govuk-heading-m">Earlier versions</h2> : null}
      {earlier.map((version) => (
        <Details key={version.version} summary={`Version ${version.version}, saved ${sayInstant(version.savedAt)} by ${version.savedBy}`}>
          <VersionFacts version={version} />
        </Details>
      ))}
    </>
  )
}

/** Removing is soft: the same button brings it back. */
export function RemoveForm({ address, removed, undo }: { address: string; removed: boolean; undo?: boolean | undefined }) {
  return (
    <form method="post" action={address}>
      <input type="hidden" name="change" value={removed ? 'bring-back' : 'remove'} />
      <Button kind={removed ? 'secondary' : 'warning'}>{undo ? 'Undo: bring it back' : removed ? 'Bring it back' : 'Remove'}</Button>
    </form>
  )
}
