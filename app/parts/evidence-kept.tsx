import { Details } from '../govuk/details.tsx'
import { upper } from '../words/settings.ts'

/** What of a record is kept while it is typed, and what it is called: the names of its form. */
export const fieldWords: { readonly [name: string]: string | undefined } = {
  text: 'what was seen, heard or read', polarity: 'which way it points', impact: 'impact on the child', corroborate: 'what would bear it out', activity: 'kind of activity', caseNumber: 'case',
  source: 'source', 'observedOn-day': 'day observed', 'observedOn-month': 'month observed', 'observedOn-year': 'year observed', criteria: 'criteria',
}
export const keptNames: readonly string[] = Object.keys(fieldWords)

/** The way to the history of each field that was ever kept. */
export function EvidenceHistory({ history, names }: { history: string; names: readonly string[] }) {
  const known = keptNames.filter((name) => names.includes(name))
  if (!known.length) return null
  return (
    <Details summary="History of each field">
      <ul className="govuk-list">
        {known.map((name) => <li key={name}><a className="govuk-link" href={`${history}/${name}`}>{upper(fieldWords[name]!)}</a></li>)}
      </ul>
    </Details>
  )
}
