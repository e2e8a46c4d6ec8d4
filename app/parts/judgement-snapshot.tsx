import type { SnapshotPage as Page } from '#server/judgements/snapshots.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { SignedWords } from './judgement-content.tsx'
import { Hash, Snapshots } from './judgement-signed.tsx'

/** A judgement exactly as somebody signed it. On paper too. */
export function SnapshotPage({ page, address, base }: { page: Page; address: string; base: string }) {
  const { number, state, signedName, signedAt, reason, hash, intact, content, others } = page
  const { judgement, inspection, edition } = content
  return (
    <>
      <BackLink href={address}>{judgement.says}</BackLink>
      <h1 className="govuk-heading-l">{judgement.says}: {state === 'signed' ? 'as signed off' : 'as it stood when opened again'}</h1>
      {intact ? null : <WarningText>What is kept here no longer has the SHA-256 that was taken when it was signed. Tell whoever runs this service.</WarningText>}
      <SummaryList
        rows={[
          { key: 'Authority', value: inspection.authorityName }, { key: 'Inspection date', value: sayDate(inspection.inspectionDate) },
          { key: state === 'signed' ? 'Signed off by' : 'Opened again by', value: signedName }, { key: 'When', value: sayInstant(signedAt) },
          { key: 'Snapshot', value: `${number}${reason ? '' : ', the first'}` }, ...(reason ? [{ key: 'Why', value: <span dir="auto">{reason}</span> }] : []),
          { key: 'Edition of the framework', value: edition }, { key: 'SHA-256 of what is kept', value: <><Hash hash={hash} />{intact ? ' (checked just now: unchanged)' : ''}</> },
        ]}
      />
      <SignedWords content={content} unseen={page.unseen} base={base} whole />
      {others.length ? <div className="wb-screen-only"><Snapshots address={address} snapshots={[page, ...others].toSorted((a, b) => b.number - a.number)} /></div> : null}
    </>
  )
}
