import { useRouteLoaderData } from 'react-router'
import type { InspectionFrame } from '#server/inspections/frame.ts'

/** Leads the lead inspector from the children that a filter finds to a draw among them. `address`: of the filter. */
export function DrawLink({ inspection, address }: { inspection: string; address: string }) {
  const frame = useRouteLoaderData<InspectionFrame>('routes/inspections/frame')
  if (!frame?.roles.includes('lead') || frame.closed) return null
  return <p className="govuk-body"><a className="govuk-link" href={`${inspection}/draws/new${address ? `?${address}` : ''}`}>Draw cases at random from these children</a></p>
}
