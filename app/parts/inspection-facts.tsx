import type { Overview } from '#server/inspections/overview.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayDate, sayWeekday } from '../words/dates.ts'
import { sayWeek } from '../words/inspections.ts'
import { inspectionRoleWords } from '../words/people.ts'

/** Dates and team as set up. */
export function InspectionFacts({ overview }: { overview: Overview }) {
  const { id, roles, notifiedOn, week1Monday, inspectionDate, lscbConcurrent, week, team, closed } = overview
  const mayChange = !closed && (roles.includes('lead') || roles.includes('administrator'))
  const [role] = roles
  return (
    <>
      <h2 className="govuk-heading-m">Dates and team</h2>
      <SummaryList
        rows={[
          { key: 'Authority notified', value: sayWeekday(notifiedOn) },
          { key: 'Week 1 begins', value: <>{sayWeekday(week1Monday)}<br />{sayWeek(week)}</> },
          { key: 'Inspection date', value: <>{sayDate(inspectionDate)}<br />The periods of the lists are counted back from this day.</> },
          { key: 'LSCB review', value: lscbConcurrent ? 'At the same time' : 'Not at the same time' },
          { key: 'Team', value: <Team team={team} /> },
          { key: 'Your role', value: role ? inspectionRoleWords[role] : '' },
        ]}
      />
      {mayChange ? <p className="govuk-body"><a className="govuk-link" href={`/inspections/${id}/edit`}>Change the dates or the team</a></p> : null}
      {roles.includes('lead') ? <p className="govuk-body"><a className="govuk-link" href={`/inspections/${id}/take-out`}>Take the whole inspection out</a></p> : null}
    </>
  )
}

function Team({ team }: Pick<Overview, 'team'>) {
  if (!team.length) return <>Nobody yet</>
  return (
    <ul className="govuk-list">
      {team.map(({ name, role }, index) => <li key={index}>{role === 'lead' ? `${name}, lead` : name}</li>)}
    </ul>
  )
}
