import { door } from '#server/door.ts'
import { seeReceipt } from '#server/submitting/see-receipt.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ListsReceipt } from '../../parts/lists-receipt.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/receipt'

export const loader = door('seeReceipt', async (here) => {
  const view = await seeReceipt(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `Receipt of version ${loaderData.receipt.version}` : 'Receipt')

export default function Receipt({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <ListsReceipt view={loaderData} />
    </>
  )
}
