import { eventsPage } from '#server/inspections/events.ts'
import { door } from '#server/door.ts'
import { AuditTrail } from '../../parts/inspection-audit.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/audit'

export const loader = door('seeEvents', async (here) => ({ ...await eventsPage(here, { before: here.url.searchParams.get('before'), about: here.url.searchParams.get('about') }), address: `/inspections/${here.inspection.id}/audit` }))

export const meta = () => titled('Audit trail')

export default function Audit({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <h1 className="govuk-heading-l">Audit trail</h1>
      <AuditTrail {...loaderData} />
    </>
  )
}
