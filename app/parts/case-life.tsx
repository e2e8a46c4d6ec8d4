import type { ReactNode } from 'react'
import type { CaseView } from '#server/cases/see-case.ts'
import type { Audit, CaseLife, Referral } from '#server/cases/life.ts'
import { Button, ButtonLink } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx'
import { Timeline, type TimelineEvent } from '../govuk/timeline.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayAllocated, sayApart, sayLife, sayLine } from '../words/case-life.ts'
import { sayWallTime } from '../words/calendar.ts'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayBytes } from '../words/findings.ts'

/** Where a case stands, for a row of a table. */
export function LifeWords({ life }: { life: CaseLife }) {
  return <ul className="govuk-list govuk-!-margin-bottom-0">{sayLife(life).map((words) => <li key={words} className="govuk-!-margin-bottom-0">{words}</li>)}</ul>
}

/** Where a case stands, with who and when. */
export function LifeFacts({ view: { life, lateness, reference } }: { view: CaseView }) {
  const { told, asked, allocated, read, closed } = life
  const by = (one: { by: string; at: string } | null, no: string): string => (one ? `${one.by}, ${sayInstant(one.at)}` : no)
  const rows: SummaryRow[] = [
    { key: 'Told to the authority', value: `${by(told, 'No')}${reference === null ? '' : `. It knows the case as case ${reference}`}` },
    { key: 'Audit', value: asked ? `Due ${sayWallTime(asked.due)}${lateness ? `: ${lateness}` : ''}` : 'Not asked for' },
    { key: 'Allocated to', value: sayAllocated(allocated, 'Nobody') },
    { key: 'Read', value: by(read, 'Not yet') },
    ...(closed ? [{ key: 'Closed', value: by(closed, '') }] : []),
  ]
  return <SummaryList rows={rows} />
}

/** The authority's audit beside the inspector's own view, and how far they are apart. */
export function Grades({ view: { case: { id }, life, apart }, inspection }: { view: CaseView; inspection: string }) {
  const [audit, ...earlier] = life.audits
  const { graded, asked } = life
  if (!audit && !graded) return null
  const early = audit && asked && audit.on < asked.at.slice(0, 10)
  return (
    <>
      <h3 className="govuk-heading-s">Two views of the work</h3>
      {apart === null ? null : <p className="govuk-body"><strong>{sayApart(apart)}.</strong> Neither counts towards a judgement: a person grades.</p>}
      <SummaryList rows={[
        ...(audit ? [
          { key: 'The authority’s auditor', value: <strong>{sayGrade(audit.grade)}</strong> },
          { key: 'Audited', value: `${sayDate(audit.on)} by ${audit.auditor}${early ? ', before it was asked for' : ''}; sent by ${audit.by}, ${sayInstant(audit.at)}${earlier.length ? '. It was sent before and corrected' : ''}` },
          { key: 'Strengths', value: <span className="wb-lines">{audit.strengths}</span> }, { key: 'Concerns', value: <span className="wb-lines">{audit.concerns}</span> },
          ...(audit.file ? [{ key: 'File', value: <AuditFile file={audit.file} href={`${inspection}/audits/${id}/file/${audit.id}`} /> }] : []),
        ] : []),
        ...(graded ? [{ key: 'The inspector', value: <strong>{sayGrade(graded.grade)}</strong> }, { key: 'Why', value: <><span className="wb-lines">{graded.words}</span><br />{graded.by}, {sayInstant(graded.at)}</> }] : []),
      ]} />
    </>
  )
}

/** What came with an audit, to be saved. */
export function AuditFile({ file: { name, bytes }, href }: { file: NonNullable<Audit['file']>; href: string }) {
  return <><a className="govuk-link wb-anywhere" href={href} download>Download {name}</a> ({sayBytes(bytes)})</>
}

const saidWords = { answered: 'The authority answered', 'not-yet': 'Not safe yet', checked: 'Checked: safe now' } as const

