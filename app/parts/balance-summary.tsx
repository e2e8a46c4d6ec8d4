import { useId } from 'react'
import type { Balance as Counted } from '#server/selection/balance.ts'
import { Details } from '../govuk/details.tsx'
import { facetWords, sayMissing, sayTracked } from '../words/children.ts'
import { sayCount } from '../words/numbers.ts'
import { BalanceByFacet } from './balance.tsx'

/** "At least 25 and usually no more than 30" (inspection handbook, paragraph 61). */
const usual = { atLeast: 25, noMoreThan: 30 } as const

/** How the tracked cases are balanced, in words: how many, which groups have nobody yet, and what the lists cannot show. */
export function BalanceSummary({ balance }: { balance: Counted }) {
  const headingId = useId()
  const said = balance.facets.map(({ facet, groups }) => ({
    facet,
    missing: sayMissing(
      facet,
      groups.filter(({ tracked }) => tracked === 0),
    ),
  }))
  const whole = said.filter(({ missing }) => missing === null).map(({ facet }) => facetWords[facet].toLowerCase())
  const begun = balance.tracked > balance.trackedElsewhere
  return (
    <section aria-labelledby={headingId}>
      <h2 className="govuk-heading-m" id={headingId}>
        Balance of the tracked cases
      </h2>
      <p className="govuk-body">
        {sayTracked(balance.tracked, usual)} {balance.sampled > 0 ? `${sayCount(balance.sampled, 'case is', 'cases are')} sampled besides.` : null}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {begun ? said.map(({ facet, missing }) => (missing === null ? null : <li key={facet}>{missing}</li>)) : null}
        {begun && whole.length ? <li>Every group has a tracked child: {whole.join(', ')}</li> : null}
        {balance.trackedElsewhere > 0 ? (
          <li>
            {sayCount(balance.trackedElsewhere, 'tracked child is', 'tracked children are')} not on this version of the lists, and in none of its
            groups
          </li>
        ) : null}
        <li>The lists cannot show a large sibling group or a third-party provider: mark these by hand on the page of the case</li>
      </ul>
      <Details summary="Numbers and shares of every group">
        <BalanceByFacet balance={balance} />
      </Details>
    </section>
  )
}
