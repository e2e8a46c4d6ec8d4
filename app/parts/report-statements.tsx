import type { ShownStatement, StatementForm } from '#server/report/statement.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { FormProblems, typed } from './form-problem.tsx'

/** The authority's statement of action, as far as it has come, and the way to send it. */
export function ReportStatements({ statements, inspectionId, maySend }: { statements: readonly ShownStatement[]; inspectionId: string; maySend: boolean }) {
  const at = `/inspections/${inspectionId}/report/statement`
  return (
    <>
      {statements.map(({ id, receivedOn, words, file, sender, at: when }, index) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1">{index ? 'Earlier: received' : 'Received'} on {sayDate(receivedOn)}{file ? <>: <a className="govuk-link" href={`${at}/${id}`}>{file.name}</a></> : null}</p>
          {words ? <p className="govuk-body wb-as-written govuk-!-margin-bottom-1" dir="auto">{words}</p> : null}
          <p className="govuk-hint">Recorded {sayInstant(when)} by {sender}</p>
        </div>
      ))}
      {maySend ? <p className="govuk-body"><a className="govuk-link" href={at}>{statements.length ? 'Send or record a newer statement of action' : 'Send or record the statement of action'}</a></p> : null}
      {!maySend && !statements.length ? <p className="govuk-body">It can be sent once the report is final.</p> : null}
    </>
  )
}

/** The form for it. */
export function StatementPage({ form, problem }: { form: StatementForm; problem: FormProblem | undefined }) {
  const back = `/inspections/${form.inspectionId}/report`
  const value = (name: string): string => typed(problem, name) ?? form.values[name] ?? ''
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href={back}>The report</BackLink>
      <FormProblems problem={problem} dates={['received']} />
      <h1 className="govuk-heading-l">The statement of action</h1>
      <p className="govuk-body">The authority prepares and publishes a written statement of the action it intends to take in response to the report, and sends a copy within 70 working days of receiving it (paragraph 10). Late is taken, and said to be late.</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="id" value={value('id') || form.id} />
        <DateInput name="received" label="Day on which it was received" labelSize="s" error={errors['received']} values={{ day: value('received-day'), month: value('received-month'), year: value('received-year') }} />
        <FileUpload name="files" label="The statement" labelSize="s" hint="PDF, Word, Excel or text." error={errors['files']} />
        <Textarea name="words" label="Or where it is" labelSize="s" hint="Such as the address at which it is published." rows={3} defaultValue={value('words')} error={errors['words']} />
        <ButtonGroup><Button data-prevent-double-click="true">Keep the statement</Button><a className="govuk-link" href={back}>Cancel</a></ButtonGroup>
      </form>
    </>
  )
}
