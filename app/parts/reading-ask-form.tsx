import { furtherQuestions, wholeCase } from '#annex-a/framework/second-reading.ts'
import type { AskForm } from '#server/readings/ask.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Select } from '../govuk/select.tsx'
import { FormProblems, typed } from './form-problem.tsx'

interface AskFormProps { form: AskForm; problem: FormProblem | undefined; inspection: string }

/** The lead inspector says which case two inspectors read, and what each of them grades. */
export function ReadingAskForm({ form, problem, inspection }: AskFormProps) {
  const value = (name: 'caseId' | 'first'): string => typed(problem, name) ?? form[name]
  const people = [{ value: '', text: 'Choose' }, ...form.team.map(({ id, name }) => ({ value: id, text: name }))]
  return (
    <>
      <BackLink href={`${inspection}/readings`}>Cases read twice</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Have a case read twice</h1>
      <p className="govuk-body">From now on, until each has recorded, neither of the two sees evidence of others about this case, the inspector’s view of the work, or what the other reader says. Everybody else of the team sees the evidence as before.</p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={typed(problem, 'id') || form.id} />
        <Select name="caseId" label="Case" labelSize="s" defaultValue={value('caseId')} error={problem?.errors['caseId']} options={[{ value: '', text: 'Choose' }, ...form.cases.map(({ id, number }) => ({ value: id, text: number }))]} />
        <Select name="first" label="Who reads it first?" labelSize="s" hint="As a rule whoever the case is allocated to." defaultValue={value('first')} error={problem?.errors['first']} options={people} />
        <Select name="second" label="Who reads it a second time?" labelSize="s" defaultValue={typed(problem, 'second') ?? ''} error={problem?.errors['second']} options={people} />
        <Checkboxes
          name="questions" label="What do they grade besides?" labelSize="s" small hint={`Both always grade: ${wholeCase.says.toLowerCase()}.`} chosen={[problem?.values['questions'] ?? []].flat()}
          choices={furtherQuestions.map(({ code, says, looks }) => ({ value: code, text: says, hint: looks }))}
        />
        <ButtonGroup>
          <Button data-prevent-double-click="true" className="wb-touch">Ask both</Button>
          <a className="govuk-link" href={`${inspection}/readings`}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}
