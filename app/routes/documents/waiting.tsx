import { redirect } from 'react-router'
import { placeWaiting, seeWaiting } from '#server/documents/waiting.ts'
import { door } from '#server/door.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { DocumentsWaiting } from '../../parts/documents-waiting.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/waiting'

export const loader = door('prepareDocuments', seeWaiting)

export const action = door('placeDocuments', async (here) => {
  const placed = await placeWaiting(here)
  return 'refusal' in placed ? placed.refusal : redirect(`/inspections/${here.inspection.id}/documents?done=documents-placed`, 303)
})

export const meta = titledByPage

export default function Waiting({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Files not yet placed" problem={actionData} />
      <BackLink href={`/inspections/${loaderData.inspectionId}/documents`}>Documents</BackLink>
      <FormProblems problem={actionData} />
      <h1 className="govuk-heading-l">Files not yet placed</h1>
      <p className="govuk-body">{loaderData.files.length ? 'These files are kept, and inspectors do not see them until you say which document each is.' : 'No file waits.'}</p>
      {loaderData.files.length ? <DocumentsWaiting view={loaderData} problem={actionData} /> : null}
    </ReadingColumn>
  )
}
