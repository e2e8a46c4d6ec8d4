import type { CalendarView, DatedLine, WeekOfDates } from '#server/calendar/see-calendar.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayDate, sayInstant } from '../words/dates.ts'

const whose = { authority: 'The authority', inspectors: 'Inspectors', both: 'Both', LSCB: 'The LSCB' } as const

/** Every date of the inspection, week by week. */
export function CalendarPage({ view }: { view: CalendarView }) {
  return (
    <>
      <h1 className="govuk-heading-l">Calendar</h1>
      <p className="govuk-body">
        Made from the Monday of week 1. “Inferred” means that the framework does not print the day: the line says what was taken instead.
        {view.mayChange ? ' You can change any date; the authority sees the new date and your reason.' : ' The lead inspector can change any date.'} Times are those of London.
      </p>
      {view.weeks.map((week) => <Week key={week.week} week={week} view={view} />)}
    </>
  )
}

function Week({ week: { week, monday, dates }, view }: { week: WeekOfDates; view: CalendarView }) {
  const caption = monday === null ? 'After fieldwork' : `Week ${week}, from ${sayDate(monday)}`
  return <Table caption={caption} columns={columnsOf(view)} rows={dates} rowKey={({ id }) => id} compact />
}

const columnsOf = ({ inspectionId, mayChange }: CalendarView): readonly Column<DatedLine>[] => [
  { heading: 'When', cell: (line) => <When line={line} /> },
  { heading: 'What', namesRow: true, cell: ({ says }) => says },
  { heading: 'Whose turn', cell: ({ turn }) => whose[turn] },
  { heading: 'Where the date comes from', cell: (line) => <Basis line={line} /> },
  ...(mayChange ? [{ heading: 'Change', cell: ({ id, says }) => <a className="govuk-link" href={`/inspections/${inspectionId}/calendar/${id}`}>Change<span className="govuk-visually-hidden"> the date of: {says}</span></a> } satisfies Column<DatedLine>] : []),
]

function When({ line: { on, until, left, isPast, bankHoliday } }: { line: DatedLine }) {
  return (
    <>
      {sayWallTime(on)}{until ? ` to ${sayDate(until)}` : ''}{' '}
      {isPast ? <Tag colour="grey">Over</Tag> : left ? <Tag colour={left.endsWith('late') ? 'grey' : 'yellow'}>{left.endsWith('late') ? 'Over' : left}</Tag> : null}
      {bankHoliday ? <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">A bank holiday. The framework says nothing of them</div> : null}
    </>
  )
}

function Basis({ line: { basis, why, changed } }: { line: DatedLine }) {
  if (!changed) return <>{basis === 'inferred' ? <Tag colour="blue">Inferred</Tag> : null} {why}</>
  return <><Tag colour="purple">Changed</Tag> from {sayWallTime(changed.from)} by {changed.changer} on {sayInstant(changed.changed_at)}: {changed.reason}</>
}
