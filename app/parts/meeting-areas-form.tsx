import type { AreasForm } from '#server/meetings/areas.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayInstant } from '../words/dates.ts'
import { FormProblems } from './form-problem.tsx'

/** Limits the areas of which meetings are to be told; the authority sees it. */
export function MeetingAreasForm({ form: { values, named, history }, back, problem }: { form: AreasForm; back: string; problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  const typed = (name: string): string => String(problem?.values[name] ?? values[name] ?? '')
  return (
    <>
      <BackLink href={back}>Planned meetings</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Areas to be covered</h1>
      <form method="post" noValidate>
        <Textarea
          name="areas" label="Areas" labelSize="s" rows={5} defaultValue={typed('areas')} error={errors['areas']}
          hint={`One on each line; empty for all areas. ${named.length ? `The authority has named: ${named.join(', ')}.` : 'The authority has named no area yet.'} Meetings of other areas stay on the list and are marked.`}
        />
        <Textarea name="reason" label="What the authority should know (optional)" labelSize="s" rows={2} hint="The authority sees the areas and this." defaultValue={typed('reason')} error={errors['reason']} />
        <ButtonGroup>
          <Button>Save the areas</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
      {history.length ? (
        <Table
          caption="Decided so far" rows={history} rowKey={({ setAt }) => setAt}
          columns={[
            { heading: 'When', namesRow: true, cell: ({ setAt, setter }) => `${sayInstant(setAt)}, ${setter}` }, { heading: 'Areas', cell: ({ areas }) => areas.join(', ') || 'All' },
            { heading: 'Said', cell: ({ reason }) => reason || '–' },
          ]}
        />
      ) : null}
    </>
  )
}
