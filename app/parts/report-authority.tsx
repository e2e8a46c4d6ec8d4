import type { AuthorityReport } from '#server/report/see-report.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayDate } from '../words/dates.ts'
import { GuideLink } from './guide-link.tsx'
import { ReportClocks } from './report-clocks.tsx'
import { ReportPublications } from './report-correction.tsx'
import { ReportPoints } from './report-points.tsx'
import { ReportStatements } from './report-statements.tsx'
import { ReportText } from './report-text.tsx'

/** The report as its authority sees it: the text that it was given, its own points, and the answers. */
export function ReportAuthority({ report }: { report: AuthorityReport }) {
  const { authority, inspectionId, content, points, clocks, statements, maySendStatement, mayRaise, publications, received } = report
  const at = `/inspections/${inspectionId}/report`
  return (
    <>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{authority}</span>The report</h1>
      <Standing report={report} />
      <GuideLink guide="report" />
      {content ? <p className="govuk-body wb-screen-only"><a className="govuk-link" href={`${at}/text`}>Read it on a page of its own, to print</a>, or <a className="govuk-link" href={`${at}/word`}>take it away as a Word document</a>.</p> : null}
      {publications.length > (report.state === 'published' ? 1 : 0) ? <><h2 className="govuk-heading-m" id="published">Texts that were published</h2><ReportPublications publications={publications} at={at} /></> : null}
      {mayRaise ? <Finish report={report} at={at} /> : null}
      {points.length ? <><h2 className="govuk-heading-m" id="points">Your points</h2><ReportPoints points={points} /></> : null}
      <h2 className="govuk-heading-m">Times of the framework</h2>
      <ReportClocks clocks={clocks} />
      {received ? <><h2 className="govuk-heading-m" id="statement">Your statement of action</h2><ReportStatements statements={statements} inspectionId={inspectionId} maySend={maySendStatement} /></> : null}
      {content ? (
        <>
          <h2 className="govuk-heading-l" id="text">The text</h2>
          <ReportText under={2} content={content} published={report.publishedSays} draft={report.state === 'factual-accuracy'} after={mayRaise ? (section) => <RaiseLink section={section} at={at} content={content} /> : undefined} />
          <p className="govuk-body-s">Text {report.textNumber}. SHA-256: <span className="wb-lines">{report.sha256}</span></p>
        </>
      ) : null}
    </>
  )
}

function Standing({ report: { state, due, finished, finalOn, publishedOn, publications } }: { report: AuthorityReport }) {
  if (state === 'not-yet') return <InsetText>The report is with the inspection team. You will see its text here when it is sent to you to check its facts.</InsetText>
  if (state === 'published') return <p className="govuk-body"><Tag colour="green">Published</Tag> on {sayDate(publications[0]!.on)}{publications.length > 1 ? `, last corrected on ${sayDate(publishedOn!)}` : ''}.</p>
  if (state === 'final') return <p className="govuk-body"><Tag colour="teal">Final</Tag> You received {publications.length ? 'the corrected text' : 'it'} on {sayDate(finalOn!)}. It is not published yet: please treat it as confidential.</p>
  return <p className="govuk-body"><Tag colour="yellow">Check the facts</Tag> {finished ? 'You have said that there are no more points.' : `Please raise points by the end of ${sayDate(due!)}.`} It is a draft and confidential; grades may still change.</p>
}

function RaiseLink({ section, at, content }: { section: string; at: string; content: AuthorityReport['content'] }) {
  const says = content?.sections.find(({ code }) => code === section)?.says ?? 'the local authority area'
  return <p className="govuk-body wb-screen-only"><a className="govuk-link" href={`${at}/points/new?section=${section}`}>Raise a point about this section<VisuallyHidden>: {says}</VisuallyHidden></a></p>
}

function Finish({ report: { finished, points }, at }: { report: AuthorityReport; at: string }) {
  if (finished) return <p className="govuk-body">You can still raise a point until the report is final.</p>
  return (
    <Details summary={points.length ? 'We have no more points' : 'We have no points'}>
      <p className="govuk-body">The lead inspector need not wait for the day then. You can still raise a point until the report is final.</p>
      <form method="post" action={`${at}/points/finish`}><Button kind="secondary">{points.length ? 'There are no more points' : 'There are no points'}</Button></form>
    </Details>
  )
}
