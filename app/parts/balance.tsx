import type { Balance as Counted, BalanceGroup, FacetBalance } from '#server/selection/balance.ts'
import { Balance } from '../govuk/balance.tsx'
import { facetWords, sayGroup } from '../words/children.ts'
import { sayNumber, sayShare } from '../words/numbers.ts'

/** Teams can be many: the largest, and those with a tracked child. The others are named where nobody is tracked yet. */
const teamsShown = 12

/** Tracked children beside all children of the version, group by group: numbers, shares and bars. */
export function BalanceByFacet({ balance }: { balance: Counted }) {
  return (
    <>
      <p className="govuk-body-s">The bar is the share of the tracked children, the mark on it the share of all children on lists 1 to 10.</p>
      <div className="govuk-grid-row">
        {[balance.facets.slice(0, 4), balance.facets.slice(4)].map((half, index) => (
          <div className="govuk-grid-column-one-half" key={index}>
            {half.map((one) => <OneFacet key={one.facet} {...one} />)}
          </div>
        ))}
      </div>
    </>
  )
}

function OneFacet({ facet, groups, tracked, all }: FacetBalance) {
  const shown = facet === 'team' ? groups.filter((group, index) => index < teamsShown || group.tracked > 0) : groups
  const left = groups.length - shown.length
  return (
    <>
      <h3 className="govuk-heading-s">{facetWords[facet]}</h3>
      {facet === 'team' ? <p className="govuk-body-s">Lists 3 to 9 name a team. A child with two teams counts in both.</p> : null}
      <Balance
        lines={shown.map((group) => ({
          label: sayGroup(facet, group.group, group.name), words: sayLine(group, tracked, all),
          share: tracked === 0 ? 0 : group.tracked / tracked, expected: all === 0 ? undefined : group.all / all,
        }))}
      />
      {left > 0 ? <p className="govuk-body-s">{sayNumber(left)} smaller teams have no tracked child.</p> : null}
    </>
  )
}

const sayLine = (group: BalanceGroup, tracked: number, all: number): string =>
  `${sayNumber(group.tracked)} of ${sayNumber(tracked)} (${sayShare(group.tracked, tracked)}), of all children ${sayShare(group.all, all)}`
