import { useState, type FormEvent } from 'react'
import { typedDay } from '#annex-a/framework/typed-day.ts'
import type { FormProblem } from '#server/web/form.ts'
import type { Order } from '../checker/messages.ts'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Radios } from '../govuk/radios.tsx'
import { FormProblems } from './form-problem.tsx'
import { PageTitle } from './page-title.tsx'

export interface CheckLimits { readonly files: number; readonly eachWords: string; readonly all: number; readonly allWords: string }

interface CheckFormProps {
  limits: CheckLimits
  /** What the date is checked against, in words. */
  edition: string
  check: (order: Order) => void
  /** False while it stands behind, so as to be there again when a check is stopped. */
  inFront: boolean
}

/** Which files, at which date and stage. It is sent nowhere: the browser takes the files itself. */
export function CheckForm({ limits, edition, check, inFront }: CheckFormProps) {
  const [problem, setProblem] = useState<FormProblem | undefined>(undefined)
  const errors = problem?.errors ?? {}
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const read = readOrder(new FormData(event.currentTarget), limits)
    setProblem('errors' in read ? { errors: read.errors, values: {} } : undefined)
    if (!('errors' in read)) check(read)
  }
  return (
    <form onSubmit={submit} noValidate>
      {inFront ? <PageTitle title="Check a file without sending it" problem={problem} /> : null}
      <FormProblems problem={problem} dates={['inspection']} />
      <FileUpload
        name="files" label="Choose the files" labelSize="m" multiple accept=".xlsx,.xlsm,.csv,.txt" error={errors['files']}
        hint={`One workbook with all lists, or one file for each list. Excel (.xlsx) or CSV; up to ${limits.files} files of ${limits.eachWords} each.`}
      />
      <DateInput
        name="inspection" label="What is the inspection date?" labelSize="m" error={errors['inspection']}
        hint="The periods of the lists are counted back from this day. Normally the Tuesday of week 1. For example, 12 4 2016"
      />
      <Radios
        name="stage" label="Which submission is this for?" labelSize="m" chosen="2" hint="At the first, fields that are asked for only at the second may be empty."
        choices={[{ value: '1', text: 'The first' }, { value: '2', text: 'The second', hint: 'With the fields that may follow later' }]}
      />
      <p className="govuk-body">Checked against: {edition}.</p>
      <Button>Check on this computer</Button>
    </form>
  )
}

/** What was asked for, or what is wrong with it by field. */
function readOrder(form: FormData, limits: CheckLimits): Order | { readonly errors: Record<string, string> } {
  const files = form.getAll('files').filter((one): one is File => one instanceof File && one.name !== '')
  const inspectionDate = typedDay(Object.fromEntries(['day', 'month', 'year'].map((part) => [`inspection-${part}`, String(form.get(`inspection-${part}`) ?? '')])), 'inspection')
  const wrong = { files: whyNotTaken(files, limits), inspection: inspectionDate === '' ? 'Enter the inspection date' : inspectionDate === null ? 'The inspection date must be a day of the calendar, such as 12 4 2016' : null }
  const errors = Object.fromEntries(Object.entries(wrong).filter((one): one is [string, string] => one[1] !== null))
  if (Object.keys(errors).length || inspectionDate === null) return { errors }
  return { files, inspectionDate, stage: form.get('stage') === '1' ? 1 : 2 }
}

/** What is wrong with one file is a finding of the check itself, with what to do. */
function whyNotTaken(files: readonly File[], { files: most, all, allWords }: CheckLimits): string | null {
  if (!files.length) return 'Choose the file or files that hold the lists'
  if (files.length > most) return `Choose at most ${most} files. Each list needs only one`
  return files.reduce((sum, { size }) => sum + size, 0) > all ? `The files are more than ${allWords} together. Check them in two turns` : null
}
