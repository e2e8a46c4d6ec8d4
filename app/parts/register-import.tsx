import { entryColumns, entryFields } from '#annex-a/statistics/incoming/columns.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import type { ImportPreview } from '#server/register/import.ts'
import type { ImportProblem } from '#server/register/read-sent.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table } from '../govuk/table.tsx'
import { sayDate } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { gradeColumns } from '../words/register.ts'
import { FormProblems } from './form-problem.tsx'
import { ToCorrect } from './to-correct.tsx'

/** Sends a spreadsheet of past outcomes. What is wrong with it is told row by row, as findings about a list are. */
export function ImportForm({ most, problem }: { most: string; problem: ImportProblem | undefined }) {
  return (
    <>
      <BackLink href="/register">Register of outcomes</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Import a spreadsheet of outcomes</h1>
      {problem?.wrong ? <ToCorrect wrong={problem.wrong} /> : null}
      <p className="govuk-body">An Excel workbook (.xlsx) or a CSV file with a row for each inspection. You see what it holds before anything enters the register, and every row is taken or none.</p>
      <Details summary="Which columns, and what goes into them">
        <SummaryList rows={entryFields.map((field) => ({ key: entryColumns[field].label, value: entryColumns[field].help }))} />
      </Details>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload name="files" label="Choose the spreadsheet" labelSize="m" error={problem?.errors['files']} hint={`Excel (.xlsx) or CSV, up to ${most}.`} />
        <Button data-prevent-double-click="true">Check the spreadsheet</Button>
      </form>
    </>
  )
}

/** What would enter the register. */
export function PreviewPage({ preview, problem }: { preview: ImportPreview; problem: FormProblem | undefined }) {
  const { name, entries, leftOut, taken } = preview
  const grade = (grades: Outcome['grades'], code: keyof Outcome['grades']): string => (grades[code] === undefined ? '–' : grades[code] === null ? 'Not judged' : String(grades[code]))
  return (
    <>
      <BackLink href="/register/import">Import a spreadsheet</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">{taken ? 'Imported' : 'Look it over before it enters the register'}</h1>
      <p className="govuk-body">“{name}” holds {sayCount(entries.length, 'outcome', 'outcomes')} of {sayCount(new Set(entries.map(({ authority }) => authority)).size, 'authority', 'authorities')}. {taken ? 'They are in the register.' : 'Nothing is wrong with them by themselves, or beside what the register holds.'}</p>
      {leftOut.length ? <p className="govuk-body">Not read, because nothing in the register goes with it: {leftOut.join(', ')}.</p> : null}
      <Table
        caption="What the spreadsheet holds" captionHidden compact scrolls rows={entries} rowKey={({ sheet, row }) => `${sheet} ${row}`}
        columns={[
          { heading: 'Row', numeric: true, cell: ({ row }) => row },
          { heading: 'Authority', namesRow: true, cell: ({ printedAs }) => printedAs },
          { heading: 'Framework', cell: ({ framework, again }) => `${framework}${again ? ', again' : ''}` },
          { heading: 'Inspected to', cell: ({ inspectedTo }) => sayDate(inspectedTo) },
          { heading: 'Published', cell: ({ published }) => sayDate(published) },
          ...gradeColumns.map(({ code, label }) => ({ heading: label, numeric: true, cell: ({ grades }: { grades: Outcome['grades'] }) => grade(grades, code) })),
        ]}
      />
      {taken ? null : <form method="post"><Button data-prevent-double-click="true">Put {sayCount(entries.length, 'outcome', 'outcomes')} into the register</Button></form>}
    </>
  )
}
