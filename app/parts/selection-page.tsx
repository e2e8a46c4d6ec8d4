import type { ReactNode } from 'react'
import type { OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import type { SelectionRecord } from '#server/draws/record.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { ButtonLink } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { marking, selectionSheets } from '../words/selection.ts'
import { GuideLink } from './guide-link.tsx'

/** Every choice of a case, so that a stranger can repeat and defend it. Printed for the file. */
export function SelectionPage({ record, inspection }: { record: SelectionRecord; inspection: string }) {
  const [first, ...others] = selectionSheets(record)
  return (
    <>
      <BackLink href={`${inspection}/cases`}>Cases</BackLink>
      <h1 className="govuk-heading-l">{first!.title}</h1>
      <p className="govuk-body"><strong>{marking}</strong></p>
      <div className="wb-screen-only">
        <p className="govuk-body">It names children by their IDs: print it or take it away for the team and the file only. The workbook also has everybody in the frame of each draw.</p>
        <ButtonLink href={`${inspection}/selection/workbook`}>Download as a workbook</ButtonLink>
        <GuideLink guide="draws" />
      </div>
      <Sentences lead={first!.lead.slice(1)} />
      {first!.tables.map((table) => <RecordTable key={table.caption} table={table} />)}
      {others.map(({ name, title, lead, tables }) => (
        <section key={name} aria-labelledby={`record-${name.replaceAll(' ', '-')}`}>
          <h2 className="govuk-heading-m" id={`record-${name.replaceAll(' ', '-')}`}>{title}</h2>
          <Sentences lead={lead} />
          {tables.map((table) => <RecordTable key={table.caption} table={table} />)}
        </section>
      ))}
    </>
  )
}

function Sentences({ lead }: { lead: readonly string[] }) {
  return <>{lead.map((sentence, index) => <p key={index} className="govuk-body wb-anywhere">{sentence}</p>)}</>
}

type Row = readonly (string | number)[]

const short = (words: Row[number] | undefined): ReactNode => (String(words ?? '').length > 8 ? words : <span className="wb-nobreak">{words}</span>)

function RecordTable({ table: { caption, headings, rows } }: { table: OutTable }) {
  if (!rows.length) return <p className="govuk-body">{caption}: none.</p>
  const hash = (heading: string) => /SHA-256/.test(heading)
  const columns = headings.map((heading, at) => ({ heading: short(heading), namesRow: at === 0, cell: (row: Row) => (hash(heading) ? <code className="wb-hash">{row[at]}</code> : short(row[at])) }))
  return <Table caption={caption} captionSize="s" columns={columns} rows={rows.map((row, index) => Object.assign([...row], { index }))} rowKey={({ index }) => String(index)} compact />
}
