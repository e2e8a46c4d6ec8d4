import type { WaitingFile, WaitingView } from '#server/documents/waiting.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Select, type Option, type OptionGroup } from '../govuk/select.tsx'
import { topicGroups } from '../words/documents.ts'
import { typed } from './form-problem.tsx'

/** Asks of each file that waits which document it is. Nothing is chosen beforehand. */
export function DocumentsWaiting({ view, problem }: { view: WaitingView; problem: FormProblem | undefined }) {
  return (
    <form method="post" action={`/inspections/${view.inspectionId}/documents/waiting`} noValidate>
      {view.files.map((file) => <Question key={file.id} file={file} view={view} problem={problem} />)}
      <Button>Save</Button>
    </form>
  )
}

function Question({ file, view, problem }: { file: WaitingFile; view: WaitingView; problem: FormProblem | undefined }) {
  const name = `place-${file.id}`
  const options: (Option | OptionGroup)[] = [
    { value: '', text: 'Not yet' },
    ...(file.suggestions.length ? [{ heading: 'Suggested by its name', options: file.suggestions }] : []),
    ...topicGroups(view.topics),
    { heading: 'None of these', options: [{ value: 'take-back', text: 'Take it back: it was sent by mistake' }] },
  ]
  return <Select name={name} label={`Which document is “${file.name}”?`} labelSize="s" hint={file.why} error={problem?.errors[name]} options={options} defaultValue={typed(problem, name) ?? ''} />
}
