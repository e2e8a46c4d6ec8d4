import type { StatisticsIndex } from '#server/statistics/public/releases.ts'
import { sayDate, sayInstant } from '../words/dates.ts'
import { GuideLink } from './guide-link.tsx'
import { PictureFigure } from './picture.tsx'

/** Where statistics begin: what the latest release says, and every release at its own address. */
export function StatisticsIndexPage({ releases, latest }: StatisticsIndex) {
  return (
    <>
      <h1 className="govuk-heading-l">Statistics: inspections of children’s services</h1>
      <p className="govuk-body">What local authorities in England were judged to be when their services for children in need of help and protection, children looked after and care leavers were inspected. Made from published outcomes; no child is in them.</p>
      <p className="govuk-body"><a className="govuk-link" href="/authorities">Find an authority and its outcomes</a></p>
      {latest ? (
        <>
          <h2 className="govuk-heading-m"><a className="govuk-link" href={`/statistics/releases/${latest.release.address}`}>{latest.release.title}</a></h2>
          <ul className="govuk-list govuk-list--bullet">
            {latest.tables.filter(({ finding }) => finding).map(({ name, finding }) => <li key={name}><a className="govuk-link" href={`/statistics/releases/${latest.release.address}/tables/${name}`}>{finding}</a></li>)}
          </ul>
          {latest.picture ? <PictureFigure picture={latest.picture} /> : null}
        </>
      ) : <p className="govuk-body">Nothing has been released yet.</p>}
      {releases.length ? (
        <>
          <h2 className="govuk-heading-m">All releases</h2>
          <ul className="govuk-list">
            {releases.map(({ address, title, outSince, publishedBy }) => (
              <li key={address}><a className="govuk-link" href={`/statistics/releases/${address}`}>{title}</a>: reports published by {sayDate(publishedBy)}, out since {sayInstant(outSince)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <GuideLink guide="statistics" />
    </>
  )
}
