import { sayList } from '#annex-a/rules/words.ts'
import { door } from '#server/door.ts'
import { seeRepairKind } from '#server/repairs/see.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { RepairKindPage } from '../../parts/repairs.tsx'
import { repairWords } from '../../words/explanations.ts'
import { titled } from '../../words/titles.ts'
import { sayVersion } from '../../words/versions.ts'
import type { Route } from './+types/kind'

export const loader = door('seeRepairs', async (here) => {
  const { submissionId = '', list = '', kind = '' } = here.params
  const view = await seeRepairKind(here, submissionId, list, kind, Number(here.url.searchParams.get('page') ?? 1))
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `Safe repairs in ${sayList(loaderData.line.list)}` : 'Safe repairs')

export default function Kind({ loaderData: view }: Route.ComponentProps) {
  const { line } = view
  return (
    <>
      <BackLink href={`/inspections/${view.inspectionId}/lists/${view.submissionId}/repairs`}>All repairs</BackLink>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(view.called)}, {sayList(line.list)}: {line.name}</span>{repairWords[line.kind].name}, before and after</h1>
      <RepairKindPage view={view} />
    </>
  )
}
