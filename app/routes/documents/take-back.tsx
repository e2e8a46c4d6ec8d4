import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { prepareFile, takeBack } from '#server/documents/replace.ts'
import { door } from '#server/door.ts'
import { DocumentsTakeBackForm } from '../../parts/documents-file-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/take-back'

export const loader = door('prepareDocuments', prepareFile)

export const action = door('takeBackDocument', async (here) => {
  const { topic } = await takeBack(here)
  return redirect(`${pageOf(here.inspection, topic)}?done=document-taken-back`, 303)
})

export const meta = titledByPage

export default function TakeBack({ loaderData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Take a file back" problem={undefined} />
      <DocumentsTakeBackForm form={loaderData} />
    </ReadingColumn>
  )
}
