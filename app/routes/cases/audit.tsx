import { redirect } from 'react-router'
import { receiveAudit, type CameAudit } from '#server/cases/audit-file.ts'
import { seeAudit, sendAudit } from '#server/cases/audits.ts'
import { door } from '#server/door.ts'
import { AuditPage } from '../../parts/audit-page.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/audit'

export const loader = door('seeAudits', async (here) => seeAudit(here, here.params['caseId'] ?? ''))

export const action = door('sendAudit', async (here, came: CameAudit) => {
  const answered = await sendAudit(here, here.params['caseId'] ?? '', came)
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/audits/${here.params['caseId']}?done=${answered.done}`, 303)
}, (here) => receiveAudit(here.request, here.inspection, here.workbench))

export const meta = titledByPage

export default function AuditOfCase({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title={`Case ${loaderData.case.reference}`} problem={actionData} />
      <DoneBanner />
      <AuditPage view={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
