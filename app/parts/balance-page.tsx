import type { BalanceView, CoverageCell, CoverageGroup } from '#server/selection/coverage/see-balance.ts'
import { Button } from '../govuk/button.tsx'
import { HeatLegend, HeatTable, type HeatCell, type HeatLevel } from '../govuk/heat-table.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { coverageWords, kindWords, levelWords, markedLevelWords, sayCell, sayCoverageGroup, sayGap, sayMarkedCases, sayWhence } from '../words/balance.ts'
import { sayTracked } from '../words/children.ts'
import { sayCount, sayNumber, sayShare } from '../words/numbers.ts'

interface BalanceProps { view: BalanceView; inspection: string }

const gapsSaid = 10
const howWords = { all: 'Either way', picked: 'Picked by a person', drawn: 'Drawn at random' } as const
const howCounted = { picked: 'picked by a person', drawn: 'drawn at random' } as const
const levels: { readonly [L in CoverageCell['level']]: HeatLevel } = { nobody: 'blank', none: 'none', fewer: 'some', share: 'much' }
const options = Object.entries(coverageWords).map(([value, text]) => ({ value, text }))

/** Which facets are set against each other. */
export function BalanceQuestions({ view: { of, by, cases, how } }: { view: BalanceView }) {
  return (
    <form className="wb-screen-only">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third"><Select name="of" label="Show the cases by" options={options} defaultValue={of} /></div>
        <div className="govuk-grid-column-one-third"><Select name="by" label="and by" options={[{ value: '', text: 'Nothing else' }, ...options]} defaultValue={by ?? ''} /></div>
      </div>
      <Radios name="cases" label="Which cases" labelSize="s" small inline chosen={cases} choices={[{ value: 'tracked', text: 'Tracked' }, { value: 'sampled', text: 'Sampled' }]} />
      <Radios name="how" label="Chosen how" labelSize="s" small inline chosen={how} choices={(['all', 'picked', 'drawn'] as const).map((value) => ({ value, text: howWords[value] }))} />
      <Button kind="secondary">Show</Button>
    </form>
  )
}

/** How many there are, and what is usual. */
export function BalanceCounts({ view: { counts: { tracked, sampled }, usual, how } }: { view: BalanceView }) {
  const elsewhere = tracked.elsewhere + sampled.elsewhere
  return (
    <p className="govuk-body">
      {how === 'all' ? sayTracked(tracked.together, usual) : `Only cases ${howCounted[how]} are counted: ${sayCount(tracked.together, 'is', 'are')} tracked.`} {sayCount(sampled.together, 'case is sampled', 'cases are sampled')}, and {sampled.together === 1 ? 'is' : 'are'} counted apart.
      {elsewhere ? ` ${sayCount(elsewhere, 'case is', 'cases are')} not on this version of the lists, and in none of the cells.` : ''}
    </p>
  )
}

/** Where children are and no case is, in words, each with the way to its children. */
export function BalanceGaps({ view, inspection }: BalanceProps) {
  const { gaps, counts, cases } = view
  if (counts[cases].together === 0) return <p className="govuk-body">No case is {cases} yet, so every cell is empty.</p>
  if (byHand(view)) return <p className="govuk-body">{sayMarkedCases(view)}</p>
  if (!gaps.length) return <p className="govuk-body">No cell that has children is without a {cases} case.</p>
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {gaps.slice(0, gapsSaid).map((gap) => (
          <li key={`${gap.row.group} ${gap.column?.group ?? ''}`}>
            {sayGap(view, gap)}{gap.find ? <>. <a className="govuk-link" href={`${inspection}/children?${gap.find}`}>See these children<span className="govuk-visually-hidden">: {groupsIn(view, gap.row, gap.column)}</span></a></> : null}
          </li>
        ))}
      </ul>
      {gaps.length > gapsSaid ? <p className="govuk-body">And {sayCount(gaps.length - gapsSaid, 'empty cell', 'empty cells')} with fewer children: see the table.</p> : null}
    </>
  )
}

/** No list says how many children there are, so nothing is a gap. */
const byHand = ({ rows }: BalanceView): boolean => rows.some(({ cells }) => cells.some(({ all }) => all === null))

const groupsIn = ({ of, by }: BalanceView, row: CoverageGroup, column: CoverageGroup | null): string =>
  [sayCoverageGroup(of, row), ...(by && column ? [sayCoverageGroup(by, column)] : [])].join(', ')

/** The table: two facets against each other, or one with tracked and sampled side by side. */
export function BalanceTable({ view, inspection }: BalanceProps) {
  const { of, by, cases, counts, columns, rows, total } = view
  const cellOf = (cell: CoverageCell, row: CoverageGroup, index: number): HeatCell => {
    const kind = by ? cases : index === 0 ? 'tracked' : 'sampled'
    const own = counts[kind].together - counts[kind].elsewhere
    return {
      words: sayCell(by ? cell : { ...cell, all: null }), level: levels[cell.level],
      href: cell.find === null ? undefined : `${inspection}/children?${cell.find}`, hint: `${groupsIn(view, row, by ? columns[index]! : null)}, children who are no case yet`,
      more: by || cell.level === 'nobody' || own === 0 ? undefined : sayShare(cell.cases, own),
    }
  }
  return (
    <HeatTable
      caption={by ? `${kindWords[cases]} cases of all children: ${lower(coverageWords[of])} by ${lower(coverageWords[by])}` : `Cases beside all children: ${lower(coverageWords[of])}`}
      corner={coverageWords[of]}
      columns={columns.map((column) => (by ? sayCoverageGroup(by, column) : kindWords[column.group as 'tracked' | 'sampled']))}
      lastHeading={by ? undefined : 'All children'}
      rows={rows.map(({ cells, ...row }) => ({
        key: row.group, heading: sayCoverageGroup(of, row), cells: cells.map((cell, index) => cellOf(cell, row, index)),
        last: cells[0]?.all == null ? 'No list says' : <>{sayNumber(cells[0].all)}<span className="wb-heat__more">{sayShare(cells[0].all, total)}</span></>,
      }))}
    />
  )
}
const lower = (words: string): string => words[0]!.toLowerCase() + words.slice(1)

/** What the shades mean, what is left out, and where the facets come from. */
export function BalanceNotes({ view }: { view: BalanceView }) {
  const { of, by, left } = view
  const legend = byHand(view) ? markedLevelWords : levelWords
  const whence = [...new Set([of, ...(by ? [by] : [])].flatMap((key) => sayWhence(key) ?? []))]
  const some = (key: string | null, count: number): string[] => (count ? [`${sayCount(count, `other ${key} has`, `other ${key}s have`)} no case and fewer children, and ${count === 1 ? 'is' : 'are'} left out of the table.`] : [])
  return (
    <>
      <HeatLegend levels={Object.entries(legend).map(([level, says]) => ({ level: levels[level as CoverageCell['level']], says }))} />
      {[...some(of, left.rows), ...some(by, left.columns), ...whence].map((words) => <p className="govuk-body-s" key={words}>{words}</p>)}
      <p className="govuk-body-s">A number leads to the children in that cell who are no case yet. The table proposes nobody, and nothing here is a rule: whom to choose, and why, is for the lead inspector to say.</p>
    </>
  )
}
