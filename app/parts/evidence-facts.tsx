import { sayActivity, sayPolarity } from '#annex-a/framework/evidence.ts'
import type { ShownCriterion, ShownVersion } from '#server/evidence/shown.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Tag, type TagColour } from '../govuk/tag.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'

const colours: { readonly [polarity: string]: TagColour } = { strength: 'green', 'area-for-improvement': 'yellow', concern: 'red', neutral: 'grey' }

export function Polarity({ code }: { code: string }) {
  return <Tag colour={colours[code] ?? 'grey'}>{sayPolarity(code)}</Tag>
}

/** As typed: text is never read as markup, and goes in its own direction. */
export function EvidenceText({ children }: { children: string }) {
  return <div className="govuk-body wb-evidence__text" dir="auto">{children}</div>
}

export function CriteriaWords({ criteria }: { criteria: readonly ShownCriterion[] }) {
  if (!criteria.length) return <p className="govuk-body">Not against any criterion yet</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {criteria.map(({ id, text }) => <li key={id}><strong>{id}</strong> {text}</li>)}
    </ul>
  )
}

/** Everything that one version says. */
export function VersionFacts({ version }: { version: ShownVersion }) {
  const { activity, observedOn, caseNumber, source, text, impact, corroborate, identitiesReason, polarity, criteria, savedBy, savedAt } = version
  return (
    <>
      <EvidenceText>{text}</EvidenceText>
      <SummaryList
        rows={[
          { key: 'Points to', value: <Polarity code={polarity} /> },
          { key: 'Kind of activity', value: sayActivity(activity) },
          { key: 'Observed', value: sayDate(observedOn) },
          { key: 'Case', value: caseNumber ?? 'None' },
          { key: 'Source', value: source ? <span dir="auto">{source}</span> : 'Not said' },
          { key: 'Impact on the child', value: impact ? <EvidenceText>{impact}</EvidenceText> : 'Not said' },
          { key: 'What would bear it out', value: corroborate ? <EvidenceText>{corroborate}</EvidenceText> : 'Not said' },
          { key: 'Criteria', value: <CriteriaWords criteria={criteria} /> },
          ...(identitiesReason ? [{ key: 'Words that look like an identity', value: <>Kept, because: <span dir="auto">{identitiesReason}</span></> }] : []),
          { key: 'Saved', value: `${sayInstant(savedAt)} by ${savedBy} (version ${version.version})` },
        ]}
      />
    </>
  )
}
