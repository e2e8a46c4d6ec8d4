import { redirect } from 'react-router'
import { consideredChild, considerChild, considerForm } from '#server/cases/considered.ts'
import { door } from '#server/door.ts'
import { cameFrom, carrying } from '#server/selection/came-from.ts'
import { readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { ConsiderForm } from '../../parts/case-form.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/consider'

/** The form stands on the page of the child; here it stands again where its note was too long. */
export const loader = door('seeChild', async (here) => ({ considered: await consideredChild(here, here.params['childId'] ?? ''), from: carrying(cameFrom(here.url.searchParams)) }))

export const action = door('considerChild', async (here) => {
  const form = await readForm(here.request, considerForm)
  if (!form.ok) return form.refusal
  const [childId, list] = [here.params['childId'] ?? '', cameFrom(here.url.searchParams)]
  await considerChild(here, childId, form.value)
  return redirect(`/inspections/${here.inspection.id}/children/${childId}${carrying(list)}${list ? '&' : '?'}done=${form.value.state === 'considered' ? 'child-considered' : 'child-set-aside'}`, 303)
})

export const meta = titledByPage

export default function Consider({ loaderData: { considered, from }, actionData: problem, params }: Route.ComponentProps) {
  const child = `/inspections/${params.inspectionId}/children/${params.childId}`
  return (
    <ReadingColumn>
      <PageTitle title="Consider a child" problem={problem} />
      <BackLink href={`${child}${from}`}>The child</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Consider a child as a case</h1>
      <ConsiderForm action={`${child}/consider${from}`} considered={considered} alone problem={problem} />
    </ReadingColumn>
  )
}
