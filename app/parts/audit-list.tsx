import type { AskedCase, AuditsView } from '#server/cases/audits.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { ButtonLink } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { ReferralFacts } from './case-life.tsx'
import { GuideLink } from './guide-link.tsx'

/** The cases that the authority was told of: what is asked, and by when. */
export function AuditList({ view: { inspectionId, authority, urgent, cases } }: { view: AuditsView }) {
  const address = `/inspections/${inspectionId}/audits`
  return (
    <>
      {authority ? null : <BackLink href={`/inspections/${inspectionId}/cases`}>Cases</BackLink>}
      <h1 className="govuk-heading-l">Cases we asked you about</h1>
      {authority ? null : <p className="govuk-body">The authority sees this page, without your numbers in brackets: it knows each case by the order in which it was told.</p>}
      {urgent.length ? (
        <>
          <WarningText>Urgent: inspectors think that {urgent.length === 1 ? 'a child' : 'some children'} may not be safe</WarningText>
          {urgent.map(({ case: one, referral }) => (
            <section key={referral.id} aria-labelledby={`urgent-${referral.id}`}>
              <h2 className="govuk-heading-m" id={`urgent-${referral.id}`}>Case <CaseReference of={one} />: child {one.shownId}</h2>
              <ReferralFacts referral={referral}>
                {authority ? <ButtonLink className="govuk-!-margin-bottom-0" href={`${address}/${one.id}/answer/${referral.id}`}>Answer now<span className="govuk-visually-hidden"> about case {one.reference}</span></ButtonLink> : null}
              </ReferralFacts>
            </section>
          ))}
        </>
      ) : null}
      <GuideLink guide="cases" />
      <p className="govuk-body">Inspectors chose these children from your lists. Where an audit is asked for, look at the work for the child as you would in your own audits, and send your view of it here.</p>
      {cases.length ? (
        <Table
          caption={`Cases: ${cases.length}`} captionSize="s" rows={cases} rowKey={({ id }) => id}
          columns={[
            { heading: 'Case', namesRow: true, cell: (one) => <a className="govuk-link" href={`${address}/${one.id}`}>Case <CaseReference of={one} /></a> },
            { heading: 'Child ID', cell: ({ shownId }) => shownId },
            { heading: 'What is asked', cell: (one) => <Asked of={one} /> },
            { heading: 'Told', cell: ({ told }) => sayInstant(told.at) },
          ]}
        />
      ) : <p className="govuk-body">You have been told of no case yet.</p>}
    </>
  )
}

/** What the authority calls a case, and for the team its own number. */
export function CaseReference({ of: { reference, number } }: { of: Pick<AskedCase, 'reference' | 'number'> }) {
  return <>{reference}{number === null ? '' : ` (${number})`}</>
}

/** What is asked of a case, and how far it is. */
export function Asked({ of: { noLongerNeeded, due, lateness, audits, owes, late } }: { of: AskedCase }) {
  if (noLongerNeeded) return <Tag colour="grey">No longer needed</Tag>
  if (due === null) return <>Nothing yet: inspectors look at this case</>
  const [audit] = audits
  if (!owes && audit) return <><Tag colour="green">Audit sent</Tag> {sayGrade(audit.grade)}, {lateness}</>
  return <><Tag colour={late ? 'red' : 'yellow'}>{late ? 'Audit late' : 'Audit wanted'}</Tag> by {sayWallTime(due)}: {lateness}</>
}