/** What was unsafe and what became of it: the same words for both sides. */
export function ReferralFacts({ referral, children }: { referral: Referral; children?: ReactNode }) {
  return (
    <InsetText>
      <p className="govuk-body"><strong>{referral.manager} was told on {sayWallTime(referral.toldOn)}.</strong> Recorded by {referral.by}, {sayInstant(referral.at)}.</p>
      <p className="govuk-body wb-lines">{referral.unsafe}</p>
      {referral.said.map(({ kind, words, by, at }) => (
        <p className="govuk-body" key={at + kind}><strong>{saidWords[kind]}</strong>, {by}, {sayInstant(at)}:<br /><span className="wb-lines">{words}</span></p>
      ))}
      {children}
    </InsetText>
  )
}

/** Every time that the case was referred back. Nothing where it never was. */
export function Referrals({ view: { life, case: { id }, may }, inspection }: { view: CaseView; inspection: string }) {
  if (!life.referrals.length) return null
  return (
    <>
      <h2 className="govuk-heading-m" id="unsafe">Referred back as unsafe</h2>
      {life.referrals.some(({ waitsFor }) => waitsFor !== null) ? <WarningText>It is not settled yet whether this child is safe</WarningText> : null}
      {life.referrals.map((referral) => (
        <ReferralFacts key={referral.id} referral={referral}>
          {may.refer && referral.waitsFor !== null ? <ButtonLink className="govuk-!-margin-bottom-0 wb-touch" href={`${inspection}/cases/${id}/check/${referral.id}`}>Say what you found when checking</ButtonLink> : null}
        </ReferralFacts>
      ))}
    </>
  )
}

/** What a person of the team can do next with the case. */
export function NextSteps({ view: { case: { id, number }, life, may }, inspection }: { view: CaseView; inspection: string }) {
  const address = `${inspection}/cases/${id}`
  if (!may.note && !may.refer) return null
  return (
    <div className="wb-screen-only wb-steps">
      {may.step && !life.closed ? <ButtonLink className="wb-touch" href={`${inspection}/cases/together?case=${id}`}>Tell, ask for an audit or allocate</ButtonLink> : null}
      {may.note ? <ButtonLink kind="secondary" className="wb-touch" href={`${address}/grade`}>{life.graded ? 'Change your view of the work' : 'Give your own view of the work'}</ButtonLink> : null}
      {may.step ? <ButtonLink kind="secondary" className="wb-touch" href={`${inspection}/readings/new?case=${number}`}>Have it read a second time</ButtonLink> : null}
      {may.note && !life.read ? <Step address={address} step="read">Mark as read</Step> : null}
      {may.note ? (life.closed ? <Step address={address} step="reopened">Open the case again</Step> : <Step address={address} step="closed">Close the case</Step>) : null}
      {may.refer ? <ButtonLink kind="warning" className="wb-touch" href={`${address}/refer`}>Refer back as unsafe</ButtonLink> : null}
    </div>
  )
}

function Step({ address, step, children }: { address: string; step: string; children: string }) {
  return (
    <form method="post" action={`${address}/step`}>
      <input type="hidden" name="do" value={step} />
      <Button kind="secondary" className="wb-touch">{children}</Button>
    </form>
  )
}

/** Every step of the case, the newest first, down to its choice and to when the child was considered. */
export function LifeLines({ view: { case: chosen, considered, lines } }: { view: CaseView }) {
  const told: TimelineEvent[] = [
    ...(considered ? [event('considered', considered.at, 'Considered', considered.by, considered.reason)] : []),
    event('chosen', chosen.chosenAt, `Chosen as case ${chosen.number}`, chosen.chosenBy),
    ...lines.map((one) => event(one.id, one.at, sayLine(one), one.by)),
    ...(chosen.removed ? [event('removed', chosen.removed.at, 'Removed', chosen.removed.by)] : []),
  ]
  return <Timeline label="Life of the case" events={told.toReversed().toSorted((a, b) => (a.date! < b.date! ? 1 : a.date! > b.date! ? -1 : 0))} />
}

const event = (key: string, at: string, heading: string, by: string, more = ''): TimelineEvent =>
  ({ key, date: at, dateWords: sayInstant(at), heading, children: <p className="govuk-body">{by}{more ? `: ${more}` : ''}</p> })
