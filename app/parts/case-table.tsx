import type { Considered } from '#server/cases/considered.ts'
import type { CaseLife } from '#server/cases/life.ts'
import type { CaseHistory } from '#server/selection/cases.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { LifeWords } from './case-life.tsx'

type Lives = Readonly<Record<string, CaseLife>>

const chosen = (inspection: string, lives: Lives = {}): Column<CaseHistory>[] => [
  {
    heading: 'Case',
    namesRow: true,
    cell: ({ id, number }) => (
      <a className="govuk-link" href={`${inspection}/cases/${id}`}>
        {number}
      </a>
    ),
  },
  { heading: 'Child ID', cell: (one) => <ChildLink inspection={inspection} of={one} /> },
  ...(Object.keys(lives).length ? [{ heading: 'Where it stands', cell: ({ id }: CaseHistory) => (lives[id] ? <LifeWords life={lives[id]} /> : null) }] : []),
  { heading: 'How', cell: ({ origin }) => (origin?.draw ? `Drawn, draw ${origin.draw.number}` : 'Picked') },
  { heading: 'Reason', cell: ({ reason }) => reason },
  { heading: 'Chosen', cell: ({ chosenBy, chosenAt }) => `${chosenBy}, ${sayInstant(chosenAt)}` },
  { heading: 'From version', numeric: true, cell: ({ version }) => version ?? '–' },
]

const tick: Column<CaseHistory> = {
  heading: 'Tick',
  cell: ({ id, number }) => (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input className="govuk-checkboxes__input" type="checkbox" id={`tick-${id}`} name="case" value={id} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`tick-${id}`}><VisuallyHidden>Case {number}</VisuallyHidden></label>
      </div>
    </div>
  ),
}

function ChildLink({ inspection, of: { childId, shownId, inCurrent } }: { inspection: string; of: CaseHistory }) {
  return (
    <>
      <a className="govuk-link" href={`${inspection}/children/${childId}`}>
        {shownId}
      </a>
      {inCurrent ? null : (
        <>
          {' '}
          <Tag colour="orange">Not on the lists</Tag>
        </>
      )}
    </>
  )
}

interface CaseTableProps {
  lives: Lives
  /** With a box to tick before each, for what is done with many at once. */
  ticks: boolean
  inspection: string
  heading: string
  cases: readonly CaseHistory[]
  none: string
}

/** The cases of one kind that stand. */
export function CaseTable({ inspection, heading, cases, none, lives, ticks }: CaseTableProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      {cases.length ? (
        <Table caption={`${heading}: ${sayCount(cases.length, 'case', 'cases')}`} captionSize="s" columns={ticks ? [tick, ...chosen(inspection, lives)] : chosen(inspection, lives)} rows={cases} rowKey={({ id }) => id} />
      ) : (
        <p className="govuk-body">{none}</p>
      )}
    </>
  )
}

/** Children who are considered and not chosen yet. Nothing where there is none. */
export function ConsideredChildren({ inspection, considered }: { inspection: string; considered: readonly Considered[] }) {
  if (!considered.length) return null
  return (
    <>
      <h2 className="govuk-heading-m">Considered</h2>
      <ul className="govuk-list govuk-list--bullet">
        {considered.map(({ childId, key, reason, by, at }) => <li key={childId}><a className="govuk-link" href={`${inspection}/children/${childId}`}>{key}</a>{reason ? `: ${reason}` : ''} ({by}, {sayInstant(at)})</li>)}
      </ul>
    </>
  )
}

/** Cases taken out of the choice: the history stays. */
export function RemovedCases({ inspection, cases }: { inspection: string; cases: readonly CaseHistory[] }) {
  if (!cases.length) return null
  const [number, child] = chosen(inspection)
  const columns: Column<CaseHistory>[] = [
    number!,
    child!,
    {
      heading: 'Chosen, because',
      cell: ({ kind, reason, chosenBy, chosenAt }) => (
        <>
          {reason}
          <br />
          {kind === 'tracked' ? 'Tracked' : 'Sampled'} by {chosenBy}, {sayInstant(chosenAt)}
        </>
      ),
    },
    {
      heading: 'Removed, because',
      cell: ({ removed }) =>
        removed && (
          <>
            {removed.reason}
            <br />
            {removed.by}, {sayInstant(removed.at)}
          </>
        ),
    },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">Removed</h2>
      <Table
        caption={sayCount(cases.length, 'removed case', 'removed cases')}
        captionSize="s"
        columns={columns}
        rows={cases}
        rowKey={({ id }) => id}
      />
    </>
  )
}
