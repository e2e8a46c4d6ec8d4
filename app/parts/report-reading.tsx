import type { ReportReading as Reading } from '#server/report/read-text.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { ReportText } from './report-text.tsx'

/** The whole report on one page, to be read or printed. */
export function ReportReading({ reading, marking, title }: { reading: Reading; marking: string; title: string }) {
  const { inspectionId, content, frozen, published, finalOn } = reading
  const at = `/inspections/${inspectionId}/report`
  return (
    <>
      <BackLink href={at}>The report</BackLink>
      {marking ? <p className="govuk-body"><strong>{marking}</strong></p> : null}
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{title}</span>{content.authority}</h1>
      <p className="govuk-body wb-screen-only">
        <a className="govuk-link" href={`${at}/word${frozen ? `?text=${frozen.number}` : ''}`}>Take it away as a Word document</a>, or print this page: a browser prints to PDF as well.
      </p>
      {frozen ? null : <InsetText>This is how the report reads now. {content.openFigures ? 'Figures of the context section that are not decided yet read XXX.' : ''}</InsetText>}
      <ReportText content={content} published={published} draft={reading.is === 'draft'} />
      {frozen ? <p className="govuk-body-s">Text {frozen.number}{finalOn ? `, made final on ${sayDate(finalOn)}` : ''}, frozen {sayInstant(frozen.at)}. SHA-256: <span className="wb-lines">{frozen.sha256}</span></p> : null}
    </>
  )
}
