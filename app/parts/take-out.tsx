import { Button } from '../govuk/button.tsx'
import { ReadingColumn } from './reading-column.tsx'

/** What an export is, and the button that gives it. */
export function TakeOut({ file }: { file: string }) {
  return (
    <ReadingColumn>
      <h1 className="govuk-heading-l">Take the whole inspection out</h1>
      <p className="govuk-body">You get one ZIP file with everything that is kept about this inspection as it stands now, finished or not:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>pages to read in any browser, and the same as a workbook</li>
        <li>the lists in use, with what was found beside each row</li>
        <li>every file as it was sent: lists, documents, meetings</li>
        <li>every record, for other programs, and for another workbench to bring in</li>
        <li>the length and SHA-256 of each, so that anybody can see that nothing is missing or changed</li>
      </ul>
      <p className="govuk-body">Uploads that the authority has not submitted are its own and are not in it. Readings of a case by two inspectors are, even before both are done: do not open it if you are one of them.</p>
      <p className="govuk-body"><strong>It names children.</strong> Keep it where the lists may be kept, for no longer than you need it. That you took it is noted in the audit trail.</p>
      <form method="get" action={file}><Button>Take it out</Button></form>
      <p className="govuk-hint">It takes some seconds; with very many documents, minutes.</p>
    </ReadingColumn>
  )
}
