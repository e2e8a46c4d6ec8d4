import { door } from '#server/door.ts'
import { seeExplanations } from '#server/explanations/overview.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ExplanationOverview, ExplanationsBack } from '../../parts/explanation-overview.tsx'
import { titled } from '../../words/titles.ts'
import { sayVersion } from '../../words/versions.ts'
import type { Route } from './+types/overview'

export const loader = door('seeExplanations', async (here) => {
  const view = await seeExplanations(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const meta = () => titled('What the authority explains')

export default function Overview({ loaderData: view }: Route.ComponentProps) {
  return (
    <>
      <ExplanationsBack view={view} />
      <DoneBanner />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(view.called)}</span>What the authority explains</h1>
      <ExplanationOverview view={view} />
    </>
  )
}
