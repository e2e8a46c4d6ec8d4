import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { moveFiles, prepareMove } from '#server/documents/move.ts'
import { door } from '#server/door.ts'
import { DocumentsMoveForm } from '../../parts/documents-file-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/move'

export const loader = door('prepareDocuments', (here) => prepareMove(here, 'one'))

export const action = door('placeDocuments', async (here) => {
  const said = await moveFiles(here, 'one')
  return 'refusal' in said ? said.refusal : redirect(`${pageOf(here.inspection, said.to)}?done=documents-moved`, 303)
})

export const meta = titledByPage

export default function Move({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Move to another document" problem={actionData} />
      <DocumentsMoveForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
