import { door } from '#server/door.ts'
import { patternsPage, tryPattern, tryPatternForm } from '#server/selection/own-patterns.ts'
import { readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { KeepPatternForm, PatternList, PatternRules, TryPatternForm } from '../../parts/children-patterns.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/patterns'

export const loader = door('seeWaysToChoose', patternsPage)

/** Tries a pattern: what it means, and how many it finds. Nothing is kept yet. */
export const action = door('tryPattern', async (here) => {
  const read = await readForm(here.request, tryPatternForm)
  if (!read.ok) return read.refusal
  const done = await tryPattern(here, read.value)
  return 'refusal' in done ? done.refusal : done.tried
})

export const meta = titledByPage

export default function Patterns({ loaderData: shown, actionData, params }: Route.ComponentProps) {
  const path = `/inspections/${params.inspectionId}/children`
  const problem = actionData && 'errors' in actionData ? actionData : undefined
  const tried = actionData && 'says' in actionData ? actionData : undefined
  return (
    <ReadingColumn>
      <PageTitle title="Patterns of journeys" problem={problem} />
      <BackLink href={path}>Children</BackLink>
      {problem || tried ? null : <DoneBanner />}
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Patterns of journeys</h1>
      <p className="govuk-body">A pattern finds children by what happened to them and in which order, as the lists show it.</p>
      {tried ? <KeepPatternForm path={path} tried={tried} mayKeep={shown.mayKeep} /> : null}
      <TryPatternForm path={path} problem={problem} value={tried?.pattern} />
      <PatternRules />
      <h2 className="govuk-heading-m">The team’s own</h2>
      {shown.own.length ? <PatternList path={path} patterns={shown.own} mayKeep={shown.mayKeep} /> : <p className="govuk-body">None yet.</p>}
      <h2 className="govuk-heading-m">Ready-made</h2>
      <p className="govuk-body"><a className="govuk-link" href="/help/patterns">Why each may matter, with examples</a></p>
      <PatternList path={path} patterns={shown.ready} mayKeep={false} />
    </ReadingColumn>
  )
}
