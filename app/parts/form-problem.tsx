import type { FormProblem } from '#server/web/form.ts'
import { ErrorSummary } from '../govuk/error-summary.tsx'

interface FormProblemsProps {
  problem: FormProblem | undefined
  /** Names of date questions: their summary leads to the day. */
  dates?: readonly string[] | undefined
  /** Names of fields that the page does not show by that id: their summary is no link. */
  elsewhere?: readonly string[] | undefined
  /** The id that an error leads to, where it is not the name of its field. */
  leadTo?: ((name: string) => string) | undefined
}

/** What is wrong with a form, at the top of the page; each line leads to its question. Nothing where all is well. */
export function FormProblems({ problem, dates = [], elsewhere = [], leadTo = (name) => name }: FormProblemsProps) {
  const errors = Object.entries(problem?.errors ?? {}).map(([name, text]) => ({
    text,
    href: name === 'form' || elsewhere.includes(name) ? undefined : `#${leadTo(name)}${dates.includes(name) ? '-day' : ''}`,
  }))
  return <ErrorSummary errors={errors} attempt={problem} />
}

/** What was typed into one field, as text. */
export const typed = (problem: FormProblem | undefined, name: string): string | undefined => {
  const value = problem?.values[name]
  return typeof value === 'string' ? value : undefined
}
