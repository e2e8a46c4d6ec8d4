import type { FieldLine, FieldsView } from '#server/explanations/fields.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayHeld } from '../words/explanations.ts'
import { ExplanationText } from './explanation-form.tsx'
import { typed } from './form-problem.tsx'

/** The fields of a list, and how the authority keeps oversight without those that it does not hold. */
export function ExplanationFields({ view, problem }: { view: FieldsView; problem: FormProblem | undefined }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const wanting = view.fields.filter(({ is }) => is !== 'filled')
  return (
    <>
      <p className="govuk-body">Where an authority does not hold a field, Annex A asks it to show in other ways how its managers keep sufficient oversight. What is said here stands beside the gaps in that field, in this version and in later ones. You can send lists without it.</p>
      {view.mayExplain ? (
        <form method="post" noValidate>
          <h2 className="govuk-heading-m">A field that you do not hold</h2>
          <Select
            name="field" className="wb-select--whole" label="Field" labelSize="s" error={problem?.errors['field']} defaultValue={typed(problem, 'field') ?? ''}
            options={[{ value: '', text: 'Choose a field' }, ...[...wanting, ...view.fields.filter(({ is }) => is === 'filled')].map((line) => ({ value: line.field, text: `${line.label}: ${sayHeld(line).toLowerCase()}` }))]}
          />
          <ExplanationText problem={problem} label="How do you keep oversight of this instead?" />
          <input type="hidden" name="openedAt" value={view.openedAt} />
          <Button>Save</Button>
        </form>
      ) : null}
      <Table caption="Fields of this list" columns={columnsOf(version)} rows={view.fields} rowKey={({ field }) => field} compact scrolls />
    </>
  )
}

const columnsOf = (version: string): readonly Column<FieldLine>[] => [
  { heading: 'Field', namesRow: true, cell: ({ label }) => label },
  { heading: 'In this version', cell: sayHeld },
  { heading: 'How oversight is kept instead', cell: ({ said, label }) => (said ? <><span className="wb-lines">{said.text}</span><br /><a className="govuk-link" href={`${version}/explain/${said.id}`}>See its history<VisuallyHidden> for {label}</VisuallyHidden></a></> : '') },
]
