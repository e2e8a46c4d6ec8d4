import type { ImportProblem } from '#server/register/read-sent.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Table } from '../govuk/table.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayDate } from '../words/dates.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { ToCorrect } from './to-correct.tsx'

interface ChildrenFormProps {
  days: readonly { readonly on: string; readonly source: string; readonly authorities: number }[]
  problem: ImportProblem | undefined
}

/** How many children in need, looked after and on plans live in each authority: published numbers, and never a child. */
export function ChildrenForm({ days, problem }: ChildrenFormProps) {
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href="/register">Register of outcomes</BackLink>
      <FormProblems problem={problem} dates={['on']} />
      <h1 className="govuk-heading-l">How many children live where</h1>
      {problem?.wrong ? <ToCorrect wrong={problem.wrong} /> : null}
      <p className="govuk-body">Tables of the share of children who live in authorities of each grade use the last count before their day.</p>
      <Table
        caption="Counts that the register has" rows={days} rowKey={({ on, source }) => `${on} ${source}`}
        columns={[{ heading: 'On', namesRow: true, cell: ({ on }) => sayDate(on) }, { heading: 'Authorities', numeric: true, cell: ({ authorities }) => authorities }, { heading: 'Source', cell: ({ source }) => source }]}
      />
      <form method="post" encType="multipart/form-data" noValidate>
        <DateInput name="on" label="On which day were they counted?" labelSize="s" hint="For example, 31 3 2016" error={errors['on']} values={{ day: typed(problem, 'on-day'), month: typed(problem, 'on-month'), year: typed(problem, 'on-year') }} />
        <TextInput name="source" label="Where was this published?" labelSize="s" defaultValue={typed(problem, 'source')} error={errors['source']} />
        <FileUpload name="files" label="Choose the spreadsheet" labelSize="s" error={errors['files']} hint="Excel (.xlsx) or CSV with a row for each authority and these columns: Authority, Children in need, Looked after, On a child protection plan. Leave a cell empty where the source held the number back." />
        <Button data-prevent-double-click="true">Take these numbers</Button>
      </form>
    </>
  )
}
