import { useId } from 'react'
import type { Balance as Counted } from '#server/selection/balance.ts'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { facetWords, sayMissing, sayTracked } from '../words/children.ts'
import { sayCount } from '../words/numbers.ts'
import { BalanceByFacet } from './balance.tsx'

/** "At least 25 and usually no more than 30" (inspection handbook, paragraph 61). */
const usual = { atLeast: 25, noMoreThan: 30 } as const

interface BalanceSummaryProps {
  balance: Counted
  /** The shares of every group stand open; else they open when asked for. */
  open?: boolean | undefined
}

/** How the tracked cases are balanced, in words: how many, which groups have nobody yet, and what the lists cannot show. */
export function BalanceSummary({ balance, open }: BalanceSummaryProps) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h2 className="govuk-heading-m" id={headingId}>Balance of the tracked cases</h2>
      <p className="govuk-body">
        {sayTracked(balance.tracked, usual)} {balance.sampled > 0 ? `${sayCount(balance.sampled, 'case is', 'cases are')} sampled besides.` : null}
      </p>
      {balance.trackedElsewhere > 0 ? (
        <p className="govuk-body">{sayCount(balance.trackedElsewhere, 'tracked child is', 'tracked children are')} not on this version of the lists, and in none of the groups below.</p>
      ) : null}
      {balance.tracked > balance.trackedElsewhere ? <Missing balance={balance} /> : null}
      {open ? <BalanceByFacet balance={balance} /> : <Details summary="Numbers and shares of every group"><BalanceByFacet balance={balance} /></Details>}
      <p className="govuk-hint">
        The lists cannot show a child of a large sibling group, or a child served by a third-party provider. Look for these yourself, and say so in the reason.
      </p>
    </section>
  )
}

function Missing({ balance }: { balance: Counted }) {
  return (
    <SummaryList
      rows={balance.facets.map(({ facet, groups }) => ({
        key: facetWords[facet],
        value: sayMissing(facet, groups.filter(({ tracked }) => tracked === 0)) ?? 'Every group has a tracked child',
      }))}
    />
  )
}
