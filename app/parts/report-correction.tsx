import type { CorrectionNotice, Publication } from '#server/report/publications.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'

/** What was published still stands, and can be read. On paper the report says it under its title. */
export function ReportCorrection({ notice: { inspectionId, publishedOn, text, why, since } }: { notice: CorrectionNotice }) {
  return (
    <div className="wb-screen-only">
      <InsetText>
        <p className="govuk-body"><strong>The text published on {sayDate(publishedOn)} still stands.</strong> The lead inspector opened the report on {sayInstant(since)} to correct it. <a className="govuk-link" href={`/inspections/${inspectionId}/report/text?text=${text}`}>Read the published text</a></p>
        <p className="govuk-body wb-as-written govuk-!-margin-bottom-0" dir="auto">{why}</p>
      </InsetText>
    </div>
  )
}

/** Every text that was published, to be read or taken away: both sides may, and so they can be compared. */
export function ReportPublications({ publications, at }: { publications: readonly Publication[]; at: string }) {
  return (
    <ul className="govuk-list">
      {publications.map(({ text, on, corrected }) => (
        <li key={text}>
          <a className="govuk-link" href={`${at}/text?text=${text}`}>{corrected === null ? 'Published' : 'Corrected'} {sayDate(on)}</a> (<a className="govuk-link" href={`${at}/word?text=${text}`}>Word<VisuallyHidden> document of the text {corrected === null ? 'published' : 'corrected'} {sayDate(on)}</VisuallyHidden></a>)
          {corrected === null ? null : <span className="govuk-hint govuk-!-margin-bottom-0 govuk-!-display-block" dir="auto">{corrected}</span>}
        </li>
      ))}
    </ul>
  )
}
