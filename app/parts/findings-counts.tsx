import { severities, type Severity } from '#annex-a/reading/checked.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { SheetShown } from '#annex-a/shown/sheets.ts'
import type { SeverityCounts } from '#server/intake/severity-counts.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { sumOf } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'

interface FindingsCountsProps {
  readonly sheets: readonly (Pick<SheetShown, 'list' | 'name'> & { readonly findings: SeverityCounts })[]
  readonly ofNoList: SeverityCounts
  /** Where the findings of a list are; 0 for those of no list. */
  readonly hrefOf: (list: ListId | 0) => string
}

interface Line { readonly list: ListId | 0; readonly name: string; readonly counts: SeverityCounts }

/** How many findings each list has, by severity; each list leads to them. */
export function FindingsCounts({ sheets, ofNoList, hrefOf }: FindingsCountsProps) {
  const lines: Line[] = [
    ...(sumOf(ofNoList) ? [{ list: 0 as const, name: 'The files', counts: ofNoList }] : []),
    ...sheets.map(({ list, name, findings }) => ({ list, name: `${list} ${name}`, counts: findings })),
  ]
  if (!lines.length) return null
  return (
    <>
      <Table caption="What we found" columns={columnsOf(hrefOf)} rows={lines} rowKey={({ list }) => String(list)} compact />
      <SeverityKey found={severities.filter((severity) => lines.some(({ counts }) => counts[severity] > 0))} />
    </>
  )
}

const columnsOf = (hrefOf: FindingsCountsProps['hrefOf']): readonly Column<Line>[] => [
  { heading: 'List', namesRow: true, cell: ({ list, name, counts }) => (sumOf(counts) ? <a className="govuk-link" href={hrefOf(list)}>{name}</a> : name) },
  ...severities.map((severity): Column<Line> => ({ heading: severityWords[severity].name, numeric: true, cell: ({ counts }) => sayNumber(counts[severity]) })),
  { heading: 'All', numeric: true, cell: ({ counts }) => sayNumber(sumOf(counts)) },
]

/** What each severity that was found means, once on a page. */
export function SeverityKey({ found }: { found: readonly Severity[] }) {
  return <ul className="govuk-list">{found.map((severity) => <li key={severity} className="govuk-body-s govuk-!-margin-bottom-1"><strong>{severityWords[severity].name}:</strong> {severityWords[severity].means}</li>)}</ul>
}
