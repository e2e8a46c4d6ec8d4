import { seeAudits } from '#server/cases/audits.ts'
import { door } from '#server/door.ts'
import { AuditList } from '../../parts/audit-list.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/audits'

export const loader = door('seeAudits', seeAudits)

export const meta = () => titled('Cases we asked you about')

export default function Audits({ loaderData }: Route.ComponentProps) {
  return <><DoneBanner /><AuditList view={loaderData} /></>
}
