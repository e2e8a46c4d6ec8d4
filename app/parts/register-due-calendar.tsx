import type { DueKind, DueLine } from '#annex-a/statistics/due.ts'
import { Table } from '../govuk/table.tsx'
import { sayDate } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'

/** More of one kind on one day are counted, and lead to the list: on the last day of the three years stand all that nobody has inspected. */
const mostNamed = 5

const kinds: { readonly [K in DueKind]: { readonly one: string; readonly many: string; readonly list: string } } = {
  inspection: { one: 'not inspected yet', many: 'authorities not inspected yet', list: 'not-inspected-yet' },
  're-inspection': { one: 'to be inspected again', many: 'authorities to be inspected again', list: 'to-be-inspected-again' },
  report: { one: 'report', many: 'reports', list: 'reports' },
  statement: { one: 'statement of action', many: 'statements of action', list: 'statements-of-action' },
}

/** One day of one kind: a window that begins, or a last day. */
interface Entry { readonly day: string; readonly kind: DueKind; readonly names: readonly string[] }

const entriesOf = (lines: readonly DueLine[], dayOf: (line: DueLine) => string | null): readonly Entry[] => {
  const days = Map.groupBy(lines.filter((line) => dayOf(line) !== null), (line) => `${dayOf(line)} ${line.kind}`)
  return [...days.values()].map((some) => ({ day: dayOf(some[0]!)!, kind: some[0]!.kind, names: some.map(({ name }) => name) })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const sayMonth = (month: string): string => monthName.format(new Date(`${month}-01T00:00:00Z`))

/** The same lines in the order of the calendar: in which month a window opens, and in which a last day stands. */
export function DueCalendar({ lines }: { lines: readonly DueLine[] }) {
  const [opens, ends] = [entriesOf(lines, ({ from }) => from), entriesOf(lines, ({ by }) => by)]
  const months = [...new Set([...opens, ...ends].map(({ day }) => day.slice(0, 7)))].toSorted()
  const within = (entries: readonly Entry[], month: string) => <Entries entries={entries.filter(({ day }) => day.startsWith(month))} />
  return (
    <section aria-labelledby="calendar">
      <h2 className="govuk-heading-m" id="calendar">Calendar</h2>
      <Table
        caption="Month by month" captionHidden compact scrolls rows={months} rowKey={(month) => month}
        columns={[
          { heading: 'Month', namesRow: true, cell: sayMonth },
          { heading: 'From', cell: (month) => within(opens, month) },
          { heading: 'By', cell: (month) => within(ends, month) },
        ]}
      />
    </section>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  if (!entries.length) return null
  return (
    <ul className="govuk-list">
      {entries.map(({ day, kind, names }) => (
        <li key={`${day} ${kind}`}>
          {sayDate(day)}: {names.length > mostNamed ? <a className="govuk-link" href={`#${kinds[kind].list}`}>{sayCount(names.length, kinds[kind].one, kinds[kind].many)}</a> : `${names.join(', ')} (${kinds[kind].one})`}
        </li>
      ))}
    </ul>
  )
}
