import type { ExplainedCount, ShownExplanation } from '#annex-a/shown/finding-lines.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayExplained } from '../words/explanations.ts'
import { sayNumber } from '../words/numbers.ts'

/** What the authority says of all findings of a rule at once, or of a field: once, above them. */
export function SaidOfAll({ said }: { said: readonly ShownExplanation[] | undefined }) {
  if (!said?.length) return null
  return (
    <InsetText>
      {said.map(({ id, kind, text }) => (
        <p className="govuk-body wb-lines" key={id}><strong>{kind === 'field' ? 'How the authority keeps oversight instead:' : 'Explained by the authority, for all of these:'}</strong> {text}</p>
      ))}
    </InsetText>
  )
}

/** What is said beside one finding. What is said of all stands above, and is not said again on every line. */
export function SaidBeside({ explanation }: { explanation: ShownExplanation | undefined }) {
  if (!explanation) return null
  if (explanation.kind !== 'finding') return <>As said above</>
  return (
    <>
      {explanation.staleSince ? <><strong>Explained when {explanation.staleSince}:</strong> </> : null}
      <span className="wb-lines">{explanation.text}</span>
    </>
  )
}

interface ShowOnlyProps {
  only: 'all' | 'unexplained'
  count: ExplainedCount
  all: number
  /** The page without a question, which shows everything. */
  href: string
}

/** How many are explained, and the way to those that are not. */
export function ShowOnly({ only, count: { explained, stale }, all, href }: ShowOnlyProps) {
  return (
    <p className="govuk-body">
      {sayExplained(explained, all)}{stale ? `; ${sayNumber(stale)} explained when the value was another` : ''}.{' '}
      {only === 'unexplained' ? <>Only those that are not explained are shown. <a className="govuk-link" href={href}>Show all</a></> : explained > 0 ? <a className="govuk-link" href={`${href}?show=unexplained`}>Show only those that are not explained</a> : null}
    </p>
  )
}
