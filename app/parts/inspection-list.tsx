import type { ListedInspection } from '#server/inspections/own.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayDate, sayWeekday } from '../words/dates.ts'
import { sayStanding } from '../words/inspections.ts'
import { inspectionRoleWords } from '../words/people.ts'

interface InspectionListProps {
  inspections: readonly ListedInspection[]
  role: 'officer' | 'inspector' | 'administrator'
}

const none = {
  officer: 'There is no inspection of your authority yet. It is shown here once it is set up.',
  inspector: 'You are not on the team of an inspection yet. Inspections are shown here once you are put on their team.',
  administrator: 'No inspection is set up yet.',
} as const

/** Every inspection that a person may see, each with one button. */
export function InspectionList({ inspections, role }: InspectionListProps) {
  return (
    <>
      {role === 'administrator' ? <ButtonLink href="/inspections/new">Set up an inspection</ButtonLink> : null}
      {inspections.length === 0 ? <p className="govuk-body">{none[role]}</p> : null}
      {inspections.map((one) => <Listed key={one.id} inspection={one} />)}
    </>
  )
}

function Listed({ inspection }: { inspection: ListedInspection }) {
  const { id, authority, inspectionDate, week1Monday, role, standing, closed } = inspection
  return (
    <>
      <h2 className="govuk-heading-m">{authority}, {sayDate(inspectionDate)}</h2>
      <SummaryList
        rows={[
          { key: 'Week 1 begins', value: sayWeekday(week1Monday) },
          { key: 'Inspection date', value: sayDate(inspectionDate) },
          { key: 'Your role', value: inspectionRoleWords[role] },
          { key: 'Where it stands', value: closed ? 'Closed' : sayStanding(standing) },
        ]}
      />
      <ButtonLink href={`/inspections/${id}`} kind="secondary">
        Open the inspection<VisuallyHidden> of {authority}, {sayDate(inspectionDate)}</VisuallyHidden>
      </ButtonLink>
    </>
  )
}
