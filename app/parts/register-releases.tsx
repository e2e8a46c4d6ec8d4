import type { OwnRelease } from '#server/statistics/release/order.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Table } from '../govuk/table.tsx'
import { sayInstant } from '../words/dates.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { GuideLink } from './guide-link.tsx'

const questions = [
  { name: 'publishedBy', label: 'Reports published by', hint: 'Its month names the release. For example, 31 10 2016' },
  { name: 'inspectedTo', label: 'Inspections that ended by', hint: 'Leave it empty to count all whose reports were published by then.' },
  { name: 'out', label: 'Comes out on', hint: 'At half past nine in the morning, London time. Until then nobody outside can tell that it is there.' },
] as const

/** The releases, and the form that makes one. */
export function RegisterReleases({ releases, problem }: { releases: readonly OwnRelease[]; problem: FormProblem | undefined }) {
  const box = (name: string, part: string): string | undefined => typed(problem, `${name}-${part}`)
  return (
    <>
      <BackLink href="/register">Register of outcomes</BackLink>
      <FormProblems problem={problem} dates={questions.map(({ name }) => name)} />
      <h1 className="govuk-heading-l">Releases of statistics</h1>
      <Table
        caption="Releases" captionHidden rows={releases} rowKey={({ id }) => id}
        columns={[
          { heading: 'Release', namesRow: true, cell: ({ address, title, isOut }) => (isOut ? <a className="govuk-link" href={`/statistics/releases/${address}`}>{title}</a> : title) },
          { heading: 'Out', cell: ({ publicFrom, isOut }) => `${isOut ? 'Since' : 'Not before'} ${sayInstant(publicFrom)}` },
          { heading: 'Made by', cell: ({ maker }) => maker ?? 'Came with the product' },
          { heading: 'Before it is out', cell: ({ id, isOut, title }) => (isOut ? 'It stays' : <form method="post"><Button kind="secondary" name="takeBack" value={id}>Take back<span className="govuk-visually-hidden"> {title}</span></Button></form>) },
        ]}
      />
      <h2 className="govuk-heading-m">Make a release</h2>
      <p className="govuk-body">Its tables, pictures and files are made from what the register holds now, and never change. What is corrected later is listed in the release after it.</p>
      <form method="post" noValidate>
        {questions.map(({ name, label, hint }) => <DateInput key={name} name={name} label={label} labelSize="s" hint={hint} error={problem?.errors[name]} values={{ day: box(name, 'day'), month: box(name, 'month'), year: box(name, 'year') }} />)}
        <Button>Make the release</Button>
      </form>
      <GuideLink guide="statistics" />
    </>
  )
}
