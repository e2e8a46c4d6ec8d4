import { redirect } from 'react-router'
import { addressOf, pageOf } from '#server/documents/desk.ts'
import { pointTo, preparePointer } from '#server/documents/say.ts'
import { door } from '#server/door.ts'
import { DocumentsPointerForm } from '../../parts/documents-file-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/point'

export const loader = door('prepareDocuments', preparePointer)

export const action = door('sayOfDocument', async (here) => {
  const said = await pointTo(here)
  if ('refusal' in said) return said.refusal
  // On to the next file of the document of which it must be said.
  return redirect(said.next === null ? `${pageOf(here.inspection, said.topic)}?done=document-pointed` : `${addressOf(here.inspection)}/file/${said.next}/point`, 303)
})

export const meta = titledByPage

export default function Point({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Where to look" problem={actionData} />
      <DocumentsPointerForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
