import { Details } from '../govuk/details.tsx'
import { WarningText } from '../govuk/warning-text.tsx'

/** What stays here and what this cannot do, said before anything is chosen. */
export function CheckAbout() {
  return (
    <>
      <p className="govuk-body-l">Choose your Annex A lists and see what is wrong with them. They are read and checked by your own browser, on this computer.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Nothing leaves this computer: no file, no finding, no name of a file. Once the page has loaded you can pull the plug out of the network.</li>
        <li>It is the same check as when lists are sent: the same rules and the same words.</li>
        <li>Nothing is kept. Closing or leaving the page, or starting over, loses the result; save what you want to keep.</li>
        <li>It sends nothing to inspectors. To do that, <a className="govuk-link" href="/sign-in">sign in</a> and send the lists.</li>
      </ul>
      <Details summary="What this page cannot do">
        <ul className="govuk-list govuk-list--bullet">
          <li>It does not know what was sent before: lists of an earlier version are not carried forward, and what your authority has confirmed about its headings and codes is not known here.</li>
          <li>It does not know the settings of an inspection: timescales are those that are usual.</li>
          <li>Very large files need memory that a browser may not have; it may then close the page with a message of its own. Your files stay as they were, and nothing is sent. The command line needs less: <code>npm run -s check -- FILE… --inspection-date 2016-04-12</code></li>
        </ul>
      </Details>
    </>
  )
}

const InsteadWords = () => (
  <p className="govuk-body">
    Instead, <a className="govuk-link" href="/sign-in">sign in</a> and send the lists, which works in every browser; or, where this service is installed, check them on the command line: <code>npm run -s check -- FILE… --inspection-date 2016-04-12</code>
  </p>
)

/** For a browser in which no scripts run: the check itself is a script. */
export function CheckNeedsScripts() {
  return (
    <noscript>
      <WarningText>This page needs JavaScript, because your browser does the checking</WarningText>
      <InsteadWords />
    </noscript>
  )
}

/** For a browser that could not get or run the checker. */
export function CheckMissing() {
  return (
    <>
      <div role="alert"><WarningText>The checker could not be loaded</WarningText></div>
      <p className="govuk-body">The connection may have failed, or this browser may be too old. <a className="govuk-link" href="/check">Load the page again</a>.</p>
      <InsteadWords />
    </>
  )
}
