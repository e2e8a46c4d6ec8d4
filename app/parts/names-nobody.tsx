import type { FormProblem } from '#server/web/form.ts'
import { Textarea } from '../govuk/textarea.tsx'
import { typed } from './form-problem.tsx'
import { Points } from './help-points.tsx'

interface Props {
  problem: FormProblem | undefined
  /** Words known before anything is sent, with what can be written in their place. Left out: those that the form that came back was told of. */
  found?: readonly { readonly words: string; readonly instead: string }[] | undefined
  /** What was said of them before. */
  because?: string | undefined
  hint?: string | undefined
}

/** Within a form: the words of it that could tell who somebody is, and where to say why they name nobody. Nothing where there are none. */
export function NamesNobody({ problem, found, because, hint = 'Or take them out above. The reason is kept with the words; how many and of which kind goes to the audit trail.' }: Props) {
  const told = [problem?.values['notIdentities'] ?? []].flat()
  if (!(found ?? told).length) return null
  return (
    <>
      <h2 className="govuk-heading-m">Words that could tell who somebody is</h2>
      {found ? <Points>{found.map(({ words, instead }) => <span key={words}><strong dir="auto">{words}</strong>: write “{instead}” in its place</span>)}</Points> : (
        <>
          <Points>{told.map((words) => <strong key={words} dir="auto">{words}</strong>)}</Points>
          {told.map((words) => <input key={words} type="hidden" name="notIdentities" value={words} />)}
        </>
      )}
      <Textarea name="because" label="If they name nobody, why not?" hint={hint} rows={2} dir="auto" defaultValue={typed(problem, 'because') ?? because} error={problem?.errors['because']} />
    </>
  )
}
