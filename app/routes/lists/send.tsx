import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { prepareDelivery, type Prepared } from '#server/intake/delivery.ts'
import { prepareForm } from '#server/intake/prepare-form.ts'
import { uploadDelivery } from '#server/intake/upload.ts'
import { refuse } from '#server/web/form.ts'
import { ListsSendForm } from '../../parts/lists-send-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/send'

export const loader = door('prepareSubmission', async (here) => prepareForm(here))

export const action = door('submitLists', async (here, prepared: Prepared) => {
  if ('refused' in prepared) return refuse(prepared.refused.errors, prepared.refused.values)
  const id = await uploadDelivery(here, prepared.delivery)
  return redirect(`/inspections/${here.inspection.id}/lists/${id}`, 303)
}, (here) => prepareDelivery(here.request, here.inspection, here.workbench))

export const meta = titledByPage

export default function Send({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Upload lists" problem={actionData} />
      <ListsSendForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
