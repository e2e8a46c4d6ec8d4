import { severities } from '#annex-a/reading/checked.ts'
import type { Receipt, ReceiptFile, ReceiptList } from '#server/submitting/receipt.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayBytes, sayCounts } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { severityWords } from '../words/severities.ts'
import { Due } from './lists-status.tsx'

/** What is in a version, list by list, and how each came against its due times. */
export function ReceiptLists({ receipt: { lists, documents } }: { receipt: Receipt }) {
  const came = documents.filter(({ holds }) => holds)
  return (
    <>
      <Table caption="Lists" columns={[...holding, ...due]} rows={lists} rowKey={({ list }) => String(list)} compact />
      {came.length ? <Table caption="Child-level documents" columns={holding} rows={came} rowKey={({ list }) => String(list)} compact /> : null}
    </>
  )
}

const holding: readonly Column<ReceiptList>[] = [
  { heading: 'List', namesRow: true, cell: ({ list, name }) => `${list} ${name}` },
  { heading: 'Comes from', cell: ({ holds }) => (holds ? `“${holds.sheet}” in ${holds.file}${holds.from === null ? '' : `, as in version ${holds.from}`}` : 'Missing') },
  { heading: 'Rows', numeric: true, cell: ({ holds }) => (holds ? sayNumber(holds.rows) : '–') },
  { heading: 'Children', numeric: true, cell: ({ list, holds }) => (holds && list !== 11 ? sayNumber(holds.children) : '–') },
  { heading: 'Findings', cell: ({ holds }) => (holds ? sayCounts(holds.findings) : '–') },
]

const due: readonly Column<ReceiptList>[] = [
  { heading: 'First submission', cell: (line) => <Due due={line.due.find(({ stage }) => stage === 1)} /> },
  { heading: 'Second submission', cell: (line) => <Due due={line.due.find(({ stage }) => stage === 2)} /> },
]

/** The files with what proves that they are the same. */
export function ReceiptFiles({ files }: { files: readonly ReceiptFile[] }) {
  return <Table caption="Files" columns={fileColumns} rows={files} rowKey={({ sha256, sentAt }) => `${sha256} ${sentAt}`} compact />
}

const fileColumns: readonly Column<ReceiptFile>[] = [
  { heading: 'File', namesRow: true, cell: ({ name, notRead }) => <>{name}{notRead ? <><br /><Tag colour="red">Could not be read</Tag></> : null}</> },
  { heading: 'Uploaded', cell: ({ sentAt, from }) => `${sayInstant(sentAt)}${from === null ? '' : `, with version ${from}`}` },
  { heading: 'Size', numeric: true, cell: ({ bytes }) => <>{sayBytes(bytes)}{bytes < 1_000 ? '' : ` (${sayNumber(bytes)} bytes)`}</> },
  { heading: 'SHA-256', cell: ({ sha256 }) => <code className="wb-hash">{sha256}</code> },
]

/** Everything found, by severity. */
export function ReceiptFindings({ findings }: Pick<Receipt, 'findings'>) {
  return (
    <>
      <h2 className="govuk-heading-m">Findings</h2>
      <ul className="govuk-list">{severities.map((severity) => <li key={severity}><strong>{severityWords[severity].name}:</strong> {sayNumber(findings[severity])}</li>)}</ul>
    </>
  )
}
