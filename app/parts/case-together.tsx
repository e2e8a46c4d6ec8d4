import type { TogetherForm as Form } from '#server/cases/together.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayLife } from '../words/case-life.ts'
import { FormProblems, typed } from './form-problem.tsx'

interface TogetherProps { form: Form; problem: FormProblem | undefined; inspection: string }

const chosenIn = (form: Form, problem: FormProblem | undefined): readonly string[] => {
  const again = problem?.values['case']
  return problem ? (again === undefined ? [] : typeof again === 'string' ? [again] : again) : form.ticked
}

/** Tells the authority of many cases at once, asks for their audits, or allocates them. */
export function CaseTogether({ form, problem, inspection }: TogetherProps) {
  const address = `${inspection}/cases/together`
  return (
    <>
      <BackLink href={`${inspection}/cases`}>All cases</BackLink>
      <FormProblems problem={problem} dates={['due']} />
      <h1 className="govuk-heading-l">Tell, ask for audits, allocate</h1>
      {form.cases.length ? (
        <>
          <p className="govuk-body">Tick: {[['tracked', 'all tracked'], ['untold', 'all of which the authority is not told'], ['unallocated', 'all that are allocated to nobody of the team'], ['all', 'all']].map(([tick, says], index) => (
            <span key={tick}>{index ? ', ' : ''}<a className="govuk-link" href={`${address}?tick=${tick}`}>{says}</a></span>
          ))}</p>
          <form method="post" noValidate>
            <Checkboxes name="case" label="Which cases?" labelSize="m" error={problem?.errors['case']} chosen={chosenIn(form, problem)} choices={form.cases.map(({ id, number, life }) => ({ value: id, text: number, hint: sayLife(life).join('. ') }))} />
            <What form={form} problem={problem} />
            <Button data-prevent-double-click="true" className="wb-touch">Do this with the ticked cases</Button>
          </form>
        </>
      ) : <p className="govuk-body">There is no case that is open.</p>}
    </>
  )
}

function What({ form, problem }: Pick<TogetherProps, 'form' | 'problem'>) {
  const value = (name: string): string => typed(problem, name) ?? (problem ? '' : form.due[name] ?? '')
  return (
    <Radios
      name="do" label="What do you want to do with them?" labelSize="m" chosen={typed(problem, 'do')} error={problem?.errors['do']}
      choices={[
        { value: 'tell', text: 'Tell the authority', hint: 'It sees a reference of its own for each case, such as Case 1, and the ID of the child. It never sees our number or why, and nothing that you record.' },
        {
          value: 'ask', text: 'Ask the authority for an audit of each file', hint: 'It is told of those that it does not know yet.',
          reveals: (
            <>
              <DateInput name="due" label="Audits wanted by" labelSize="s" hint="A late audit is taken, and said to be late. Asking again changes the day." error={problem?.errors['due']} values={{ day: value('due-day'), month: value('due-month'), year: value('due-year') }} />
              <TextInput name="time" label="Time (optional)" labelSize="s" hint="Such as 17:00. Empty means the whole day." width={5} defaultValue={value('time')} error={problem?.errors['time']} />
            </>
          ),
        },
        {
          value: 'allocate', text: 'Allocate them',
          reveals: <Select name="inspector" label="To whom?" labelSize="s" defaultValue={value('inspector')} error={problem?.errors['inspector']} options={[{ value: '', text: 'Choose somebody' }, ...form.team.map(({ id, name }) => ({ value: id, text: name })), { value: 'nobody', text: 'To nobody' }]} />,
        },
      ]}
    />
  )
}
