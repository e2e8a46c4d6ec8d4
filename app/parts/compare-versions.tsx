import type { ComparisonView, ListSummary, RuleSummary, Show } from '#server/versions/see-comparison.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'
import { sayCalled, sayVersion } from '../words/versions.ts'
import { CompareDetail } from './compare-detail.tsx'
import { GuideLink } from './guide-link.tsx'

/** What differs between two versions: in numbers, and line by line where the address asks for it. */
export function CompareVersions({ view }: { view: ComparisonView }) {
  const { inspectionId, from, to, detail } = view
  const href = hrefIn(view)
  return (
    <>
      <BackLink href={detail ? href() : `/inspections/${inspectionId}/lists/${to.id}`}>{detail ? 'All that changed' : sayVersion(to.called)}</BackLink>
      <h1 className="govuk-heading-l">What changed from {sayCalled(from.called)} to {sayCalled(to.called)}</h1>
      {detail ? null : <GuideLink guide="versions" />}
      {detail ? <CompareDetail view={view} detail={detail} hrefOf={(page) => href(detail.show, detail.list ?? undefined, detail.rule?.code, page)} /> : <Summary view={view} href={href} />}
    </>
  )
}

type Href = (show?: Show, list?: ListSummary['list'] | 0, rule?: string, page?: number) => string

const hrefIn = ({ inspectionId, from, to }: ComparisonView): Href => (show, list, rule, page = 1) => {
  const search = new URLSearchParams({ from: from.id, to: to.id, ...(show ? { show } : {}), ...(list === undefined ? {} : { list: String(list) }), ...(rule ? { rule } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `/inspections/${inspectionId}/lists/compare?${search}`
}

function Summary({ view, href }: { view: ComparisonView; href: Href }) {
  const { lists, rules, childrenAdded, childrenGone } = view
  const nothing = lists.every(({ added, gone, changed, rewritten }) => added + gone + changed + rewritten === 0)
  return (
    <>
      {nothing ? <p className="govuk-body">Every list has the same rows with the same cells in both.</p> : null}
      <SummaryList
        rows={[
          { key: 'Children added', value: sayNumber(childrenAdded), actions: childrenAdded ? [{ href: href('children-added'), text: 'See them', hidden: '(children added)' }] : undefined },
          { key: 'Children gone', value: sayNumber(childrenGone), actions: childrenGone ? [{ href: href('children-gone'), text: 'See them', hidden: '(children gone)' }] : undefined },
        ]}
      />
      <Table caption="Lists" columns={listColumns(href)} rows={lists} rowKey={({ list }) => String(list)} compact />
      <p className="govuk-body-s">“Written otherwise”: the cell means the same in both, such as a date or a code in other words.</p>
      {rules.length ? <Table caption="Findings fixed and new" columns={ruleColumns(href)} rows={rules} rowKey={({ list, code, severity }) => `${list} ${code} ${severity}`} compact /> : <p className="govuk-body">The same was found in both.</p>}
      <ChooseVersions view={view} />
    </>
  )
}

const number = (count: number, href: string, hidden: string) => (count ? <a className="govuk-link" href={href}>{sayNumber(count)}<span className="govuk-visually-hidden"> {hidden}</span></a> : '0')

const listColumns = (href: Href): readonly Column<ListSummary>[] => [
  { heading: 'List', namesRow: true, cell: ({ list, name }) => `${list} ${name}` },
  { heading: 'Rows before', numeric: true, cell: ({ before }) => sayNumber(before) },
  { heading: 'Rows now', numeric: true, cell: ({ after }) => sayNumber(after) },
  { heading: 'Added', numeric: true, cell: ({ list, added }) => number(added, href('added', list), `rows added in list ${list}`) },
  { heading: 'Gone', numeric: true, cell: ({ list, gone }) => number(gone, href('gone', list), `rows gone from list ${list}`) },
  { heading: 'Changed', numeric: true, cell: ({ list, changed }) => number(changed, href('changed', list), `rows changed in list ${list}`) },
  { heading: 'Cells changed', numeric: true, cell: ({ cells }) => sayNumber(cells) },
  { heading: 'Written otherwise', numeric: true, cell: ({ list, rewritten }) => number(rewritten, href('rewritten', list), `cells written otherwise in list ${list}`) },
]

const ruleColumns = (href: Href): readonly Column<RuleSummary>[] => [
  { heading: 'List', cell: ({ list }) => (list === 0 ? 'The files' : list) },
  { heading: 'Rule', namesRow: true, cell: ({ title }) => title },
  { heading: 'Kind', cell: ({ severity }) => severityWords[severity].name },
  { heading: 'Fixed', numeric: true, cell: ({ list, code, title, fixed }) => number(fixed, href('fixed', list, code), `fixed: ${title}`) },
  { heading: 'New', numeric: true, cell: ({ list, code, title, fresh }) => number(fresh, href('fresh', list, code), `new: ${title}`) },
]

function ChooseVersions({ view: { inspectionId, from, to, choices } }: { view: ComparisonView }) {
  if (choices.length < 3) return null
  const options = choices.map(({ id, called }) => ({ value: id, text: sayVersion(called) }))
  return (
    <form method="get" action={`/inspections/${inspectionId}/lists/compare`}>
      <h2 className="govuk-heading-m">Compare others</h2>
      <p className="govuk-body">There are {sayCount(choices.length, 'version', 'versions')} to choose from.</p>
      <Select name="from" label="From" defaultValue={from.id} options={options} />
      <Select name="to" label="To" defaultValue={to.id} options={options} />
      <Button kind="secondary">Compare</Button>
    </form>
  )
}
