import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { decideField, fieldHistory } from '#server/fields/history.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FieldHistory } from '../../parts/field-history.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/history'

export const loader = door('seeFieldHistory', async (here) => fieldHistory(here))

export const action = door('decideField', async (here) => redirect(`${here.url.pathname.replace(/\.data$/, '')}?done=field-${await decideField(here)}`, 303))

export const meta = () => titled('History of a field')

export default function History({ loaderData, params }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <FieldHistory history={loaderData} base={`/inspections/${params.inspectionId}`} />
    </>
  )
}
