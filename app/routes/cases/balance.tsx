import { door } from '#server/door.ts'
import { seeBalance } from '#server/selection/coverage/see-balance.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { BalanceCounts, BalanceGaps, BalanceNotes, BalanceQuestions, BalanceTable } from '../../parts/balance-page.tsx'
import { NoListsYet } from '../../parts/children-none.tsx'
import { GuideLink } from '../../parts/guide-link.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/balance'

export const loader = door('seeBalance', seeBalance)

export const meta = () => titled('Balance of the cases')

export default function Balance({ loaderData: view, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  return (
    <>
      <BackLink href={`${inspection}/cases`}>Cases</BackLink>
      <h1 className="govuk-heading-l">Balance of the cases</h1>
      {view ? (
        <>
          <BalanceCounts view={view} />
          <BalanceQuestions view={view} />
          <h2 className="govuk-heading-m">Where no case is yet</h2>
          <BalanceGaps view={view} inspection={inspection} />
          <BalanceTable view={view} inspection={inspection} />
          <BalanceNotes view={view} />
          <GuideLink guide="cases" />
        </>
      ) : <NoListsYet inspection={inspection} />}
    </>
  )
}
