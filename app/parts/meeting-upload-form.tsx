import type { SpreadsheetProblem } from '#server/meetings/take-spreadsheet.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { FormProblems } from './form-problem.tsx'
import { ToCorrect } from './to-correct.tsx'

/** Sends a spreadsheet of meetings. What is wrong with it is told row by row, as findings about a list are. */
export function MeetingUploadForm({ back, most, problem }: { back: string; most: string; problem: SpreadsheetProblem | undefined }) {
  return (
    <>
      <BackLink href={back}>Planned meetings</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Send a spreadsheet of meetings</h1>
      {problem?.wrong ? <ToCorrect wrong={problem.wrong} /> : null}
      <p className="govuk-body">An Excel workbook (.xlsx) or a CSV file with a row for each meeting and these headings: date, time, kind of meeting, place, area, child unique ID. Headings of your own are recognised where they say the same. Only date and kind must be there.</p>
      <p className="govuk-body"><a className="govuk-link" href="/help/blank-meetings">Download a blank workbook</a></p>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload name="files" label="Choose the spreadsheet" labelSize="m" error={problem?.errors['files']} hint={`Excel (.xlsx) or CSV, up to ${most}.`} />
        <ul className="govuk-list govuk-list--bullet">
          <li>Every row is taken, or none: where something cannot be read, you see which cells.</li>
          <li>A meeting that is on the list already, the same in everything, is not added twice.</li>
          <li>A meeting that has moved or was cancelled: change it on its own page, so that whoever is to observe it is told.</li>
        </ul>
        <Button data-prevent-double-click="true">Send the spreadsheet</Button>
      </form>
    </>
  )
}
