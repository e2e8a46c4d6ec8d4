import type { ReleasePage, ShownFile } from '#server/statistics/public/releases.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Table } from '../govuk/table.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayBytes } from '../words/findings.ts'
import { PictureFigure } from './picture.tsx'

const formats = [{ ending: '.xlsx', says: 'Excel workbook' }, { ending: '.ods', says: 'OpenDocument spreadsheet' }] as const

/** The two spreadsheets of a release. */
export function WholeFiles({ address, files }: { address: string; files: readonly ShownFile[] }) {
  return (
    <ul className="govuk-list">
      {formats.flatMap(({ ending, says }) => files.filter(({ name }) => name.endsWith(ending)).map(({ name, bytes }) => (
        <li key={name}><a className="govuk-link" href={`/statistics/releases/${address}/files/${name}`} download>All tables, {says}</a> ({ending.slice(1).toUpperCase()}, {sayBytes(bytes)})</li>
      )))}
    </ul>
  )
}

/** A release: what it found, in words and two pictures, and the way to each table and file. */
export function StatisticsRelease({ release, says, tables, pictures, files, leftOut, revisions, previous }: ReleasePage) {
  const at = `/statistics/releases/${release.address}`
  return (
    <>
      <BackLink href="/statistics">Statistics</BackLink>
      <h1 className="govuk-heading-l">{release.title}</h1>
      <p className="govuk-body">{says} Out since {sayInstant(release.outSince)}.</p>
      <h2 className="govuk-heading-m">What it found</h2>
      <ul className="govuk-list govuk-list--bullet">
        {tables.filter(({ finding }) => finding).map(({ name, finding }) => <li key={name}><a className="govuk-link" href={`${at}/tables/${name}`}>{finding}</a></li>)}
      </ul>
      {pictures.map(({ name, picture }) => (
        <PictureFigure key={name} picture={picture}><a className="govuk-link" href={`${at}/tables/${name}`}>{name === 'authorities' ? 'Every authority by its full name, as a table' : 'The numbers behind this picture, as a table'}</a></PictureFigure>
      ))}
      <h2 className="govuk-heading-m">Tables</h2>
      <ul className="govuk-list">{tables.map(({ name, title }) => <li key={name}><a className="govuk-link" href={`${at}/tables/${name}`}>{title}</a></li>)}</ul>
      {leftOut.length ? <><p className="govuk-body">Left out of this release:</p><ul className="govuk-list govuk-list--bullet">{leftOut.map((one) => <li key={one}>{one}</li>)}</ul></> : null}
      <h2 className="govuk-heading-m" id="files">To take away</h2>
      <WholeFiles address={release.address} files={files} />
      <p className="govuk-body"><a className="govuk-link" href={`${at}/data`}>Data files for programs (CSV), with what each column means</a></p>
      <h2 className="govuk-heading-m">Revisions to the previous release</h2>
      <Revisions revisions={revisions} previous={previous} />
      <p className="govuk-body-s">This release stays as it is. What is corrected later is listed in the release after it. Its tables as they were computed have the SHA-256 <code className="wb-hash">{release.sha256}</code>.</p>
    </>
  )
}

function Revisions({ revisions, previous }: Pick<ReleasePage, 'revisions' | 'previous'>) {
  if (previous === null) return <p className="govuk-body">There is no earlier release here.</p>
  const link = <a className="govuk-link" href={`/statistics/releases/${previous}`}>the release before</a>
  if (!revisions.length) return <p className="govuk-body">None: every outcome of {link} is as it was.</p>
  return (
    <>
      <p className="govuk-body">Otherwise now than in {link}:</p>
      <Table
        caption="Outcomes that were revised" captionHidden compact rows={revisions} rowKey={({ printedAs, inspection, what }) => `${printedAs} ${inspection} ${what}`}
        columns={[
          { heading: 'Authority', namesRow: true, cell: ({ authority, printedAs }) => <a className="govuk-link" href={`/authorities/${authority}`}>{printedAs}</a> },
          { heading: 'Inspection', cell: ({ inspection }) => inspection },
          { heading: 'What happened', cell: ({ what }) => what },
          { heading: 'What is different', cell: ({ says }) => <ul className="govuk-list">{says.map((line) => <li key={line}>{line}</li>)}</ul> },
        ]}
      />
    </>
  )
}
