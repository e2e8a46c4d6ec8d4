import { door } from '#server/door.ts'
import { may } from '#server/access/may.ts'
import { consideredNow } from '#server/cases/considered.ts'
import { livesById } from '#server/cases/standing-cases.ts'
import { casesStanding } from '#server/cases/waiting.ts'
import { readingsWaitingFor } from '#server/readings/waiting.ts'
import { allCases } from '#server/selection/cases.ts'
import { BalanceSummary } from '../../parts/balance-summary.tsx'
import { CaseNoticesBanner } from '../../parts/case-notices.tsx'
import { CaseTable, ConsideredChildren, RemovedCases } from '../../parts/case-table.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { Button } from '../../govuk/button.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { WarningText } from '../../govuk/warning-text.tsx'
import { sayAudited } from '../../words/case-life.ts'
import { sayCount } from '../../words/numbers.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeCases', async (here) => ({
  ...await allCases(here), lives: await livesById(here), considered: await consideredNow(here), standing: await casesStanding(here), toRead: await readingsWaitingFor(here),
  mayStep: may('takeCaseSteps', here.roles, { closed: here.inspection.closed_at !== null }).may,
}))

export const meta = () => titled('Cases')

export default function Cases({ loaderData: { tracked, sampled, removed, balance, notices, lives, considered, standing, toRead, mayStep }, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  const gone = [...tracked, ...sampled].filter(({ inCurrent }) => !inCurrent)
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Cases</h1>
      <CaseNoticesBanner inspection={inspection} notices={notices} />
      {toRead.length ? <InsetText>You are asked to read by yourself, before you see what others found: {toRead.map(({ id, number }, index) => <span key={id}>{index ? ', ' : ''}<a className="govuk-link" href={`${inspection}/readings/${id}`}>case {number}</a></span>)}.</InsetText> : null}
      {gone.length ? (
        <WarningText>
          {sayCount(gone.length, 'chosen child is', 'chosen children are')} not on the current version of the lists:{' '}
          {gone.map(({ number }) => number).join(', ')}. Ask the authority why.
        </WarningText>
      ) : null}
      <p className="govuk-body">
        A case is chosen on the page of a child:{' '}
        <a className="govuk-link" href={`${inspection}/children`}>
          find a child among the lists
        </a>
        . The number of the case is the only name that evidence gives the child. Cases can also be <a className="govuk-link" href={`${inspection}/draws`}>drawn at random</a>; the <a className="govuk-link" href={`${inspection}/selection`}>record of selection</a> says how each was chosen. Some are <a className="govuk-link" href={`${inspection}/readings`}>read twice</a>, to see whether two inspectors see alike.
      </p>
      {balance ? <BalanceSummary balance={balance} href={`${inspection}/balance`} /> : null}
      <ConsideredChildren inspection={inspection} considered={considered} />
      <form action={`${inspection}/cases/together`}>
        <CaseTable inspection={inspection} heading="Tracked" cases={tracked} none="No child is tracked yet." lives={lives} ticks={mayStep} />
        <CaseTable inspection={inspection} heading="Sampled" cases={sampled} none="No child is sampled yet." lives={lives} ticks={mayStep} />
        {tracked.length + sampled.length ? <p className="govuk-body">{sayAudited(standing.asked)} <a className="govuk-link" href={`${inspection}/audits`}>What the authority sees</a></p> : null}
        {mayStep && tracked.length + sampled.length ? <Button kind="secondary">Tell, ask for audits or allocate the ticked cases</Button> : null}
      </form>
      <RemovedCases inspection={inspection} cases={removed} />
    </>
  )
}
