import type { AttentionItem } from '#server/attention/item.ts'
import type { InspectionAttention } from '#server/attention/attention.ts'
import { BackLink } from '../govuk/back-link.tsx'

const heads = { needs: 'Needs you', late: 'Late', came: 'Came in the last 24 hours' } as const

/** What is late, what came and what waits for the lead inspector, over all inspections that she leads. */
export function NeedsMe({ inspections }: { inspections: readonly InspectionAttention[] }) {
  return (
    <>
      <BackLink href="/inspections">Inspections</BackLink>
      <h1 className="govuk-heading-l">What needs me</h1>
      {inspections.length === 0 ? <p className="govuk-body">You lead no open inspection.</p> : null}
      {inspections.map((one) => <Inspection key={one.inspectionId} inspection={one} />)}
    </>
  )
}

function Inspection({ inspection: { inspectionId, authority, items } }: { inspection: InspectionAttention }) {
  const address = `/inspections/${inspectionId}`
  return (
    <section>
      <h2 className="govuk-heading-m"><a className="govuk-link" href={address}>{authority}</a></h2>
      {items.length === 0 ? <p className="govuk-body">Nothing is late and nothing waits for you.</p> : null}
      <AttentionLines items={items} address={address} />
    </section>
  )
}

/** Lines for a lead inspector under what kind they are: on the page of all her inspections, and on the overview of one. */
export function AttentionLines({ items, address }: { items: readonly AttentionItem[]; address: string }) {
  return <>{(['needs', 'late', 'came'] as const).map((kind) => <Kind key={kind} head={heads[kind]} address={address} items={items.filter((item) => item.kind === kind)} />)}</>
}

function Kind({ head, address, items }: { head: string; address: string; items: readonly AttentionItem[] }) {
  if (!items.length) return null
  return (
    <>
      <h3 className="govuk-heading-s">{head}</h3>
      <ul className="govuk-list govuk-list--bullet">{items.map(({ says, path }) => <li key={says}><a className="govuk-link" href={`${address}${path}`}>{says}</a></li>)}</ul>
    </>
  )
}
