import { authorityColumns } from '#annex-a/statistics/authorities-table.ts'
import type { TablePage } from '#server/statistics/public/releases.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { PictureFigure } from './picture.tsx'
import { StatisticsNumbers } from './statistics-numbers.tsx'

/** A table of a release, under its picture where it has one. */
export function StatisticsTable({ release, table: { name, table, picture }, file, others }: TablePage) {
  const at = `/statistics/releases/${release.address}`
  const here = others.findIndex((one) => one.name === name)
  const next = others[here + 1]
  return (
    <>
      <BackLink href={at}>{release.title}</BackLink>
      {picture ? <PictureFigure picture={picture} level={1} /> : <h1 className="govuk-heading-l">{table.title}</h1>}
      <StatisticsNumbers table={table} captionHidden={!picture} code={name === 'authorities' ? authorityColumns.code : undefined} />
      <p className="govuk-body"><a className="govuk-link" href={`${at}/files/${file}`} download>This table as data (CSV)</a> – <a className="govuk-link" href={`${at}/data#${name}`}>what its columns mean</a></p>
      {next ? <p className="govuk-body">Next: <a className="govuk-link" href={`${at}/tables/${next.name}`}>{next.title}</a></p> : null}
    </>
  )
}
