import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { childrenOf } from '#server/selection/children.ts'
import { shorterAddress } from '#server/selection/short-address.ts'
import { FilterLayout } from '../../govuk/filter-layout.tsx'
import { Pagination } from '../../govuk/pagination.tsx'
import { BalanceSummary } from '../../parts/balance-summary.tsx'
import { appliedFilters, ChildrenFilter } from '../../parts/children-filter.tsx'
import { KeepFilterForm, KeptFilters, TakeChildren } from '../../parts/children-keep.tsx'
import { JourneysNotKept, NoListsYet } from '../../parts/children-none.tsx'
import { ChildSearch } from '../../parts/children-search.tsx'
import { Shortcuts } from '../../parts/children-shortcuts.tsx'
import { ChildrenTable } from '../../parts/children-table.tsx'
import { FilterSentence } from '../../parts/children-view.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { DrawLink } from '../../parts/draw-link.tsx'
import { sayCount, sayNumber } from '../../words/numbers.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeChildren', async (here) => {
  const shorter = shorterAddress(here.url)
  return shorter === null ? childrenOf(here) : redirect(shorter, 303)
})

export const meta = () => titled('Children')

const perPage = 50

export default function Children({ loaderData: shown, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  if (!shown)
    return (
      <>
        <h1 className="govuk-heading-l">Children</h1>
        <NoListsYet inspection={inspection} />
      </>
    )
  const path = `${inspection}/children`
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Children</h1>
      <p className="govuk-body">
        {sayCount(shown.total, 'child', 'children')} on lists 1 to 10 of version {shown.version}. List 11 is adults, who are never among them.
      </p>
      <ChildSearch inspection={inspection} />
      <JourneysNotKept inspection={inspection} submissionId={shown.submissionId} journeys={shown.journeys} />
      <KeptFilters path={path} own={shown.own} />
      <FilterLayout
        action={path}
        clearHref={path}
        applied={appliedFilters(shown, path)}
        fields={<ChildrenFilter {...shown} path={path} />}
        found={
          shown.applied.length
            ? `${sayNumber(shown.found)} of ${sayCount(shown.total, 'child', 'children')}`
            : sayCount(shown.found, 'child', 'children')
        }
      >
        <FilterSentence {...shown} />
        <BalanceSummary balance={shown.balance} href={`${inspection}/balance`} />
        {shown.found === 0 ? (
          <p className="govuk-body">No child answers to this filter. Take a condition away, or clear them all.</p>
        ) : (
          <ChildrenTable inspection={inspection} shown={shown} perPage={perPage} />
        )}
        <Pagination
          page={shown.page}
          pages={shown.pages}
          label="Pages of children"
          hrefFor={(page) => `${path}?${shown.address}${shown.address ? '&' : ''}page=${page}`}
        />
        {shown.found > 0 ? <TakeChildren path={path} address={shown.address} /> : null}
        {shown.found > 0 ? <DrawLink inspection={inspection} address={shown.address} /> : null}
        {shown.applied.length && shown.mayKeep ? <KeepFilterForm path={path} address={shown.address} /> : null}
        <Shortcuts />
      </FilterLayout>
    </>
  )
}
