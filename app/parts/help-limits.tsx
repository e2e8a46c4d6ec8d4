import { BackLink } from '../govuk/back-link.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import type { Limit } from '../words/limits.ts'

const columns: readonly Column<Limit>[] = [
  { heading: 'What', namesRow: true, cell: ({ what }) => what }, { heading: 'At most', cell: ({ most }) => most }, { heading: 'Why', cell: ({ why }) => why },
]

/** How much a file and a delivery may hold. */
export function LimitsPage({ file, delivery }: { file: readonly Limit[]; delivery: readonly Limit[] }) {
  return (
    <>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">How large a file may be</h1>
      <p className="govuk-body">Each limit is several times what the largest authority sends. What is larger is refused before it is read, and the page says which limit it passed and what to do.</p>
      <Table caption="A file" rows={file} rowKey={({ what }) => what} columns={columns} compact />
      <Table caption="A delivery" rows={delivery} rowKey={({ what }) => what} columns={columns} compact />
    </>
  )
}
