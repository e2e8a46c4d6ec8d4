import type { Balance as Counted } from '#server/selection/balance.ts'
import { Details } from '../govuk/details.tsx'
import { facetWords, sayMissing, sayTracked } from '../words/children.ts'
import { joined } from '../words/findings.ts'
import { sayCount } from '../words/numbers.ts'
import { BalanceByFacet } from './balance.tsx'

/** "At least 25 and usually no more than 30" (inspection handbook, paragraph 61). */
const usual = { atLeast: 25, noMoreThan: 30 } as const

/** How the tracked cases are balanced: one line, which opens to which groups have nobody yet, what the lists cannot show, and every number. */
export function BalanceSummary({ balance, href }: { balance: Counted; href: string }) {
  const said = balance.facets.map(({ facet, groups }) => ({ facet, missing: sayMissing(facet, groups.filter(({ tracked }) => tracked === 0)) }))
  const named = (whole: boolean): string[] => said.filter(({ missing }) => (missing === null) === whole).map(({ facet }) => facetWords[facet].toLowerCase())
  const begun = balance.tracked > balance.trackedElsewhere
  const gaps = !begun ? '' : named(false).length ? `, with groups that have nobody yet by ${joined(named(false))}` : ', with somebody from every group'
  return (
    <Details summary={`Balance: ${sayCount(balance.tracked, 'child is', 'children are')} tracked${gaps}`}>
      <p className="govuk-body">
        {sayTracked(balance.tracked, usual)} {balance.sampled > 0 ? `${sayCount(balance.sampled, 'case is', 'cases are')} sampled besides.` : null}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {begun ? said.map(({ facet, missing }) => (missing === null ? null : <li key={facet}>{missing}</li>)) : null}
        {begun && named(true).length ? <li>Every group has a tracked child: {named(true).join(', ')}</li> : null}
        {balance.trackedElsewhere > 0 ? (
          <li>
            {sayCount(balance.trackedElsewhere, 'tracked child is', 'tracked children are')} not on this version of the lists, and in none of its
            groups
          </li>
        ) : null}
        <li>The lists cannot show a large sibling group or a third-party provider: mark these by hand on the page of the case</li>
      </ul>
      <p className="govuk-body"><a className="govuk-link" href={href}>Set two of these against each other, with what else the choice is balanced over</a></p>
      <BalanceByFacet balance={balance} />
    </Details>
  )
}
