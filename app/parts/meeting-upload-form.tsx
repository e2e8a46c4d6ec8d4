import type { SpreadsheetProblem } from '#server/meetings/take-spreadsheet.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { FindingsTable, oneOf } from './findings-table.tsx'
import { FormProblems } from './form-problem.tsx'

/** Sends a spreadsheet of meetings. What is wrong with it is told row by row, as findings about a list are. */
export function MeetingUploadForm({ back, most, problem }: { back: string; most: string; problem: SpreadsheetProblem | undefined }) {
  return (
    <>
      <BackLink href={back}>Planned meetings</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Send a spreadsheet of meetings</h1>
      {problem?.wrong ? <Wrong wrong={problem.wrong} /> : null}
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

function Wrong({ wrong: { lines, count } }: { wrong: NonNullable<SpreadsheetProblem['wrong']> }) {
  return (
    <section aria-labelledby="wrong">
      <h2 className="govuk-heading-m" id="wrong">{sayCount(count, 'thing', 'things')} to correct</h2>
      {lines.length < count ? <p className="govuk-body">Showing the first {sayNumber(lines.length)}.</p> : null}
      {oneOf(lines, ({ fix }) => fix) ? <p className="govuk-body"><strong>How to fix it:</strong> {lines[0]?.fix}.</p> : null}
      <FindingsTable caption="What to correct in the spreadsheet" shown={lines} withSheet={oneOf(lines, ({ sheet }) => sheet) === null} />
    </section>
  )
}
