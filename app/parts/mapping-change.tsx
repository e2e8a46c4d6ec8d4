import type { RememberedOne } from '#server/mapping/see-remembered.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { sayInstant } from '../words/dates.ts'
import { FormProblems, typed } from './form-problem.tsx'

/** One thing that is remembered, to be changed or forgotten. What was said before stays in sight. */
export function MappingChange({ one, problem }: { one: RememberedOne; problem: FormProblem | undefined }) {
  const back = `/inspections/${one.inspectionId}/lists/remembered`
  return (
    <>
      <BackLink href={back}>What is remembered</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{one.subject}</span>What “{one.written}” means</h1>
      <p className="govuk-body">{one.meaning}. Said by {one.who} on {sayInstant(one.at)}.</p>
      <p className="govuk-body">When you change or forget it, the version in use is checked again at once. What was found before stays in sight until then.</p>
      <form method="post" noValidate>
        <Select
          name="means" className="wb-select--whole" label="It means" labelSize="s" error={problem?.errors['means']} defaultValue={typed(problem, 'means') ?? one.chosen ?? '-'}
          options={[...one.choices, { value: '-', text: 'None of these: leave it as it is' }].map(({ value, text }) => ({ value, text }))}
        />
        <ButtonGroup>
          <Button>Save the change</Button>
          <Button kind="warning" name="forget" value="yes">Forget it, and ask again</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
      {one.before.length ? (
        <>
          <h2 className="govuk-heading-m">Said before</h2>
          <ul className="govuk-list govuk-list--bullet">
            {one.before.map(({ meaning, who, at, endedBy, endedAt }) => <li key={`${at} ${endedAt}`}>{meaning}: {who}, {sayInstant(at)}; until {endedBy} changed or forgot it, {sayInstant(endedAt)}</li>)}
          </ul>
        </>
      ) : null}
    </>
  )
}
