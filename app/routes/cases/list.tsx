import { door } from '#server/door.ts'
import { allCases } from '#server/selection/cases.ts'
import { BalanceSummary } from '../../parts/balance-summary.tsx'
import { CaseNoticesBanner } from '../../parts/case-notices.tsx'
import { CaseTable, RemovedCases } from '../../parts/case-table.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { WarningText } from '../../govuk/warning-text.tsx'
import { sayCount } from '../../words/numbers.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeCases', allCases)

export const meta = () => titled('Cases')

export default function Cases({ loaderData: { tracked, sampled, removed, balance, notices }, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  const gone = [...tracked, ...sampled].filter(({ inCurrent }) => !inCurrent)
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Cases</h1>
      <CaseNoticesBanner inspection={inspection} notices={notices} />
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
        . The number of the case is the only name that evidence gives the child.
      </p>
      {balance ? <BalanceSummary balance={balance} /> : null}
      <CaseTable inspection={inspection} heading="Tracked" cases={tracked} none="No child is tracked yet." />
      <CaseTable inspection={inspection} heading="Sampled" cases={sampled} none="No child is sampled yet." />
      <RemovedCases inspection={inspection} cases={removed} />
    </>
  )
}
