import type { DueKind, DueLine, LateReport } from '#annex-a/statistics/due.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Details } from '../govuk/details.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayDate } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { dueColours, dueStates } from '../words/register.ts'
import { FormProblems } from './form-problem.tsx'
import { DueCalendar } from './register-due-calendar.tsx'

const sections: readonly { readonly kind: DueKind; readonly heading: string; readonly why: string }[] = [
  { kind: 'report', heading: 'Reports', why: 'The report is published within 32 working days of the end of the inspection (paragraph 9).' },
  { kind: 'statement', heading: 'Statements of action', why: 'The authority sends its statement of action within 70 working days of receiving the final report (paragraph 10).' },
  { kind: 're-inspection', heading: 'To be inspected again', why: 'Where overall effectiveness was inadequate, within 18 to 24 months (paragraph 5). It does not say from when: we count from publication, or from the day by which the source says that it was published.' },
  { kind: 'inspection', heading: 'Not inspected yet', why: 'Every authority within three years of 1 November 2013 (paragraph 4). The register has no outcome of these.' },
]

/** Who is due to be inspected, and what else the framework gives a time for. */
export function DuePage({ day, lines, late, problem }: { day: string; lines: readonly DueLine[]; late: readonly LateReport[]; problem: FormProblem | undefined }) {
  const [year, month, date] = day.split('-').map(Number)
  return (
    <>
      <BackLink href="/register">Register of outcomes</BackLink>
      <FormProblems problem={problem} dates={['on']} />
      <h1 className="govuk-heading-l">Who is due on {sayDate(day)}</h1>
      <p className="govuk-body">By what the register holds and by the inspections of this workbench.</p>
      <Details summary="Another day" open={problem !== undefined}>
        <form method="get">
          <DateInput name="on" label="Who is due on which day?" labelSize="s" values={{ day: String(date), month: String(month), year: String(year) }} error={problem?.errors['on']} />
          <Button kind="secondary">Show that day</Button>
        </form>
      </Details>
      <p className="govuk-body"><a className="govuk-link" href="#calendar">The same month by month</a></p>
      {sections.map(({ kind, heading, why }) => <DueTable key={kind} heading={heading} why={why} lines={lines.filter((line) => line.kind === kind)} />)}
      {lines.length ? <DueCalendar lines={lines} /> : null}
      {late.length ? (
        <Table
          caption={`${sayCount(late.length, 'report', 'reports')} of the register published after more than 32 working days`} rows={late} rowKey={({ outcome }) => outcome.id} compact
          columns={[
            { heading: 'Authority', namesRow: true, cell: ({ outcome }) => <a className="govuk-link" href={`/register/outcome/${outcome.id}`}>{outcome.printedAs}</a> },
            { heading: 'Due', cell: ({ due }) => sayDate(due) },
            { heading: 'Published', cell: ({ outcome }) => sayDate(outcome.published) },
            { heading: 'Working days over', numeric: true, cell: ({ over }) => over },
          ]}
        />
      ) : null}
    </>
  )
}

function DueTable({ heading, why, lines }: { heading: string; why: string; lines: readonly DueLine[] }) {
  if (!lines.length) return null
  const columns: readonly (Column<DueLine> | false)[] = [
    { heading: 'Authority', namesRow: true, cell: ({ name, authority, inspectionId }) => <a className="govuk-link" href={inspectionId ? `/inspections/${inspectionId}` : `/register/authority/${authority}`}>{name}</a> },
    lines.some(({ from }) => from !== null) && { heading: 'From', cell: ({ from }) => (from ? sayDate(from) : '') },
    { heading: 'By', cell: ({ by }) => sayDate(by) },
    { heading: 'State', cell: (line) => <><Tag colour={dueColours[line.state]}>{dueStates[line.state]}</Tag>{line.over ? ` ${sayOver(line)}` : ''}</> },
  ]
  return (
    <section aria-labelledby={kindId(heading)}>
      <h2 className="govuk-heading-m" id={kindId(heading)}>{heading}: {lines.length}</h2>
      <p className="govuk-body">{why}</p>
      <Table caption={heading} captionHidden compact scrolls rows={lines} rowKey={({ authority, inspectionId }) => `${authority} ${inspectionId ?? ''}`} columns={columns.filter((column) => column !== false)} />
    </section>
  )
}

const sayOver = ({ over, kind }: DueLine): string => (kind === 'report' || kind === 'statement' ? sayCount(over!, 'working day', 'working days') : sayCount(over!, 'day', 'days'))
const kindId = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-')
