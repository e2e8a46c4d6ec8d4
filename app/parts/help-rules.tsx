import { BackLink } from '../govuk/back-link.tsx'
import type { rulesBySeverity } from '../words/rule-help.ts'
import { ReadingColumn } from './reading-column.tsx'

type Groups = ReturnType<typeof rulesBySeverity>

/** Every rule, by how bad what it finds is. */
export function RulesHelpPage({ groups }: { groups: Groups }) {
  return (
    <ReadingColumn>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">What is checked</h1>
      <p className="govuk-body"><a className="govuk-link" href="/help/rules-by-list">The same, list by list</a></p>
      {groups.map(({ name, means, rules }) => (
        <section key={name} aria-labelledby={`severity-${name}`}>
          <h2 className="govuk-heading-m" id={`severity-${name}`}>{name}</h2>
          <p className="govuk-body">{means}</p>
          <ul className="govuk-list govuk-list--spaced">
            {rules.map(({ code, title, asks }) => <li key={code}><a className="govuk-link" href={`/help/rules/${code}`}>{title}</a><br />{asks}</li>)}
          </ul>
        </section>
      ))}
    </ReadingColumn>
  )
}
