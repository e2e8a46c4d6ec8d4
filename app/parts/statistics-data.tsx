import type { DataPage } from '#server/statistics/public/releases.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayBytes } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { WholeFiles } from './statistics-release.tsx'

/** `inspection-outcomes-2014-09-regions.csv` → `regions`: where the page of a table leads to. */
const anchorOf = (name: string, address: string): string => name.replace(`inspection-outcomes-${address}-`, '').replace('.csv', '')

/** The data files of a release: what they hold, and what each column means. */
export function StatisticsData({ release, says, files, whole }: DataPage) {
  const at = `/statistics/releases/${release.address}`
  return (
    <>
      <BackLink href={at}>{release.title}</BackLink>
      <h1 className="govuk-heading-l">Data files</h1>
      <p className="govuk-body">{says}</p>
      <p className="govuk-body">Each file is CSV (RFC 4180) in UTF-8 with one line of headings, one observation a line and no empty cell: [z] means not applicable. Days are written YYYY-MM-DD. A text that a spreadsheet program would take for a formula begins with an apostrophe of ours.</p>
      <p className="govuk-body">Outcomes were published by Ofsted and numbers of children by the Department for Education: Crown copyright, Open Government Licence v3.0. Tables are computed by this service from what the sources say; they are no release of Ofsted’s.</p>
      <WholeFiles address={release.address} files={whole} />
      {files.map(({ name, says: title, bytes, rows, sha256, columns }) => (
        <section key={name} id={anchorOf(name, release.address)}>
          <h2 className="govuk-heading-s"><a className="govuk-link" href={`${at}/files/${name}`} download>{title}</a></h2>
          <p className="govuk-body-s">{sayNumber(rows)} lines, {sayBytes(bytes)}, {name}. SHA-256 <code className="wb-hash">{sha256}</code></p>
          <Details summary={`Columns of ${anchorOf(name, release.address)}`}><SummaryList rows={columns.map((column) => ({ key: column.name, value: column.says }))} /></Details>
        </section>
      ))}
    </>
  )
}
