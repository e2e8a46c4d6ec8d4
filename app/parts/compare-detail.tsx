import type { ComparedLine } from '#server/versions/compared-lines.ts'
import type { ComparisonView, Detail, Show } from '#server/versions/see-comparison.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import { Pagination } from '../govuk/pagination.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { sayNumber } from '../words/numbers.ts'
import { FindingsTable } from './findings-table.tsx'

const headings: { readonly [S in Show]: string } = {
  added: 'Rows added', gone: 'Rows gone', changed: 'Rows changed', rewritten: 'Cells written otherwise that mean the same',
  'children-added': 'Children added', 'children-gone': 'Children gone', fixed: 'Findings fixed', fresh: 'New findings',
}

/** One kind of change, line by line, a page at a time. */
export function CompareDetail({ view, detail, hrefOf }: { view: ComparisonView; detail: Detail; hrefOf: (page: number) => string }) {
  const { show, list, rule, total, page, pages, lines, findings } = detail
  const heading = `${headings[show]}${list === null ? '' : ` in ${list === 0 ? 'the files' : sayList(list)}`}${rule ? `: ${rule.title}` : ''}`
  const first = (page - 1) * perPage + 1
  return (
    <>
      <h2 className="govuk-heading-m">{capital(heading)}</h2>
      <p className="govuk-body">Showing {sayNumber(first)} to {sayNumber(first + lines.length + findings.length - 1)} of {sayNumber(total)}.</p>
      {findings.length ? <FindingsTable caption={heading} shown={findings} withSheet /> : <Table caption={heading} captionHidden columns={columnsOf(view, show)} rows={lines} rowKey={({ key }) => key} compact />}
      <Pagination page={page} pages={pages} hrefFor={hrefOf} label={`Pages of ${headings[show].toLowerCase()}`} />
    </>
  )
}

const columnsOf = (view: ComparisonView, show: Show): readonly Column<ComparedLine>[] => [
  { heading: 'Child ID', namesRow: true, cell: ({ child }) => <Child view={view} child={child} /> },
  ...(show === 'gone' || show === 'changed' || show === 'rewritten' ? [{ heading: 'Row before', numeric: true, cell: ({ before }: ComparedLine) => before ?? '–' }] : []),
  ...(show === 'added' || show === 'changed' || show === 'rewritten' ? [{ heading: 'Row now', numeric: true, cell: ({ after }: ComparedLine) => after ?? '–' }] : []),
  ...(show === 'changed' || show === 'rewritten' ? [{ heading: 'What changed', cell: ({ cells }: ComparedLine) => <Cells cells={cells} /> }] : []),
]

function Child({ view: { inspectionId, mayOpenChildren }, child }: { view: ComparisonView; child: ComparedLine['child'] }) {
  if (!child) return <>None</>
  return mayOpenChildren ? <a className="govuk-link" href={`/inspections/${inspectionId}/children/${child.id}`}>{child.shown}</a> : <>{child.shown}</>
}

/** Each cell that changed, from what to what. */
export function Cells({ cells }: { cells: ComparedLine['cells'] }) {
  return <>{cells.map(({ label, from, to }) => <div key={label}><strong>{label}:</strong> {from ?? 'blank'} <span aria-hidden="true">→</span><span className="govuk-visually-hidden">became</span> {to ?? 'blank'}</div>)}</>
}
