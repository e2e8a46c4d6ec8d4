import type { CaseHistory } from '#server/selection/cases.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayOrigin } from '../words/draws.ts'

export const sayKind = (kind: CaseHistory['kind']): string => (kind === 'tracked' ? 'Tracked' : 'Sampled')

export function CaseTag({ kind, removed }: Pick<CaseHistory, 'kind' | 'removed'>) {
  if (removed) return <Tag colour="grey">Removed</Tag>
  return <Tag colour={kind === 'tracked' ? 'blue' : 'teal'}>{sayKind(kind)}</Tag>
}

/** Chosen by whom, when, why and from which version; and removed, if it was. */
export function CaseFacts({ of: { kind, reason, origin, chosenBy, chosenAt, version, removed } }: { of: CaseHistory }) {
  return (
    <SummaryList
      rows={[
        { key: 'Kind', value: <CaseTag kind={kind} removed={removed} /> },
        { key: removed ? `Was ${kind}, because` : 'Reason', value: reason },
        { key: 'How', value: sayOrigin(origin) },
        { key: 'Chosen', value: `${chosenBy}, ${sayInstant(chosenAt)}` },
        { key: 'From', value: version === null ? 'A version that is not kept' : `Version ${version} of the lists` },
        ...(removed
          ? [
              { key: 'Removed, because', value: removed.reason },
              { key: 'Removed', value: `${removed.by}, ${sayInstant(removed.at)}` },
            ]
          : []),
      ]}
    />
  )
}

/** Every time the child of a page was chosen. */
export function ChoiceHistory({ inspection, cases }: { inspection: string; cases: readonly CaseHistory[] }) {
  if (!cases.length) return null
  return (
    <>
      <h2 className="govuk-heading-m">History of choices</h2>
      {cases.map((one) => (
        <div key={one.id}>
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={`${inspection}/cases/${one.id}`}>
              Case {one.number}
            </a>
          </h3>
          <CaseFacts of={one} />
        </div>
      ))}
    </>
  )
}
