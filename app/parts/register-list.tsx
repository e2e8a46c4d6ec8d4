import type { RegisterPage } from '#server/register/see.ts'
import { ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { GradesTable } from './register-grades.tsx'

/** The register at a glance. */
export function RegisterList({ page, mayKeep }: { page: RegisterPage; mayKeep: boolean }) {
  const { current, revised, authorities, held, waiting } = page
  return (
    <>
      <h1 className="govuk-heading-l">Register of outcomes</h1>
      <p className="govuk-body">What inspections were judged to be, as published: {held.map(({ under, count }) => `${sayNumber(count)} under ${under}`).join(', ') || 'nothing yet'}. Every statistic is made of it. <a className="govuk-link" href="/help/guide/register">How the register works</a></p>
      <p className="govuk-body"><a className="govuk-link" href="/register/due">Who is due to be inspected</a>{mayKeep ? <>, <a className="govuk-link" href="/register/children">how many children live where</a></> : null}</p>
      {mayKeep ? (
        <ButtonGroup>
          <ButtonLink href="/register/import">Import a spreadsheet</ButtonLink>
          <ButtonLink href="/register/new" kind="secondary">Enter an outcome</ButtonLink>
          <ButtonLink href="/register/releases" kind="secondary">Releases of statistics</ButtonLink>
        </ButtonGroup>
      ) : null}
      {waiting.length ? (
        <section aria-labelledby="waiting">
          <h2 className="govuk-heading-m" id="waiting">{sayCount(waiting.length, 'outcome waits', 'outcomes wait')} for a second person</h2>
          <p className="govuk-body">Whoever entered an outcome cannot confirm it. Until then it is in no table.</p>
          <ul className="govuk-list govuk-list--bullet">
            {waiting.map(({ id, name, by, at, mine }) => <li key={id}><a className="govuk-link" href={`/register/outcome/${id}`}>{name}</a>, entered by {mine ? 'you' : by} on {sayInstant(at)}</li>)}
          </ul>
        </section>
      ) : null}
      <h2 className="govuk-heading-m">Current outcomes of {sayNumber(current.length)} of {sayNumber(authorities)} authorities</h2>
      <p className="govuk-body">One for each authority, under the single inspection framework: a re-inspection takes the place of the one before. 1 is outstanding, 2 good, 3 requires improvement, 4 inadequate; d marks a grade that was derived because our copy of the source lost it.</p>
      <GradesTable caption="Current outcomes" outcomes={current} revised={revised} byAuthority />
    </>
  )
}
