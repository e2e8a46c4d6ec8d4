import type { FormProblem } from '#server/web/form.ts'
import { DateInput } from '../govuk/date-input.tsx'
import { Select } from '../govuk/select.tsx'
import { gradeColumns } from '../words/register.ts'

export type TypedOutcome = Readonly<Record<string, string>>

interface FieldsProps {
  values: TypedOutcome
  problem: FormProblem | undefined
}

export const typedOf = ({ values, problem }: FieldsProps, name: string): string => {
  const typed = problem?.values[name] ?? values[name] ?? ''
  return typeof typed === 'string' ? typed : typed[0] ?? ''
}

export function DayFields(props: FieldsProps) {
  const day = (name: string, label: string, hint?: string) => (
    <DateInput
      name={name} label={label} labelSize="s" hint={hint} error={props.problem?.errors[name]}
      values={{ day: typedOf(props, `${name}-day`), month: typedOf(props, `${name}-month`), year: typedOf(props, `${name}-year`) }}
    />
  )
  return <>{day('inspectedFrom', 'First day of the inspection', 'For example, 20 1 2015')}{day('inspectedTo', 'Last day of the inspection')}{day('published', 'Day of publication')}</>
}

const options = [
  { value: '', text: 'None' }, { value: '1', text: '1 – Outstanding' }, { value: '2', text: '2 – Good' }, { value: '3', text: '3 – Requires improvement, or adequate' }, { value: '4', text: '4 – Inadequate' }, { value: 'not judged', text: 'Not judged' },
]

/** A grade for each judgement; “None” where the inspection had no such judgement. */
export function GradeFields(props: FieldsProps) {
  return gradeColumns.map(({ code, label }) => (
    <Select key={code} name={code} label={label} labelSize="s" options={options} defaultValue={typedOf(props, code)} error={props.problem?.errors[code]} hint={code === 'LSCB' ? 'Where the board was reviewed at the same time.' : undefined} />
  ))
}

/** The boxes of an outcome as it stands. */
export const boxesOf = (outcome: { readonly inspectedFrom: string; readonly inspectedTo: string; readonly published: string; readonly source: string; readonly grades: Readonly<Record<string, number | null | undefined>> }): TypedOutcome => ({
  source: outcome.source,
  ...Object.fromEntries((['inspectedFrom', 'inspectedTo', 'published'] as const).flatMap((name) => {
    const [year, month, day] = outcome[name].split('-').map(Number)
    return [[`${name}-day`, String(day)], [`${name}-month`, String(month)], [`${name}-year`, String(year)]]
  })),
  ...Object.fromEntries(gradeColumns.map(({ code }) => [code, outcome.grades[code] === undefined ? '' : outcome.grades[code] === null ? 'not judged' : String(outcome.grades[code])])),
})
