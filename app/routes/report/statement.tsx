import { redirect } from 'react-router'
import type { Documents } from '#server/documents/receive-documents.ts'
import { door } from '#server/door.ts'
import { prepareStatement, receiveStatement, sendStatement } from '#server/report/statement.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { StatementPage } from '../../parts/report-statements.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/statement'

export const loader = door('prepareActionStatement', prepareStatement)

export const action = door('sendActionStatement', async (here, sent: Documents) => {
  const kept = await sendStatement(here, sent)
  return 'refusal' in kept ? kept.refusal : redirect(`/inspections/${here.inspection.id}/report?done=report-statement#statement`, 303)
}, receiveStatement)

export const meta = titledByPage

export default function Statement({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="The statement of action" problem={actionData} /><StatementPage form={loaderData} problem={actionData} /></ReadingColumn>
}
