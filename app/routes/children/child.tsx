import { redirect } from 'react-router'
import { consideredChild } from '#server/cases/considered.ts'
import { door } from '#server/door.ts'
import { cameFrom, carrying } from '#server/selection/came-from.ts'
import { childPage } from '#server/selection/child.ts'
import { chooseCase, chooseForm } from '#server/selection/choose.ts'
import { formValues, readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { CaseTag, ChoiceHistory } from '../../parts/case-history.tsx'
import { ChooseForm, ConsiderForm } from '../../parts/case-form.tsx'
import { ChildJourney } from '../../parts/child-journey.tsx'
import { ChildFindings, ChildFlags, ChildSummary, Disagreements } from '../../parts/children-child.tsx'
import { ChildRows } from '../../parts/children-rows.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/child'

export const loader = door('seeChild', async (here) => {
  const list = cameFrom(here.url.searchParams)
  const child = await childPage(here, here.params['childId'] ?? '')
  return { ...child, considered: await consideredChild(here, child.id), list, from: carrying(list) }
})

export const action = door('chooseCase', async (here) => {
  const [childId, list] = [here.params['childId'] ?? '', cameFrom(here.url.searchParams)]
  const read = await readForm(here.request, chooseForm)
  if (!read.ok) return read.refusal
  const done = await chooseCase(here, childId, read.value, formValues(read.form))
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/children/${childId}${carrying(list)}${list ? '&' : '?'}done=case-chosen`, 303)
})

export const meta = titledByPage

export default function Child({ loaderData: child, actionData: problem, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  const standing = child.cases.find(({ removed }) => !removed)
  return (
    <>
      {/* A title stays in the browser's history: it names no child. */}
      <PageTitle title="A child" problem={problem} />
      <BackLink href={`${inspection}/children${child.list}`}>{child.list ? 'Back to the children found' : 'All children'}</BackLink>
      {problem ? null : <DoneBanner />}
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Child {child.shownId}</h1>
      {child.inCurrent ? null : <InsetText>{notOnLists(child.version)}</InsetText>}
      <Disagreements disagreements={child.disagreements} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{child.facts ? <ChildSummary facts={child.facts} /> : null}</div>
        <div className="govuk-grid-column-one-third">
          {standing ? (
            <p className="govuk-body">
              <CaseTag kind={standing.kind} removed={null} /> as{' '}
              <a className="govuk-link" href={`${inspection}/cases/${standing.id}`}>
                case {standing.number}
              </a>
            </p>
          ) : child.mayChoose ? (
            <>
              <ChooseForm problem={problem} />
              <ConsiderForm action={`${inspection}/children/${child.id}/consider${child.from}`} considered={child.considered} />
            </>
          ) : (
            <p className="govuk-body">Not chosen as a case.</p>
          )}
        </div>
      </div>
      <ChildFlags flags={child.flags} />
      <ChildFindings findings={child.findings} />
      <ChildJourney journey={child.journey} inspection={inspection} />
      <ChildRows rows={child.rows} />
      <ChoiceHistory inspection={inspection} cases={child.cases} />
    </>
  )
}

const notOnLists = (version: number | null): string =>
  version === null
    ? 'This child is on no version of the lists that is kept.'
    : `This child is not on the current version of the lists. What you see is from version ${version}, the last that has the child.`
